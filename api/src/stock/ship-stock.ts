import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { stockBecause } from './stock-because.ts';
import { requireCount, requirePromised } from './stock-left.ts';
import { StockReason } from './stock-reason.ts';

/**
 * Promised pieces leave: there are fewer, and fewer are promised, in one statement. Throws BAD_USER_INPUT when fewer are
 * promised than are to leave.
 */
export function shipStock(
  ctx: OperationContext,
  input: { variantId: string; quantity: number; note?: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireCount(input.quantity, 1);
    const { rows } = await sql`
      update stock set on_hand = on_hand - ${input.quantity}, reserved = reserved - ${input.quantity}
      from ${stockBecause({ reason: StockReason.SHIPPED, note: input.note })}
      where variant_id = ${input.variantId} and reserved >= ${input.quantity}
      returning variant_id`.execute(tx.db);
    if (rows.length === 0) await requirePromised(tx, input, 'sent');
  });
}
