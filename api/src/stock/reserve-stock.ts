import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { stockBecause } from './stock-because.ts';
import { requireCount, requireStock } from './stock-left.ts';
import { StockReason } from './stock-reason.ts';

/**
 * Promises pieces of a variant to somebody, in one conditional statement: of many who want the last piece at once,
 * exactly one gets it. Throws STOCK_TOO_LOW for the others.
 */
export function reserveStock(
  ctx: OperationContext,
  input: { variantId: string; quantity: number; note?: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireCount(input.quantity, 1);
    const { rows } = await sql`
      update stock set reserved = reserved + ${input.quantity}
      from ${stockBecause({ reason: StockReason.HELD, note: input.note })}
      where variant_id = ${input.variantId} and on_hand - reserved >= ${input.quantity}
      returning variant_id`.execute(tx.db);
    if (rows.length > 0) return;
    // What was released since then comes too late: the answer is that of the statement.
    await requireStock(tx, { variantId: input.variantId, requested: input.quantity, isEnough: () => false });
  });
}
