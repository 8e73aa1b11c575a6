import { sql } from 'kysely';
import { found, type OperationContext, transaction } from '../operation.ts';
import { stockBecause } from './stock-because.ts';
import { requireCount } from './stock-left.ts';
import { StockReason } from './stock-reason.ts';

/** Pieces come back and can be sold again. Throws NOT_FOUND when the variant is not kept any more. */
export function returnStock(
  ctx: OperationContext,
  input: { variantId: string; quantity: number; note?: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireCount(input.quantity, 1);
    const { rows } = await sql`
      update stock set on_hand = on_hand + ${input.quantity}
      from ${stockBecause({ reason: StockReason.RETURNED, note: input.note })}
      where variant_id = ${input.variantId}
      returning variant_id`.execute(tx.db);
    found(rows[0], 'The variant');
  });
}
