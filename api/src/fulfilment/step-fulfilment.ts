import { type OperationContext, transaction } from '../operation.ts';
import { requireShort } from '../order/note.rules.ts';
import { noteStep, requireMayTake } from '../order/note-step.ts';
import { fulfilmentAt, openOrder } from '../order/open-order.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { FulfilmentState } from './fulfilment-state.ts';
import type { FulfilmentStep } from './fulfilment-step.ts';
import { stepRules } from './fulfilment-steps.rules.ts';

export interface StepInput {
  /** The number of the order. */
  order: string;
  /** The position of the part of it. */
  fulfilment: number;
  /** For the history; the reason where the step needs one. */
  note?: string | null | undefined;
}

/**
 * A step that moves nothing but the state. Gives where the fulfilment stands then; asked for again, it stands there already
 * and nothing is done. Throws CREDENTIALS_NEEDED, ROLE_NOT_ENOUGH, NOT_FOUND, STEP_NOT_POSSIBLE, and BAD_USER_INPUT without
 * a reason where one is needed.
 */
export function stepFulfilment(
  ctx: OperationContext,
  viewer: Viewer,
  { order, fulfilment, note, step }: StepInput & { step: FulfilmentStep },
): Promise<FulfilmentState> {
  return transaction(ctx, async (tx) => {
    requireMayTake(viewer, step);
    requireShort(note);
    const open = await openOrder(tx, viewer, order);
    const part = fulfilmentAt(open, fulfilment);
    if (!isDone(part.state, step)) noteStep(tx, { order: open.order, fulfilment: part, step, viewer, note });
    return part.state;
  });
}

/** To go on from a hold leads to several states: none of them is on hold. */
function isDone(state: FulfilmentState, step: FulfilmentStep): boolean {
  const { to } = stepRules[step];
  return to === 'HELD_FROM' ? state !== FulfilmentState.ON_HOLD : state === to;
}
