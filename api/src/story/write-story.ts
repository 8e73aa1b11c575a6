import { isDeepStrictEqual } from 'node:util';
import type { Texts } from '@aul/language';
import { Reference } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Brand } from '../brand/brand.entity.ts';
import { PublicationState } from '../graphql/publication.ts';
import type { Transaction } from '../operation.ts';
import { Picture } from '../picture/picture.entity.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import { Story, type StoryBody, type StorySource, type StoryType } from './story.entity.ts';
import { toBlocks } from './story-block.ts';
import { referencesOf } from './story-references.rules.ts';

export interface StoryWriting {
  id: string;
  slug: string;
  type: StoryType;
  title: Texts;
  lead: Texts;
  author: Texts;
  bodies: Partial<Record<string, StoryBody>>;
  sources: StorySource[];
  pictureId: string;
  /** What the story is about, beside what its blocks show. */
  placeIds: readonly string[];
  brandIds: readonly string[];
  isDemonstration?: boolean;
  /** When it is published for the first time; now unless said. */
  publishedAt?: Date;
}

/**
 * Makes a story public as it is told here, for the first time or anew. An address that changes leaves a redirect. Whether it may
 * be published has been found out before. Throws SLUG_TAKEN.
 */
export async function writeStory(tx: Transaction, writing: StoryWriting): Promise<void> {
  const { em } = tx;
  const { id, placeIds, brandIds, pictureId, publishedAt, isDemonstration = false, ...facts } = writing;
  const bodies = wholeBodies(facts.bodies);
  const shown = referencesOf(Object.values(bodies).flatMap(({ blocks }) => toBlocks(blocks)));
  const state = PublicationState.PUBLISHED;
  const picture = em.getReference(Picture, pictureId, { wrapped: true });
  const before = await em.findOne(Story, id, { populate: [...shownIn] });
  const formerSlug = before?.publishedAt && before.slug !== facts.slug ? before.slug : undefined;
  const values = { ...facts, bodies, state, picture };
  const story = before
    ? em.assign(before, {
        ...different(before, values),
        publishedAt: before.publishedAt ?? publishedAt ?? tx.now,
      })
    : em.create(Story, { id, ...values, isDemonstration, publishedAt: publishedAt ?? tx.now });
  const byId = (...ids: (readonly string[])[]) => ({ id: { $in: [...new Set(ids.flat())] } });
  story.places.set(await em.find(Place, byId(placeIds, shown.placeIds)));
  story.brands.set(await em.find(Brand, byId(brandIds, shown.brandIds)));
  story.products.set(await em.find(Product, byId(shown.productIds)));
  story.producers.set(await em.find(Producer, byId(shown.producerIds)));
  story.pictures.set(await em.find(Picture, byId(shown.pictureIds)));
  await em.flush();
  if (formerSlug !== undefined) await leaveRedirect(tx, { id, formerSlug });
  // An address that is in use again points nowhere else.
  await sql`delete from redirect where kind = 'STORY' and path = ${facts.slug}`.execute(tx.db);
  await indexRecords(tx, SearchKind.STORY, [id]);
}

/** Of a story, the records that it is about and shows. */
const shownIn = ['places', 'brands', 'products', 'producers', 'pictures'] as const;

/** What is written without being different would be told to readers as a change. */
function different<Values extends object>(before: object, values: Values): Partial<Values> {
  const plain = (value: unknown) =>
    value instanceof Reference ? value.unwrap().id : JSON.parse(JSON.stringify(value));
  // The keys of a part of the values are some of theirs.
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !isDeepStrictEqual(plain(value), plain(Reflect.get(before, name))),
    ),
  ) as Partial<Values>;
}

/** As bodies are kept from now on: every block has its id, and words stand in spans. */
function wholeBodies(bodies: StoryWriting['bodies']): Record<string, StoryBody> {
  return Object.fromEntries(
    Object.entries(bodies).flatMap(([language, body]) =>
      body ? [[language, { ...body, blocks: toBlocks(body.blocks) }]] : [],
    ),
  );
}

async function leaveRedirect(
  { db }: Transaction,
  { id, formerSlug }: { id: string; formerSlug: string },
): Promise<void> {
  await sql`
    insert into redirect (path, kind, target_id) values (${formerSlug}, 'STORY', ${id})
    on conflict (path, kind) do update set target_id = excluded.target_id`.execute(db);
}
