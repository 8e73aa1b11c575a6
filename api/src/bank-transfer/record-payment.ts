import type { Currency } from '@aul/money';
import { DomainError } from '../errors.ts';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { orderRoles } from '../fulfilment/fulfilment-steps.rules.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { requireShort } from '../order/note.rules.ts';
import { noteStep, requireMayTake } from '../order/note-step.ts';
import { openOrder, requireWhole } from '../order/open-order.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { moveLeavesBy } from './mark-paid.ts';
import { recordBankPayment } from './record-bank-payment.ts';

export interface PaymentInput {
  order: string;
  amountMinor: bigint;
  currency: Currency;
  note?: string | null | undefined;
}

/**
 * Staff have seen the money of a bank transfer on the account: all parts that waited for it are paid, and leave by as many
 * days later as it took. Once it is recorded, recording it again changes nothing. Throws CREDENTIALS_NEEDED,
 * ROLE_NOT_ENOUGH, NOT_FOUND, STEP_NOT_POSSIBLE for an order that was cancelled before the money came (it is to be sent
 * back), and BAD_USER_INPUT for another amount or another way of paying.
 */
export function recordPayment(ctx: OperationContext, viewer: Viewer, input: PaymentInput): Promise<void> {
  return transaction(ctx, async (tx) => {
    requireStaff(viewer, orderRoles);
    requireMayTake(viewer, FulfilmentStep.PAY);
    requireShort(input.note);
    const { amountMinor, currency, note } = input;
    const open = await openOrder(tx, viewer, input.order);
    requireWhole(open);
    const { order, payment, fulfilments } = open;
    if (fulfilments.every(({ state }) => state === FulfilmentState.CANCELLED) && payment.capturedMinor === 0n)
      throw new DomainError('STEP_NOT_POSSIBLE', {
        step: FulfilmentStep.PAY,
        state: FulfilmentState.CANCELLED,
      });
    await recordBankPayment(tx, { paymentId: payment.id, amountMinor, currency });
    const unpaid = fulfilments.filter(({ state }) => state === FulfilmentState.PENDING_PAYMENT);
    if (unpaid.length === 0) return;
    await moveLeavesBy(tx, order.id);
    for (const fulfilment of unpaid)
      noteStep(tx, { order, fulfilment, step: FulfilmentStep.PAY, viewer, note });
    await writeMail(tx, {
      key: `paid:${order.id}`,
      kind: MailKind.PAYMENT_RECEIVED,
      orderId: order.id,
      language: order.language,
      facts: { amountMinor: String(amountMinor) },
    });
  });
}
