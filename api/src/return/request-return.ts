import { DomainError } from '../errors.ts';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { mayBuyer, returnsUntil } from '../fulfilment/fulfilment-steps.rules.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { noteOf, requireReason } from '../order/note.rules.ts';
import { noteStep, requireMayTake, requirePossible } from '../order/note-step.ts';
import { fulfilmentAt, openOrder } from '../order/open-order.ts';
import { parcelsOf } from '../shipment/parcels-of.ts';
import { type AskedPieces, choosePieces } from '../shipment/pieces.rules.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface ReturnRequest {
  order: string;
  fulfilment: number;
  /** What is to come back; all that the buyer has when not said. */
  contents?: readonly AskedPieces[] | null | undefined;
  reason: string;
}

/**
 * The buyer wants to send things back: they may ask for fourteen days after the last parcel came, staff for them as long
 * as the fulfilment is DELIVERED. Gives where it stands then. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND,
 * STEP_NOT_POSSIBLE, RETURN_TOO_LATE, QUANTITY_TOO_HIGH, and BAD_USER_INPUT without a reason.
 */
export function requestReturn(
  ctx: OperationContext,
  viewer: Viewer,
  { order: number, fulfilment: position, contents, reason }: ReturnRequest,
): Promise<FulfilmentState> {
  return transaction(ctx, async (tx) => {
    requireMayTake(viewer, FulfilmentStep.REQUEST_RETURN);
    requireReason(reason);
    const open = await openOrder(tx, viewer, number);
    const { order } = open;
    const fulfilment = fulfilmentAt(open, position);
    if (fulfilment.state === FulfilmentState.RETURN_REQUESTED) return fulfilment.state;
    requirePossible(fulfilment, FulfilmentStep.REQUEST_RETURN, viewer);
    const { lines, withBuyer, deliveredAt } = parcelsOf(open, fulfilment);
    const { state, heldFrom } = fulfilment;
    if (viewer.kind === 'BUYER' && !mayBuyer('REQUEST_RETURN', [{ state, heldFrom, deliveredAt }], tx.now))
      throw new DomainError('RETURN_TOO_LATE', {
        day: deliveredAt ? returnsUntil(deliveredAt).toISOString().slice(0, 10) : '',
      });
    const pieces = choosePieces(lines, withBuyer, contents);
    for (const { line, quantity } of pieces) line.returningQuantity = quantity;
    noteStep(tx, {
      order,
      fulfilment,
      step: FulfilmentStep.REQUEST_RETURN,
      viewer,
      note: noteOf(
        pieces.map(({ line: { sku }, quantity }) => ({ sku, quantity })),
        reason,
      ),
    });
    await writeMail(tx, {
      // After one that was declined, there may be another.
      key: `return-requested:${fulfilment.id}:${tx.now.getTime()}`,
      kind: MailKind.RETURN_REQUESTED,
      orderId: order.id,
      language: order.language,
      facts: { fulfilmentId: fulfilment.id },
    });
    return fulfilment.state;
  });
}
