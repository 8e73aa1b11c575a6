import { OrderActor as Actor } from '../order/order-actor.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { FulfilmentState as State } from './fulfilment-state.ts';
import { FulfilmentStep as Step } from './fulfilment-step.ts';

/** Where a fulfilment stands. `heldFrom` is set exactly while it is on hold. */
export interface Standing {
  state: State;
  heldFrom?: State | null | undefined;
}

/** Who wants to take a step; a role for staff. */
export type StepActor = { actor: Actor.BUYER | Actor.SYSTEM } | { actor: Actor.STAFF; role: StaffRole };

export interface StepRule {
  from: readonly State[];
  /** SAME where the state stays as it is; HELD_FROM where it goes back to what it was before it was held. */
  to: State | 'SAME' | 'HELD_FROM';
  /** Staff are those who see orders through: `orderRoles`. */
  by: readonly Actor[];
  /** What has to be said with it. */
  needs?: 'REASON';
}

/** Who of the staff sees orders through, and reads them. */
export const orderRoles: readonly StaffRole[] = [StaffRole.OFFICER, StaffRole.ADMINISTRATOR];

/** Nothing follows on these. */
export const endStates: readonly State[] = [State.COMPLETED, State.CANCELLED, State.LOST, State.RETURNED];

const before = [State.PENDING_PAYMENT, State.PAID, State.CONFIRMED, State.IN_PRODUCTION, State.READY];
const sendable = [State.CONFIRMED, State.IN_PRODUCTION, State.READY, State.PARTIALLY_SHIPPED];
const staff = [Actor.STAFF];

/** The life of a fulfilment: all of it is here. */
export const stepRules: Readonly<Record<Step, StepRule>> = {
  [Step.PAY]: { from: [State.PENDING_PAYMENT], to: State.PAID, by: [Actor.STAFF, Actor.SYSTEM] },
  [Step.CONFIRM]: { from: [State.PAID], to: State.CONFIRMED, by: staff },
  [Step.START_PRODUCTION]: { from: [State.CONFIRMED], to: State.IN_PRODUCTION, by: staff },
  [Step.MAKE_READY]: { from: [State.CONFIRMED, State.IN_PRODUCTION], to: State.READY, by: staff },
  [Step.SHIP_PART]: { from: sendable, to: State.PARTIALLY_SHIPPED, by: staff },
  [Step.SHIP]: { from: sendable, to: State.SHIPPED, by: staff },
  [Step.DELIVER_PART]: {
    from: [State.PARTIALLY_SHIPPED, State.SHIPPED],
    to: 'SAME',
    by: [Actor.STAFF, Actor.SYSTEM],
  },
  [Step.DELIVER]: { from: [State.SHIPPED], to: State.DELIVERED, by: [Actor.STAFF, Actor.SYSTEM] },
  [Step.COMPLETE]: { from: [State.DELIVERED], to: State.COMPLETED, by: [Actor.SYSTEM] },
  // Before the money has come, only all of it can be cancelled: what is asked for in a bank transfer stays as it is.
  [Step.CANCEL_PART]: {
    from: [State.PAID, ...sendable],
    to: 'SAME',
    by: staff,
    needs: 'REASON',
  },
  [Step.CANCEL_REST]: {
    from: [State.PARTIALLY_SHIPPED],
    to: State.SHIPPED,
    by: staff,
    needs: 'REASON',
  },
  [Step.CANCEL]: {
    from: before,
    to: State.CANCELLED,
    by: [Actor.BUYER, Actor.STAFF, Actor.SYSTEM],
    needs: 'REASON',
  },
  [Step.HOLD]: {
    from: [State.PAID, ...sendable, State.SHIPPED],
    to: State.ON_HOLD,
    by: staff,
    needs: 'REASON',
  },
  [Step.RESUME]: { from: [State.ON_HOLD], to: 'HELD_FROM', by: staff },
  [Step.REPORT_PART_LOST]: { from: [State.SHIPPED], to: State.DELIVERED, by: staff, needs: 'REASON' },
  [Step.REPORT_LOST]: { from: [State.SHIPPED], to: State.LOST, by: staff, needs: 'REASON' },
  [Step.REQUEST_RETURN]: {
    from: [State.DELIVERED],
    to: State.RETURN_REQUESTED,
    by: [Actor.BUYER, Actor.STAFF],
    needs: 'REASON',
  },
  [Step.DECLINE_RETURN]: {
    from: [State.RETURN_REQUESTED],
    to: State.DELIVERED,
    by: staff,
    needs: 'REASON',
  },
  // From SHIPPED: the carrier brought back what it could not deliver.
  [Step.RECEIVE_PART_RETURN]: {
    from: [State.RETURN_REQUESTED, State.SHIPPED],
    to: State.DELIVERED,
    by: staff,
  },
  [Step.RECEIVE_RETURN]: { from: [State.RETURN_REQUESTED, State.SHIPPED], to: State.RETURNED, by: staff },
};

