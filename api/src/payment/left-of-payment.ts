import { type Kysely, sql } from 'kysely';

/**
 * Of a payment that is locked: what is captured and neither given back nor promised to be. A refund whose answer got lost
 * still waits and may be in what went back already, so the larger of the two counts, not both; what somebody gave back at
 * the provider counts as soon as it exceeds what we have promised. Too much is refused by the provider, and then told.
 */
export async function leftOfPayment(db: Kysely<unknown>, paymentId: string): Promise<bigint> {
  const { rows } = await sql<{ left: string }>`
    select (captured_minor - greatest(refunded_minor, coalesce((select sum(amount_minor) from refund
      where payment_id = payment.id and state <> 'FAILED'), 0)))::text as left
    from payment where id = ${paymentId}`.execute(db);
  return BigInt(rows[0]?.left ?? 0);
}
