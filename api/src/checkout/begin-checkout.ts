import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { mostOpenTransfers, openTransfers } from '../bank-transfer/open-transfers.ts';
import { DomainError } from '../errors.ts';
import { brokenConstraint, found, type OperationContext } from '../operation.ts';
import { type CreatedOrder, linesOf, newOrder, orderRows } from '../order/create-order.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { stockBecause } from '../stock/stock-because.ts';
import { StockReason } from '../stock/stock-reason.ts';
import { hashToken } from '../viewer/secret-token.ts';
import type { CheckoutInput } from './checkout-input.ts';
import type { CheckoutTerms } from './checkout-terms.ts';
import { holdFor, leaseFor } from './checkout-times.ts';

export interface Hashes {
  keyHash: Buffer;
  inputHash: Buffer;
}

interface Beginning {
  input: CheckoutInput;
  hashes: Hashes;
  terms: CheckoutTerms;
}

/** A checkout that has begun. The order is there when it is paid by transfer. */
export interface BegunCheckout {
  id: string;
  terms: CheckoutTerms;
  holdUntil: Date;
  order: CreatedOrder | null;
}

/**
 * One statement, since others who want the same pieces wait until it is done. The buyer of a transfer is locked first,
 * then the basket, then the stock, its rows in one order, so that two never wait for each other for ever; what a lock
 * waited for counts as it is then. There is a checkout with all of its pieces promised, and its order when nobody is to be
 * asked first, or nothing has happened. Undefined when somebody else was quicker, or when another attempt to buy the same
 * basket is open: look again then. Throws STOCK_TOO_LOW and TRANSFERS_OPEN_TOO_MANY.
 */
export async function beginCheckout(
  ctx: OperationContext,
  { input, hashes, terms }: Beginning,
): Promise<BegunCheckout | undefined> {
  const id = uuidv7();
  const { now } = ctx;
  const holdUntil = new Date(now.getTime() + holdFor(input.method));
  const pieces = linesOf(terms).filter(({ fromStock }) => fromStock > 0);
  const order = input.method === PaymentMethod.BANK_TRANSFER ? newOrder() : null;
  try {
    const { rows } = await sql<Beginnings>`
      with room as materialized (select ${openTransfers(input)} as open),
      bought as materialized (
        select id from basket, room where token_hash = ${hashToken(input.token)} and ordered_at is null
          and open < ${mostOpenTransfers}::int for update of basket),
      wanted as (select * from unnest(
        ${pieces.map(({ variantId }) => variantId)}::uuid[], ${pieces.map(({ fromStock }) => fromStock)}::int[]
      ) as pieces (variant_id, quantity)),
      locked as materialized (
        select stock.variant_id, on_hand - reserved as free from bought, stock join wanted using (variant_id)
        order by stock.variant_id for update of stock),
      missing as materialized (
        select wanted.variant_id, quantity, coalesce(free, 0) as free from wanted left join locked using (variant_id)
        where coalesce(free, 0) < quantity),
      started as (
        insert into checkout (id, basket_id, key_hash, input_hash, state, terms, method, return_url, hold_until, lease_until, created_at, ended_at)
        select ${id}::uuid, bought.id, ${hashes.keyHash}, ${hashes.inputHash}, ${order ? 'ORDERED' : 'HELD'}, ${JSON.stringify(terms)}::jsonb,
          ${input.method}, ${input.returnUrl}, ${holdUntil}, ${new Date(now.getTime() + leaseFor)}, ${now}, ${order && now}::timestamptz
        from bought where not exists (select from missing) returning id, basket_id),
      payable as (
        insert into payment (id, checkout_id, method, reference, state, amount_minor, currency, captured_minor, refunded_minor, created_at)
        select ${uuidv7()}::uuid, id, ${input.method}, ${order && id}::text, 'WAITING', ${terms.totalMinor}::bigint, ${terms.currency}, 0, 0, ${now}
        from started),
      promised as (
        update stock set reserved = reserved + quantity
        from started, wanted, ${stockBecause({ reason: StockReason.HELD, note: id })}
        where stock.variant_id = wanted.variant_id returning stock.variant_id, quantity),
      ${order ? sql`claimed as (select id, basket_id from started), ${orderRows({ order, terms, now })}` : held(id)}
      select (select open from room) as open, (select id from bought) as basket,
        exists (select from checkout, bought where basket_id = bought.id and state in ('HELD', 'WAITING')) as "hasBegun",
        (select json_build_object('variantId', variant_id, 'available', free, 'requested', quantity)
          from missing order by variant_id limit 1) as missing`.execute(ctx.db);
    const begun = found(rows[0], 'The basket');
    if (begun.open >= mostOpenTransfers)
      throw new DomainError('TRANSFERS_OPEN_TOO_MANY', { open: begun.open });
    // It became an order while we looked.
    if (begun.basket === null) return undefined;
    // The pieces may be promised to what the same buyer has begun before.
    if (begun.missing && begun.hasBegun) return undefined;
    if (begun.missing) throw tooLow(terms, begun.missing);
    return { id, terms, holdUntil, order };
  } catch (error) {
    if (tryAgain.has(brokenConstraint(error) ?? '')) return undefined;
    throw error;
  }
}

/** What somebody else has begun meanwhile, with the basket or the key, and a number that is taken. */
const tryAgain = new Set([
  'checkout_one_standing',
  'checkout_key_hash_unique',
  'customer_order_number_unique',
]);

interface Beginnings {
  /** Orders of the buyer that wait for a bank transfer already, where this would be one more. */
  open: number;
  /** Null when the basket cannot be bought any more. */
  basket: string | null;
  /** There is another attempt to buy it, which is still open. */
  hasBegun: boolean;
  missing: { variantId: string; available: number; requested: number } | null;
}

function tooLow(
  terms: CheckoutTerms,
  { variantId, ...left }: NonNullable<Beginnings['missing']>,
): DomainError {
  const line = linesOf(terms).find((each) => each.variantId === variantId);
  return new DomainError('STOCK_TOO_LOW', { sku: line?.sku ?? '', ...left });
}

function held(checkoutId: string): RawBuilder<unknown> {
  return sql`held as (
    insert into stock_hold (checkout_id, variant_id, quantity) select ${checkoutId}::uuid, variant_id, quantity from promised)`;
}
