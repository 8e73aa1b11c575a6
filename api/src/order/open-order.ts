import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import { found, type Transaction } from '../operation.ts';
import { Payment } from '../payment/payment.entity.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { Fulfilment } from './fulfilment.entity.ts';
import { Order } from './order.entity.ts';
import { OrderLine } from './order-line.entity.ts';
import { Shipment } from './shipment.entity.ts';

/** An order with everything that can happen to it, while it is locked. */
export interface OpenOrder {
  order: Order;
  payment: Payment;
  /** By position, as all that follows. */
  fulfilments: readonly Fulfilment[];
  lines: readonly OrderLine[];
  shipments: readonly Shipment[];
}

/**
 * Locks an order and what belongs to it until the transaction ends. Everywhere in this order, so that nobody waits for
 * each other for ever: the checkout that it came from, the order, its fulfilments by position, its payment; stock
 * afterwards, by variant. Throws NOT_FOUND without such an order, and to a buyer for every order but their own.
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
  return { order, payment, fulfilments, lines, shipments };
}

/** The part of an order at a position. Throws NOT_FOUND. */
export function fulfilmentAt({ fulfilments }: OpenOrder, position: number): Fulfilment {
  return found(
    fulfilments.find((one) => one.position === position),
    `The part ${position} of the order`,
  );
}
