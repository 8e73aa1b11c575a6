import { sql } from 'kysely';
import { type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { stockBecause } from './stock-because.ts';
import { requireCount, requireStock } from './stock-left.ts';
import { StockReason } from './stock-reason.ts';

/**
 * Says how many pieces of a variant there are. Throws STOCK_TOO_LOW when more are promised than that, and
 * BAD_USER_INPUT for a second piece of what is one of a kind.
 */
export function setStock(
  ctx: OperationContext,
  input: { variantId: string; onHand: number; note?: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireCount(input.onHand, 0);
    const { rows } = await sql`
      update stock set on_hand = ${input.onHand}
      from product_variant variant join product on product.id = variant.product_id,
        ${stockBecause({ reason: StockReason.SET, note: input.note })}
      where stock.variant_id = ${input.variantId} and variant.id = stock.variant_id
        and reserved <= ${input.onHand} and (${input.onHand} <= 1 or supply_kind <> 'ONE_OF_A_KIND')
      returning stock.variant_id`.execute(tx.db);
    if (rows.length > 0) return;
    await requireStock(tx, {
      variantId: input.variantId,
      isEnough: ({ reserved }) => reserved <= input.onHand,
      requested: input.onHand,
    });
    refuseUnless(false, 'What is one of a kind has at most one piece');
  });
}
