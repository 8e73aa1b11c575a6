import type { Language } from '@aul/language';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makePicture, makeProducer, makeProduct, makeWorkshop } from '../../test/make.ts';
import { walk } from '../../test/walk.ts';
import { written } from '../graphql/localized-text.ts';
import { type NewStory, publishStory } from './publish-story.ts';
import { StoryType } from './story.entity.ts';

const tests = await testContext();
const { ctx, query, rows } = tests;
const workshop = await makeWorkshop(ctx);
const [village] = await rows<{ path: string }>('select path from place where id = $1', [workshop.placeId]);
const pictureId = await makePicture(ctx, { hash: 'opening' });
const brandId = await makeBrand(ctx, { slug: 'brand' });
const producerId = await makeProducer(ctx, { slug: 'kiln', placeId: workshop.placeId });
const productIds = await Promise.all(
  [1, 2, 3].map((number) =>
    makeProduct(ctx, {
      ...workshop,
      slug: `plate-${number}`,
      name: written({ en: `Plate ${number}`, ru: `Блюдо ${number}` }),
    }),
  ),
);

type Bodies = NewStory['bodies'];
type Body = NonNullable<Bodies['en']>;
const body = (blocks: Body['blocks'], more: Partial<Body> = {}): Body => ({
  origin: 'WRITTEN',
  isReviewed: true,
  blocks,
  ...more,
});
const text = (words: string) => body([{ type: 'TEXT', text: words }]);

let made = 0;
async function makeStory(bodies: Bodies, more: Partial<NewStory> = {}): Promise<string> {
  made += 1;
  const slug = `story-${made}`;
  await publishStory(ctx, {
    slug,
    type: StoryType.VILLAGE,
    title: english(`Story ${made}`),
    lead: english('A lead.'),
    author: english('The editors'),
    sources: [],
    pictureId,
    bodies: { ...(Object.keys(bodies).length > 0 ? {} : { en: text('Told.') }), ...bodies },
    ...more,
  });
  return slug;
}

const story = async (slug: string, select: string, language: Language = 'en') => {
  const { data, errors } = await query<{ story: Record<string, unknown> | null }>(
    `query ($slug: String!) { story(slug: $slug) { ${select} } }`,
    { slug },
    { language },
  );
  expect(errors).toEqual([]);
  return data?.story ?? null;
};

