import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import { found, type Transaction } from '../operation.ts';
import { Payment } from '../payment/payment.entity.ts';
import { Shipment } from '../shipment/shipment.entity.ts';
import { isPathInScope } from '../viewer/require-scope.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Order } from './order.entity.ts';
import { OrderLine } from './order-line.entity.ts';

/** An order with everything that can happen to it, while it is locked. */
export interface OpenOrder {
  order: Order;
  payment: Payment;
  /** By position, as all that follows. */
  fulfilments: readonly Fulfilment[];
  lines: readonly OrderLine[];
  shipments: readonly Shipment[];
  /** Whether the viewer may do anything with a part: staff who are limited to places, only with what is sent from there. */
  isYours(fulfilment: Fulfilment): boolean;
}

/**
 * Locks an order and what belongs to it until the transaction ends. Everywhere in this order, so that nobody waits for
 * each other for ever: the checkout that it came from, the order, its fulfilments by position, its payment; stock
 * afterwards, by variant. Throws NOT_FOUND without such an order, to a buyer for every order but their own, and to staff for
 * orders of which nothing is sent from their places.
 */
export async function openOrder({ db, em }: Transaction, viewer: Viewer, number: string): Promise<OpenOrder> {
  const { rows } = await sql<{ id: string }>`
    select customer_order.id from customer_order join checkout on checkout.id = checkout_id
    where number = ${number} for update of checkout`.execute(db);
  const { id } = found(rows[0], 'The order');
  if (viewer.kind === 'BUYER' && viewer.orderId !== id)
    throw new DomainError('NOT_FOUND', { what: 'The order' });
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const order = await em.findOneOrFail(Order, id, { lockMode });
  const fulfilments = await em.find(Fulfilment, { order }, { orderBy: { position: 'asc' }, lockMode });
  const payment = await em.findOneOrFail(Payment, { checkout: order.checkout.id }, { lockMode });
  const lines = await em.find(OrderLine, { order }, { orderBy: { position: 'asc' } });
  const shipments = await em.find(
    Shipment,
    { fulfilment: { $in: fulfilments.map((one) => one.id) } },
    { orderBy: { shippedAt: 'asc', id: 'asc' } },
  );
  const yours = await sendersOf(db, viewer, order.id);
  const isYours = (fulfilment: Fulfilment) => yours?.has(fulfilment.producer.id) ?? true;
  found(fulfilments.some(isYours) || null, 'The order');
  return { order, payment, fulfilments, lines, shipments, isYours };
}

/** The part of an order at a position. Throws NOT_FOUND, and PLACE_NOT_YOURS where it is sent from elsewhere. */
export function fulfilmentAt({ fulfilments, isYours }: OpenOrder, position: number): Fulfilment {
  const part = found(
    fulfilments.find((one) => one.position === position),
    `The part ${position} of the order`,
  );
  if (!isYours(part)) throw new DomainError('PLACE_NOT_YOURS', {});
  return part;
}

/** For what concerns all of an order. Throws PLACE_NOT_YOURS where a part of it is sent from elsewhere. */
export function requireWhole({ fulfilments, isYours }: OpenOrder): void {
  if (!fulfilments.every(isYours)) throw new DomainError('PLACE_NOT_YOURS', {});
}

/** The producers of an order whose work the viewer may do; undefined for those who are not limited. */
async function sendersOf(
  db: Transaction['db'],
  viewer: Viewer,
  orderId: string,
): Promise<Set<string> | undefined> {
  if (viewer.kind !== 'STAFF' || !viewer.places) return undefined;
  const { rows } = await sql<{ id: string }>`
    select producer.id from fulfilment join producer on producer.id = producer_id join place on place.id = place_id
    where order_id = ${orderId} and ${isPathInScope(viewer, sql`place.path`)}`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
