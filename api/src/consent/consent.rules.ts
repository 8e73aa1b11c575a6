import { ProducerKind } from '../producer/producer-kind.ts';
import { ConsentScope } from './consent-scope.ts';

/** Behind these kinds stands a person or a family; the others are firms and cooperatives, whose name is public. */
export const personalKinds: ReadonlySet<ProducerKind> = new Set([
  ProducerKind.ARTISAN,
  ProducerKind.FAMILY_WORKSHOP,
]);

export interface Consenting {
  kind: ProducerKind;
  consentedScopes: readonly ConsentScope[];
}

/** Whether something of that scope may be shown: nothing personal is, without a consent that still stands. */
export function mayShow({ kind, consentedScopes }: Consenting, scope: ConsentScope): boolean {
  return consentedScopes.includes(scope) || (!personalKinds.has(kind) && scope === ConsentScope.NAME);
}
