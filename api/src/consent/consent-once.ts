import type { Transaction } from '../operation.ts';
import type { DeskProducerRow } from '../producer/desk-producer-row.ts';
import type { ConsentScope } from './consent-scope.ts';
import { recordConsent } from './record-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** Records a consent, unless the same one stands: what is sent twice on a bad line is one. */
export async function recordConsentOnce(
  tx: Transaction,
  { id, consents }: DeskProducerRow,
  { scope, evidence }: { scope: ConsentScope; evidence: string },
): Promise<void> {
  const stands = consents.some(
    (each) => each.scope === scope && !each.withdrawnAt && each.evidence === evidence.trim(),
  );
  if (!stands) await recordConsent(tx, { producerId: id, scope, evidence: evidence.trim() });
}

/** Withdraws a consent, unless it is withdrawn already. */
export async function withdrawConsentOnce(
  tx: Transaction,
  { id, consents }: DeskProducerRow,
  scope: ConsentScope,
): Promise<void> {
  const ofScope = consents.filter((each) => each.scope === scope);
  if (ofScope.length > 0 && ofScope.every(({ withdrawnAt }) => withdrawnAt)) return;
  await withdrawConsent(tx, { producerId: id, scope });
}
