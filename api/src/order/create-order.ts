import { sql } from 'kysely';
import type { CheckoutTerms } from '../checkout/checkout-terms.ts';
import { found, type Transaction } from '../operation.ts';
import { type CreatedOrder, linesOf, newOrder, orderRows } from './order-rows.ts';

/**
 * Makes the order of an open checkout, in one statement: its money is promised. What was promised to the checkout is the
 * order's from then on, and a letter to the buyer is in the outbox.
 */
export async function createOrder(
  { db, now }: Transaction,
  { checkoutId, terms }: { checkoutId: string; terms: CheckoutTerms },
): Promise<CreatedOrder> {
  const order = newOrder();
  const { rows } = await sql<{ held: number }>`
    with claimed as (
      update checkout set state = 'ORDERED', ended_at = ${now} where id = ${checkoutId} and state in ('HELD', 'WAITING')
      returning id, basket_id),
    held as (delete from stock_hold using claimed where checkout_id = claimed.id returning quantity),
    ${orderRows([{ order, checkoutId, terms, now }])}
    select coalesce((select sum(quantity) from held), 0)::int as held from made`.execute(db);
  const { held } = found(rows[0], 'The open checkout');
  const wanted = linesOf(terms).reduce((sum, { fromStock }) => sum + fromStock, 0);
  if (held !== wanted) throw new Error(`A checkout holds ${held} pieces, and its terms say ${wanted}.`);
  return order;
}
