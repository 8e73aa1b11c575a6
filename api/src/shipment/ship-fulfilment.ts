import { v5 as uuidv5 } from 'uuid';
import { DomainError } from '../errors.ts';
import type { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { requireUsableKey } from '../order/is-told.ts';
import { noteOf, requireShort } from '../order/note.rules.ts';
import { noteStep, requireMayTake, requirePossible } from '../order/note-step.ts';
import { fulfilmentAt, type OpenOrder, openOrder } from '../order/open-order.ts';
import type { OrderLine } from '../order/order-line.entity.ts';
import { shipStock } from '../stock/ship-stock.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { parcelsOf } from './parcels-of.ts';
import { type AskedPieces, choosePieces, type Pieces } from './pieces.rules.ts';
import { Shipment } from './shipment.entity.ts';
import type { ShippedQuantity } from './shipped-quantity.ts';
import { checkTrackingNumber } from './tracking-number.rules.ts';

export interface ShipInput {
  order: string;
  fulfilment: number;
  /** The same key is the same parcel. */
  key: string;
  carrier: string;
  trackingNumber?: string | null | undefined;
  /** What is in it; all that is left when not said. */
  contents?: readonly AskedPieces[] | null | undefined;
  note?: string | null | undefined;
}

/**
 * A parcel leaves. Pieces that were promised from stock are no longer on hand; those that were made to order never were.
 * Gives where the fulfilment stands then: SHIPPED with the last pieces. Throws as `stepFulfilment`, QUANTITY_TOO_HIGH,
 * TRACKING_NUMBER_INVALID, IDEMPOTENCY_KEY_REUSED when the key stands for another parcel, and BAD_USER_INPUT for a tracked
 * service without a number and for a number that another parcel has.
 */
export function shipFulfilment(
  ctx: OperationContext,
  viewer: Viewer,
  input: ShipInput,
): Promise<FulfilmentState> {
  return transaction(ctx, async (tx) => {
    requireMayTake(viewer, FulfilmentStep.SHIP);
    requireShort(input.note);
    const carrier = input.carrier.trim();
    refuseUnless(carrier.length > 0 && carrier.length <= 100, 'Name the carrier');
    const open = await openOrder(tx, viewer, input.order);
    const part = fulfilmentAt(open, input.fulfilment);
    const { lines, left } = parcelsOf(open, part);
    const trackingNumber = input.trackingNumber ? checkTrackingNumber(input.trackingNumber, carrier) : null;
    const id = uuidv5(requireUsableKey(input.key), part.id);
    const known = open.shipments.find((one) => one.id === id);
    if (known) {
      if (!isSame(known, { carrier, trackingNumber, contents: input.contents }, lines))
        throw new DomainError('IDEMPOTENCY_KEY_REUSED', {});
      return part.state;
    }
    requirePossible(part, FulfilmentStep.SHIP, viewer);
    refuseUnless(
      trackingNumber !== null || !part.shipping.isTracked,
      `${part.shipping.carrier} was promised with tracking: add the tracking number`,
    );
    const pieces = choosePieces(lines, left, input.contents);
    const isLast = lines.every(
      (line) => left(line) === (pieces.find((one) => one.line === line)?.quantity ?? 0),
    );
    await takeFromStock(tx, open, pieces);
    const contents = contentsOf(pieces);
    tx.em.create(Shipment, { id, fulfilment: part, carrier, trackingNumber, contents, shippedAt: tx.now });
    noteStep(tx, {
      order: open.order,
      fulfilment: part,
      step: isLast ? FulfilmentStep.SHIP : FulfilmentStep.SHIP_PART,
      viewer,
      note: noteOf(skusOf(pieces), input.note),
    });
    // Before the letter, so that a number that is taken is refused as such.
    await tx.em.flush();
    await writeMail(tx, {
      key: `shipped:${id}`,
      kind: MailKind.SHIPPED,
      orderId: open.order.id,
      language: open.order.language,
      facts: { carrier, fulfilmentId: part.id, ...(trackingNumber ? { trackingNumber } : {}) },
    });
    return part.state;
  });
}

/** What was promised from stock leaves first. Stock is locked by variant, in one order. */
async function takeFromStock(
  tx: Transaction,
  { order }: OpenOrder,
  pieces: readonly Pieces<OrderLine>[],
): Promise<void> {
  const byVariant = pieces.toSorted((one, other) => variantOf(one).localeCompare(variantOf(other)));
  for (const { line, quantity } of byVariant) {
    const fromStock = Math.min(quantity, line.promisedQuantity);
    line.promisedQuantity -= fromStock;
    // A variant that was deleted took its stock along.
    if (fromStock > 0 && line.variant)
      await shipStock(tx, { variantId: line.variant.id, quantity: fromStock, note: order.number });
  }
}

function variantOf({ line }: Pieces<OrderLine>): string {
  return line.variant?.id ?? '';
}

function contentsOf(pieces: readonly Pieces<OrderLine>[]): ShippedQuantity[] {
  return pieces
    .toSorted((one, other) => one.line.position - other.line.position)
    .map(({ line, quantity }) => ({ lineId: line.id, quantity }));
}

function skusOf(pieces: readonly Pieces<OrderLine>[]) {
  return pieces.map(({ line: { sku }, quantity }) => ({ sku, quantity }));
}

function isSame(
  known: Shipment,
  asked: Pick<ShipInput, 'carrier' | 'contents'> & { trackingNumber: string | null },
  lines: readonly OrderLine[],
): boolean {
  if (known.carrier !== asked.carrier || (known.trackingNumber ?? null) !== asked.trackingNumber)
    return false;
  if (!asked.contents) return true;
  const positionOf = new Map(lines.map(({ id, position }) => [id, position]));
  const written = (pieces: readonly AskedPieces[]) =>
    pieces
      .map(({ line, quantity }) => `${line} ${quantity}`)
      .toSorted()
      .join();
  const contents = known.contents.map(({ lineId, quantity }) => ({
    line: positionOf.get(lineId) ?? 0,
    quantity,
  }));
  return written(contents) === written(asked.contents);
}
