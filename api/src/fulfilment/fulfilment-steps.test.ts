import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OrderActor as Actor } from '../order/order-actor.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { FulfilmentState as State } from './fulfilment-state.ts';
import { FulfilmentStep as Step } from './fulfilment-step.ts';
import {
  endStates,
  mayBuyer,
  mayTake,
  orderStateOf,
  possibleSteps,
  type Standing,
  stepRules,
  takeStep,
} from './fulfilment-steps.rules.ts';

const officer = { actor: Actor.STAFF, role: StaffRole.OFFICER } as const;
const buyer = { actor: Actor.BUYER } as const;
const system = { actor: Actor.SYSTEM } as const;
const everyone = [
  buyer,
  system,
  ...Object.values(StaffRole).map((role) => ({ actor: Actor.STAFF, role }) as const),
];
const states = Object.values(State);
const standings: Standing[] = [
  ...states.filter((state) => state !== State.ON_HOLD).map((state) => ({ state, heldFrom: null })),
  ...stepRules[Step.HOLD].from.map((heldFrom) => ({ state: State.ON_HOLD, heldFrom })),
];

/** The states that follow on a state, by whomever. */
const following = (standing: Standing) =>
  everyone.flatMap((by) =>
    Object.values(Step).flatMap((step) => {
      const outcome = takeStep(standing, step, by);
      return outcome.isTaken ? [outcome.to] : [];
    }),
  );

/** A step by an officer from each state: what it leads to, or nothing. Whoever changes the table changes this. */
const journeys: [Step, Partial<Record<State, State>>][] = [
  [Step.PAY, { PENDING_PAYMENT: State.PAID }],
  [Step.CONFIRM, { PAID: State.CONFIRMED }],
  [Step.START_PRODUCTION, { CONFIRMED: State.IN_PRODUCTION }],
  [Step.MAKE_READY, { CONFIRMED: State.READY, IN_PRODUCTION: State.READY }],
  [
    Step.SHIP,
    {
      CONFIRMED: State.SHIPPED,
      IN_PRODUCTION: State.SHIPPED,
      READY: State.SHIPPED,
      PARTIALLY_SHIPPED: State.SHIPPED,
    },
  ],
  [
    Step.SHIP_PART,
    {
      CONFIRMED: State.PARTIALLY_SHIPPED,
      IN_PRODUCTION: State.PARTIALLY_SHIPPED,
      READY: State.PARTIALLY_SHIPPED,
      PARTIALLY_SHIPPED: State.PARTIALLY_SHIPPED,
    },
  ],
  [Step.DELIVER_PART, { PARTIALLY_SHIPPED: State.PARTIALLY_SHIPPED, SHIPPED: State.SHIPPED }],
  [Step.DELIVER, { SHIPPED: State.DELIVERED }],
  [Step.COMPLETE, {}],
  [
    Step.CANCEL,
    {
      PENDING_PAYMENT: State.CANCELLED,
      PAID: State.CANCELLED,
      CONFIRMED: State.CANCELLED,
      IN_PRODUCTION: State.CANCELLED,
      READY: State.CANCELLED,
    },
  ],
  [
    Step.CANCEL_PART,
    {
      PAID: State.PAID,
      CONFIRMED: State.CONFIRMED,
      IN_PRODUCTION: State.IN_PRODUCTION,
      READY: State.READY,
      PARTIALLY_SHIPPED: State.PARTIALLY_SHIPPED,
    },
  ],
  [Step.CANCEL_REST, { PARTIALLY_SHIPPED: State.SHIPPED }],
  [
    Step.HOLD,
    {
      PAID: State.ON_HOLD,
      CONFIRMED: State.ON_HOLD,
      IN_PRODUCTION: State.ON_HOLD,
      READY: State.ON_HOLD,
      PARTIALLY_SHIPPED: State.ON_HOLD,
      SHIPPED: State.ON_HOLD,
    },
  ],
  [Step.REPORT_LOST, { SHIPPED: State.LOST }],
  [Step.REPORT_PART_LOST, { SHIPPED: State.DELIVERED }],
  [Step.REQUEST_RETURN, { DELIVERED: State.RETURN_REQUESTED }],
  [Step.DECLINE_RETURN, { RETURN_REQUESTED: State.DELIVERED }],
  [Step.RECEIVE_PART_RETURN, { RETURN_REQUESTED: State.DELIVERED, SHIPPED: State.DELIVERED }],
  [Step.RECEIVE_RETURN, { RETURN_REQUESTED: State.RETURNED, SHIPPED: State.RETURNED }],
];

