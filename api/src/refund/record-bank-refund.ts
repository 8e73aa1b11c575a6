import { type Currency, formatMoney } from '@aul/money';
import { sql } from 'kysely';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { recordReport } from '../payment/record-report.ts';
import { RefundState } from './refund.entity.ts';

interface SentBankRefund {
  refundId: string;
  /** Of which it is a refund. */
  paymentId: string;
  amountMinor: bigint;
  currency: Currency;
}

/**
 * Staff have sent a promised refund of a bank transfer from the account. Twice is the same as once; gives whether this was
 * the first time. Throws NOT_FOUND without such a refund of the payment, and BAD_USER_INPUT for another amount than was
 * promised, for one of another kind of payment and for one that failed.
 */
export function recordBankRefund(
  ctx: OperationContext,
  { refundId, paymentId, amountMinor, currency }: SentBankRefund,
): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const { rows } = await sql<Row>`
      select refund.state, refund.amount_minor::text as amount, currency, checkout_id as "checkoutId", method,
        captured_minor::text as captured, refunded_minor::text as refunded
      from refund join payment on payment.id = payment_id
      where refund.id = ${refundId} and payment.id = ${paymentId} for update`.execute(tx.db);
    const refund = found(rows[0], 'The refund');
    const promised = { amountMinor: BigInt(refund.amount), currency: refund.currency };
    refuseUnless(refund.method === PaymentMethod.BANK_TRANSFER, 'This was not paid by bank transfer');
    refuseUnless(
      promised.amountMinor === amountMinor && promised.currency === currency,
      `${formatMoney(promised, 'en')} were promised, not ${formatMoney({ amountMinor, currency }, 'en')}`,
    );
    refuseUnless(refund.state !== RefundState.FAILED, 'This refund has failed');
    if (refund.state === RefundState.DONE) return false;
    await recordReport(tx, paymentId, {
      reference: refund.checkoutId,
      state: PaymentState.CAPTURED,
      redirectUrl: null,
      capturedMinor: BigInt(refund.captured),
      refundedMinor: BigInt(refund.refunded) + promised.amountMinor,
    });
    await sql`update refund set state = 'DONE' where id = ${refundId}`.execute(tx.db);
    return true;
  });
}

interface Row {
  state: RefundState;
  amount: string;
  currency: Currency;
  checkoutId: string;
  method: PaymentMethod;
  captured: string;
  refunded: string;
}
