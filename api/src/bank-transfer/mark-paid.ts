import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from '../operation.ts';

/** The parts of an order that waited for their money do so no longer. Nothing when none did. */
export async function markPaid({ db, now, today }: Transaction, orderId: string): Promise<void> {
  await sql`
    with paid as (
      update fulfilment set state = 'PAID', leaves_by = ${leavesByPaid(today)}
      where order_id = ${orderId} and state = 'PENDING_PAYMENT' returning id)
    insert into order_event (order_id, fulfilment_id, step, "to", actor, at)
    select ${orderId}, id, 'PAY', 'PAID', 'SYSTEM', ${now} from paid`.execute(db);
}

/**
 * The days by which the parts leave that wait for their money, if it has come today: nobody begins before. To be called
 * while they wait.
 */
export async function moveLeavesBy({ db, today }: Transaction, orderId: string): Promise<void> {
  await sql`
    update fulfilment set leaves_by = ${leavesByPaid(today)}
    where order_id = ${orderId} and state = 'PENDING_PAYMENT'`.execute(db);
}

/** As promised, and by as many days later as have gone by (UTC) since the order was placed. */
function leavesByPaid(today: string): RawBuilder<string> {
  return sql`leaves_by + greatest(0, ${today}::date - (
    select (placed_at at time zone 'UTC')::date from customer_order where customer_order.id = order_id))`;
}
