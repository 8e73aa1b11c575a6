import { sql } from 'kysely';
import type { Transaction } from '../operation.ts';

/** The parts of an order that waited for their money do so no longer. Nothing when none did. */
export async function markPaid({ db, now }: Transaction, orderId: string): Promise<void> {
  await sql`
    with paid as (update fulfilment set state = 'PAID' where order_id = ${orderId} and state = 'PENDING_PAYMENT' returning id)
    insert into order_event (order_id, fulfilment_id, step, "to", actor, at)
    select ${orderId}, id, 'PAY', 'PAID', 'SYSTEM', ${now} from paid`.execute(db);
}
