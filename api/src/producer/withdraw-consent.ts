import { found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { Place } from '../place/place.entity.ts';
import { Consent } from './consent.entity.ts';
import { mayShow } from './consent.rules.ts';
import { ConsentScope } from './consent-scope.ts';
import type { Producer } from './producer.entity.ts';
import { producerSlugs, tellsName } from './producer-slug.rules.ts';
import { keepInStep, lockProducer } from './record-consent.ts';
import { free, takenSlugs } from './register-producer.ts';

/**
 * Something personal may no longer be shown. The consent stays as evidence, with the time of its withdrawal.
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
    await keepInStep(tx, producer);
    if (scope === ConsentScope.NAME) await hideName(tx, producer);
  });
}

async function hideName(tx: Transaction, producer: Producer): Promise<void> {
  if (mayShow(producer, ConsentScope.NAME) || !tellsName(producer.slug, producer.name)) return;
  const place = found(await tx.em.findOne(Place, producer.place.id), 'The place');
  const slugs = producerSlugs({ name: producer.name, isNamePublic: false, placeSlug: place.slug });
  producer.slug = free(slugs, await takenSlugs(tx));
  await tx.em.flush();
}
