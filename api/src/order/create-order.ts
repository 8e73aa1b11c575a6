import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { CheckoutTerms, TermsFulfilment, TermsLine } from '../checkout/checkout-terms.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import type { Transaction } from '../operation.ts';
import { Fulfilment } from './fulfilment.entity.ts';
import { FulfilmentState } from './fulfilment-state.ts';
import { Incoterm } from './incoterm.ts';
import { Order } from './order.entity.ts';
import { OrderActor } from './order-actor.ts';
import { OrderEvent } from './order-event.entity.ts';
import { OrderLine } from './order-line.entity.ts';
import { newOrderNumber } from './order-number.ts';

/**
 * Makes the order of a checkout whose money is promised, or that is paid by transfer. What was promised to the checkout
 * is the order's from then on. In the transaction of the caller; undefined, and nothing is done, when the checkout has
 * ended already.
 */
export async function createOrder(tx: Transaction, checkoutId: string): Promise<string | undefined> {
  const { rows } = await sql<{ terms: CheckoutTerms; basket_id: string; market_id: string }>`
    update checkout set state = 'ORDERED', ended_at = ${tx.now}
    from market where checkout.id = ${checkoutId} and state in ('HELD', 'WAITING') and market.code = terms->>'market'
    returning terms, basket_id, market.id as market_id`.execute(tx.db);
  const [claimed] = rows;
  if (!claimed) return undefined;
  await takeHolds(tx, checkoutId, claimed.terms);
  const orderId = uuidv7();
  await insertOrder(tx, { ...claimed, orderId, checkoutId });
  await sql`update basket set ordered_at = ${tx.now} where id = ${claimed.basket_id}`.execute(tx.db);
  await writeMail(tx, {
    key: `placed:${orderId}`,
    kind: MailKind.ORDER_PLACED,
    orderId,
    language: claimed.terms.language,
    facts: {},
  });
  return orderId;
}

/** The promise stays in the stock; its row goes, since the order line says so now. */
async function takeHolds({ db }: Transaction, checkoutId: string, terms: CheckoutTerms): Promise<void> {
  const { rows } = await sql<{ quantity: number }>`
    delete from stock_hold where checkout_id = ${checkoutId} returning quantity`.execute(db);
  const held = rows.reduce((sum, { quantity }) => sum + quantity, 0);
  const wanted = linesOf(terms).reduce((sum, { fromStock }) => sum + fromStock, 0);
  if (held !== wanted) throw new Error(`A checkout holds ${held} pieces, and its terms say ${wanted}.`);
}

interface NewOrder {
  orderId: string;
  checkoutId: string;
  market_id: string;
  terms: CheckoutTerms;
}

async function insertOrder(
  tx: Transaction,
  { orderId, checkoutId, market_id, terms }: NewOrder,
): Promise<void> {
  const { em, now } = tx;
  const { buyer, fulfilments } = terms;
  await em.insert(Order, {
    id: orderId,
    number: newOrderNumber(),
    checkout: checkoutId,
    market: market_id,
    language: terms.language,
    currency: terms.currency,
    itemsMinor: BigInt(terms.itemsMinor),
    shippingMinor: BigInt(terms.shippingMinor),
    dutyMinor: BigInt(terms.dutyMinor),
    taxMinor: BigInt(terms.taxMinor),
    totalMinor: BigInt(terms.totalMinor),
    incoterm: fulfilments.every(isDutyPaid) ? Incoterm.DDP : Incoterm.DAP,
    dutyNotes: [...new Set(fulfilments.flatMap(({ dutyNote }) => dutyNote || []))],
    rates: terms.rates,
    email: buyer.email,
    phone: buyer.phone,
    address: buyer.address,
    latinAddress: buyer.latinAddress,
    placedAt: now,
  });
  const parts = fulfilments.map((part, index) => ({ id: uuidv7(), position: index + 1, part }));
  await em.insertMany(
    Fulfilment,
    parts.map(({ id, position, part }) => ({
      id,
      order: orderId,
      position,
      producer: part.producerId,
      senderName: part.senderName,
      senderPlace: part.senderPlace,
      originCountry: part.originCountry,
      state: FulfilmentState.PENDING_PAYMENT,
      shipping: part.shipping,
      leavesBy: part.leavesBy,
    })),
  );
  const lines = parts.flatMap(({ id, part }) => part.lines.map((line) => ({ fulfilment: id, line })));
  await em.insertMany(
    OrderLine,
    lines.map(({ fulfilment, line }, index) => ({
      id: uuidv7(),
      order: orderId,
      fulfilment,
      position: index + 1,
      ...snapshotOf(line),
    })),
  );
  await em.insert(OrderEvent, { order: orderId, step: 'PLACE', actor: OrderActor.BUYER, at: now });
}

function snapshotOf({
  variantId,
  fromStock,
  unitMinor,
  dutyMinor,
  taxMinor,
  productId: _,
  ...line
}: TermsLine) {
  return {
    ...line,
    variant: variantId,
    promisedQuantity: fromStock,
    unitMinor: BigInt(unitMinor),
    dutyMinor: BigInt(dutyMinor),
    taxMinor: BigInt(taxMinor),
    cancelledQuantity: 0,
  };
}

function isDutyPaid({ collection }: TermsFulfilment): boolean {
  return collection === DutyCollection.AT_CHECKOUT || collection === DutyCollection.NONE;
}

function linesOf({ fulfilments }: CheckoutTerms): TermsLine[] {
  return fulfilments.flatMap(({ lines }) => lines);
}
