import { type Kysely, sql } from 'kysely';
import {
  type ChargeReport,
  type PaymentProvider,
  PaymentRefused,
  PaymentUnknown,
} from '../payment/payment-provider.ts';
import { PaymentState } from '../payment/payment-state.ts';

/**
 * Bank transfers against a pro-forma invoice. There is nobody to ask: what staff have recorded of the account is all that
 * is known, so that the rows of payments are its books. It calls a charge by the id of the checkout.
 */
export function createBankTransfer(db: Kysely<unknown>): PaymentProvider {
  const find = async (checkoutId: string): Promise<ChargeReport | null> => {
    const { rows } = await sql<{ state: PaymentState; captured: string; refunded: string }>`
      select state, captured_minor::text as captured, refunded_minor::text as refunded from payment
      where checkout_id = ${checkoutId} and method = 'BANK_TRANSFER'`.execute(db);
    if (!rows[0]) return null;
    const { state, captured, refunded } = rows[0];
    return {
      ...waiting(checkoutId),
      state,
      capturedMinor: BigInt(captured),
      refundedMinor: BigInt(refunded),
    };
  };

  const cancel = async (checkoutId: string): Promise<ChargeReport> => {
    const report = (await find(checkoutId)) ?? waiting(checkoutId);
    return report.state === PaymentState.CAPTURED ? report : { ...report, state: PaymentState.CANCELLED };
  };

  return {
    // What is known of it already does not go back by this.
    begin: async ({ checkoutId }) => waiting(checkoutId),
    find,
    async capture(checkoutId) {
      const report = await find(checkoutId);
      if (report?.state !== PaymentState.CAPTURED) throw new PaymentRefused('not_received');
      return report;
    },
    close: cancel,
    cancel,
    // Staff send it from the account, and record it: see recordBankRefund.
    async refund() {
      throw new PaymentUnknown('Money of a bank transfer goes back when staff have sent it.');
    },
  };
}

function waiting(checkoutId: string): ChargeReport {
  return {
    reference: checkoutId,
    state: PaymentState.WAITING,
    redirectUrl: null,
    capturedMinor: 0n,
    refundedMinor: 0n,
  };
}
