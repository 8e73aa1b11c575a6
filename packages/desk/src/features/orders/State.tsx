import type { FulfilmentState } from '../../gql/graphql.ts';
import { Mark } from '../../ui/Mark.tsx';
import { words } from './words.ts';

const tones = {
  PENDING_PAYMENT: 'waiting',
  PAID: 'waiting',
  CONFIRMED: 'moving',
  IN_PRODUCTION: 'moving',
  READY: 'moving',
  PARTIALLY_SHIPPED: 'moving',
  SHIPPED: 'moving',
  DELIVERED: 'done',
  COMPLETED: 'done',
  CANCELLED: 'over',
  RETURNED: 'over',
  ON_HOLD: 'trouble',
  LOST: 'trouble',
  RETURN_REQUESTED: 'trouble',
} as const satisfies Record<FulfilmentState, string>;

export function State({ of }: { of: FulfilmentState }) {
  return <Mark tone={tones[of]}>{words.value.states[of]}</Mark>;
}
