import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeCatalogue, type Sample } from '../../test/make-catalogue.ts';
import { SupplyKind } from '../product/supply.ts';

const { ctx, query } = await testContext();
const { samples, brands, places } = await makeCatalogue(ctx, { products: 50, seed: 11 });

interface Filter {
  place?: string;
  brands?: string[];
  directions?: string[];
  supplyKinds?: SupplyKind[];
  certificates?: string[];
  producers?: string[];
  isDelivered?: boolean;
  minimumPrice?: string;
}

/** Each dimension of the filter that has a facet, and what it keeps. */
const keeps: Record<string, (sample: Sample, filter: Filter) => boolean> = {
  regions: ({ place }, { place: path }) => !path || `${place}/`.startsWith(`${path}/`),
  brands: (sample, { brands }) => !brands || sample.brands.some((slug) => brands.includes(slug)),
  directions: ({ direction }, { directions }) => !directions || directions.includes(direction ?? ''),
  supplyKinds: ({ supplyKind }, { supplyKinds }) => !supplyKinds || supplyKinds.includes(supplyKind),
  certificates: (sample, { certificates }) =>
    !certificates || sample.certificates.some((type) => certificates.includes(type)),
  prices: ({ priceUzs }, { minimumPrice }) => !minimumPrice || priceUzs >= BigInt(minimumPrice),
  // These two have no facet, and so bind all.
  producers: ({ producer }, { producers }) => !producers || producers.includes(producer),
  delivery: ({ shippability }, { isDelivered }) => !isDelivered || shippability !== 'PICKUP',
};

/** The products that a facet counts: those that satisfy every condition but its own. */
const countedBy = (facet: string, filter: Filter) =>
  samples.filter((sample) =>
    Object.entries(keeps).every(([name, holds]) => name === facet || holds(sample, filter)),
  );

function tally(values: string[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]),
  );
}

function expected(filter: Filter) {
  const prices = countedBy('prices', filter)
    .map(({ priceUzs }) => priceUzs)
    .sort((a, b) => Number(a - b));
  const price = (amount: bigint | undefined) =>
    amount === undefined ? null : { amountMinor: String(amount), currency: 'UZS' };
  return {
    totalCount: countedBy('', filter).length,
    regions: tally(countedBy('regions', filter).map(({ place }) => place.split('/').slice(0, 2).join('/'))),
    brands: tally(countedBy('brands', filter).flatMap((sample) => sample.brands)),
    directions: tally(countedBy('directions', filter).flatMap(({ direction }) => direction ?? [])),
    supplyKinds: tally(countedBy('supplyKinds', filter).map(({ supplyKind }) => supplyKind)),
    certificates: tally(countedBy('certificates', filter).flatMap(({ certificates }) => certificates)),
    lowestPrice: price(prices[0]),
    highestPrice: price(prices.at(-1)),
  };
}

interface Facets {
  regions: { place: { path: string }; count: number }[];
  brands: { brand: { slug: string }; count: number }[];
  directions: { direction: { slug: string }; count: number }[];
  supplyKinds: { supplyKind: string; count: number }[];
  certificates: { certificate: string; count: number }[];
  lowestPrice: object | null;
  highestPrice: object | null;
}

const document = `query ($filter: ProductFilter, $first: Int! = 100) { products(first: $first, filter: $filter) { totalCount nodes { slug } facets {
  regions { place { path } count } brands { brand { slug } count } directions { direction { slug } count }
  supplyKinds { supplyKind count } certificates { certificate count }
  lowestPrice { amountMinor currency } highestPrice { amountMinor currency } } } }`;

async function read(filter: Filter) {
  const { data, errors } = await query<{ products: { totalCount: number; nodes: object[]; facets: Facets } }>(
    document,
    { filter },
    { market: 'uz' },
  );
  if (!data) throw new Error(errors.join(', '));
  return data.products;
}

async function counted(filter: Filter) {
  const { totalCount, facets } = await read(filter);
  const byName = <T extends { count: number }>(counts: T[], name: (count: T) => string) =>
    Object.fromEntries(counts.map((count) => [name(count), count.count]));
  return {
    totalCount,
    regions: byName(facets.regions, ({ place }) => place.path),
    brands: byName(facets.brands, ({ brand }) => brand.slug),
    directions: byName(facets.directions, ({ direction }) => direction.slug),
    supplyKinds: byName(facets.supplyKinds, ({ supplyKind }) => supplyKind),
    certificates: byName(facets.certificates, ({ certificate }) => certificate),
    lowestPrice: facets.lowestPrice,
    highestPrice: facets.highestPrice,
  };
}

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    place: fc.constantFrom('uzbekistan', 'uzbekistan/%', ...places),
    brands: fc.subarray(brands, { minLength: 1 }),
    directions: fc.subarray(['pottery', 'weaving'], { minLength: 1 }),
    supplyKinds: fc.subarray(Object.values(SupplyKind), { minLength: 1 }),
    certificates: fc.subarray(['QUALITY', 'CONFORMITY', 'ORGANIC'], { minLength: 1 }),
    producers: fc.subarray(['workshop-0', 'workshop-1', 'workshop-4', 'workshop-7'], { minLength: 2 }),
    isDelivered: fc.boolean(),
    minimumPrice: fc.constantFrom('20000000', '40000000'),
  },
  { requiredKeys: [] },
);

test('each facet counts under all other conditions, and not its own', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      expect(await counted(filter)).toEqual(expected(filter));
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('a count promises what choosing it then finds', async () => {
  const filter: Filter = { directions: ['pottery'], isDelivered: true };
  const { facets } = await read(filter);
  expect(facets.brands).not.toEqual([]);
  for (const { brand, count } of facets.brands)
    expect((await read({ ...filter, brands: [brand.slug] })).totalCount).toBe(count);
  for (const { place, count } of facets.regions)
    expect((await read({ ...filter, place: place.path })).nodes).toHaveLength(count);
  for (const { direction, count } of facets.directions)
    expect((await read({ isDelivered: true, directions: [direction.slug] })).totalCount).toBe(count);
});

describe('the order of counts', () => {
  test('is by number for regions, brands and certificates, and the programme’s own for directions', async () => {
    const { facets } = await read({});
    for (const counts of [facets.regions, facets.brands, facets.certificates]) {
      const numbers = counts.map(({ count }) => count);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    }
    expect(facets.directions.map(({ direction }) => direction.slug)).toEqual(['weaving', 'pottery']);
  });
});

test('where nothing is found, nothing is counted and there is no price', async () => {
  expect(await counted({ place: 'nowhere', producers: ['nobody'] })).toEqual({
    totalCount: 0,
    regions: {},
    brands: {},
    directions: {},
    supplyKinds: {},
    certificates: {},
    lowestPrice: null,
    highestPrice: null,
  });
});

test('names of what is counted come in the language that is asked for', async () => {
  const { data } = await query<{ products: { facets: { brands: { brand: object }[] } } }>(
    '{ products { facets { brands { brand { __typename a: name(language: "ru") { text isFallback } b: name { text isFallback } kind } } } } }',
  );
  expect(data?.products.facets.brands[0]?.brand).toEqual({
    __typename: 'Brand',
    a: { text: 'Rishtan Ceramics', isFallback: true },
    b: { text: 'Rishtan Ceramics', isFallback: false },
    kind: 'NATIONAL',
  });
});

test('the page does not change what is counted', async () => {
  const small = await query<{ products: { facets: Facets } }>(
    document,
    { filter: {}, first: 1 },
    { market: 'uz' },
  );
  expect(small.data?.products.facets).toEqual((await read({})).facets);
});
