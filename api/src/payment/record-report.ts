import { sql } from 'kysely';
import { found, type Transaction } from '../operation.ts';
import type { ChargeReport } from './payment-provider.ts';
import { type PaymentStanding, standingAfter } from './payment-standing.rules.ts';
import type { PaymentState } from './payment-state.ts';

/**
 * Brings a payment and the ledger of money in line with what its provider says. Reports may repeat, come late or out of
 * order: what they tell is written once, and nothing goes back. Gives where the payment stands now. The payment is locked
 * until the transaction ends; a Payment that the entity manager has loaded before keeps its old values.
 *
 * Throws NOT_FOUND without such a payment. Throws a plain Error for what cannot be: another charge than the one that is
 * known, or sums that do not fit.
 */
export async function recordReport(
  { db, now }: Transaction,
  paymentId: string,
  report: ChargeReport,
): Promise<PaymentStanding> {
  const { rows } = await sql<Row>`
    select reference, state, amount_minor::text as amount, captured_minor::text as captured, refunded_minor::text as refunded
    from payment where id = ${paymentId} for update`.execute(db);
  const row = found(rows[0], 'The payment');
  if (row.reference !== null && row.reference !== report.reference)
    throw new Error(`The payment ${paymentId} is ${row.reference} at its provider, not ${report.reference}.`);
  const known = {
    state: row.state,
    amountMinor: BigInt(row.amount),
    capturedMinor: BigInt(row.captured),
    refundedMinor: BigInt(row.refunded),
  };
  const after = standingAfter(known, report);
  // The total that a movement leads to is part of its key: no movement can be written twice.
  await sql`
    with noted as (
      insert into money_entry (payment_id, kind, amount_minor, currency, key, at)
      select id, kind, moved.amount, currency, lower(kind) || ':' || id || ':' || total, ${now}
      from payment, (values
        ('CAPTURE', ${after.capturedMinor - known.capturedMinor}::bigint, ${after.capturedMinor}::bigint),
        ('REFUND', ${known.refundedMinor - after.refundedMinor}::bigint, ${after.refundedMinor}::bigint)
      ) as moved(kind, amount, total)
      where id = ${paymentId} and moved.amount <> 0)
    update payment set reference = ${report.reference}, state = ${after.state}, captured_minor = ${after.capturedMinor},
      refunded_minor = ${after.refundedMinor}, compared_at = greatest(compared_at, ${now})
    where id = ${paymentId}`.execute(db);
  return after;
}

interface Row {
  reference: string | null;
  state: PaymentState;
  amount: string;
  captured: string;
  refunded: string;
}