export type StepOutcome =
  | { isTaken: true; to: Standing }
  | { isTaken: false; why: 'NOT_BY_THEM' | 'NOT_FROM_HERE' };

/** Where a step leads, or why it cannot be taken. Whether they may at all is said first: it reveals no state. */
export function takeStep(standing: Standing, step: Step, by: StepActor): StepOutcome {
  const rule = stepRules[step];
  if (!mayTake(step, by)) return { isTaken: false, why: 'NOT_BY_THEM' };
  if (!isPossible(standing, step)) return { isTaken: false, why: 'NOT_FROM_HERE' };
  if (rule.to === 'SAME') return { isTaken: true, to: standing };
  if (rule.to === State.ON_HOLD)
    return { isTaken: true, to: { state: State.ON_HOLD, heldFrom: standing.state } };
  const state = rule.to === 'HELD_FROM' ? standing.heldFrom : rule.to;
  if (!state) throw new Error('On hold, and from nowhere.');
  return { isTaken: true, to: { state, heldFrom: null } };
}

/** Whether somebody may take a step at all, wherever a fulfilment stands. */
export function mayTake(step: Step, by: StepActor): boolean {
  return stepRules[step].by.includes(by.actor) && (by.actor !== Actor.STAFF || orderRoles.includes(by.role));
}

/** Steps that somebody may take from where a fulfilment stands, in the order of the table. */
export function possibleSteps(standing: Standing, by: StepActor): Step[] {
  return Object.values(Step).filter((step) => takeStep(standing, step, by).isTaken);
}

/** Days after delivery in which things may be sent back. */
export const returnDays = 14;

/** Days in which a bank transfer has to arrive. */
export const transferDays = 7;

/** The last moment at which a buyer may ask to send back what was delivered then. */
export function returnsUntil(deliveredAt: Date): Date {
  return new Date(deliveredAt.getTime() + returnDays * 24 * 3_600_000);
}

/** What a buyer may do with an order now. */
export function mayBuyer(
  wish: 'CANCEL' | 'REQUEST_RETURN',
  fulfilments: readonly (Standing & { deliveredAt?: Date | null | undefined })[],
  now: Date,
): boolean {
  const buyer = { actor: Actor.BUYER } as const;
  if (wish === 'REQUEST_RETURN')
    return fulfilments.some(
      (one) =>
        takeStep(one, Step.REQUEST_RETURN, buyer).isTaken &&
        one.deliveredAt &&
        now.getTime() <= returnsUntil(one.deliveredAt).getTime(),
    );
  // All of it or nothing: what is cancelled already does not stand in the way.
  const open = fulfilments.filter(({ state }) => state !== State.CANCELLED);
  return open.length > 0 && open.every((one) => takeStep(one, Step.CANCEL, buyer).isTaken);
}

/** Of parts that have left, the first of these that there is speaks for the order. */
const afterLeaving = [State.SHIPPED, State.DELIVERED, State.COMPLETED, State.LOST, State.RETURNED] as const;
/** Of parts that are still here, the slowest speaks for the order. */
const beforeLeaving = [State.PAID, State.CONFIRMED, State.IN_PRODUCTION, State.READY] as const;

/**
 * Where an order stands as a whole. In this order of precedence: cancelled parts do not count, unless all are; money
 * that is missing; a part on hold; a part that is to come back; a part that has left while another has not; the slowest
 * of those that are still here; then on the way, delivered, completed, lost, returned.
 */
export function orderStateOf(fulfilmentStates: readonly State[], payment: PaymentState): State {
  const open = fulfilmentStates.filter((state) => state !== State.CANCELLED);
  const has = (...states: readonly State[]) => open.some((state) => states.includes(state));
  if (open.length === 0) return State.CANCELLED;
  const isPaid = payment === PaymentState.AUTHORISED || payment === PaymentState.CAPTURED;
  if (!isPaid || has(State.PENDING_PAYMENT)) return State.PENDING_PAYMENT;
  for (const state of [State.ON_HOLD, State.RETURN_REQUESTED, State.PARTIALLY_SHIPPED])
    if (has(state)) return state;
  if (has(...beforeLeaving) && has(...afterLeaving)) return State.PARTIALLY_SHIPPED;
  return [...beforeLeaving, ...afterLeaving].find((state) => has(state)) ?? State.PAID;
}

/** What is on hold can be cancelled when it could be before it was held; nothing else can be done but to go on. */
function isPossible({ state, heldFrom }: Standing, step: Step): boolean {
  const { from } = stepRules[step];
  if (step === Step.CANCEL && state === State.ON_HOLD && heldFrom) return from.includes(heldFrom);
  return from.includes(state);
}
