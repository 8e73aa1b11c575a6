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
  variant,
} from '../../test/make.ts';
import { addCriterion } from '../brand/add-criterion.ts';
import { BrandCriterionKind } from '../brand/brand-criterion.entity.ts';
import { grantBrandUse } from '../brand/grant-brand-use.ts';
import { admitMember } from '../membership/admit-member.ts';
import { SpecializationRank } from '../specialization/specialization.entity.ts';
import { specializePlace } from '../specialization/specialize-place.ts';
import { publishStory } from '../story/publish-story.ts';
import { StoryType } from '../story/story.entity.ts';

const { ctx, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const [region] = await rows<{ id: string; path: string }>(
  `select id, path from place where level = 'REGION'`,
);
const [direction] = await rows<{ id: string }>('select id from craft_direction');

/** Twelve of each kind, each with everything that it can be related to. */
for (let made = 0; made < 12; made += 1) {
  const pictureId = await makePicture(ctx);
  const village = await makeVillage(ctx, { parentId: region?.id, pictureId });
  await specializePlace(ctx, {
    placeId: village.id,
    productTypeId: workshop.productTypeId,
    title: english('blue pottery'),
    rank: SpecializationRank.PRIMARY,
    source: english('The committee'),
    validFrom: '2020-01-01',
  });
  const producerId = await makeProducer(ctx, {
    placeId: village.id,
    directionIds: [direction?.id ?? ''],
    pictureId,
  });
  const brandId = await makeBrand(ctx, {
    homePlaceIds: [village.id],
    directionIds: [direction?.id ?? ''],
    pictureId,
  });
  await addCriterion(ctx, {
    brandId,
    code: 'C',
    kind: BrandCriterionKind.ORIGIN,
    text: english('Made there.'),
    isMandatory: true,
  });
  await admitMember(ctx, { brandId, producerId, validFrom: '2020-01-01' });
  const productId = await makeProduct(ctx, {
    productTypeId: workshop.productTypeId,
    producerId,
    placeId: village.id,
    pictureIds: [pictureId],
    options: [english('Size')],
    variants: ['S', 'L'].map((size) => variant({ optionValues: [english(size)] })),
  });
  await grantBrandUse(ctx, { productId, brandId });
  await publishStory(ctx, {
    slug: `story-${made}`,
    type: StoryType.VILLAGE,
    title: english('A village'),
    lead: english('Of potters.'),
    author: english('The editors'),
    bodies: {
      en: {
        origin: 'WRITTEN',
        isReviewed: true,
        blocks: [
          { type: 'TEXT', text: 'Once.' },
          { type: 'PICTURE', pictureId },
          { type: 'PRODUCTS', productIds: [productId] },
          { type: 'PRODUCER', producerId },
          { type: 'PLACE', placeId: village.id },
        ],
      },
    },
    sources: [],
    pictureId,
    placeIds: [village.id],
    brandIds: [brandId],
  });
}

/** The statements in short, to see which came too often. */
const told = (sql: string[]) =>
  sql
    .map((statement) =>
      /from "?(\w+)"?( as "\w+" inner join "\w+")?.*/.exec(statement.replace(/\s+/g, ' '))?.[0].slice(0, 70),
    )
    .join('\n');

const nested = `id slug updatedAt name { text language } description { text } productType { name { text } direction { name { text } } }
  place { name { text } path ancestors { path name { text } } parent { name { text } parent { path } } picture { alt { text } } }
  producer { slug name { text } description { text } kind place { name { text } ancestors { path } } picture { hash } }
  brands { slug name { text } kind parent { slug } picture { hash } } pictures { alt { text } sources { url } } picture { sources { url } }
  offer { price { formatted } highestPrice { amount } availability isDelivered rateDate market { name { text } } }
  jp: offer(market: "jp") { price { formatted } } materials { name { text } percent } techniques { text } freeStock
  certificates { type number } variants { sku freeStock optionValues { text } offer { price { amount } availability } }`;

test('a nested list is one statement, with its total too', async () => {
  const list = await query(
    `{ products(first: 12) { nodes { ${nested} } edges { cursor node { slug } } pageInfo { endCursor } } }`,
  );
  expect(list.errors).toEqual([]);
  expect(list.sql).toHaveLength(1);
  const withTotal = await query(`{ products(first: 12, sort: NAME) { totalCount nodes { ${nested} } } }`);
  expect(withTotal.errors).toEqual([]);
  expect(withTotal.sql).toHaveLength(1);
});

test('a faceted list is one statement', async () => {
  const { errors, sql, data } = await query<{ products: { totalCount: number } }>(
    `query ($filter: ProductFilter) { products(first: 12, sort: PRICE_LOWEST, filter: $filter) { totalCount nodes { ${nested} } facets {
      regions { count place { name { text } picture { hash } } } brands { count brand { name { text } parent { slug } } }
      directions { count direction { name { text } } } supplyKinds { supplyKind count } certificates { certificate count }
      lowestPrice { formatted } highestPrice { formatted } } } }`,
    {
      filter: {
        place: region?.path,
        directions: ['pottery'],
        supplyKinds: ['IN_STOCK'],
        isDelivered: true,
        minimumPrice: '1',
      },
    },
  );
  expect(errors).toEqual([]);
  expect(data?.products.totalCount).toBe(12);
  expect(sql).toHaveLength(1);
});

test('a detail is one statement, and so is a product by its id', async () => {
  const [one] = await rows<{ slug: string }>('select slug from product');
  const detail = await query<{ product: { id: string } }>(
    `query ($slug: String!) { product(slug: $slug) { ${nested} } }`,
    { slug: one?.slug },
  );
  expect(detail.errors).toEqual([]);
  expect(detail.sql).toHaveLength(1);
  const again = await query(`query ($id: ID!) { node(id: $id) { ... on Product { ${nested} } } }`, {
    id: detail.data?.product.id,
  });
  expect(again.data).toEqual({ node: detail.data?.product });
  expect(again.sql).toHaveLength(1);
});

const place =
  'name { text } parent { name { text } } ancestors { name { text } } picture { alt { text } } specialization { title { text } productType { name { text } } }';
const producer = `name { text } place { ${place} } picture { hash } directions { name { text } }`;
const brand = `name { text } parent { slug } owner { slug } picture { hash } homePlaces { ${place} } directions { name { text } } criteria { text { text } }`;
const lists: [string, string, string][] = [
  ['places', 'places', `under: "${region?.path}"`],
  ['places', 'statistics', `under: "${region?.path}"`],
  ['producers', 'producers', ''],
  ['brands', 'brands', ''],
  ['stories', 'stories', ''],
];
const selections: Record<string, string> = {
  places: `${place} specializations { title { text } productType { slug direction { slug } } place { slug } }`,
  statistics: 'statistics { settlements producers products people }',
  producers: `${producer} memberships { validFrom brand { ${brand} } producer { slug } }`,
  brands: `${brand}`,
  stories: `title { text } picture { alt { text } } places { ${place} } brands { name { text } picture { hash } } producers { ${producer} }
    content { blocks { __typename ... on PictureBlock { picture { hash } } ... on PlaceBlock { place { ${place} } } ... on ProducerBlock { producer { ${producer} } }
      ... on ProductsBlock { products { ${nested} } } } }`,
};

test.each(lists)(
  'a page of %s with %s is one statement, and one more for what is read by its records',
  async (list, selection, args) => {
    const { data, errors, sql } = await query<Record<string, { nodes: object[] }>>(
      `{ ${list}(first: 12 ${args}) { nodes { slug ${selections[selection]} } } }`,
    );
    expect(errors).toEqual([]);
    expect(data?.[list]?.nodes).toHaveLength(12);
    expect(sql.length, told(sql)).toBe(['statistics', 'stories'].includes(selection) ? 2 : 1);
  },
);

test('a search is one statement that finds and one that reads, whatever it finds', async () => {
  const { data, errors, sql } = await query<{
    search: { hits: object[] };
  }>(`{ search(text: "uzbekistan", first: 40) { counts { kind count } hits { record { __typename
      ... on Product { ${nested} } ... on Place { placeName: ${place} } ... on Producer { producerName: ${producer} } ... on Brand { slug } ... on Story { slug } } } } }`);
  expect(errors).toEqual([]);
  expect(data?.search.hits).toHaveLength(40);
  expect(sql.length, told(sql)).toBe(2);
});

test('pages within a page are read together', async () => {
  const { errors, sql } = await query(
    `{ brands(first: 6) { nodes { members(first: 5) { totalCount nodes { producer { slug place { path } } } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(sql.length, told(sql)).toBe(2);
});

test('what an operation asks for side by side is one statement', async () => {
  const { errors, sql } = await query(
    `{ programme { name { text } } markets { code } products(first: 3) { nodes { slug } } brands(first: 3) { nodes { slug } } }`,
  );
  expect(errors).toEqual([]);
  expect(sql.length, told(sql)).toBe(1);
});

test('the language of a text asks nothing of the database', async () => {
  const [one] = await rows<{ slug: string }>('select slug from product');
  const { sql } = await query(
    `query ($slug: String!) { product(slug: $slug) { en: name { text } ru: name(language: "ru") { text } ja: name(language: "ja") { text } } }`,
    { slug: one?.slug },
    { language: 'kk' },
  );
  expect(sql).toHaveLength(1);
});
