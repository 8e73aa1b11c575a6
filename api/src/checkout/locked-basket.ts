import { type RawBuilder, sql } from 'kysely';

/**
 * A part of a WITH clause: locks the basket of a checkout before the statement that reads from `locked_basket` locks
 * anything else. Basket, checkout, stock: everybody locks in that order.
 */
export function lockedBasket(checkoutId: string): RawBuilder<unknown> {
  return sql`locked_basket as materialized (
    select from basket where id = (select basket_id from checkout where id = ${checkoutId}) for update)`;
}
