import { found, type OperationContext, transaction } from '../operation.ts';
import { hideName } from '../producer/hide-name.ts';
import { hidePortraits } from '../publishing/hide-portraits.ts';
import { Consent } from './consent.entity.ts';
import { ConsentScope } from './consent-scope.ts';
import { keepInStep, lockProducer } from './record-consent.ts';

/**
 * Something personal may no longer be shown. The consent stays as evidence, with the time of its withdrawal. Stories lose what
 * shows a portrait that is not consented to any more, and the record of the picture is gone.
 * An address that tells a name that is no longer public is replaced, and redirects to nothing: it would tell the name.
 * Throws NOT_FOUND when no such consent stands.
 */
export function withdrawConsent(
  ctx: OperationContext,
  { producerId, scope }: { producerId: string; scope: ConsentScope },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const producer = await lockProducer(tx, producerId);
    const consent = await tx.em.findOne(Consent, { producer, scope, withdrawnAt: null });
    found(consent, `A consent for ${scope}`).withdrawnAt = tx.now;
    await tx.em.flush();
    // Stories before pictures, as whoever publishes locks them.
    if (scope === ConsentScope.PORTRAIT) await hidePortraits(tx, producerId);
    await keepInStep(tx, producer);
    if (scope === ConsentScope.NAME) await hideName(tx, producer);
  });
}