test('a story is told whole, its blocks in the order of reading', async () => {
  const blocks: Body['blocks'] = [
    { type: 'HEADING', text: 'The kiln' },
    { type: 'TEXT', text: 'It burns for a day.' },
    { type: 'PRODUCTS', productIds: [productIds[2] ?? '', productIds[0] ?? ''] },
    { type: 'QUOTE', text: 'Clay remembers.', attribution: 'A proverb' },
    { type: 'QUOTE', text: 'Nobody said this.' },
    { type: 'PICTURE', pictureId, caption: 'A plate' },
    { type: 'PRODUCER', producerId },
    { type: 'PLACE', placeId: workshop.placeId },
    { type: 'PRODUCTS', productIds: [productIds[0] ?? ''] },
  ];
  const slug = await makeStory(
    { en: body(blocks) },
    {
      type: StoryType.PRODUCT,
      brandIds: [brandId],
      sources: [
        {
          publisher: 'A paper',
          title: 'On clay',
          url: 'https://example.org',
          publishedOn: '2025-04-30',
          kind: 'NEWS',
        },
      ],
      publishedAt: new Date('2026-01-02T03:04:05Z'),
    },
  );
  const select = `slug type publishedAt title { text } lead { text } author { text } sources { publisher title url publishedOn kind } picture { hash } isDemonstration
    places { path } brands { slug } producers { slug }
    content { language origin isReviewed isFallback blocks { __typename
      ... on HeadingBlock { text } ... on TextBlock { text } ... on QuoteBlock { text attribution } ... on PictureBlock { caption picture { hash } }
      ... on ProductsBlock { products { slug name(language: "ru") { text } offer(market: "jp") { price { currency } } } } ... on ProducerBlock { producer { slug } } ... on PlaceBlock { place { path ancestors { path } } } } }`;
  const told = await story(slug, select);
  const product = (number: number) => ({
    slug: `plate-${number}`,
    name: { text: `Блюдо ${number}` },
    offer: { price: { currency: 'JPY' } },
  });
  expect(JSON.parse(JSON.stringify(told))).toEqual({
    slug,
    type: 'PRODUCT',
    publishedAt: '2026-01-02T03:04:05.000Z',
    title: { text: 'Story 1' },
    lead: { text: 'A lead.' },
    author: { text: 'The editors' },
    sources: [
      {
        publisher: 'A paper',
        title: 'On clay',
        url: 'https://example.org',
        publishedOn: '2025-04-30',
        kind: 'NEWS',
      },
    ],
    picture: { hash: 'opening' },
    isDemonstration: false,
    places: [{ path: village?.path }],
    brands: [{ slug: 'brand' }],
    producers: [{ slug: 'kiln' }],
    content: {
      language: 'en',
      origin: 'WRITTEN',
      isReviewed: true,
      isFallback: false,
      blocks: [
        { __typename: 'HeadingBlock', text: 'The kiln' },
        { __typename: 'TextBlock', text: 'It burns for a day.' },
        { __typename: 'ProductsBlock', products: [product(3), product(1)] },
        { __typename: 'QuoteBlock', text: 'Clay remembers.', attribution: 'A proverb' },
        { __typename: 'QuoteBlock', text: 'Nobody said this.', attribution: null },
        { __typename: 'PictureBlock', caption: 'A plate', picture: { hash: 'opening' } },
        { __typename: 'ProducerBlock', producer: { slug: 'kiln' } },
        {
          __typename: 'PlaceBlock',
          place: {
            path: village?.path,
            ancestors: [{ path: 'uzbekistan' }, { path: village?.path.split('/').slice(0, 2).join('/') }],
          },
        },
        { __typename: 'ProductsBlock', products: [product(1)] },
      ],
    },
  });
  const listed = await query<{ stories: { nodes: object[] } }>(
    `{ stories(type: PRODUCT) { nodes { ${select} } } }`,
  );
  expect(listed.errors).toEqual([]);
  expect(listed.data?.stories.nodes).toEqual([told]);
});

test('a block shows at most twelve products', async () => {
  const many = await Promise.all(
    Array.from({ length: 14 }, (_, index) => makeProduct(ctx, { ...workshop, slug: `many-${index}` })),
  );
  const slug = await makeStory({ en: body([{ type: 'PRODUCTS', productIds: many }]) });
  const told = await story(slug, 'content { blocks { ... on ProductsBlock { products { slug } } } }');
  expect(told).toEqual({
    content: {
      blocks: [{ products: Array.from({ length: 12 }, (_, index) => ({ slug: `many-${index}` })) }],
    },
  });
});

