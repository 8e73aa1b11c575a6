import { type Currency, formatMoney } from '@aul/money';
import { sql } from 'kysely';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import type { PaymentStanding } from '../payment/payment-standing.rules.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { recordReport } from '../payment/record-report.ts';

/**
 * Staff have seen the money of a bank transfer on the account: all of it is taken. Twice is the same as once. Gives where
 * the payment stands.
 *
 * Throws NOT_FOUND without such a payment, and BAD_USER_INPUT for another amount than is to be paid, for a payment of
 * another kind, and for one that was cancelled: that money is to be sent back.
 */
export function recordBankPayment(
  ctx: OperationContext,
  { paymentId, amountMinor, currency }: { paymentId: string; amountMinor: bigint; currency: Currency },
): Promise<PaymentStanding> {
  return transaction(ctx, async (tx) => {
    const { rows } = await sql<Row>`
      select checkout_id as "checkoutId", method, state, amount_minor::text as amount, currency,
        refunded_minor::text as refunded
      from payment where id = ${paymentId} for update`.execute(tx.db);
    const payment = found(rows[0], 'The payment');
    const due = { amountMinor: BigInt(payment.amount), currency: payment.currency };
    refuseUnless(payment.method === PaymentMethod.BANK_TRANSFER, 'This is not paid by bank transfer');
    refuseUnless(
      due.amountMinor === amountMinor && due.currency === currency,
      `${formatMoney(due, 'en')} are to be paid, not ${formatMoney({ amountMinor, currency }, 'en')}`,
    );
    refuseUnless(
      payment.state !== PaymentState.CANCELLED && payment.state !== PaymentState.FAILED,
      'The payment was given up before the money came, and the money is to be sent back',
    );
    return recordReport(tx, paymentId, {
      reference: payment.checkoutId,
      state: PaymentState.CAPTURED,
      redirectUrl: null,
      capturedMinor: amountMinor,
      refundedMinor: BigInt(payment.refunded),
    });
  });
}

interface Row {
  checkoutId: string;
  method: PaymentMethod;
  state: PaymentState;
  amount: string;
  currency: Currency;
  refunded: string;
}
