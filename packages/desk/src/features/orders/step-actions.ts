import type { FulfilmentStep } from '../../gql/graphql.ts';

/** What can be done to a part of an order, as a person at the desk thinks of it: some steps of the API are one deed. */
export type Deed =
  | 'CONFIRM'
  | 'START_PRODUCTION'
  | 'MAKE_READY'
  | 'SHIP'
  | 'DELIVER'
  | 'HOLD'
  | 'RESUME'
  | 'CANCEL'
  | 'REPORT_LOST'
  | 'REQUEST_RETURN'
  | 'DECLINE_RETURN'
  | 'RECEIVE_RETURN';

const deedOf: Partial<Record<FulfilmentStep, Deed>> = {
  CONFIRM: 'CONFIRM',
  START_PRODUCTION: 'START_PRODUCTION',
  MAKE_READY: 'MAKE_READY',
  SHIP: 'SHIP',
  SHIP_PART: 'SHIP',
  DELIVER: 'DELIVER',
  DELIVER_PART: 'DELIVER',
  RESUME: 'RESUME',
  RECEIVE_RETURN: 'RECEIVE_RETURN',
  RECEIVE_PART_RETURN: 'RECEIVE_RETURN',
  DECLINE_RETURN: 'DECLINE_RETURN',
  REQUEST_RETURN: 'REQUEST_RETURN',
  HOLD: 'HOLD',
  REPORT_LOST: 'REPORT_LOST',
  REPORT_PART_LOST: 'REPORT_LOST',
  CANCEL_PART: 'CANCEL',
  CANCEL_REST: 'CANCEL',
  CANCEL: 'CANCEL',
};

/** Deeds in the order in which they usually come; those that stop something last. */
const order = [...new Set(Object.values(deedOf))];

/** What is set right by it is a step back, or stops the order. */
export const isGrave = (deed: Deed): boolean => order.indexOf(deed) >= order.indexOf('DECLINE_RETURN');

export function deedsOf(steps: readonly FulfilmentStep[]): Deed[] {
  const possible = new Set(steps.map((step) => deedOf[step]));
  return order.filter((deed) => possible.has(deed));
}
