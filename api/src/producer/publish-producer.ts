import { mayShow } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import { DomainError } from '../errors.ts';
import { PublicationState } from '../graphql/publication.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { PlaceLevel } from '../place/place-level.ts';
import { indexProducerAndProducts } from '../search/index-around.ts';
import { Producer } from './producer.entity.ts';

export function publishProducer(ctx: OperationContext, producerId: string): Promise<void> {
  return publishProducers(ctx, [producerId]);
}

/**
 * Makes producers public, with what they have consented to. Throws BAD_USER_INPUT for one that is in no region, and
 * CONSENT_MISSING for a photograph without consent to a portrait.
 */
export function publishProducers(ctx: OperationContext, producerIds: readonly string[]): Promise<void> {
  return transaction(ctx, async (tx) => {
    const producers = await tx.em.find(
      Producer,
      { id: { $in: [...producerIds] } },
      { populate: ['place', 'picture'] },
    );
    found(producers.length === producerIds.length || undefined, 'A producer');
    for (const producer of producers) {
      const place = producer.place.getEntity();
      refuseUnless(place.level !== PlaceLevel.COUNTRY, `${producer.slug} needs a place within ${place.slug}`);
      const isPhotograph = producer.picture?.getEntity().isGenerated === false;
      if (isPhotograph && !mayShow(producer, ConsentScope.PORTRAIT))
        throw new DomainError('CONSENT_MISSING', { what: `the portrait of ${producer.slug}` });
      producer.state = PublicationState.PUBLISHED;
    }
    await tx.em.flush();
    await indexProducerAndProducts(tx, producerIds);
  });
}
