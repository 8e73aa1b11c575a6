import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import {
  english,
  makeBrand,
  makePicture,
  makeProducer,
  makeProduct,
  makeVillage,
  makeWorkshop,
} from '../../test/make.ts';
import { readChanges } from '../change/read-changes.ts';
import { databaseOf } from '../database.ts';
import { toGlobalId } from '../graphql/node.ts';
import { archiveProducer } from '../producer/archive-producer.ts';
import { archiveProduct } from '../product-writing/archive-product.ts';
import { publishStory } from '../story/publish-story.ts';
import { StoryType } from '../story/story.entity.ts';
import type { StoredBlock } from '../story/story-block.ts';

const { ctx, orm, rows, query } = await testContext();
const workshop = await makeWorkshop(ctx);
const [region] = await rows<{ id: string }>(`select id from place where level = 'REGION'`);
const opening = await makePicture(ctx);
const source = { db: databaseOf(orm), metadata: orm.getMetadata() };

async function isPublic(id: string): Promise<boolean> {
  const { data } = await query(`{ node(id: "${toGlobalId('Picture', id)}") { id } }`);
  return data?.node !== null;
}

async function story(pictureId: string, blocks: StoredBlock[] = []): Promise<string> {
  return publishStory(ctx, {
    slug: `story-${crypto.randomUUID()}`,
    type: StoryType.NEWS,
    title: english('A story'),
    lead: english('A lead.'),
    author: english('The editors'),
    sources: [],
    pictureId,
    bodies: {
      en: { origin: 'WRITTEN', isReviewed: true, blocks: [{ type: 'TEXT', text: 'Told.' }, ...blocks] },
    },
  });
}
const archiveStory = (id: string) => rows(`update story set state = 'ARCHIVED' where id = $1`, [id]);

/** All that shows a picture, and how it ends. */
const showing: Record<string, (pictureId: string) => Promise<() => Promise<unknown>>> = {
  async place(pictureId) {
    const { id } = await makeVillage(ctx, { pictureId, ...(region && { parentId: region.id }) });
    return () => rows('update place set picture_id = null where id = $1', [id]);
  },
  async brand(pictureId) {
    const id = await makeBrand(ctx, { pictureId });
    return () => rows(`update brand set state = 'ARCHIVED' where id = $1`, [id]);
  },
  async producer(pictureId) {
    const id = await makeProducer(ctx, { pictureId, placeId: workshop.placeId });
    return () => archiveProducer(ctx, id);
  },
  async product(pictureId) {
    const id = await makeProduct(ctx, { ...workshop, pictureIds: [opening, pictureId] });
    return () => archiveProduct(ctx, id);
  },
  async 'product of a producer'(pictureId) {
    const producerId = await makeProducer(ctx, { placeId: workshop.placeId });
    await makeProduct(ctx, { ...workshop, producerId, pictureIds: [pictureId] });
    return () => archiveProducer(ctx, producerId);
  },
  async 'story that opens with it'(pictureId) {
    const id = await story(pictureId);
    return () => archiveStory(id);
  },
  async 'story with a block of it'(pictureId) {
    const id = await story(opening, [{ id: 'b2', type: 'PICTURE', pictureId }]);
    return () => archiveStory(id);
  },
  async 'story with a gallery of it'(pictureId) {
    const id = await story(opening, [{ id: 'b2', type: 'GALLERY', pictureIds: [opening, pictureId] }]);
    return () => rows('delete from story where id = $1', [id]);
  },
};

test.each(Object.keys(showing))('a picture is public while a %s shows it, and told of so', async (what) => {
  const show = showing[what];
  if (!show) throw new Error(what);
  const id = await makePicture(ctx);
  const { cursor } = await readChanges(source, {});
  const told = async () =>
    (await readChanges(source, { after: cursor, first: 1_000, types: ['Picture'] })).changes
      .filter((change) => change.id === toGlobalId('Picture', id))
      .map(({ kind }) => kind);
  expect(await isPublic(id)).toBe(false);
  const hide = await show(id);
  expect(await isPublic(id)).toBe(true);
  expect(await told()).toEqual(['UPSERT']);
  await hide();
  expect(await isPublic(id)).toBe(false);
  // Each change is told with what it means now.
  expect(await told()).toEqual(['TOMBSTONE', 'TOMBSTONE']);
});

test('a picture that several things show is public until the last of them is gone, and nothing is told meanwhile', async () => {
  const id = await makePicture(ctx);
  const hiding: (() => Promise<unknown>)[] = [];
  for (const show of Object.values(showing)) hiding.push(await show(id));
  const { cursor } = await readChanges(source, {});
  const last = hiding.pop();
  for (const hide of hiding) {
    await hide();
    expect(await isPublic(id)).toBe(true);
  }
  const told = async () =>
    (await readChanges(source, { after: cursor, first: 1_000, types: ['Picture'] })).changes.map(
      (change) => change.id,
    );
  expect(await told()).not.toContain(toGlobalId('Picture', id));
  await last?.();
  expect(await isPublic(id)).toBe(false);
  expect(await told()).toContain(toGlobalId('Picture', id));
});

test('a picture that one shows and another hides at the same moment is public', async () => {
  for (let round = 0; round < 5; round += 1) {
    const id = await makePicture(ctx);
    const hide = await showing.place?.(id);
    await Promise.all([hide?.(), showing.product?.(id)]);
    expect(await isPublic(id)).toBe(true);
  }
});

test('a story whose opening picture is not public is not either, and stands in the way of no list', async () => {
  const pictureId = await makePicture(ctx);
  const id = await story(pictureId);
  const asked = `{ node(id: "${toGlobalId('Story', id)}") { id } stories(first: 100) { nodes { id picture { id } } } }`;
  const seen = async () => {
    const { data, errors } = await query<{ node: object | null; stories: { nodes: { id: string }[] } }>(
      asked,
    );
    expect(errors).toEqual([]);
    return [data?.node !== null, data?.stories.nodes.some((node) => node.id === toGlobalId('Story', id))];
  };
  expect(await seen()).toEqual([true, true]);
  const { cursor } = await readChanges(source, {});
  // As a consent that is withdrawn while the story is being published.
  await rows('update picture set is_public = false where id = $1', [pictureId]);
  expect(await seen()).toEqual([false, false]);
  const { changes } = await readChanges(source, { after: cursor });
  expect(changes).toContainEqual(
    expect.objectContaining({
      id: toGlobalId('Story', id),
      kind: 'TOMBSTONE',
      tags: expect.arrayContaining(['stories', expect.stringMatching(/^story=story-/)]),
    }),
  );
});
