import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { type Catalogue, makeCatalogue, type Sample } from '../../test/make-catalogue.ts';
import { walk } from '../../test/walk.ts';
import { SupplyKind } from '../product/supply.ts';

const tests = await testContext();
const { ctx, query, rows } = tests;
const catalogue: Catalogue = await makeCatalogue(ctx, { products: 50, seed: 7 });
const { samples } = catalogue;
const slugs = (of: readonly Sample[]) => of.map(({ slug }) => slug).sort();

const listed = async (filter: object, market = 'uz') => {
  const { data, errors } = await query<{ products: { nodes: { slug: string }[]; totalCount: number } }>(
    'query ($filter: ProductFilter) { products(first: 100, filter: $filter) { totalCount nodes { slug } } }',
    { filter },
    { market },
  );
  expect(errors).toEqual([]);
  const found = (data?.products.nodes ?? []).map(({ slug }) => slug).sort();
  expect(data?.products.totalCount).toBe(found.length);
  return found;
};
const failure = async (document: string, variables: object = {}) =>
  (await query(document, { ...variables })).errors.map(({ originalError }) => originalError);

describe('walking through pages', () => {
  const select =
    'slug name(language: "uz-Cyrl") { text } publishedAt offer(market: "uz") { price { amountMinor } }';
  interface Listed {
    slug: string;
    name: { text: string };
    publishedAt: string;
    offer: { price: { amountMinor: string } };
  }
  /** The six names of the catalogue, as an Uzbek dictionary has them. */
  const alphabet = ['Коса', 'Лаган', 'Чойнак', 'Ўтов', 'Қозон', 'Ғижим'];
  const price = ({ offer }: Listed) => Number(offer.price.amountMinor);
  const byAlphabet = (a: Listed, b: Listed) => alphabet.indexOf(a.name.text) - alphabet.indexOf(b.name.text);
  const sorts: [string, (a: Listed, b: Listed) => number][] = [
    ['NEWEST', (a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt)],
    ['PRICE_LOWEST', (a, b) => price(a) - price(b)],
    ['PRICE_HIGHEST', (a, b) => price(b) - price(a)],
    ['NAME', byAlphabet],
  ];
  for (const [sort, compare] of sorts)
    test.each([7, 50])(`by ${sort} in pages of %i meets every product once, in order`, async (size) => {
      const language = 'uz-Cyrl';
      const asReader = {
        query: (<T>(document: string, variables = {}) =>
          query<T>(document, variables, { language, market: 'uz' })) as typeof query,
      };
      const { records, pages, totalCount } = await walk<Listed>(asReader, {
        list: `products(sort: ${sort})`,
        select,
        size,
      });
      expect(records.map(({ slug }) => slug).sort()).toEqual(slugs(samples));
      expect(totalCount).toBe(samples.length);
      expect(pages).toBe(Math.ceil(samples.length / size));
      for (const [index, record] of records.slice(1).entries())
        expect(compare(records[index] ?? record, record)).toBeLessThanOrEqual(0);
      // Equal keys there are, or the walk proves too little.
      expect(new Set(records.map((record) => compare(record, records[0] ?? record))).size).toBeLessThan(
        records.length,
      );
    });

  test('misses and repeats nothing while products come and go between the pages', async () => {
    const before = slugs(samples);
    const { records } = await walk(tests, {
      list: 'products(sort: PRICE_LOWEST)',
      select: 'slug',
      size: 9,
      between: async (page) => {
        // One that the walk has passed leaves, and comes back before the end.
        const [gone] = samples;
        await rows('update product set state = $1 where id = $2', [
          page % 2 === 1 ? 'ARCHIVED' : 'PUBLISHED',
          gone?.id,
        ]);
        await rows(`update product set updated_at = now() where id = $1`, [gone?.id]);
      },
    });
    await rows(`update product set state = 'PUBLISHED'`);
    const met = records.map(({ slug }) => slug);
    expect(new Set(met).size).toBe(met.length);
    expect([...new Set([...met, samples[0]?.slug ?? ''])].sort()).toEqual(before);
  });

  test('a page that was asked for after a cursor says so, and edges carry the same records', async () => {
    const page = `{ products(first: 5) { edges { cursor node { slug } } nodes { slug } pageInfo { startCursor endCursor hasPreviousPage } } }`;
    const { data } = await query<{
      products: {
        edges: { cursor: string; node: object }[];
        nodes: object[];
        pageInfo: { startCursor: string; endCursor: string; hasPreviousPage: boolean };
      };
    }>(page);
    const { edges = [], nodes, pageInfo } = data?.products ?? {};
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({
      startCursor: edges[0]?.cursor,
      endCursor: edges[4]?.cursor,
      hasPreviousPage: false,
    });
    const next = await query<{ products: { nodes: object[]; pageInfo: object } }>(
      `query ($after: String) { products(first: 2, after: $after) { nodes { slug } pageInfo { hasPreviousPage } } }`,
      { after: edges[2]?.cursor },
    );
    expect(next.data?.products).toEqual({ nodes: nodes?.slice(3, 5), pageInfo: { hasPreviousPage: true } });
  });
});