describe('a step', () => {
  test.each(journeys)('%s leads an officer from and to these states, and from no other', (step, journey) => {
    for (const state of states.filter((one) => one !== State.ON_HOLD)) {
      const outcome = takeStep({ state }, step, officer);
      expect(outcome.isTaken ? outcome.to.state : undefined, state).toBe(journey[state]);
    }
  });

  test('of every name is in that list, or is RESUME', () => {
    expect([...journeys.map(([step]) => step), Step.RESUME].toSorted()).toEqual(
      Object.values(Step).toSorted(),
    );
  });

  test('out of a hold goes back to where it was held, and nowhere else but to its end', () => {
    for (const heldFrom of stepRules[Step.HOLD].from) {
      const held = { state: State.ON_HOLD, heldFrom };
      expect(takeStep(held, Step.RESUME, officer)).toEqual({
        isTaken: true,
        to: { state: heldFrom, heldFrom: null },
      });
      const mayEnd = takeStep({ state: heldFrom }, Step.CANCEL, officer).isTaken;
      expect(possibleSteps(held, officer)).toEqual([...(mayEnd ? [Step.CANCEL] : []), Step.RESUME]);
    }
  });

  test('leads out of no end', () => {
    for (const state of endStates) expect(following({ state })).toEqual([]);
    const withoutWayOut = standings.filter((standing) => following(standing).length === 0);
    expect(withoutWayOut.map(({ state }) => state).toSorted()).toEqual([...endStates].toSorted());
  });

  test('leads to every state, and each has a way to an end', () => {
    const reached = new Map<string, Standing>();
    const spread = (standing: Standing) => {
      const key = `${standing.state} ${standing.heldFrom ?? ''}`;
      if (reached.has(key)) return;
      reached.set(key, standing);
      for (const next of following(standing)) spread(next);
    };
    spread({ state: State.PENDING_PAYMENT });
    expect(new Set([...reached.values()].map(({ state }) => state))).toEqual(new Set(states));
    for (const start of reached.values()) {
      const seen = new Set<string>();
      const todo = [start];
      for (const one of todo)
        for (const next of following(one))
          if (!seen.has(`${next.state} ${next.heldFrom}`)) {
            seen.add(`${next.state} ${next.heldFrom}`);
            todo.push(next);
          }
      const isEnded = todo.some(({ state }) => endStates.includes(state));
      expect(isEnded, start.state).toBe(true);
    }
  });

  test('is never taken by those who see no orders through', () => {
    for (const role of [StaffRole.EDITOR, StaffRole.COMMITTEE])
      for (const standing of standings)
        for (const step of Object.values(Step))
          expect(takeStep(standing, step, { actor: Actor.STAFF, role })).toEqual({
            isTaken: false,
            why: 'NOT_BY_THEM',
          });
  });

  test('of a buyer could always be taken by an officer, too, and is one of two', () => {
    for (const standing of standings) {
      const own = possibleSteps(standing, buyer);
      expect(possibleSteps(standing, officer)).toEqual(expect.arrayContaining(own));
    }
    expect(Object.values(Step).filter((step) => mayTake(step, buyer))).toEqual([
      Step.CANCEL,
      Step.REQUEST_RETURN,
    ]);
  });

  test('keeps what is on hold and where it was held together, whatever is done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.values(Step)), fc.constantFrom(...everyone))),
        (steps) => {
          let standing: Standing = { state: State.PENDING_PAYMENT, heldFrom: null };
          for (const [step, by] of steps) {
            const outcome = takeStep(standing, step, by);
            if (outcome.isTaken) standing = outcome.to;
            expect(standing.state === State.ON_HOLD).toBe(Boolean(standing.heldFrom));
          }
        },
      ),
    );
  });
});

