import type { Language, Texts } from '@aul/language';
import { sql } from 'kysely';
import { Brand } from '../brand/brand.entity.ts';
import { DomainError } from '../errors.ts';
import { PublicationState } from '../graphql/publication.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import { Story, type StoryBody, type StorySource, type StoryType } from './story.entity.ts';
import { referencesOf, type StoryReferences } from './story-references.rules.ts';

export interface NewStory {
  id?: string;
  slug: string;
  type: StoryType;
  title: Texts;
  lead: Texts;
  author: Texts;
  bodies: Partial<Record<Language, StoryBody>>;
  sources: StorySource[];
  pictureId: string;
  /** What the story is about, beside what its blocks show. */
  placeIds?: string[];
  brandIds?: string[];
  isDemonstration?: boolean;
  /** Now unless said. */
  publishedAt?: Date;
}

/**
 * Publishes a story. Throws SLUG_TAKEN, PICTURE_CREDIT_MISSING, NOT_FOUND for a reference to nothing or to what is
 * not published, and BAD_USER_INPUT for a story without a body, or with one in a language that its title is missing in.
 * A title may be in more languages: it is read in lists, and the story then in the nearest language.
 */
export function publishStory(ctx: OperationContext, input: NewStory): Promise<string> {
  const { placeIds = [], brandIds = [], pictureId, publishedAt, ...facts } = input;
  return transaction(ctx, async (tx) => {
    const told = Object.keys(facts.bodies);
    refuseUnless(told.length > 0, `${facts.slug} has no body`);
    for (const language of told)
      refuseUnless(
        Object.hasOwn(facts.title, language),
        `${facts.slug} has a body in ${language}, but no title`,
      );
    const shown = referencesOf(facts.bodies);
    await requirePictures(tx, [pictureId, ...shown.pictureIds]);
    const related = await findRelated(tx, {
      ...shown,
      placeIds: [...new Set([...placeIds, ...shown.placeIds])],
      brandIds,
    });
    const story = tx.em.create(Story, {
      ...facts,
      state: PublicationState.PUBLISHED,
      publishedAt: publishedAt ?? tx.now,
      picture: tx.em.getReference(Picture, pictureId, { wrapped: true }),
      isDemonstration: facts.isDemonstration ?? false,
    });
    story.places.add(related.places);
    story.brands.add(related.brands);
    story.products.add(related.products);
    story.producers.add(related.producers);
    await tx.em.flush();
    await indexRecords(tx, SearchKind.STORY, [story.id]);
    return story.id;
  });
}

async function findRelated({ em }: Transaction, ids: StoryReferences & { brandIds: string[] }) {
  const state = PublicationState.PUBLISHED;
  const places = await em.find(Place, { id: { $in: ids.placeIds } });
  const brands = await em.find(Brand, { id: { $in: ids.brandIds }, state });
  const products = await em.find(Product, { id: { $in: ids.productIds }, state });
  const producers = await em.find(Producer, { id: { $in: ids.producerIds }, state });
  found(places.length === ids.placeIds.length || undefined, 'A place of the story');
  found(brands.length === new Set(ids.brandIds).size || undefined, 'A published brand of the story');
  found(products.length === ids.productIds.length || undefined, 'A published product of the story');
  found(producers.length === ids.producerIds.length || undefined, 'A published producer of the story');
  return { places, brands, products, producers };
}

async function requirePictures({ db }: Transaction, ids: string[]): Promise<void> {
  const { rows } = await sql<{ hash: string; isComplete: boolean }>`
    select hash, credit <> '' and licence <> '' and alt <> '{}'::jsonb as "isComplete"
    from picture where id = any(${ids}::uuid[])`.execute(db);
  found(rows.length === new Set(ids).size || undefined, 'A picture of the story');
  const incomplete = rows.find(({ isComplete }) => !isComplete);
  if (incomplete) throw new DomainError('PICTURE_CREDIT_MISSING', { picture: incomplete.hash });
}
