import { sql } from 'kysely';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { PaymentMethod } from './payment-method.ts';
import { PaymentState } from './payment-state.ts';
import { recordReport } from './record-report.ts';
import { RefundState } from './refund.entity.ts';

/**
 * Staff have sent a promised refund of a bank transfer from the account. Twice is the same as once. Throws NOT_FOUND
 * without such a refund, and BAD_USER_INPUT for one of another kind of payment and for one that failed.
 */
export function recordBankRefund(ctx: OperationContext, { refundId }: { refundId: string }): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { rows } = await sql<Row>`
      select refund.state, refund.amount_minor::text as amount, payment.id as "paymentId", checkout_id as "checkoutId", method,
        captured_minor::text as captured, refunded_minor::text as refunded
      from refund join payment on payment.id = payment_id where refund.id = ${refundId} for update`.execute(
      tx.db,
    );
    const refund = found(rows[0], 'The refund');
    refuseUnless(refund.method === PaymentMethod.BANK_TRANSFER, 'This was not paid by bank transfer');
    refuseUnless(refund.state !== RefundState.FAILED, 'This refund has failed');
    if (refund.state === RefundState.DONE) return;
    await recordReport(tx, refund.paymentId, {
      reference: refund.checkoutId,
      state: PaymentState.CAPTURED,
      redirectUrl: null,
      capturedMinor: BigInt(refund.captured),
      refundedMinor: BigInt(refund.refunded) + BigInt(refund.amount),
    });
    await sql`update refund set state = 'DONE' where id = ${refundId}`.execute(tx.db);
  });
}

interface Row {
  state: RefundState;
  amount: string;
  paymentId: string;
  checkoutId: string;
  method: PaymentMethod;
  captured: string;
  refunded: string;
}
