import { sql } from 'kysely';
import type { Transaction } from '../operation.ts';
import { stockBecause } from '../stock/stock-because.ts';
import { StockReason } from '../stock/stock-reason.ts';

/** Takes back all that is promised to a checkout; nothing when that was done already. */
export async function releaseHolds({ db }: Transaction, checkoutId: string): Promise<void> {
  await sql`
    with locked as materialized (
      select stock.variant_id from stock join stock_hold using (variant_id) where checkout_id = ${checkoutId}
      order by stock.variant_id for update of stock),
    released as (delete from stock_hold using locked
      where checkout_id = ${checkoutId} and stock_hold.variant_id = locked.variant_id returning stock_hold.variant_id, quantity)
    update stock set reserved = reserved - released.quantity from released,
      ${stockBecause({ reason: StockReason.RELEASED, note: checkoutId })}
    where stock.variant_id = released.variant_id`.execute(db);
}
