import type { Language } from '@aul/language';
import { sql } from 'kysely';
import { written } from '../src/graphql/localized-text.ts';
import { transaction } from '../src/operation.ts';
import { publishStory } from '../src/story/publish-story.ts';
import { type StoryBody, StoryType } from '../src/story/story.entity.ts';
import type { StoredBlock } from '../src/story/story-block.ts';
import { type Loading, loadPictures, required } from './loading.ts';
import { recordId } from './record-id.ts';
import type { PictureRecord, StoryBlockRecord, StoryRecord, Words } from './records.ts';

/** Publishes the stories. Blocks that ask for products or a producer are given those of their place or brand. */
export async function loadStories(loading: Loading, stories: readonly StoryRecord[]): Promise<void> {
  for (const story of stories) {
    await transaction(loading.ctx, async (tx) => {
      const within = { ...loading, ctx: tx };
      const pictures = story.blocks.flatMap((block) => (block.type === 'PICTURE' ? block.picture : []));
      const pictureId = await loadPictures(within, [story.picture, ...pictures]);
      const blocks = [];
      for (const block of story.blocks) blocks.push(await resolve(within, block, pictureId));
      await publishStory(tx, {
        id: recordId('story', story.slug),
        slug: story.slug,
        type: StoryType[story.type],
        title: written(story.title),
        lead: written(story.lead),
        author: written(story.author),
        bodies: bodiesOf(story, blocks),
        sources: story.sources,
        pictureId: pictureId(story.picture),
        placeIds: story.placeKeys.map((key) => required(loading.placeIds, key, 'place')),
        brandIds: story.brandSlugs.map((slug) => recordId('brand', slug)),
        isDemonstration: true,
        publishedAt: new Date(story.publishedAt),
      });
    });
    loading.progress.advance();
  }
}

/** A block in one language; undefined where it is not written in that language. */
type Localize = (language: Language) => StoredBlock | undefined;

function bodiesOf(story: StoryRecord, blocks: readonly (Localize | undefined)[]) {
  const bodies: Partial<Record<Language, StoryBody>> = {};
  for (const language of toldIn(story))
    bodies[language] = {
      origin: 'WRITTEN',
      isReviewed: false,
      blocks: blocks.flatMap((localize) => localize?.(language) ?? []),
    };
  return bodies;
}

/** The languages that the story is told in to its end; in others it has a lead, and at most a title. */
function toldIn({ title, blocks }: StoryRecord): Language[] {
  const texts = blocks.flatMap((block) => (block.type === 'TEXT' ? [block.text] : []));
  // Keys of Words are languages; Object.keys forgets that.
  return (Object.keys(title) as Language[]).filter((language) =>
    texts.every((words) => words[language] !== undefined),
  );
}

async function resolve(
  loading: Loading,
  block: StoryBlockRecord,
  pictureId: (picture: PictureRecord) => string,
): Promise<Localize | undefined> {
  switch (block.type) {
    case 'TEXT':
      return inWords(block.text, (text) => ({ type: 'TEXT', spans: [{ text }] }));
    case 'HEADING':
      return inWords(block.text, (text) => ({ type: 'HEADING', text }));
    case 'LIST':
      return (language) => {
        const items = block.items.flatMap(({ [language]: text }) => (text === undefined ? [] : [[{ text }]]));
        return items.length === 0 ? undefined : { type: 'LIST', isOrdered: false, items };
      };
    case 'QUOTE':
      return (language) => {
        const text = block.text[language];
        return text === undefined
          ? undefined
          : { type: 'QUOTE', spans: [{ text }], attribution: block.attribution?.[language] };
      };
    case 'PICTURE':
      return (language) => ({
        type: 'PICTURE',
        pictureId: pictureId(block.picture),
        caption: block.caption?.[language],
      });
    case 'PLACE':
      return () => ({ type: 'PLACE', placeId: required(loading.placeIds, block.placeKey, 'place') });
    case 'PRODUCTS': {
      const productIds = await findIds(loading, 'product', { ...block, limit: block.count });
      return productIds.length === 0 ? undefined : () => ({ type: 'PRODUCTS', productIds });
    }
    case 'PRODUCER': {
      const [producerId] = await findIds(loading, 'producer', { ...block, limit: 1 });
      return producerId === undefined ? undefined : () => ({ type: 'PRODUCER', producerId });
    }
  }
}

function inWords(words: Words, make: (text: string) => StoredBlock): Localize {
  return (language) => {
    const text = words[language];
    return text === undefined ? undefined : make(text);
  };
}

/** Published records of a place with all below it, and of a brand's active members. */
async function findIds(
  { ctx, placeIds }: Loading,
  table: 'product' | 'producer',
  { placeKey, brandSlug, limit }: { placeKey?: string; brandSlug?: string; limit: number },
): Promise<string[]> {
  const here = placeKey
    ? sql`place.path = (select path from place where id = ${required(placeIds, placeKey, 'place')})
        or place.path like (select path from place where id = ${required(placeIds, placeKey, 'place')}) || '/%'`
    : sql`true`;
  const branded =
    table === 'product'
      ? sql`exists (select from shown_brand join brand on brand.id = shown_brand.brand_id
          where shown_brand.product_id = product.id and brand.slug = ${brandSlug ?? null})`
      : sql`exists (select from brand_membership member join brand on brand.id = member.brand_id
          where member.producer_id = producer.id and member.state = 'ACTIVE' and brand.slug = ${brandSlug ?? null})`;
  const { rows } = await sql<{ id: string }>`
    select ${sql.ref(`${table}.id`)} as id from ${sql.table(table)} join place on place.id = ${sql.ref(`${table}.place_id`)}
    where ${sql.ref(`${table}.state`)} = 'PUBLISHED' and (${here}) and (${brandSlug ? branded : sql`true`})
    order by ${sql.ref(`${table}.slug`)} limit ${limit}`.execute(ctx.em.getKysely());
  return rows.map(({ id }) => id);
}
