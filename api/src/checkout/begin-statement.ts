import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { mostOpenTransfers, openTransfers } from '../bank-transfer/open-transfers.ts';
import { found } from '../operation.ts';
import { type CreatedOrder, json, linesOf, orderRows } from '../order/order-rows.ts';
import { stockBecause } from '../stock/stock-because.ts';
import { StockReason } from '../stock/stock-reason.ts';
import { hashToken } from '../viewer/secret-token.ts';
import type { CheckoutInput } from './checkout-input.ts';
import type { CheckoutTerms } from './checkout-terms.ts';
import { leaseFor } from './checkout-times.ts';

export interface Hashes {
  keyHash: Buffer;
  inputHash: Buffer;
}

/** A checkout that is to begin. */
export interface Attempt {
  id: string;
  input: CheckoutInput;
  hashes: Hashes;
  terms: CheckoutTerms;
  now: Date;
  holdUntil: Date;
  /** What is ordered with it, where nobody is to be asked for the money first: in all attempts of a statement, or in none. */
  order: CreatedOrder | null;
}

/** What stood in the way, where something did. */
export interface Begun {
  /** Most orders of one of the buyers that wait for a bank transfer already, where this would be one more. */
  open: number;
  /** How many of the baskets can still be bought. */
  baskets: number;
  /** There is another attempt to buy one of them, which is still open. */
  hasBegun: boolean;
  /** Of all attempts together. */
  missing: { variantId: string; available: number; requested: number } | null;
}

/** How long many together wait for a row that somebody else has locked. */
const patience = '100ms';

/**
 * Begins all checkouts, or none of them. One statement, since others who want the same pieces wait until it is done. The
 * buyers of transfers are locked first, then the baskets, then the stock, each of them in one order, so that two never
 * wait for each other for ever; what a lock waited for counts as it is then. Nothing was written unless every basket can be
 * bought and nothing is missing.
 */
export async function beginAll(db: Kysely<unknown>, attempts: readonly Attempt[]): Promise<Begun> {
  const isAlone = attempts.length === 1;
  const orders = attempts.flatMap(({ order, id, ...more }) =>
    order ? [{ order, checkoutId: id, ...more }] : [],
  );
  const shares = attempts.flatMap(({ id, terms }) =>
    linesOf(terms)
      .filter(({ fromStock }) => fromStock > 0)
      .map(({ variantId, fromStock }) => ({ note: id, variantId, reserved: fromStock })),
  );
  const isWhole = sql`(select count(*) from bought) = ${attempts.length}::int and not exists (select from missing)`;
  const { rows } = await sql<Begun>`
    with room as materialized (select asked.id, token_hash, ${orders.length > 0 ? openTransfers : sql`0`} as open from (
        select * from unnest(${attempts.map(({ id }) => id)}::uuid[], ${attempts.map(({ input }) => hashToken(input.token))}::bytea[],
          ${attempts.map(({ input }) => input.buyer.email)}::text[]) as attempt (id, token_hash, email) order by lower(email)
      ) as asked ${isAlone ? sql`` : sql`, (select set_config('lock_timeout', ${patience}, true)) as patience`}),
    bought as materialized (
      select basket.id, room.id as checkout_id from room join basket using (token_hash)
      where ordered_at is null and open < ${mostOpenTransfers}::int order by basket.id for update of basket),
    wanted as (select * from unnest(${shares.map(({ note }) => note)}::uuid[], ${shares.map(({ variantId }) => variantId)}::uuid[],
      ${shares.map(({ reserved }) => reserved)}::int[]) as piece (checkout_id, variant_id, quantity)),
    needed as materialized (select variant_id, sum(quantity)::int as quantity from wanted group by variant_id),
    locked as materialized (
      select stock.variant_id, on_hand - reserved as free from stock join needed using (variant_id)
      where (select count(*) from bought) = ${attempts.length}::int order by stock.variant_id for update of stock),
    missing as materialized (
      select needed.variant_id, quantity, coalesce(free, 0) as free from needed left join locked using (variant_id)
      where coalesce(free, 0) < quantity),
    started as (
      insert into checkout (id, basket_id, key_hash, input_hash, state, terms, method, return_url, hold_until, lease_until, created_at, ended_at)
      select attempt.id, bought.id, key_hash, input_hash, state, terms, method, return_url, hold_until, lease_until, created_at, ended_at
      from bought join jsonb_populate_recordset(null::checkout, ${json(attempts.map(checkoutRow))}) as attempt on attempt.id = checkout_id
      where ${isWhole} returning id, basket_id),
    payable as (
      insert into payment (id, checkout_id, method, reference, state, amount_minor, currency, captured_minor, refunded_minor, created_at)
      select due.id, started.id, method, reference, 'WAITING', amount_minor, currency, 0, 0, created_at
      from started join jsonb_populate_recordset(null::payment, ${json(attempts.map(paymentRow))}) as due on checkout_id = started.id),
    promised as (
      update stock set reserved = reserved + quantity
      from needed, ${stockBecause({ reason: StockReason.HELD, shares })}
      where stock.variant_id = needed.variant_id and exists (select from started)),
    ${orders.length > 0 ? sql`claimed as (select id, basket_id from started), ${orderRows(orders)}` : held}
    select (select max(open) from room) as open, (select count(*)::int from bought) as baskets,
      exists (select from checkout, bought where basket_id = bought.id and state in ('HELD', 'WAITING')) as "hasBegun",
      (select json_build_object('variantId', variant_id, 'available', free, 'requested', quantity)
        from missing order by variant_id limit 1) as missing`.execute(db);
  return found(rows[0], 'The baskets');
}

const held = sql`held as (
  insert into stock_hold (checkout_id, variant_id, quantity)
  select started.id, variant_id, quantity from started join wanted on checkout_id = started.id)`;

function checkoutRow({ id, input, hashes, terms, now, holdUntil, order }: Attempt) {
  return {
    id,
    key_hash: bytes(hashes.keyHash),
    input_hash: bytes(hashes.inputHash),
    state: order ? 'ORDERED' : 'HELD',
    terms,
    method: input.method,
    return_url: input.returnUrl,
    hold_until: holdUntil,
    lease_until: new Date(now.getTime() + leaseFor),
    created_at: now,
    ended_at: order && now,
  };
}

function paymentRow({ id, input, terms, now, order }: Attempt) {
  return {
    id: uuidv7(),
    checkout_id: id,
    method: input.method,
    // Of a transfer, it is what the buyer writes on it.
    reference: order && id,
    amount_minor: terms.totalMinor,
    currency: terms.currency,
    created_at: now,
  };
}

/** As PostgreSQL reads it from text. */
function bytes(buffer: Buffer): string {
  return `\\x${buffer.toString('hex')}`;
}
