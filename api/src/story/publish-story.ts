import type { Language, Texts } from '@aul/language';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { Brand } from '../brand/brand.entity.ts';
import { DomainError } from '../errors.ts';
import { PublicationState } from '../graphql/publication.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import type { StoryBody, StorySource, StoryType } from './story.entity.ts';
import { toBlocks } from './story-block.ts';
import { referencesOf, type StoryReferences } from './story-references.rules.ts';
import { writeStory } from './write-story.ts';

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
 * Publishes a story that comes from elsewhere, without a manuscript. Throws SLUG_TAKEN, PICTURE_CREDIT_MISSING, NOT_FOUND for a
 * reference to nothing or to what is not published, and BAD_USER_INPUT for a story without a body, or with one in a language
 * that its title is missing in. A title may be in more languages: it is read in lists, and the story then in the nearest language.
 */
export function publishStory(ctx: OperationContext, story: NewStory): Promise<string> {
  const { id = uuidv7(), placeIds = [], brandIds = [], pictureId } = story;
  return transaction(ctx, async (tx) => {
    const told = Object.keys(story.bodies);
    refuseUnless(told.length > 0, `${story.slug} has no body`);
    for (const language of told)
      refuseUnless(
        Object.hasOwn(story.title, language),
        `${story.slug} has a body in ${language}, but no title`,
      );
    const shown = referencesOf(Object.values(story.bodies).flatMap(({ blocks }) => toBlocks(blocks)));
    await requirePictures(tx, [pictureId, ...shown.pictureIds]);
    await requirePublic(tx, {
      ...shown,
      placeIds: [...placeIds, ...shown.placeIds, ...shown.mappedPlaceIds],
      brandIds: [...brandIds, ...shown.brandIds],
    });
    await writeStory(tx, { ...story, id, placeIds, brandIds });
    return id;
  });
}

async function requirePublic({ em }: Transaction, ids: StoryReferences): Promise<void> {
  const state = PublicationState.PUBLISHED;
  const places = await em.count(Place, { id: { $in: ids.placeIds } });
  const brands = await em.count(Brand, { id: { $in: ids.brandIds }, state });
  const products = await em.count(Product, { id: { $in: ids.productIds }, state });
  const producers = await em.count(Producer, { id: { $in: ids.producerIds }, state });
  const areAll = (count: number, of: string[]) => count === new Set(of).size || undefined;
  found(areAll(places, ids.placeIds), 'A place of the story');
  found(areAll(brands, ids.brandIds), 'A published brand of the story');
  found(areAll(products, ids.productIds), 'A published product of the story');
  found(areAll(producers, ids.producerIds), 'A published producer of the story');
}

async function requirePictures({ db }: Transaction, ids: string[]): Promise<void> {
  const { rows } = await sql<{ hash: string; isComplete: boolean }>`
    select hash, credit <> '' and licence <> '' and alt <> '{}'::jsonb as "isComplete"
    from picture where id = any(${ids}::uuid[])`.execute(db);
  found(rows.length === new Set(ids).size || undefined, 'A picture of the story');
  const incomplete = rows.find(({ isComplete }) => !isComplete);
  if (incomplete) throw new DomainError('PICTURE_CREDIT_MISSING', { picture: incomplete.hash });
}
