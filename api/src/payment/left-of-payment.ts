import { type Kysely, sql } from 'kysely';

/** Of a payment that is locked: what is captured and neither given back nor promised to be. */
export async function leftOfPayment(db: Kysely<unknown>, paymentId: string): Promise<bigint> {
  const { rows } = await sql<{ left: string }>`
    select (captured_minor - refunded_minor - coalesce((select sum(amount_minor) from refund
      where payment_id = payment.id and state = 'WAITING'), 0))::text as left
    from payment where id = ${paymentId}`.execute(db);
  return BigInt(rows[0]?.left ?? 0);
}
