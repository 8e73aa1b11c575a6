import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import type { StepInput } from '../fulfilment/step-fulfilment.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { noteOf, requireReason } from '../order/note.rules.ts';
import { noteStep, requireMayTake, requirePossible } from '../order/note-step.ts';
import { fulfilmentAt, openOrder } from '../order/open-order.ts';
import { giveBack } from '../refund/give-back.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { parcelsOf } from './parcels-of.ts';
import { choosePieces } from './pieces.rules.ts';

/**
 * The parcels of a fulfilment that have not arrived are lost: the buyer gets back what they paid for what was in them.
 * Gives where the fulfilment stands then: LOST, or DELIVERED when other parcels have arrived. Throws as `stepFulfilment`,
 * and PAYMENT_UNSETTLED.
 */
export function reportLost(
  ctx: OperationContext,
  viewer: Viewer,
  { note, ...input }: StepInput,
): Promise<FulfilmentState> {
  return transaction(ctx, async (tx) => {
    requireMayTake(viewer, FulfilmentStep.REPORT_LOST);
    requireReason(note);
    const open = await openOrder(tx, viewer, input.order);
    const { order } = open;
    const fulfilment = fulfilmentAt(open, input.fulfilment);
    if (fulfilment.state === FulfilmentState.LOST) return fulfilment.state;
    requirePossible(fulfilment, FulfilmentStep.REPORT_LOST, viewer);
    const { lines, underway, deliveredAt } = parcelsOf(open, fulfilment);
    const pieces = choosePieces(lines, underway, undefined);
    noteStep(tx, {
      order,
      fulfilment,
      step: deliveredAt ? FulfilmentStep.REPORT_PART_LOST : FulfilmentStep.REPORT_LOST,
      viewer,
      note: noteOf(
        pieces.map(({ line: { sku }, quantity }) => ({ sku, quantity })),
        note,
      ),
    });
    const key = `lost:${fulfilment.id}`;
    const amountMinor = await giveBack(tx, open, {
      fulfilment,
      pieces,
      before: ({ cancelledQuantity }) => cancelledQuantity,
      reason: note,
      key,
    });
    if (amountMinor > 0n)
      await writeMail(tx, {
        key,
        kind: MailKind.REFUNDED,
        orderId: order.id,
        language: order.language,
        facts: { amountMinor: String(amountMinor) },
      });
    return fulfilment.state;
  });
}
