import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import type { StepInput } from '../fulfilment/step-fulfilment.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { requireShort } from '../order/note.rules.ts';
import { noteStep, requireMayTake } from '../order/note-step.ts';
import { fulfilmentAt, openOrder } from '../order/open-order.ts';
import { parcelsOf } from '../shipment/parcels-of.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * What the buyer wanted to send back is not taken back, with a reason for the history; the buyer is told. Gives where the
 * fulfilment stands then. Throws as `stepFulfilment`.
 */
export function declineReturn(
  ctx: OperationContext,
  viewer: Viewer,
  { order: number, fulfilment: position, note }: StepInput,
): Promise<FulfilmentState> {
  return transaction(ctx, async (tx) => {
    requireMayTake(viewer, FulfilmentStep.DECLINE_RETURN);
    requireShort(note);
    const open = await openOrder(tx, viewer, number);
    const { order } = open;
    const fulfilment = fulfilmentAt(open, position);
    if (fulfilment.state === FulfilmentState.DELIVERED) return fulfilment.state;
    noteStep(tx, { order, fulfilment, step: FulfilmentStep.DECLINE_RETURN, viewer, note });
    for (const line of parcelsOf(open, fulfilment).lines) line.returningQuantity = 0;
    await writeMail(tx, {
      // The buyer may ask again.
      key: `return-declined:${fulfilment.id}:${tx.now.getTime()}`,
      kind: MailKind.RETURN_DECLINED,
      orderId: order.id,
      language: order.language,
      facts: { fulfilmentId: fulfilment.id },
    });
    return fulfilment.state;
  });
}
