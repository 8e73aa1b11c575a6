import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeBrand, makePicture, makeProduct, makeWorkshop } from '../../test/make.ts';
import { admitMember } from '../membership/admit-member.ts';
import { publishStory } from '../story/publish-story.ts';
import { StoryType } from '../story/story.entity.ts';
import { addressTags, isRecordTag, listTag, recordTag } from './answer-tags.ts';
import { fromGlobalId } from './node.ts';

const { ctx, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
const pictureId = await makePicture(ctx);
const productId = await makeProduct(ctx, { ...workshop, slug: 'plate', pictureIds: [pictureId] });
const brandId = await makeBrand(ctx, { slug: 'brand' });
await admitMember(ctx, { brandId, producerId: workshop.producerId, validFrom: '2020-01-01' });
const [village] = await rows<{ id: string; path: string; parent_id: string }>(
  `select id, path, parent_id from place where id = $1`,
  [workshop.placeId],
);
const [withdrawn = ''] = (await rows<{ id: string }>(`select gen_random_uuid()::text as id`)).map(
  ({ id }) => id,
);
await publishStory(ctx, {
  slug: 'story',
  type: StoryType.NEWS,
  title: english('A story'),
  lead: english('A lead.'),
  author: english('The editors'),
  sources: [],
  pictureId,
  bodies: {
    en: { origin: 'WRITTEN', isReviewed: true, blocks: [{ type: 'PRODUCTS', productIds: [productId] }] },
  },
});

async function tagsOf(document: string): Promise<string[]> {
  const { errors, tags } = await query(document);
  expect(errors).toEqual([]);
  return tags;
}
const listsOf = async (document: string) =>
  (await tagsOf(document)).filter((tag) => !isRecordTag(tag)).sort();

describe('records', () => {
  test('are noted wherever they stand in an answer', async () => {
    const tags =
      await tagsOf(`{ product(slug: "plate") { picture { hash } producer { slug place { slug parent { slug } } memberships { brand { slug } } }
      offer { market { code } } variants { sku } } }`);
    const [variant] = await rows<{ id: string }>('select id from product_variant');
    const [market] = await rows<{ id: string }>(`select id from market where code = 'world'`);
    for (const id of [
      productId,
      pictureId,
      workshop.producerId,
      workshop.placeId,
      village?.parent_id,
      brandId,
      market?.id,
      variant?.id,
    ])
      expect(tags).toContain(recordTag(id ?? ''));
    expect(tags).toContain('product=plate');
  });

  test('that are asked for and not there are noted too', async () => {
    expect(await tagsOf('{ product(slug: "later") { slug } }')).toEqual(['product=later']);
    expect(await tagsOf('{ place(path: "uzbekistan/nowhere") { slug } }')).toEqual([
      'place=uzbekistan/nowhere',
    ]);
    const id = Buffer.from(`Story:${withdrawn}`).toString('base64url');
    expect(fromGlobalId(id).id).toBe(withdrawn);
    expect(await tagsOf(`{ node(id: "${id}") { id } }`)).toEqual([recordTag(withdrawn)]);
  });

  test('of a story’s blocks belong to it', async () => {
    const tags = await tagsOf(
      '{ story(slug: "story") { content { blocks { ... on ProductsBlock { products { slug } } } } } }',
    );
    expect(tags).toContain(recordTag(productId));
  });
});

describe('lists', () => {
  const path = village?.path ?? '';
  const cases: [string, string[]][] = [
    ['places { nodes { slug } }', ['places']],
    ['places(level: REGION) { nodes { slug } }', ['places@level:REGION']],
    [`places(under: "${path}", level: SETTLEMENT) { nodes { slug } }`, [`places@under:${path}`]],
    ['producers(place: "a/b", brand: "brand") { nodes { slug } }', ['producers@brand:brand']],
    ['brands(country: "UZ") { nodes { slug } }', ['brands@country:UZ']],
    ['stories(brand: "brand") { nodes { slug } }', ['stories@brand:brand']],
    ['facilities { nodes { slug } }', ['facilities']],
    ['markets { code }', ['markets']],
    ['craftDirections { slug }', ['craft-directions']],
    ['search(text: "plate") { counts { kind } }', ['search']],
    ['programme { changedAt }', ['programme']],
    ['products { nodes { slug } }', ['market=world', 'products']],
    [`products(filter: { place: "${path}" }) { nodes { slug } }`, ['market=world', `products@place:${path}`]],
    [
      `products(filter: { place: "${path}", brands: ["a", "b"] }, sort: NAME) { nodes { slug } }`,
      ['market=world', 'products/name', 'products@brand:a', 'products@brand:b'],
    ],
    ['products(sort: PRICE_LOWEST) { nodes { slug } }', ['market=world', 'products', 'products/price']],
    // A count by brand is over products of other brands too.
    [
      `products(filter: { brands: ["a"], place: "${path}" }) { facets { brands { count } } }`,
      ['market=world', `products@place:${path}`],
    ],
    ['products(filter: { brands: ["a"] }) { facets { brands { count } } }', ['market=world', 'products']],
    [
      'products(filter: { brands: ["a"] }) { facets { lowestPrice { amount } } }',
      ['market=world', 'products/price', 'products@brand:a'],
    ],
    // What no slug can be, no product can have.
    ['products(filter: { brands: ["a,b\\n"] }) { nodes { slug } }', ['market=world', 'products']],
  ];
  test.each(cases)('%s', async (field, tags) => {
    expect(await listsOf(`{ ${field} }`)).toEqual(tags);
  });

  test('within records are theirs', async () => {
    expect(
      await listsOf(`{ place(path: "${path}") { children { nodes { slug } } statistics { producers } } }`),
    ).toEqual([
      `people@place:${path}`,
      `place=${path}`,
      `places@parent:${path}`,
      `places@under:${path}`,
      `producers@place:${path}`,
      `products@place:${path}`,
    ]);
    expect(await listsOf('{ brand(slug: "brand") { members { nodes { producer { slug } } } } }')).toEqual([
      'brand=brand',
      `members@${recordTag(brandId)}`,
    ]);
  });
});

test('nothing that could break a header becomes a tag', () => {
  for (const value of ['a,b', 'a\nb', 'ö', 'x'.repeat(301), '']) {
    expect(addressTags('product', value)).toEqual([]);
    expect(listTag('products', { by: 'place', value })).toBe('products');
  }
});
