import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import type { StepInput } from '../fulfilment/step-fulfilment.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { requireShort } from '../order/note.rules.ts';
import { noteStep, requireMayTake, requirePossible } from '../order/note-step.ts';
import { fulfilmentAt, openOrder } from '../order/open-order.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { parcelsOf } from './parcels-of.ts';

export interface DeliveryInput extends StepInput {
  /** Of the parcel that has arrived; all that are on their way when not said. */
  trackingNumber?: string | null | undefined;
  /** When; now when not said. */
  deliveredAt?: Date | null | undefined;
}

/**
 * Parcels have arrived; with the last one the fulfilment is DELIVERED. Gives where it stands then; what has arrived already
 * stays as it is. Throws as `stepFulfilment`, NOT_FOUND without such a parcel, and BAD_USER_INPUT for a time before it left
 * or in the future.
 */
export function recordDelivery(
  ctx: OperationContext,
  viewer: Viewer,
  input: DeliveryInput,
): Promise<FulfilmentState> {
  return transaction(ctx, async (tx) => {
    requireMayTake(viewer, FulfilmentStep.DELIVER);
    requireShort(input.note);
    const { note, trackingNumber } = input;
    const open = await openOrder(tx, viewer, input.order);
    const { order } = open;
    const part = fulfilmentAt(open, input.fulfilment);
    const { shipments } = parcelsOf(open, part);
    const meant = trackingNumber
      ? [
          found(
            shipments.find((one) => one.trackingNumber === trackingNumber.replace(/\s/g, '').toUpperCase()),
            'The parcel',
          ),
        ]
      : shipments;
    const arrived = meant.filter(({ deliveredAt }) => !deliveredAt);
    if (arrived.length === 0 && meant.length > 0) return part.state;
    requirePossible(part, FulfilmentStep.DELIVER_PART, viewer);
    const at = input.deliveredAt ?? tx.now;
    refuseUnless(at <= tx.now, 'It cannot have arrived in the future');
    for (const shipment of arrived) {
      refuseUnless(at >= shipment.shippedAt, 'It cannot have arrived before it left');
      shipment.deliveredAt = at;
    }
    const isAll = part.state === FulfilmentState.SHIPPED && shipments.every(({ deliveredAt }) => deliveredAt);
    const step = isAll ? FulfilmentStep.DELIVER : FulfilmentStep.DELIVER_PART;
    noteStep(tx, { order, fulfilment: part, step, viewer, note });
    await writeMail(tx, {
      key: `delivered:${arrived[0]?.id}`,
      kind: MailKind.DELIVERED,
      orderId: order.id,
      language: order.language,
      facts: { fulfilmentId: part.id },
    });
    return part.state;
  });
}
