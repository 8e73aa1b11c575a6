import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { stockBecause } from './stock-because.ts';
import { requireCount, requireStock } from './stock-left.ts';
import { StockReason } from './stock-reason.ts';

/**
 * Says how many pieces of a variant there are. Throws STOCK_TOO_LOW when more are promised than that, RECORD_CHANGED when
 * `was` is given and there are not so many any more, and BAD_USER_INPUT for a second piece of what is one of a kind.
 */
export function setStock(
  ctx: OperationContext,
  input: { variantId: string; onHand: number; was?: number | undefined; note?: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireCount(input.onHand, 0);
    const { rows } = await sql`
      update stock set on_hand = ${input.onHand}
      from product_variant variant join product on product.id = variant.product_id,
        ${stockBecause({ reason: StockReason.SET, note: input.note })}
      where stock.variant_id = ${input.variantId} and variant.id = stock.variant_id
        and on_hand = coalesce(${input.was ?? null}::int, on_hand)
        and reserved <= ${input.onHand} and (${input.onHand} <= 1 or supply_kind <> 'ONE_OF_A_KIND')
      returning stock.variant_id`.execute(tx.db);
    if (rows.length > 0) return;
    await requireStock(tx, {
      variantId: input.variantId,
      isEnough: ({ reserved }) => reserved <= input.onHand,
      requested: input.onHand,
    });
    await requireAsSeen(tx, input);
    refuseUnless(false, 'What is one of a kind has at most one piece');
  });
}

async function requireAsSeen(
  { db }: Transaction,
  { variantId, was }: { variantId: string; was?: number | undefined },
): Promise<void> {
  if (was === undefined) return;
  const { rows } = await sql<{ onHand: number; sku: string }>`
    select on_hand as "onHand", sku from stock join product_variant as variant on variant.id = variant_id
    where variant_id = ${variantId}`.execute(db);
  if (rows[0] && rows[0].onHand !== was) throw new DomainError('RECORD_CHANGED', { what: rows[0].sku });
}
