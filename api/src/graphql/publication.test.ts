import { beforeAll, describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makePicture, makeProducer, makeProduct, makeWorkshop } from '../../test/make.ts';
import { grantBrandUse } from '../brand/grant-brand-use.ts';
import { admitMember } from '../membership/admit-member.ts';
import { joinOrganization } from '../organization/join-organization.ts';
import { OrganizationType } from '../organization/organization.entity.ts';
import { registerOrganization } from '../organization/register-organization.ts';
import { publishStory } from '../story/publish-story.ts';
import { StoryType } from '../story/story.entity.ts';
import { toGlobalId } from './node.ts';

/**
 * Every record is made public with all its relations, and then one of each pair is put out of sight behind the back
 * of the operations: what they would have tidied up must not be found by any read either.
 */
const { ctx, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const pictureId = await makePicture(ctx);
const [village] = await rows<{ path: string }>('select path from place where id = $1', [workshop.placeId]);
const ids = { Brand: '', Producer: '', Product: '', Story: '' };
const tables = { Brand: 'brand', Producer: 'producer', Product: 'product', Story: 'story' };
type Kind = keyof typeof ids;
// Object.keys knows no more of its keys than that they are strings.
const kinds = Object.keys(ids) as Kind[];

ids.Producer = await makeProducer(ctx, {
  slug: 'secret-workshop',
  name: english('Secretive workshop'),
  placeId: workshop.placeId,
});
ids.Product = await makeProduct(ctx, {
  ...workshop,
  producerId: ids.Producer,
  slug: 'secret-plate',
  name: english('Secretive plate'),
});
ids.Brand = await makeBrand(ctx, {
  slug: 'secret-brand',
  name: english('Secretive brand'),
  homePlaceIds: [workshop.placeId],
});
await makeBrand(ctx, { slug: 'open-brand', parentId: ids.Brand });
const [open] = await rows<{ id: string }>(`select id from brand where slug = 'open-brand'`);
const openProduct = await makeProduct(ctx, { ...workshop, slug: 'open-plate' });
const organization = await registerOrganization(ctx, {
  slug: 'guild',
  type: OrganizationType.ASSOCIATION,
  name: english('Guild'),
  countryCode: 'UZ',
});
for (const producerId of [ids.Producer, workshop.producerId]) {
  await joinOrganization(ctx, { organizationId: organization.id, producerId, validFrom: '2020-01-01' });
  for (const brandId of [ids.Brand, open?.id ?? ''])
    await admitMember(ctx, { brandId, producerId, validFrom: '2020-01-01' });
}
for (const productId of [ids.Product, openProduct])
  for (const brandId of [ids.Brand, open?.id ?? '']) await grantBrandUse(ctx, { productId, brandId });
const story = {
  type: StoryType.VILLAGE,
  title: english('Secretive story'),
  lead: english('A lead.'),
  author: english('The editors'),
  sources: [],
  pictureId,
  placeIds: [workshop.placeId],
};
const body = (blocks: object[]) => ({ en: { origin: 'WRITTEN', isReviewed: true, blocks } }) as never;
ids.Story = await publishStory(ctx, {
  ...story,
  slug: 'secret-story',
  bodies: body([{ type: 'TEXT', text: 'Told.' }]),
});
await publishStory(ctx, {
  ...story,
  slug: 'open-story',
  title: english('Open story'),
  brandIds: [ids.Brand, open?.id ?? ''],
  bodies: body([
    { type: 'PRODUCER', producerId: ids.Producer },
    { type: 'PRODUCTS', productIds: [ids.Product] },
    { type: 'PRODUCTS', productIds: [ids.Product, openProduct] },
    { type: 'TEXT', text: 'The end.' },
  ]),
});
await rows(
  `insert into redirect (path, kind, target_id) values ('former-brand', 'BRAND', $1), ('former-producer', 'PRODUCER', $2), ('former-product', 'PRODUCT', $3), ('former-story', 'STORY', $4)`,
  [ids.Brand, ids.Producer, ids.Product, ids.Story],
);

const product = `slug producer { slug place { path } } brands { slug parent { slug } }`;
const producer = 'slug memberships { brand { slug parent { slug } } producer { slug } }';
const brand =
  'slug parent { slug } members { totalCount nodes { producer { slug } brand { slug } } } homePlaces { slug }';
const blocks = `... on ProducerBlock { producer { ${producer} } } ... on ProductsBlock { products { ${product} } } ... on TextBlock { text }`;
const storyFields = `slug brands { slug } producers { slug } places { slug } content { blocks { __typename ${blocks} } }`;

/** Every way to a record that the schema has: the names of what is found, and nothing that is not there. */
const ways: Record<string, string> = {
  'a list of products': `products { totalCount nodes { ${product} } edges { node { slug } } facets { brands { count brand { slug parent { slug } } } directions { count direction { slug } } supplyKinds { count } lowestPrice { amount } } }`,
  'products by place': `products(filter: { place: "${village?.path}" }) { totalCount nodes { ${product} } }`,
  'products by producer': `products(filter: { producers: ["secret-workshop"] }) { totalCount nodes { ${product} } }`,
  'products by brand': `products(filter: { brands: ["secret-brand"] }) { totalCount nodes { ${product} } }`,
  'products by price': `products(sort: PRICE_LOWEST, filter: { minimumPrice: "1" }) { totalCount nodes { slug } }`,
  'a list of producers': `producers { totalCount nodes { ${producer} } }`,
  'producers by place': `producers(place: "${village?.path}") { totalCount nodes { slug } }`,
  'producers by brand': `producers(brand: "secret-brand") { totalCount nodes { slug } }`,
  'a list of brands': `brands { totalCount nodes { ${brand} } }`,
  'brands by place': `brands(place: "${village?.path}") { totalCount nodes { slug } }`,
  'a list of stories': `stories { totalCount nodes { ${storyFields} } }`,
  'stories by place': `stories(place: "${village?.path}") { totalCount nodes { slug } }`,
  'stories by brand': `stories(brand: "secret-brand") { totalCount nodes { slug } }`,
  'stories by producer': `stories(producer: "secret-workshop") { totalCount nodes { slug } }`,
  'members of an organisation': `organization(slug: "guild") { members { totalCount nodes { ${producer} } } }`,
  'a product by slug': `product(slug: "secret-plate") { ${product} }`,
  'a product by a former slug': `product(slug: "former-product") { ${product} }`,
  'a producer by slug': `producer(slug: "secret-workshop") { ${producer} }`,
  'a producer by a former slug': `producer(slug: "former-producer") { ${producer} }`,
  'a brand by slug': `brand(slug: "secret-brand") { ${brand} }`,
  'a brand by a former slug': `brand(slug: "former-brand") { ${brand} }`,
  'a story by slug': `story(slug: "secret-story") { ${storyFields} }`,
  'a story by a former slug': `story(slug: "former-story") { ${storyFields} }`,
  'a search': `search(text: "secretive") { counts { kind count } hits { record { __typename ... on Product { ${product} } ... on Producer { ${producer} } ... on Brand { ${brand} } ... on Story { ${storyFields} } } } }`,
  'a search for a member': `search(text: "plate workshop open brand") { hits { record { __typename ... on Product { ${product} } ... on Producer { ${producer} } ... on Brand { ${brand} } ... on Story { ${storyFields} } } } }`,
  ...Object.fromEntries(
    Object.entries(ids).map(([kind, id]) => [
      `the ${kind} by id`,
      `node(id: "${toGlobalId(kind, id)}") { __typename ... on Brand { ${brand} } ... on Producer { ${producer} } ... on Product { ${product} } ... on Story { ${storyFields} } }`,
    ]),
  ),
};

const secretOf: Record<Kind, RegExp> = {
  Brand: /secret-brand/,
  Producer: /secret-workshop/,
  Product: /secret-plate/,
  Story: /secret-story/,
};

/** What is found in each way. */
async function read(): Promise<Record<string, string>> {
  const names = Object.keys(ways);
  const { data, errors } = await query<Record<string, object | null>>(
    `{ ${names.map((way, index) => `way${index}: ${ways[way]}`).join('\n')} }`,
  );
  expect(errors).toEqual([]);
  return Object.fromEntries(names.map((way, index) => [way, JSON.stringify(data?.[`way${index}`])]));
}

const waysTo = async (secret: RegExp) =>
  Object.entries(await read()).filter(([, found]) => secret.test(found));

test('each is found in many ways while it is public', async () => {
  for (const kind of kinds) expect((await waysTo(secretOf[kind])).length, kind).toBeGreaterThan(5);
  expect(Object.values(await read())).not.toContain('null');
});

describe.each(['DRAFT', 'REVIEW', 'ARCHIVED'])('in the state %s', (state) => {
  describe.each(kinds)('a %s', (kind) => {
    beforeAll(async () => {
      await rows(`update ${tables[kind]} set state = $1 where id = $2`, [state, ids[kind]]);
      return async () => {
        await rows(`update ${tables[kind]} set state = 'PUBLISHED' where id = $1`, [ids[kind]]);
      };
    });

    test('is not reached in any way', async () => {
      expect(await waysTo(secretOf[kind])).toEqual([]);
    });

    test('is not counted, and is no condition for others', async () => {
      const list = { Brand: 'brands', Producer: 'producers', Product: 'products', Story: 'stories' }[kind];
      const { data } = await query<Record<string, { totalCount: number; nodes: object[] }>>(
        `{ list: ${list} { totalCount nodes { slug } } producers(brand: "secret-brand") { totalCount nodes { slug } }
           byBrand: stories(brand: "secret-brand") { totalCount nodes { slug } } byProducer: stories(producer: "secret-workshop") { totalCount nodes { slug } }
           products(filter: { brands: ["secret-brand"] }) { totalCount nodes { slug } } }`,
      );
      expect(data?.list).toMatchObject({ totalCount: 1, nodes: [{}] });
      const none = { totalCount: 0, nodes: [] };
      if (kind === 'Brand') expect(data).toMatchObject({ producers: none, byBrand: none, products: none });
      if (kind === 'Producer') expect(data).toMatchObject({ byProducer: none });
    });
  });
});

test('a story leaves out the blocks of what is no longer public, and keeps the others in order', async () => {
  await rows(`update product set state = 'ARCHIVED' where id = $1`, [ids.Product]);
  await rows(`update producer set state = 'ARCHIVED' where id = $1`, [ids.Producer]);
  const { data } = await query<{ story: { content: { blocks: object[] } } }>(
    `{ story(slug: "open-story") { content { blocks { __typename ... on ProductsBlock { products { slug } } ... on TextBlock { text } } } } }`,
  );
  expect(data?.story.content.blocks).toEqual([
    { __typename: 'ProductsBlock', products: [{ slug: 'open-plate' }] },
    { __typename: 'TextBlock', text: 'The end.' },
  ]);
});