describe('the language of a story', () => {
  const content =
    'content { language origin isReviewed isFallback blocks { ... on TextBlock { text } ... on QuoteBlock { text attribution } ... on PictureBlock { caption } } }';

  test('is that which is asked for, and two at once where two are', async () => {
    const slug = await makeStory(
      { en: text('English.'), ru: text('По-русски.') },
      { title: written({ en: 'Two', ru: 'Два' }) },
    );
    const told = await story(
      slug,
      `en: ${content} ru: content(language: "ru") { language isFallback blocks { ... on TextBlock { text } } } tg: content(language: "tg") { language isFallback blocks { ... on TextBlock { text } } } ja: content(language: "ja") { language isFallback blocks { __typename } }`,
    );
    expect(told).toMatchObject({
      en: { language: 'en', isFallback: false, blocks: [{ text: 'English.' }] },
      ru: { language: 'ru', isFallback: false, blocks: [{ text: 'По-русски.' }] },
      tg: { language: 'ru', isFallback: true, blocks: [{ text: 'По-русски.' }] },
      ja: { language: 'en', isFallback: true },
    });
    expect(await story(slug, 'content { language isFallback }', 'kk')).toEqual({
      content: { language: 'ru', isFallback: true },
    });
  });

  test('is that of its headline in lists, also where the story is not told in it', async () => {
    const slug = await makeStory(
      { en: text('English.') },
      { title: written({ en: 'Clay', ja: '土' }), lead: written({ en: 'A lead.', ja: '導入' }) },
    );
    expect(
      await story(slug, `title { text language } lead { text } content { language isFallback }`, 'ja'),
    ).toEqual({
      title: { text: '土', language: 'ja' },
      lead: { text: '導入' },
      content: { language: 'en', isFallback: true },
    });
  });

  test('is the last resort where the chain has nothing: any that there is', async () => {
    const slug = await makeStory({ tg: text('Ба тоҷикӣ.') }, { title: written({ tg: 'Як' }) });
    expect(await story(slug, content, 'kk')).toMatchObject({
      content: { language: 'tg', isFallback: true, blocks: [{ text: 'Ба тоҷикӣ.' }] },
    });
  });

  test('is Uzbek in either script, each made from the other, names and captions too', async () => {
    const latin: Body['blocks'] = [
      { type: 'TEXT', text: 'Gʻijduvon shahri' },
      { type: 'QUOTE', text: 'Oʻzbekiston', attribution: 'Maqol' },
      { type: 'PICTURE', pictureId, caption: 'Choʻpon' },
    ];
    const slug = await makeStory({ 'uz-Latn': body(latin) }, { title: written({ 'uz-Latn': 'Bir' }) });
    expect(await story(slug, content, 'uz-Cyrl')).toEqual({
      content: {
        language: 'uz-Cyrl',
        origin: 'TRANSLITERATED',
        isReviewed: false,
        isFallback: false,
        blocks: [
          { text: 'Ғиждувон шаҳри' },
          { text: 'Ўзбекистон', attribution: 'Мақол' },
          { caption: 'Чўпон' },
        ],
      },
    });
    const other = await makeStory(
      { 'uz-Cyrl': body([{ type: 'TEXT', text: 'Чуст дўпписи' }], { origin: 'MACHINE' }) },
      { title: written({ 'uz-Cyrl': 'Бир' }) },
    );
    expect(await story(other, content, 'uz-Latn')).toEqual({
      content: {
        language: 'uz-Latn',
        origin: 'MACHINE',
        isReviewed: false,
        isFallback: false,
        blocks: [{ text: 'Chust doʻppisi' }],
      },
    });
  });
});

test('a story is found by a slug that it had before', async () => {
  const slug = await makeStory({});
  const [one] = await rows<{ id: string }>('select id from story where slug = $1', [slug]);
  await rows(`insert into redirect (path, kind, target_id) values ('told-before', 'STORY', $1)`, [one?.id]);
  expect(await story('told-before', 'slug')).toEqual({ slug });
  expect(await story('', 'slug')).toBeNull();
});

test('stories come newest first, those of one moment once each, and are narrowed by what they are about', async () => {
  for (let index = 0; index < 9; index += 1)
    await makeStory(
      {},
      {
        type: StoryType.EVENT,
        publishedAt: new Date(Date.UTC(2026, 5, 1 + Math.floor(index / 4))),
        ...(index % 2 === 0 && { brandIds: [brandId] }),
      },
    );
  const { records } = await walk<{ slug: string; publishedAt: string }>(tests, {
    list: 'stories(type: EVENT)',
    select: 'slug publishedAt',
    size: 2,
  });
  expect(new Set(records.map(({ slug }) => slug)).size).toBe(9);
  const dates = records.map(({ publishedAt }) => Date.parse(publishedAt));
  expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  const count = async (args: string) =>
    (await query<{ stories: { totalCount: number } }>(`{ stories(${args}) { totalCount } }`)).data?.stories
      .totalCount;
  expect(await count('type: EVENT, brand: "brand"')).toBe(5);
  expect(await count('producer: "kiln"')).toBe(1);
  expect(await count('place: "uzbekistan"')).toBe(1);
  expect(await count(`place: "${village?.path}", type: NEWS`)).toBe(0);
  for (const args of ['brand: ""', 'producer: ""', 'place: ""', 'place: "%"', 'brand: "nothing"'])
    expect(await count(args), args).toBe(0);
});
