import { type Currency, formatMoney } from '@aul/money';
import { orderRoles } from '../fulfilment/fulfilment-steps.rules.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { noteEvent } from '../order/note-step.ts';
import { openOrder, requireWhole } from '../order/open-order.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { recordBankRefund } from './record-bank-refund.ts';

interface SentRefund {
  order: string;
  /** Id of the refund that was promised. */
  refund: string;
  amountMinor: bigint;
  currency: Currency;
  /** The day on which the bank sent it, an ISO date. */
  sentOn: string;
  /** What the bank calls it. */
  reference: string;
}

/**
 * Staff have sent a promised refund of a bank transfer from the account. Once it is recorded, recording it again changes
 * nothing. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND, PLACE_NOT_YOURS, and BAD_USER_INPUT for another amount than was
 * promised, a day to come, no reference, or an order that was not paid by bank transfer.
 */
export function recordRefund(ctx: OperationContext, viewer: Viewer, sent: SentRefund): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireStaff(viewer, orderRoles);
    const { amountMinor, currency, sentOn } = sent;
    const reference = sent.reference.trim();
    refuseUnless(
      reference.length > 0 && reference.length <= 100,
      'The reference of the bank is 1 to 100 letters',
    );
    refuseUnless(sentOn <= tx.today, `${sentOn} is still to come`);
    const open = await openOrder(tx, viewer, sent.order);
    requireWhole(open);
    const isNew = await recordBankRefund(tx, {
      refundId: found(/^[\da-f-]{36}$/.exec(sent.refund), 'The refund')[0],
      paymentId: open.payment.id,
      amountMinor,
      currency,
    });
    if (!isNew) return;
    const note = `${formatMoney({ amountMinor, currency }, 'en')}, ${sentOn}, ${reference}`;
    noteEvent(tx, { order: open.order, step: 'REFUND_SENT', viewer, note });
  });
}
