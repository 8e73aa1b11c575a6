import { BrandMembershipState as State } from './membership-state.ts';

/** From a state to those that may follow it. Who was revoked stays out; who expired or was rejected may apply again. */
const transitions: Readonly<Record<State, readonly State[]>> = {
  [State.APPLIED]: [State.UNDER_REVIEW, State.REJECTED],
  [State.UNDER_REVIEW]: [State.ACTIVE, State.REJECTED],
  [State.ACTIVE]: [State.SUSPENDED, State.EXPIRED, State.REVOKED],
  [State.SUSPENDED]: [State.ACTIVE, State.EXPIRED, State.REVOKED],
  [State.EXPIRED]: [State.APPLIED, State.ACTIVE],
  [State.REVOKED]: [],
  [State.REJECTED]: [State.APPLIED],
};

/** The states that may follow it. */
export const followersOf = (state: State): State[] => [...transitions[state]];

export function mayFollow(from: State, to: State): boolean {
  return transitions[from].includes(to);
}

/** Whether the producer has been admitted, so that its products can be granted the brand. */
export function isAdmitted(state: State): boolean {
  return state === State.ACTIVE || state === State.SUSPENDED || state === State.EXPIRED;
}

/** States that are the end of a membership, and so give it a last day. */
export function isEnd(state: State): boolean {
  return state === State.EXPIRED || state === State.REVOKED;
}
