import { DomainError } from '../errors.ts';
import type { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { mayBuyer } from '../fulfilment/fulfilment-steps.rules.ts';
import type { MailFacts } from '../mail/mail-facts.ts';
import { MailKind } from '../mail/mail-kind.ts';
import { writeMail } from '../mail/write-mail.ts';
import { type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { isTold, requireUsableKey, toldKey } from '../order/is-told.ts';
import { requireReason } from '../order/note.rules.ts';
import { requireMayTake } from '../order/note-step.ts';
import { fulfilmentAt, type OpenOrder, openOrder, requireWhole } from '../order/open-order.ts';
import type { AskedPieces } from '../shipment/pieces.rules.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type CancelledPieces, cancelPieces } from './cancel-pieces.ts';

export interface CancelInput {
  order: string;
  reason: string;
  /** The position of the part that is cancelled; the whole order when not said, and always for a buyer. */
  fulfilment?: number | null | undefined;
  /** The pieces of the part; all that have not left when not said. With them comes a key. */
  contents?: readonly AskedPieces[] | null | undefined;
  /** The same key is the same cancellation of pieces. */
  key?: string | null | undefined;
}

/**
 * Cancels an order: all of it while nothing has left, by its buyer or by staff; by staff also a part or pieces of it, as
 * far as they have not left. What was promised from stock is free again, and what was paid goes back with its share of
 * shipping, duty and tax. What is cancelled already stays as it is. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND,
 * STEP_NOT_POSSIBLE, QUANTITY_TOO_HIGH, PAYMENT_UNSETTLED, IDEMPOTENCY_KEY_REUSED, and BAD_USER_INPUT without a reason.
 */
export function cancelOrder(ctx: OperationContext, viewer: Viewer, input: CancelInput): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { fulfilment, contents, reason } = input;
    const isPart = (fulfilment ?? null) !== null || (contents ?? null) !== null;
    requireMayTake(viewer, isPart ? FulfilmentStep.CANCEL_PART : FulfilmentStep.CANCEL);
    requireReason(reason);
    const open = await openOrder(tx, viewer, input.order);
    if (!isPart) requireWhole(open);
    if (!isPart) return await cancelAll(tx, open, { viewer, reason });
    refuseUnless(typeof fulfilment === 'number', 'Name the part of the order that the pieces are of');
    const part = fulfilmentAt(open, fulfilment);
    const key = contents ? `cancel:${part.id}:${requireKey(input.key)}` : `cancel:${part.id}`;
    if (part.state === FulfilmentState.CANCELLED) return;
    if (contents && (await isTold(tx, { orderId: open.order.id, key, input: { contents } }))) return;
    requirePaid(open, part);
    const cancelled = await cancelPieces(tx, open, { fulfilment: part, contents, viewer, reason, key });
    await writeCancellation(tx, open, {
      key: contents ? toldKey({ key, input: { contents } }) : key,
      cancelled: [cancelled],
      facts: { fulfilmentId: part.id },
    });
  });
}

/** In the transaction that holds the order. */
export async function cancelAll(
  tx: Transaction,
  open: OpenOrder,
  { viewer, reason, facts }: { viewer: Viewer; reason: string; facts?: Pick<MailFacts, 'because'> },
): Promise<void> {
  const parts = open.fulfilments.filter(({ state }) => state !== FulfilmentState.CANCELLED);
  if (parts.length === 0) return;
  // A part that has left says no to all of it; its own step says so to staff.
  const gone = parts.find((part) => !mayBuyer('CANCEL', [part], tx.now));
  if (gone) throw new DomainError('STEP_NOT_POSSIBLE', { step: FulfilmentStep.CANCEL, state: gone.state });
  const cancelled: CancelledPieces[] = [];
  for (const fulfilment of parts)
    cancelled.push(
      await cancelPieces(tx, open, { fulfilment, viewer, reason, key: `cancel:${fulfilment.id}` }),
    );
  await writeCancellation(tx, open, { key: `cancel:${open.order.id}`, cancelled, facts });
}

interface Cancellation {
  key: string;
  cancelled: readonly CancelledPieces[];
  facts?: MailFacts | undefined;
}

async function writeCancellation(
  tx: Transaction,
  { order }: OpenOrder,
  { key, cancelled, facts }: Cancellation,
): Promise<void> {
  const amountMinor = cancelled.reduce((sum, one) => sum + one.amountMinor, 0n);
  await writeMail(tx, {
    key,
    kind: MailKind.CANCELLED,
    orderId: order.id,
    language: order.language,
    facts: {
      ...facts,
      contents: cancelled.flatMap(({ contents }) => contents),
      ...(amountMinor > 0n ? { amountMinor: String(amountMinor) } : {}),
    },
  });
}

/** A bank transfer is asked for in one amount: before it has come, an order is cancelled as a whole. */
function requirePaid({ fulfilments }: OpenOrder, part: Fulfilment): void {
  const others = fulfilments.some((one) => one !== part && one.state !== FulfilmentState.CANCELLED);
  if (part.state === FulfilmentState.PENDING_PAYMENT && others)
    throw new DomainError('STEP_NOT_POSSIBLE', { step: FulfilmentStep.CANCEL_PART, state: part.state });
}

function requireKey(key: string | null | undefined): string {
  refuseUnless(Boolean(key), 'A cancellation of pieces needs a key, so that it is never done twice');
  return requireUsableKey(key ?? '');
}