describe('numbered pages', () => {
  const page = async (variables: object) => {
    const { data, errors } = await query<{
      products: { nodes: { slug: string }[]; totalCount: number; pageInfo: object };
    }>(
      `query ($skip: Int, $first: Int, $after: String) { products(skip: $skip, first: $first, after: $after, sort: PRICE_LOWEST) {
        nodes { slug } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      { ...variables },
    );
    expect(errors).toEqual([]);
    return { ...data?.products, slugs: data?.products.nodes.map(({ slug }) => slug) ?? [] };
  };

  test('together are the list, and skipping goes on after a cursor', async () => {
    const all = await page({ first: 100 });
    const pages = await Promise.all([0, 20, 40].map((skip) => page({ skip, first: 20 })));
    expect(pages.flatMap((each) => each.slugs)).toEqual(all.slugs);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([50, 50, 50]);
    expect(pages.map(({ pageInfo }) => pageInfo)).toMatchObject([
      { hasPreviousPage: false, hasNextPage: true },
      { hasPreviousPage: true, hasNextPage: true },
      { hasPreviousPage: true, hasNextPage: false },
    ]);
    const [{ pageInfo } = { pageInfo: {} }] = pages;
    const after = (pageInfo as { endCursor: string }).endCursor;
    expect((await page({ after, skip: 20, first: 20 })).slugs).toEqual(pages[2]?.slugs);
    expect((await page({ skip: 50 })).slugs).toEqual([]);
  });

  test.each([-1, 2001])('cannot begin after %i', async (skip) => {
    expect(await failure(`{ products(skip: ${skip}) { nodes { slug } } }`)).toMatchObject([
      { code: 'SKIP_OUT_OF_RANGE' },
    ]);
  });
});

describe('what a list refuses', () => {
  const cursorOf = async (sort: string, language: 'en' | 'ru' = 'en') => {
    const { data } = await query<{ products: { pageInfo: { endCursor: string } } }>(
      `{ products(first: 3, sort: ${sort}) { pageInfo { endCursor } } }`,
      {},
      { language },
    );
    return data?.products.pageInfo.endCursor ?? '';
  };
  const after = 'query ($after: String!) { products(sort: NAME, after: $after) { nodes { slug } } }';

  test.each(['NEWEST', 'PRICE_LOWEST', 'PRICE_HIGHEST'])('a cursor of %s in a list by name', async (sort) => {
    expect(await failure(after, { after: await cursorOf(sort) })).toMatchObject([{ code: 'CURSOR_INVALID' }]);
  });

  test('a cursor by name in another language, whose alphabet has another order', async () => {
    expect(await failure(after, { after: await cursorOf('NAME', 'ru') })).toMatchObject([
      { code: 'CURSOR_INVALID' },
    ]);
  });

  const forged = (order: string, key: unknown, id: unknown = '-'.repeat(36)) =>
    Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
  const uuid = '0190a0a0-0000-7000-8000-000000000000';
  test.each([
    ['nothing', 'NEWEST', ''],
    ['words', 'NEWEST', 'somewhere'],
    ['JSON that is no list', 'NEWEST', Buffer.from('{}').toString('base64url')],
    ['an id of dashes', 'NEWEST', forged('newest', '2026-01-01T00:00:00.000000Z')],
    ['a thirteenth month', 'NEWEST', forged('newest', '2026-13-01T00:00:00.000000Z', uuid)],
    ['the thirty-first of February', 'NEWEST', forged('newest', '2026-02-31T00:00:00.000000Z', uuid)],
    ['a price in words', 'PRICE_LOWEST', forged('PRICE_LOWEST', 'cheap', uuid)],
    ['a null character', 'NAME', forged('name:en', 'a\0b', uuid)],
    ['SQL', 'NAME', forged('name:en', `'; drop table product; --`, `${uuid}'`)],
  ])('%s in place of a cursor', async (_, sort, cursor) => {
    const document = `query ($after: String!) { products(sort: ${sort}, after: $after) { nodes { slug } } }`;
    expect(await failure(document, { after: cursor })).toMatchObject([{ code: 'CURSOR_INVALID' }]);
  });

  test.each([0, -1, 101, 2_147_483_647])('a page of %i', async (first) => {
    expect(
      await failure('query ($first: Int!) { products(first: $first) { nodes { slug } } }', { first }),
    ).toMatchObject([{ code: 'PAGE_TOO_LARGE' }]);
  });

  test('a market that there is not, whatever is asked of the list', async () => {
    for (const select of [
      'nodes { slug }',
      'totalCount',
      'facets { lowestPrice { amount } }',
      'nodes { offer { isDelivered } }',
    ]) {
      const document = `query ($filter: ProductFilter) { products(filter: $filter) { ${select} } }`;
      expect(await failure(document, { filter: { market: 'moon' } })).toMatchObject([
        { code: 'MARKET_UNKNOWN' },
      ]);
      expect(await failure(document, { filter: { market: 'moon', place: 'nowhere' } })).toMatchObject([
        { code: 'MARKET_UNKNOWN' },
      ]);
    }
  });

  test('a price beyond all money, but not the list that nobody can pay', async () => {
    const document =
      'query ($most: MinorUnits!) { products(filter: { maximumPrice: $most }) { totalCount } }';
    for (const most of ['9223372036854775808', '1.5', '1e3', ''])
      expect((await query(document, { most })).errors[0]?.message).toContain(
        `"${most}" is not a whole amount in minor units`,
      );
    expect(await listed({ minimumPrice: '999999999999999999' })).toEqual([]);
    expect(await listed({ maximumPrice: '999999999999999999' })).toEqual(slugs(samples));
    expect(await listed({ maximumPrice: '-1' })).toEqual([]);
  });
});

test('a filter that is null, or whose conditions are, is none', async () => {
  expect((await query('{ products(filter: null) { totalCount } }')).data).toEqual({
    products: { totalCount: samples.length },
  });
  const none = {
    place: null,
    brands: null,
    directions: null,
    market: null,
    isDelivered: null,
    minimumPrice: null,
    certificates: null,
  };
  expect(await listed(none)).toEqual(slugs(samples));
});

test('an empty list of values is met by nothing', async () => {
  expect(await listed({ brands: [] })).toEqual([]);
});

describe('a filter', () => {
  const isIn = (path: string) => (sample: Sample) =>
    sample.place === path || sample.place.startsWith(`${path}/`);

  test('by place takes what lies below, and not what begins alike', async () => {
    for (const path of [
      'uzbekistan',
      'uzbekistan/fergana',
      'uzbekistan/fergana/rishton',
      'uzbekistan/fergana-valley',
    ])
      expect(await listed({ place: path })).toEqual(slugs(samples.filter(isIn(path))));
    expect(await listed({ place: 'uzbekistan/fergana' })).not.toEqual([]);
  });

  test.each([
    '%',
    'uzbekistan/%',
    'uzbekistan/_ergana',
    'uzbekistan/fergana\\',
    'uzbekistan/',
    '/',
    '',
    "' or true --",
  ])('by the place %j finds nothing', async (place) => {
    expect(await listed({ place })).toEqual([]);
  });

  test('by brand takes what shows it today: granted, and the membership not over', async () => {
    for (const slug of catalogue.brands)
      expect(await listed({ brands: [slug] })).toEqual(
        slugs(samples.filter(({ brands }) => brands.includes(slug))),
      );
    expect(await listed({ brands: ['lustre'] })).toEqual([]);
    const { data } = await query<{ products: { nodes: { slug: string; brands: { slug: string }[] }[] } }>(
      '{ products(first: 100) { nodes { slug brands { slug } } } }',
    );
    for (const { slug, brands } of data?.products.nodes ?? [])
      expect(brands.map((brand) => brand.slug).sort()).toEqual(
        samples.find((sample) => sample.slug === slug)?.brands.toSorted(),
      );
  });

  test('by certificate takes those on their last day, and none after it or before the day of issue', async () => {
    expect(await listed({ certificates: ['QUALITY'] })).toEqual(
      slugs(samples.filter(({ certificates }) => certificates.includes('QUALITY' as never))),
    );
    expect(await listed({ certificates: ['QUALITY'] })).not.toEqual([]);
    expect(await listed({ certificates: ['CONFORMITY'] })).toEqual([]);
    expect(await listed({ certificates: ['FAIR_TRADE'] })).toEqual([]);
  });

  test('by price counts in the currency of the market, both ends included', async () => {
    const within = { minimumPrice: '20000000', maximumPrice: '30000000' };
    expect(await listed(within)).toEqual(
      slugs(samples.filter(({ priceUzs }) => priceUzs >= 200_000_00n && priceUzs <= 300_000_00n)),
    );
    const tenge = { market: 'kz', minimumPrice: '1000000', maximumPrice: '1000000' };
    expect(await listed(tenge)).toEqual(slugs(samples.filter(({ priceKzt }) => priceKzt === 10_000_00n)));
  });
});

/** What each condition of a filter means, said once more in plain words. */
const conditions: Record<
  string,
  {
    values: fc.Arbitrary<unknown>;
    keeps: (sample: Sample, value: never, filter: { market?: string }) => boolean;
  }
> = {
  place: {
    values: fc.constantFrom(...catalogue.places, 'uzbekistan'),
    keeps: ({ place }, path: string) => `${place}/`.startsWith(`${path}/`),
  },
  brands: {
    values: some(catalogue.brands),
    keeps: ({ brands }, wanted: string[]) => brands.some((slug) => wanted.includes(slug)),
  },
  directions: {
    values: some(catalogue.directions),
    keeps: ({ direction }, wanted: (string | null)[]) => wanted.includes(direction),
  },
  productTypes: {
    values: some(catalogue.productTypes),
    keeps: ({ productType }, wanted: string[]) => wanted.includes(productType),
  },
  producers: {
    values: some(catalogue.producers),
    keeps: ({ producer }, wanted: string[]) => wanted.includes(producer),
  },
  supplyKinds: {
    values: some(Object.values(SupplyKind)),
    keeps: ({ supplyKind }, wanted: SupplyKind[]) => wanted.includes(supplyKind),
  },
  certificates: {
    values: some(['QUALITY', 'CONFORMITY', 'ORGANIC']),
    keeps: ({ certificates }, wanted: string[]) => certificates.some((type) => wanted.includes(type)),
  },
  isDelivered: {
    values: fc.boolean(),
    keeps: ({ shippability }, value: boolean, { market }) =>
      !value || shippability === 'INTERNATIONAL' || (shippability === 'DOMESTIC' && market === 'uz'),
  },
  minimumPrice: {
    values: fc.constantFrom('500000', '1000000', '30000000'),
    keeps: (sample, least: string, { market }) => priceIn(sample, market) >= BigInt(least),
  },
  maximumPrice: {
    values: fc.constantFrom('500000', '1000000', '30000000'),
    keeps: (sample, most: string, { market }) => priceIn(sample, market) <= BigInt(most),
  },
};

function some<T>(values: T[]): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
}

function priceIn({ priceUzs, priceKzt }: Sample, market = 'uz'): bigint {
  return market === 'kz' ? priceKzt : priceUzs;
}

const market = fc.constantFrom('uz', 'kz');
const names = Object.keys(conditions);
const keeps = (filter: Record<string, unknown>) => (sample: Sample) =>
  names.every((name) => !(name in filter) || conditions[name]?.keeps(sample, filter[name] as never, filter));

test('each filter alone finds what it says', async () => {
  for (const name of names) {
    const values = conditions[name]?.values ?? fc.constant(null);
    await fc.assert(
      fc.asyncProperty(values, market, async (value, market) => {
        const filter = { [name]: value, market };
        expect(await listed(filter)).toEqual(slugs(samples.filter(keeps(filter))));
      }),
      { numRuns: 4, seed: 1 },
    );
  }
});

test('each pair of filters finds what both say', async () => {
  for (const [index, first] of names.entries())
    for (const second of names.slice(index + 1)) {
      const [filter] = fc.sample(
        fc.record({
          [first]: conditions[first]?.values ?? fc.constant(null),
          [second]: conditions[second]?.values ?? fc.constant(null),
          market,
        }),
        { numRuns: 1, seed: index + second.length },
      );
      expect(await listed(filter ?? {}), JSON.stringify(filter)).toEqual(
        slugs(samples.filter(keeps(filter ?? {}))),
      );
    }
});

test('any filter finds, page by page, as many as its total says', async () => {
  const filters = fc.record(
    Object.fromEntries(names.map((name) => [name, conditions[name]?.values ?? fc.constant(null)])),
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(filters, market, fc.integer({ min: 1, max: 40 }), async (chosen, market, size) => {
      const filter = { ...chosen, market };
      const { records, totalCount } = await walk(tests, {
        list: 'products(filter: $filter, sort: PRICE_HIGHEST)',
        declare: '$filter: ProductFilter',
        variables: { filter },
        select: 'slug',
        size,
      });
      expect(records.map(({ slug }) => slug).sort()).toEqual(slugs(samples.filter(keeps(filter))));
      expect(totalCount).toBe(records.length);
    }),
    { numRuns: 20, seed: 3 },
  );
});