describe('a buyer', () => {
  const now = new Date('2026-09-30T12:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);

  test.each([
    [[State.PENDING_PAYMENT], true],
    [[State.PAID, State.READY], true],
    [[State.PAID, State.CANCELLED], true],
    [[State.CANCELLED], false],
    [[State.READY, State.PARTIALLY_SHIPPED], false],
    [[State.PAID, State.SHIPPED], false],
    [[State.DELIVERED], false],
  ])('of an order that is %j may cancel it: %s', (parts, may) => {
    expect(
      mayBuyer(
        'CANCEL',
        parts.map((state) => ({ state })),
        now,
      ),
    ).toBe(may);
  });

  test('may cancel what is on hold only if it has not left', () => {
    expect(mayBuyer('CANCEL', [{ state: State.ON_HOLD, heldFrom: State.READY }], now)).toBe(true);
    expect(mayBuyer('CANCEL', [{ state: State.ON_HOLD, heldFrom: State.SHIPPED }], now)).toBe(false);
  });

  test.each([
    [0, true],
    [14, true],
    [14.01, false],
  ])('may ask to send things back %d days after they came: %s', (days, may) => {
    expect(mayBuyer('REQUEST_RETURN', [{ state: State.DELIVERED, deliveredAt: daysAgo(days) }], now)).toBe(
      may,
    );
  });

  test('may not send back what is on its way, or is completed', () => {
    for (const state of [State.SHIPPED, State.COMPLETED, State.RETURNED])
      expect(mayBuyer('REQUEST_RETURN', [{ state, deliveredAt: now }], now)).toBe(false);
  });
});

describe('an order', () => {
  test.each([
    [[State.PAID], PaymentState.WAITING, State.PENDING_PAYMENT],
    [[State.PENDING_PAYMENT, State.CANCELLED], PaymentState.WAITING, State.PENDING_PAYMENT],
    [[State.CANCELLED, State.CANCELLED], PaymentState.WAITING, State.CANCELLED],
    [[State.PAID, State.READY], PaymentState.AUTHORISED, State.PAID],
    [[State.IN_PRODUCTION, State.READY], PaymentState.CAPTURED, State.IN_PRODUCTION],
    [[State.CANCELLED, State.READY], PaymentState.CAPTURED, State.READY],
    [[State.ON_HOLD, State.RETURN_REQUESTED, State.SHIPPED], PaymentState.CAPTURED, State.ON_HOLD],
    [[State.RETURN_REQUESTED, State.PAID], PaymentState.CAPTURED, State.RETURN_REQUESTED],
    [[State.SHIPPED, State.READY], PaymentState.CAPTURED, State.PARTIALLY_SHIPPED],
    [[State.DELIVERED, State.PAID], PaymentState.CAPTURED, State.PARTIALLY_SHIPPED],
    [[State.PARTIALLY_SHIPPED], PaymentState.CAPTURED, State.PARTIALLY_SHIPPED],
    [[State.DELIVERED, State.SHIPPED], PaymentState.CAPTURED, State.SHIPPED],
    [[State.DELIVERED, State.LOST], PaymentState.CAPTURED, State.DELIVERED],
    [[State.COMPLETED, State.RETURNED], PaymentState.CAPTURED, State.COMPLETED],
    [[State.LOST, State.RETURNED], PaymentState.CAPTURED, State.LOST],
    [[State.RETURNED, State.CANCELLED], PaymentState.CAPTURED, State.RETURNED],
  ])('of %j whose payment is %s is %s', (parts, payment, state) => {
    expect(orderStateOf(parts, payment)).toBe(state);
  });

  test('has a state whatever its parts are, in whichever order, and its only part speaks for it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { minLength: 1, maxLength: 5 }), (parts) => {
        const state = orderStateOf(parts, PaymentState.CAPTURED);
        expect(states).toContain(state);
        expect(orderStateOf([...parts].reverse(), PaymentState.CAPTURED)).toBe(state);
        if (parts.length === 1) expect(state).toBe(parts[0]);
      }),
    );
  });
});
