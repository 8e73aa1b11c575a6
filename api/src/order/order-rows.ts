import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { CheckoutTerms, TermsFulfilment, TermsLine } from '../checkout/checkout-terms.ts';
import { hasCustomsBorder } from '../customs/customs-border.rules.ts';
import { MailKind } from '../mail/mail-kind.ts';
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

/** What an order is made of. */
export interface OrderMaking {
  order: CreatedOrder;
  checkoutId: string;
  terms: CheckoutTerms;
  now: Date;
}

/**
 * Parts of a WITH clause: all rows of the orders of the checkouts that `claimed (id, basket_id)` gives, and nothing of
 * those that it does not give. `made (id)` are the orders.
 */
export function orderRows(makings: readonly OrderMaking[]): RawBuilder<unknown> {
  const rows = makings.map(partsAndLines);
  const parts = rows.flatMap((one) => one.parts);
  const lines = rows.flatMap((one) => one.lines);
  return sql`made as (
      insert into customer_order (id, number, checkout_id, market_id, language, currency, items_minor, shipping_minor,
        duty_minor, tax_minor, total_minor, incoterm, duty_notes, rates, email, phone, address, latin_address, placed_at)
      select placed.id, number, claimed.id, market.id, language, placed.currency, items_minor, shipping_minor,
        duty_minor, tax_minor, total_minor, incoterm, duty_notes, rates, email, phone, address, latin_address, placed_at
      from claimed join jsonb_populate_recordset(null::customer_order, ${json(makings.map(orderRow))}) as placed on checkout_id = claimed.id
        join unnest(${makings.map(({ order }) => order.id)}::uuid[], ${makings.map(({ terms }) => terms.market)}::text[]) as sold (id, market)
          on sold.id = placed.id
        join market on market.code = sold.market returning id, checkout_id, placed_at),
    closed as (
      update basket set ordered_at = placed_at from claimed join made on checkout_id = claimed.id
      where basket.id = claimed.basket_id),
    parts as (
      insert into fulfilment (id, order_id, position, producer_id, sender_name, sender_place, shown_sender_name, shown_sender_place,
        origin_country, state, shipping, collection, tax_numbers, leaves_by)
      select part.id, made.id, part.position, producer_id, sender_name, sender_place, shown_sender_name, shown_sender_place,
        origin_country, 'PENDING_PAYMENT', shipping, collection, tax_numbers, leaves_by
      from made join jsonb_populate_recordset(null::fulfilment, ${json(parts)}) as part on order_id = made.id),
    lines as (
      insert into order_line (id, order_id, fulfilment_id, position, variant_id, product_slug, title, english_title, sku, quantity,
        promised_quantity, cancelled_quantity, unit_minor, duty_minor, tax_minor, hs_code6, country_of_origin, materials,
        weight_grams, package_weight_grams, certificates)
      select line.id, made.id, fulfilment_id, position, variant_id, product_slug, title, english_title, sku, quantity,
        promised_quantity, 0, unit_minor, duty_minor, tax_minor, hs_code6, country_of_origin, materials,
        weight_grams, package_weight_grams, certificates
      from made join jsonb_populate_recordset(null::order_line, ${json(lines)}) as line on order_id = made.id),
    told as (
      insert into order_event (order_id, step, actor, at) select id, 'PLACE', 'BUYER', placed_at from made),
    written as (
      insert into mail (id, key, kind, order_id, language, facts, created_at, next_try_at)
      select letter.id, 'placed:' || made.id, ${MailKind.ORDER_PLACED}, made.id, language, '{}', placed_at, placed_at
      from made join jsonb_populate_recordset(null::mail, ${json(makings.map(letterRow))}) as letter on order_id = made.id)`;
}

/** All lines, of whichever part. */
export function linesOf({ fulfilments }: CheckoutTerms): TermsLine[] {
  return fulfilments.flatMap(({ lines }) => lines);
}

function orderRow({ order, checkoutId, terms, now }: OrderMaking) {
  const { buyer, fulfilments } = terms;
  const today = now.toISOString().slice(0, 10);
  const incoterm = incotermOf(
    fulfilments.map(({ collection, originCountry }) => ({
      collection,
      hasBorder: hasCustomsBorder({ from: originCountry, to: terms.country, today }),
    })),
  );
  return {
    id: order.id,
    number: order.number,
    checkout_id: checkoutId,
    language: terms.language,
    currency: terms.currency,
    items_minor: terms.itemsMinor,
    shipping_minor: terms.shippingMinor,
    duty_minor: terms.dutyMinor,
    tax_minor: terms.taxMinor,
    total_minor: terms.totalMinor,
    incoterm,
    duty_notes: [...new Set(fulfilments.flatMap(({ dutyNote }) => dutyNote || []))],
    rates: terms.rates,
    email: buyer.email,
    phone: buyer.phone,
    address: buyer.address,
    latin_address: buyer.latinAddress,
    placed_at: now,
  };
}

function letterRow({ order, terms }: OrderMaking) {
  return { id: uuidv7(), order_id: order.id, language: terms.language };
}

function partsAndLines({ order, terms }: OrderMaking) {
  const parts = terms.fulfilments.map((part, index) => ({ id: uuidv7(), position: index + 1, part }));
  const lines = parts.flatMap(({ id, part }) => part.lines.map((line) => ({ fulfilment_id: id, line })));
  return {
    parts: parts.map((one) => ({ order_id: order.id, ...partRow(one) })),
    lines: lines.map((one, index) => ({ order_id: order.id, position: index + 1, ...lineRow(one) })),
  };
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

function lineRow({ fulfilment_id, line }: { fulfilment_id: string; line: TermsLine }) {
  return {
    id: uuidv7(),
    fulfilment_id,
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

/** A value as one parameter of a statement. */
export function json(value: unknown): RawBuilder<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`;
}
