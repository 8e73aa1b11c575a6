import { foldForSearch } from '@aul/language';
import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makePicture, makeProduct, makeWorkshop, product } from '../../test/make.ts';
import { written } from '../graphql/localized-text.ts';
import { addPicture } from '../picture/add-picture.ts';
import { createProduct } from '../product-writing/create-product.ts';
import { type NewStory, publishStory } from './publish-story.ts';
import { type StoryBody, StoryType } from './story.entity.ts';
import type { StoredBlock } from './story-block.ts';

const { ctx, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const pictureId = await makePicture(ctx);
const productId = await makeProduct(ctx, workshop);

const body = (...blocks: StoredBlock[]): StoryBody => ({ origin: 'WRITTEN', isReviewed: false, blocks });
let number = 0;
function story(more: Partial<NewStory> = {}): NewStory {
  number += 1;
  return {
    slug: `story-${number}`,
    type: StoryType.VILLAGE,
    title: english('Blue out of ash'),
    lead: english('A town cooks its glaze.'),
    author: english('The editors'),
    bodies: { en: body({ type: 'TEXT', text: 'The clay lies under the fields.' }) },
    sources: [],
    pictureId,
    ...more,
  };
}
const stories = () =>
  rows(
    'select slug from story union all select record_id::text from search_document where kind = $1 order by 1',
    ['STORY'],
  );

test('a story is linked to what its blocks show, in any language, and found by its words', async () => {
  const brandId = await makeBrand(ctx);
  const id = await publishStory(
    ctx,
    story({
      title: written({ en: 'Blue', ru: 'Синий' }),
      bodies: {
        en: body({ type: 'PRODUCTS', productIds: [productId] }, { type: 'PICTURE', pictureId }),
        ru: body({ type: 'PRODUCER', producerId: workshop.producerId }, { type: 'TEXT', text: 'Глазурь' }),
      },
      placeIds: [workshop.placeId],
      brandIds: [brandId],
    }),
  );
  const links = ['place', 'brand', 'product', 'producer'].map((kind) =>
    rows(`select ${kind}_id as id from story_${kind} where story_id = $1`, [id]),
  );
  expect(await Promise.all(links)).toEqual(
    [workshop.placeId, brandId, productId, workshop.producerId].map((each) => [{ id: each }]),
  );
  const [document] = await rows<{ names: string; body: string }>(
    'select names, body from search_document where record_id = $1',
    [id],
  );
  expect(document?.names).toBe(`bloe\n${foldForSearch('Синий')}`);
  expect(document?.body).toContain('glazor');
});

test('a story with something missing is not published at all', async () => {
  const draft = await createProduct(ctx, product(workshop));
  const before = await stories();
  const nobody = crypto.randomUUID();
  const wrong: [string, Partial<NewStory>][] = [
    ['NOT_FOUND', { bodies: { en: body({ type: 'PRODUCTS', productIds: [draft] }) } }],
    ['NOT_FOUND', { bodies: { en: body({ type: 'PLACE', placeId: nobody }) } }],
    ['NOT_FOUND', { bodies: { en: body({ type: 'PICTURE', pictureId: nobody }) } }],
    ['NOT_FOUND', { pictureId: nobody }],
    ['NOT_FOUND', { brandIds: [nobody] }],
    ['BAD_USER_INPUT', { bodies: {} }],
    ['BAD_USER_INPUT', { title: written({ kk: 'Көк' }) }],
  ];
  for (const [code, more] of wrong)
    await expect(publishStory(ctx, story(more))).rejects.toMatchObject({ code });
  expect(await stories()).toEqual(before);
});

test('a slug is taken once', async () => {
  await publishStory(ctx, story({ slug: 'taken' }));
  const before = await stories();
  await expect(publishStory(ctx, story({ slug: 'taken' }))).rejects.toMatchObject({ code: 'SLUG_TAKEN' });
  expect(await stories()).toEqual(before);
});

test('a picture needs alternative text, credit and licence, and is kept once', async () => {
  const picture = {
    hash: 'same',
    width: 1,
    height: 1,
    widths: [1],
    alt: english('A'),
    credit: 'B',
    licence: 'C',
    isGenerated: true,
  };
  const before = await rows('select * from picture');
  for (const wrong of [{ alt: {} }, { alt: english(' ') }, { credit: '' }, { licence: ' ' }])
    await expect(addPicture(ctx, { ...picture, ...wrong })).rejects.toMatchObject({
      code: 'PICTURE_CREDIT_MISSING',
    });
  expect(await rows('select * from picture')).toEqual(before);
  expect(await addPicture(ctx, picture)).toBe(await addPicture(ctx, picture));
});
