import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { stockBecause } from './stock-because.ts';
import { requireCount, requirePromised } from './stock-left.ts';
import { StockReason } from './stock-reason.ts';

/** Takes a promise back. Throws BAD_USER_INPUT when fewer are promised than are to be released. */
export function releaseStock(
  ctx: OperationContext,
  input: { variantId: string; quantity: number; note?: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireCount(input.quantity, 1);
    const { rows } = await sql`
      update stock set reserved = reserved - ${input.quantity}
      from ${stockBecause({ reason: StockReason.RELEASED, note: input.note })}
      where variant_id = ${input.variantId} and reserved >= ${input.quantity}
      returning variant_id`.execute(tx.db);
    if (rows.length === 0) await requirePromised(tx, input, 'released');
  });
}
