import { mayShow } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { found, type Transaction } from '../operation.ts';
import { Place } from '../place/place.entity.ts';
import type { Producer } from './producer.entity.ts';
import { producerSlugs, tellsName } from './producer-slug.rules.ts';
import { free, takenSlugs } from './register-producer.ts';

/**
 * An address that tells a name that may not be shown is replaced by one that tells only the place, and redirects to
 * nothing: it would tell the name.
 */
export async function hideName(tx: Transaction, producer: Producer): Promise<void> {
  if (mayShow(producer, ConsentScope.NAME) || !tellsName(producer.slug, producer.name)) return;
  const place = found(await tx.em.findOne(Place, producer.place.id), 'The place');
  const slugs = producerSlugs({ name: producer.name, isNamePublic: false, placeSlug: place.slug });
  producer.slug = free(slugs, await takenSlugs(tx));
  await tx.em.flush();
}
