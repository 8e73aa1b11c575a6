import { formatMoney } from '@aul/money';
import { sql } from 'kysely';
import { orderRoles } from '../fulfilment/fulfilment-steps.rules.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { requireUsableKey } from '../order/is-told.ts';
import { requireReason } from '../order/note.rules.ts';
import { noteEvent } from '../order/note-step.ts';
import { openOrder, requireWhole } from '../order/open-order.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { promiseRefund } from './promise-refund.ts';

export interface RefundInput {
  order: string;
  amountMinor: bigint;
  reason: string;
  /** The same key is the same refund. */
  key: string;
}

/**
 * Staff give back a part of what was paid, or all that is left, whatever becomes of the goods. Asked for again with the
 * same key, it is the same refund. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND, PLACE_NOT_YOURS, REFUND_TOO_HIGH,
 * IDEMPOTENCY_KEY_REUSED, and BAD_USER_INPUT without a reason.
 */
export function refundOrder(ctx: OperationContext, viewer: Viewer, input: RefundInput): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireStaff(viewer, orderRoles);
    const { amountMinor, reason } = input;
    requireReason(reason);
    const key = `staff:${requireUsableKey(input.key)}`;
    const open = await openOrder(tx, viewer, input.order);
    requireWhole(open);
    const { order, payment } = open;
    const { rows: known } = await sql`select from refund where key = ${key}`.execute(tx.db);
    await promiseRefund(tx, { paymentId: payment.id, amountMinor, reason, key });
    if (known.length > 0) return;
    noteEvent(tx, {
      order,
      step: 'REFUND',
      viewer,
      note: `${formatMoney({ amountMinor, currency: order.currency }, 'en')}: ${reason}`,
    });
    await writeMail(tx, {
      key: `refunded:${key}`,
      kind: MailKind.REFUNDED,
      orderId: order.id,
      language: order.language,
      facts: { amountMinor: String(amountMinor) },
    });
  });
}
