import { noteAudit } from '../audit/note-audit.ts';
import { DomainError } from '../errors.ts';
import type { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import type { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { mayTake, stepRules, takeStep } from '../fulfilment/fulfilment-steps.rules.ts';
import type { Transaction } from '../operation.ts';
import { actorOf, type Viewer } from '../viewer/viewer.ts';
import { requireReason } from './note.rules.ts';
import type { Order } from './order.entity.ts';
import { OrderActor } from './order-actor.ts';
import { OrderEvent } from './order-event.entity.ts';

/**
 * Whether somebody may take a step at all, to be asked before anything is looked up. Throws CREDENTIALS_NEEDED to whoever
 * has shown nothing, and ROLE_NOT_ENOUGH to those who may not.
 */
export function requireMayTake(viewer: Viewer, step: FulfilmentStep) {
  const by = actorOf(viewer);
  if (!by) throw new DomainError('CREDENTIALS_NEEDED', {});
  if (!mayTake(step, by)) throw new DomainError('ROLE_NOT_ENOUGH', {});
  return by;
}

/** Throws STEP_NOT_POSSIBLE unless the step is possible from where the fulfilment stands. */
export function requirePossible(fulfilment: Fulfilment, step: FulfilmentStep, viewer: Viewer) {
  const outcome = takeStep(fulfilment, step, requireMayTake(viewer, step));
  if (outcome.isTaken) return outcome.to;
  throw new DomainError('STEP_NOT_POSSIBLE', { step, state: fulfilment.state });
}

export interface StepToNote {
  order: Order;
  fulfilment: Fulfilment;
  step: FulfilmentStep;
  viewer: Viewer;
  /** A reason where the step needs one. */
  note?: string | null | undefined;
}

/** Takes a step: the fulfilment goes on, and its history says so. Throws as `requirePossible`, and without a reason. */
export function noteStep(tx: Transaction, { order, fulfilment, step, viewer, note }: StepToNote): void {
  const to = requirePossible(fulfilment, step, viewer);
  const was = fulfilment.state;
  if (stepRules[step].needs === 'REASON') requireReason(note);
  fulfilment.state = to.state;
  fulfilment.heldFrom = to.heldFrom ?? null;
  noteEvent(tx, { order, fulfilment, step, viewer, note, was });
}

interface EventToNote extends Omit<StepToNote, 'fulfilment' | 'step'> {
  fulfilment?: Fulfilment;
  step: FulfilmentStep | 'REFUND' | 'REFUND_SENT';
  /** Where the fulfilment stood before. */
  was?: FulfilmentState;
}

/** Adds to the history of an order; of a fulfilment with where it stands now. What staff did is in the audit log, too. */
export function noteEvent(tx: Transaction, event: EventToNote): void {
  const { order, fulfilment, step, viewer, note, was } = event;
  if (viewer.kind === 'STAFF')
    noteAudit(tx, viewer, {
      action: operationOf[step],
      subjectType: 'Order',
      subjectId: order.id,
      subjectName: order.number,
      difference: was && fulfilment ? { [`part ${fulfilment.position}`]: { was, is: fulfilment.state } } : {},
    });
  tx.em.create(OrderEvent, {
    order,
    fulfilment: fulfilment ?? null,
    step,
    to: fulfilment?.state ?? null,
    actor: actorOf(viewer)?.actor ?? OrderActor.SYSTEM,
    staffId: viewer.kind === 'STAFF' ? viewer.id : null,
    note: note?.trim() || null,
    at: tx.now,
  });
}

/** By which operation staff take a step. */
const operationOf: Readonly<Record<EventToNote['step'], string>> = {
  REFUND: 'refundOrder',
  REFUND_SENT: 'recordRefund',
  [FulfilmentStep.PAY]: 'recordPayment',
  [FulfilmentStep.CONFIRM]: 'confirmFulfilment',
  [FulfilmentStep.START_PRODUCTION]: 'startProduction',
  [FulfilmentStep.MAKE_READY]: 'makeReady',
  [FulfilmentStep.SHIP_PART]: 'shipFulfilment',
  [FulfilmentStep.SHIP]: 'shipFulfilment',
  [FulfilmentStep.DELIVER_PART]: 'recordDelivery',
  [FulfilmentStep.DELIVER]: 'recordDelivery',
  [FulfilmentStep.COMPLETE]: 'completeDeliveries',
  [FulfilmentStep.CANCEL_PART]: 'cancelOrder',
  [FulfilmentStep.CANCEL_REST]: 'cancelOrder',
  [FulfilmentStep.CANCEL]: 'cancelOrder',
  [FulfilmentStep.HOLD]: 'holdFulfilment',
  [FulfilmentStep.RESUME]: 'resumeFulfilment',
  [FulfilmentStep.REPORT_PART_LOST]: 'reportLost',
  [FulfilmentStep.REPORT_LOST]: 'reportLost',
  [FulfilmentStep.REQUEST_RETURN]: 'requestReturn',
  [FulfilmentStep.DECLINE_RETURN]: 'declineReturn',
  [FulfilmentStep.RECEIVE_PART_RETURN]: 'receiveReturn',
  [FulfilmentStep.RECEIVE_RETURN]: 'receiveReturn',
};
