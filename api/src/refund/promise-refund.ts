import { type Currency, formatMoney } from '@aul/money';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../errors.ts';
import { found, refuseUnless, type Transaction } from '../operation.ts';
import { leftOfPayment } from '../payment/left-of-payment.ts';

export interface NewRefund {
  paymentId: string;
  amountMinor: bigint;
  /** Why, for the books. */
  reason: string;
  /** The same key is the same refund, whoever asks how often. */
  key: string;
}

/**
 * Promises that money of a payment goes back; `settleRefunds` sends it. Gives the refund's id. The payment is locked until
 * the transaction ends, so that what is captured can be promised once only.
 *
 * Throws NOT_FOUND without such a payment, REFUND_TOO_HIGH for more than is left of it (captured, less what went back and
 * what is promised), and IDEMPOTENCY_KEY_REUSED when the key stands for another refund.
 */
export async function promiseRefund({ db, now }: Transaction, refund: NewRefund): Promise<string> {
  const { paymentId, amountMinor, reason, key } = refund;
  refuseUnless(amountMinor > 0n, `${amountMinor} is no amount to give back`);
  const { rows: payments } = await sql<{ currency: Currency }>`
    select currency from payment where id = ${paymentId} for update`.execute(db);
  const { currency } = found(payments[0], 'The payment');

  const { rows: known } = await sql<{ id: string; isSame: boolean }>`
    select id, payment_id = ${paymentId} and amount_minor = ${amountMinor} as "isSame" from refund
    where key = ${key}`.execute(db);
  if (known[0]?.isSame) return known[0].id;
  if (known[0]) throw new DomainError('IDEMPOTENCY_KEY_REUSED', {});

  const left = await leftOfPayment(db, paymentId);
  if (amountMinor > left)
    throw new DomainError('REFUND_TOO_HIGH', {
      requested: formatMoney({ amountMinor, currency }, 'en'),
      left: formatMoney({ amountMinor: left, currency }, 'en'),
    });
  const id = uuidv7();
  await sql`
    insert into refund (id, payment_id, key, amount_minor, reason, state, created_at)
    values (${id}, ${paymentId}, ${key}, ${amountMinor}, ${reason}, 'WAITING', ${now})`.execute(db);
  return id;
}
