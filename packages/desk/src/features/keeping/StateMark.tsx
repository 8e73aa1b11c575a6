import type { PublicationState } from '../../gql/graphql.ts';
import { words } from './words.ts';

/** Where a record stands on its way to the public. */
export function StateMark({ state }: { state: PublicationState }) {
  return <span class={`state-mark ${state.toLowerCase()}`}>{words.value.states[state]}</span>;
}
