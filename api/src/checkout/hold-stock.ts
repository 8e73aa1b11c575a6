import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import type { Transaction } from '../operation.ts';
import { stockBecause } from '../stock/stock-because.ts';
import { StockReason } from '../stock/stock-reason.ts';

export interface Pieces {
  variantId: string;
  quantity: number;
}

/**
 * Promises pieces of several variants to a checkout: all of them or none. Rows are locked in one order, so that two
 * baskets that share things do not wait for each other for ever. Throws STOCK_TOO_LOW. To be called last in its
 * transaction: others who want the same wait until it ends.
 */
export async function holdStock(
  { db }: Transaction,
  checkoutId: string,
  pieces: readonly Pieces[],
): Promise<void> {
  const wanted = pieces.filter(({ quantity }) => quantity > 0);
  if (wanted.length === 0) return;
  const { rows } = await sql<{ variant_id: string }>`
    with wanted as (select * from ${unnested(wanted)}),
    locked as materialized (
      select stock.variant_id from stock join wanted using (variant_id) order by stock.variant_id for update of stock),
    held as (
      update stock set reserved = reserved + wanted.quantity from wanted join locked using (variant_id),
        ${stockBecause({ reason: StockReason.HELD, note: checkoutId })}
      where stock.variant_id = wanted.variant_id and on_hand - reserved >= wanted.quantity
      returning stock.variant_id, wanted.quantity)
    insert into stock_hold (checkout_id, variant_id, quantity)
    select ${checkoutId}, variant_id, quantity from held returning variant_id`.execute(db);
  if (rows.length === wanted.length) return;
  const held = new Set(rows.map(({ variant_id }) => variant_id));
  const missing = wanted.filter(({ variantId }) => !held.has(variantId));
  const { rows: left } = await sql<{ sku: string; free: number }>`
    select sku, on_hand - reserved as free from stock join product_variant on id = variant_id
    where variant_id = ${missing[0]?.variantId}`.execute(db);
  throw new DomainError('STOCK_TOO_LOW', {
    sku: left[0]?.sku ?? 'the thing',
    available: left[0]?.free ?? 0,
    requested: missing[0]?.quantity ?? 0,
  });
}

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

const unnested = (pieces: readonly Pieces[]) =>
  sql`unnest(${pieces.map(({ variantId }) => variantId)}::uuid[], ${pieces.map(({ quantity }) => quantity)}::int[])
    as pieces (variant_id, quantity)`;
