import type { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import type { Transaction } from '../operation.ts';
import { noteOf, requireReason } from '../order/note.rules.ts';
import { noteStep, requirePossible } from '../order/note-step.ts';
import type { OpenOrder } from '../order/open-order.ts';
import type { OrderLine } from '../order/order-line.entity.ts';
import { giveBack } from '../refund/give-back.ts';
import { parcelsOf } from '../shipment/parcels-of.ts';
import { type AskedPieces, choosePieces, type Pieces } from '../shipment/pieces.rules.ts';
import type { ShippedQuantity } from '../shipment/shipped-quantity.ts';
import { releaseStock } from '../stock/release-stock.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface PiecesToCancel {
  fulfilment: Fulfilment;
  /** All that has not left when not said. */
  contents?: readonly AskedPieces[] | null | undefined;
  viewer: Viewer;
  reason: string;
  /** Of the refund. */
  key: string;
}

export interface CancelledPieces {
  /** What goes back for them. */
  amountMinor: bigint;
  contents: readonly ShippedQuantity[];
}

/**
 * Pieces of a fulfilment will not be sent: promises are taken back, and the money is promised to go back. Gives both.
 * In the transaction that holds the order. Throws STEP_NOT_POSSIBLE, QUANTITY_TOO_HIGH, PAYMENT_UNSETTLED, and
 * BAD_USER_INPUT without a reason.
 */
export async function cancelPieces(
  tx: Transaction,
  open: OpenOrder,
  { fulfilment, contents, viewer, reason, key }: PiecesToCancel,
): Promise<CancelledPieces> {
  requireReason(reason);
  const parcels = parcelsOf(open, fulfilment);
  const hasLeft = fulfilment.state === FulfilmentState.PARTIALLY_SHIPPED;
  // Said first: of an order that is sent nothing is left, and that is not what is wrong.
  const all = hasLeft ? FulfilmentStep.CANCEL_REST : FulfilmentStep.CANCEL;
  requirePossible(fulfilment, all, viewer);
  const pieces = choosePieces(parcels.lines, parcels.left, contents);
  const isAll = parcels.lines.every(
    (line) => parcels.left(line) === (pieces.find((one) => one.line === line)?.quantity ?? 0),
  );
  noteStep(tx, {
    order: open.order,
    fulfilment,
    step: isAll ? all : FulfilmentStep.CANCEL_PART,
    viewer,
    note: noteOf(
      pieces.map(({ line: { sku }, quantity }) => ({ sku, quantity })),
      reason,
    ),
  });
  const amount = await giveBack(tx, open, {
    fulfilment,
    pieces,
    before: ({ cancelledQuantity }) => cancelledQuantity,
    reason,
    key,
  });
  await release(tx, open, { pieces, left: parcels.left });
  // All that is still to come has come already.
  const hasArrived = parcels.shipments.length > 0 && parcels.shipments.every((one) => one.deliveredAt);
  if (fulfilment.state === FulfilmentState.SHIPPED && hasArrived)
    noteStep(tx, { order: open.order, fulfilment, step: FulfilmentStep.DELIVER, viewer });
  return {
    amountMinor: amount,
    contents: pieces.map(({ line, quantity }) => ({ lineId: line.id, quantity })),
  };
}

/** Promises are kept for the pieces that stay, as far as there are any. Stock is locked by variant, in one order. */
async function release(
  tx: Transaction,
  { order }: OpenOrder,
  { pieces, left }: { pieces: readonly Pieces<OrderLine>[]; left(line: OrderLine): number },
): Promise<void> {
  const byVariant = pieces.toSorted((one, other) => variantOf(one).localeCompare(variantOf(other)));
  for (const { line, quantity } of byVariant) {
    const freed = Math.max(0, line.promisedQuantity - (left(line) - quantity));
    line.promisedQuantity -= freed;
    line.cancelledQuantity += quantity;
    // A variant that was deleted took its stock along.
    if (freed > 0 && line.variant)
      await releaseStock(tx, { variantId: line.variant.id, quantity: freed, note: order.number });
  }
}

function variantOf({ line }: Pieces<OrderLine>): string {
  return line.variant?.id ?? '';
}
