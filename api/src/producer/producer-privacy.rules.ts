import type { ConsentScope } from './consent-scope.ts';
import { ProducerKind } from './producer-kind.ts';

export interface PrivacyFacts {
  kind: ProducerKind;
  consentedScopes: ConsentScope[];
}

/** Workshops of one person or family: their name, story and doors are personal. Firms and cooperatives are not. */
export const naturalKinds: ReadonlySet<ProducerKind> = new Set([
  ProducerKind.ARTISAN,
  ProducerKind.FAMILY_WORKSHOP,
]);

/** Whether something personal may be public: a legal person's may, a natural person's only with a consent to it. */
export function isPublic({ kind, consentedScopes }: PrivacyFacts, scope: ConsentScope): boolean {
  return !naturalKinds.has(kind) || consentedScopes.includes(scope);
}
