import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { toGlobalId } from '../src/graphql/node.ts';
import type { TestContext } from './harness.ts';
import type { Samples } from './public-documents.ts';

/** Something for every argument, out of what `makeEverything` made: what is there, what is not public, and what is not. */
export async function publicSamples(
  { orm, rows, query }: Pick<TestContext, 'orm' | 'rows' | 'query'>,
  schema: GraphQLSchema,
): Promise<Samples> {
  const addresses = async (kind: string, table: string, column = 'slug') =>
    (
      await rows<{ address: string }>(
        `select ${column} as address from "${table}" union all select path from redirect where kind = $1 union all select 'later' order by 1`,
        [kind],
      )
    ).map(({ address }) => `"${address}"`);
  const node = schema.getType('Node');
  const recordTypes = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  const ids = await Promise.all(
    recordTypes.map(async ({ name }) => {
      const { tableName } = orm.getMetadata().getByClassName(name);
      const found = await rows<{ id: string }>(`select id from "${tableName}" order by id limit 4`);
      return found.map(({ id }) => `"${toGlobalId(name, id)}"`);
    }),
  );
  const places = [
    '"uzbekistan"',
    '"uzbekistan/fergana"',
    '"uzbekistan/fergana/valley/rishton"',
    '"uzbekistan/andijan/quva"',
  ];
  const brands = ['"rishtan"', '"hidden-brand"', '"local"'];
  const producers = ['"artisan"', '"bahor"', '"hidden-producer"'];
  const directions = ['"pottery"', '"weaving"'];
  const listsOf = (values: string[]) => values.map((value) => `[${value}]`);
  const filters = Object.entries({
    place: places,
    brands: listsOf(brands),
    directions: listsOf(directions),
    productTypes: ['["plate"]', '["honey"]', '["scarf", "plate"]'],
    producers: listsOf(producers),
    supplyKinds: ['[IN_STOCK]', '[SEASONAL, MADE_TO_ORDER]'],
    certificates: ['[QUALITY]', '[ORGANIC]'],
    market: ['"kz"', '"us"'],
    isDelivered: ['true'],
    minimumPrice: ['"3000"'],
    maximumPrice: ['"3000"'],
  }).flatMap(([name, values]) => values.map((value) => `{ ${name}: ${value} }`));
  const cursors = async (list: string) => {
    const { data } = await query<Record<string, { pageInfo: { endCursor: string } }>>(
      `{ ${list}(first: 1) { pageInfo { endCursor } } }`,
    );
    return [`"${data?.[list]?.pageInfo.endCursor}"`];
  };
  const lists = [
    'brands',
    'facilities',
    'organizations',
    'places',
    'producers',
    'products',
    'redirects',
    'stories',
  ];
  const after = Object.fromEntries(
    await Promise.all(lists.map(async (list) => [`${list}.after`, await cursors(list)] as const)),
  );
  return {
    ...after,
    first: ['1', '2'],
    'search.first': ['1'],
    'products.skip': ['1'],
    id: ids.flat(),
    'brand.slug': await addresses('BRAND', 'brand'),
    'producer.slug': await addresses('PRODUCER', 'producer'),
    'product.slug': await addresses('PRODUCT', 'product'),
    'story.slug': await addresses('STORY', 'story'),
    'place.path': await addresses('PLACE', 'place', 'path'),
    'organization.slug': await addresses('', 'organization'),
    'craftDirection.slug': await addresses('', 'craft_direction'),
    'market.code': ['"kz"', '"world"', '"zz"'],
    place: places,
    under: places,
    country: ['UZ', 'KZ'].map((code) => `"${code}"`),
    level: ['REGION', 'SETTLEMENT'],
    brand: brands,
    producer: producers,
    direction: directions,
    'brands.kind': ['NATIONAL', 'LOCAL'],
    'redirects.kind': ['PLACE', 'PRODUCT', 'STORY'],
    'stories.type': ['NEWS', 'VILLAGE'],
    'organizations.type': ['DONOR', 'ASSOCIATION'],
    filter: filters,
    sort: ['NAME', 'PRICE_LOWEST', 'PRICE_HIGHEST'],
    text: ['"rishton"', '"plate"', '"hidden"', '"aaa"'],
  };
}
