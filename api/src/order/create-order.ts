import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { CheckoutTerms, TermsFulfilment, TermsLine } from '../checkout/checkout-terms.ts';
import { hasCustomsBorder } from '../customs/customs-border.rules.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { found, type Transaction } from '../operation.ts';
import { incotermOf } from './incoterm.ts';
import { newOrderNumber } from './order-number.ts';

export interface CreatedOrder {
  id: string;
  number: string;
}

/** A number and an id for an order that is about to be made. */
export function newOrder(): CreatedOrder {
  return { id: uuidv7(), number: newOrderNumber() };
}

interface OrderMaking {
  order: CreatedOrder;
  terms: CheckoutTerms;
  now: Date;
}

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
    ${orderRows({ order, terms, now })}
    select coalesce((select sum(quantity) from held), 0)::int as held from made`.execute(db);
  const { held } = found(rows[0], 'The open checkout');
  const wanted = linesOf(terms).reduce((sum, { fromStock }) => sum + fromStock, 0);
  if (held !== wanted) throw new Error(`A checkout holds ${held} pieces, and its terms say ${wanted}.`);
  return order;
}

/**
 * Parts of a WITH clause: all rows of the order of the checkout that `claimed (id, basket_id)` gives, and nothing where it
 * gives none. `made (id)` is the order.
 */
export function orderRows({ order, terms, now }: OrderMaking): RawBuilder<unknown> {
  const { buyer, fulfilments } = terms;
  const parts = fulfilments.map((part, index) => ({ id: uuidv7(), position: index + 1, part }));
  const lines = parts.flatMap(({ id, part }) => part.lines.map((line) => ({ fulfilment_id: id, line })));
  const today = now.toISOString().slice(0, 10);
  const incoterm = incotermOf(
    fulfilments.map(({ collection, originCountry }) => ({
      collection,
      hasBorder: hasCustomsBorder({ from: originCountry, to: terms.country, today }),
    })),
  );
  const dutyNotes = [...new Set(fulfilments.flatMap(({ dutyNote }) => dutyNote || []))];
  return sql`closed as (update basket set ordered_at = ${now} from claimed where basket.id = basket_id),
    made as (
      insert into customer_order (id, number, checkout_id, market_id, language, currency, items_minor, shipping_minor,
        duty_minor, tax_minor, total_minor, incoterm, duty_notes, rates, email, phone, address, latin_address, placed_at)
      select ${order.id}::uuid, ${order.number}, claimed.id, market.id, ${terms.language}, ${terms.currency},
        ${terms.itemsMinor}::bigint, ${terms.shippingMinor}::bigint, ${terms.dutyMinor}::bigint, ${terms.taxMinor}::bigint,
        ${terms.totalMinor}::bigint, ${incoterm}, ${dutyNotes}::text[], ${json(terms.rates)}, ${buyer.email}, ${buyer.phone},
        ${json(buyer.address)}, ${buyer.latinAddress ? json(buyer.latinAddress) : sql`null`}, ${now}
      from claimed, market where market.code = ${terms.market} returning id),
    parts as (
      insert into fulfilment (id, order_id, position, producer_id, sender_name, sender_place, shown_sender_name, shown_sender_place,
        origin_country, state, shipping, collection, tax_numbers,
        leaves_by)
      select part.id, made.id, part.position, producer_id, sender_name, sender_place, shown_sender_name, shown_sender_place,
        origin_country, 'PENDING_PAYMENT', shipping, collection, tax_numbers, leaves_by
      from made, jsonb_populate_recordset(null::fulfilment, ${json(parts.map(partRow))}) as part),
    lines as (
      insert into order_line (id, order_id, fulfilment_id, position, variant_id, product_slug, title, english_title, sku, quantity,
        promised_quantity, cancelled_quantity, unit_minor, duty_minor, tax_minor, hs_code6, country_of_origin, materials,
        weight_grams, package_weight_grams, certificates)
      select line.id, made.id, fulfilment_id, position, variant_id, product_slug, title, english_title, sku, quantity,
        promised_quantity, 0, unit_minor, duty_minor, tax_minor, hs_code6, country_of_origin, materials, weight_grams, package_weight_grams,
        certificates
      from made, jsonb_populate_recordset(null::order_line, ${json(lines.map(lineRow))}) as line),
    told as (
      insert into order_event (order_id, step, actor, at) select id, 'PLACE', 'BUYER', ${now} from made),
    written as (
      insert into mail (id, key, kind, order_id, language, facts, created_at, next_try_at)
      select ${uuidv7()}::uuid, 'placed:' || id, ${MailKind.ORDER_PLACED}, id, ${terms.language}, '{}', ${now}, ${now} from made)`;
}

/** All lines, of whichever part. */
export function linesOf({ fulfilments }: CheckoutTerms): TermsLine[] {
  return fulfilments.flatMap(({ lines }) => lines);
}

function partRow({ id, position, part }: { id: string; position: number; part: TermsFulfilment }) {
  return {
    id,
    position,
    producer_id: part.producerId,
    sender_name: part.senderName,
    sender_place: part.senderPlace,
    shown_sender_name: part.shownSenderName,
    shown_sender_place: part.shownSenderPlace,
    origin_country: part.originCountry,
    shipping: part.shipping,
    collection: part.collection,
    tax_numbers: part.taxNumbers,
    leaves_by: part.leavesBy,
  };
}

function lineRow({ fulfilment_id, line }: { fulfilment_id: string; line: TermsLine }, index: number) {
  return {
    id: uuidv7(),
    fulfilment_id,
    position: index + 1,
    variant_id: line.variantId,
    product_slug: line.productSlug,
    title: line.title,
    english_title: line.englishTitle,
    sku: line.sku,
    quantity: line.quantity,
    promised_quantity: line.fromStock,
    unit_minor: line.unitMinor,
    duty_minor: line.dutyMinor,
    tax_minor: line.taxMinor,
    hs_code6: line.hsCode6,
    country_of_origin: line.countryOfOrigin,
    materials: line.materials,
    weight_grams: line.weightGrams,
    package_weight_grams: line.packageWeightGrams,
    certificates: line.certificates,
  };
}

function json(value: unknown): RawBuilder<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`;
}
