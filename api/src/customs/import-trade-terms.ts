import { type OperationContext, transaction } from '../operation.ts';
import { defineRestrictions } from '../restriction/define-restrictions.ts';
import { defineTariffs } from '../shipping/define-tariffs.ts';
import { defineImportTerms } from './define-import-terms.ts';
import type { ListChange } from './replace-dated-list.ts';
import type { TradeTerms } from './trade-terms-file.ts';

/** All lists that are given, or none of them. Throws BAD_USER_INPUT with the first thing that is wrong. */
export function importTradeTerms(
  ctx: OperationContext,
  { tariffs, importTerms, restrictions }: TradeTerms,
): Promise<Partial<Record<keyof TradeTerms, ListChange>>> {
  return transaction(ctx, async (tx) => ({
    ...(tariffs && { tariffs: await defineTariffs(tx, tariffs) }),
    ...(importTerms && { importTerms: await defineImportTerms(tx, importTerms) }),
    ...(restrictions && { restrictions: await defineRestrictions(tx, restrictions) }),
  }));
}
