import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { noteOf, requireShort } from '../order/note.rules.ts';
import { noteStep, requireMayTake, requirePossible } from '../order/note-step.ts';
import { fulfilmentAt, openOrder } from '../order/open-order.ts';
import type { OrderLine } from '../order/order-line.entity.ts';
import { giveBack } from '../refund/give-back.ts';
import { parcelsOf } from '../shipment/parcels-of.ts';
import { type AskedPieces, choosePieces, type Pieces } from '../shipment/pieces.rules.ts';
import { returnStock } from '../stock/return-stock.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface ReceivedReturn {
  order: string;
  fulfilment: number;
  /** What came back of what had arrived, what was asked for when not said; not to be said of what had not arrived. */
  contents?: readonly AskedPieces[] | null | undefined;
  /** Of what came back, what can be sold again; none when not said. */
  backToStock?: readonly AskedPieces[] | null | undefined;
  /** Less than what was paid for what came back. */
  amountMinor?: bigint | null | undefined;
  note?: string | null | undefined;
}

/**
 * Things came back: from the buyer, or from a carrier who could not deliver them. What can be sold again goes into stock,
 * and the buyer gets back what they paid for the pieces, or less where staff decide so and say why. Gives where the
 * fulfilment stands then: RETURNED, or DELIVERED when the buyer has the rest, which can still be returned in its days. Throws
 * as `stepFulfilment`, QUANTITY_TOO_HIGH and PAYMENT_UNSETTLED.
 */
export function receiveReturn(
  ctx: OperationContext,
  viewer: Viewer,
  input: ReceivedReturn,
): Promise<FulfilmentState> {
  return transaction(ctx, async (tx) => {
    requireMayTake(viewer, FulfilmentStep.RECEIVE_RETURN);
    const { note, amountMinor } = input;
    requireShort(note);
    refuseUnless((amountMinor ?? null) === null || Boolean(note?.trim()), 'Say why less is given back');
    const open = await openOrder(tx, viewer, input.order);
    const { order } = open;
    const fulfilment = fulfilmentAt(open, input.fulfilment);
    if (fulfilment.state === FulfilmentState.RETURNED) return fulfilment.state;
    requirePossible(fulfilment, FulfilmentStep.RECEIVE_RETURN, viewer);
    const isUndelivered = fulfilment.state === FulfilmentState.SHIPPED;
    const { lines, withBuyer, underway } = parcelsOf(open, fulfilment);
    refuseUnless(
      !isUndelivered || (input.contents ?? null) === null,
      'What a carrier brings back is all that has not arrived: leave the contents out',
    );
    const wanted = isUndelivered ? underway : ({ returningQuantity }: OrderLine) => returningQuantity;
    const pieces = choosePieces(lines, input.contents ? withBuyer : wanted, input.contents);
    const received = (line: OrderLine) => pieces.find((one) => one.line === line)?.quantity ?? 0;
    await putBack(tx, order.number, {
      asked: input.backToStock,
      lines,
      received,
    });
    const returned = lines.reduce((sum, { returnedQuantity }) => sum + returnedQuantity, 0);
    if (!isUndelivered) takeBack(lines, pieces);
    const counted = pieces.map(({ line: { sku }, quantity }) => ({ sku, quantity }));
    noteStep(tx, {
      order,
      fulfilment,
      step: lines.some((line) => withBuyer(line) > 0)
        ? FulfilmentStep.RECEIVE_PART_RETURN
        : FulfilmentStep.RECEIVE_RETURN,
      viewer,
      note: noteOf(counted, note),
    });
    // Several returns follow on each other, each after more pieces.
    const key = isUndelivered ? `undelivered:${fulfilment.id}` : `returned:${fulfilment.id}:${returned}`;
    const amount = await giveBack(tx, open, {
      fulfilment,
      pieces,
      // What never arrived while the rest did was given back then.
      before: (line) =>
        line.cancelledQuantity +
        (isUndelivered ? 0 : underway(line) + line.returnedQuantity - received(line)),
      reason: noteOf(counted, note),
      key,
      amountMinor,
    });
    if (amount > 0n)
      await writeMail(tx, {
        key,
        kind: MailKind.REFUNDED,
        orderId: order.id,
        language: order.language,
        facts: { amountMinor: String(amount) },
      });
    return fulfilment.state;
  });
}

/** Pieces that the buyer had are back; nothing else is to come. */
function takeBack(lines: readonly OrderLine[], pieces: readonly Pieces<OrderLine>[]): void {
  for (const line of lines) line.returningQuantity = 0;
  for (const { line, quantity } of pieces) line.returnedQuantity += quantity;
}

interface Restocking {
  asked: readonly AskedPieces[] | null | undefined;
  lines: readonly OrderLine[];
  received(line: OrderLine): number;
}

/** Stock is locked by variant, in one order. */
async function putBack(
  tx: Transaction,
  number: string,
  { asked, lines, received }: Restocking,
): Promise<void> {
  if (!asked || asked.length === 0) return;
  const pieces = choosePieces(lines, received, asked);
  for (const { line, quantity } of pieces.toSorted((one, other) => idOf(one).localeCompare(idOf(other)))) {
    refuseUnless(Boolean(line.variant), `${line.sku} is not kept any more, and cannot go back into stock`);
    await returnStock(tx, { variantId: line.variant?.id ?? '', quantity, note: number });
  }
}

function idOf({ line }: Pieces<OrderLine>): string {
  return line.variant?.id ?? '';
}
