import { languages } from '@aul/language';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeCrafts, makeMarkets, makeVillage } from '../../test/make.ts';
import { written } from '../graphql/localized-text.ts';
import { FacilityType } from '../organization/facility.entity.ts';
import { OrganizationType } from '../organization/organization.entity.ts';
import { registerFacility } from '../organization/register-facility.ts';
import { registerOrganization } from '../organization/register-organization.ts';
import { describeProgramme } from '../programme/describe-programme.ts';

const { ctx, query } = await testContext();
await makeMarkets(ctx);
await makeCrafts(ctx);

describe('markets', () => {
  interface Told {
    code: string;
    currency: string;
    countries: string[];
    isRest: boolean;
    defaultLanguage: string;
    name: { text: string };
  }
  const fields = 'code currency countries isRest defaultLanguage name { text }';

  test('come in their order, the rest of the world last, and share no country', async () => {
    const { data } = await query<{ markets: Told[] }>(`{ markets { ${fields} } }`);
    const markets = data?.markets ?? [];
    expect(markets.map(({ code }) => code)).toEqual([
      'us',
      'eu',
      'gb',
      'jp',
      'cn',
      'kz',
      'uz',
      'kg',
      'tj',
      'ru',
      'world',
    ]);
    const countries = markets.flatMap((market) => market.countries);
    expect(new Set(countries).size).toBe(countries.length);
    expect(markets.filter(({ isRest }) => isRest).map(({ code }) => code)).toEqual(['world']);
    expect(markets.at(-1)?.countries).toEqual([]);
  });

  test('are found one by one, with their name in the language of the reader', async () => {
    const { data } = await query(
      `{ jp: market(code: "jp") { ${fields} ru: name(language: "ru") { text isFallback } } none: market(code: "moon") { code } empty: market(code: "") { code } }`,
      {},
      { language: 'ja' },
    );
    expect(data).toEqual({
      jp: {
        code: 'jp',
        currency: 'JPY',
        countries: ['JP'],
        isRest: false,
        defaultLanguage: 'ja',
        name: { text: '日本' },
        ru: { text: expect.stringContaining('Япония'), isFallback: false },
      },
      none: null,
      empty: null,
    });
  });
});

test('the nine languages are told with the names that their speakers use', async () => {
  const { data } = await query<{ languages: { tag: string; name: string; pathName: string }[] }>(
    '{ languages { tag name pathName } }',
  );
  expect(data?.languages.map(({ tag }) => tag)).toEqual(languages);
  expect(data?.languages).toContainEqual({
    tag: 'uz-Latn',
    name: expect.stringContaining('zbek'),
    pathName: expect.stringMatching(/^[a-z-]+$/),
  });
  expect(new Set(data?.languages.map(({ pathName }) => pathName)).size).toBe(9);
});

test('crafts are told in the programme’s order, product types by slug', async () => {
  const { data } = await query(
    '{ craftDirections { slug position name { text } description { text } } craftDirection(slug: "pottery") { slug } none: craftDirection(slug: "") { slug } productTypes { slug hsCode6 googleCategoryId direction { slug name { text } } } }',
  );
  expect(data).toEqual({
    craftDirections: [
      { slug: 'pottery', position: 1, name: { text: 'Pottery' }, description: { text: 'Clay.' } },
    ],
    craftDirection: { slug: 'pottery' },
    none: null,
    productTypes: [
      {
        slug: 'plate',
        hsCode6: '691200',
        googleCategoryId: null,
        direction: { slug: 'pottery', name: { text: 'Pottery' } },
      },
    ],
  });
});

test('organisations and facilities are told with their places and numbers', async () => {
  const village = await makeVillage(ctx);
  const bank = await registerOrganization(ctx, {
    slug: 'bank',
    type: OrganizationType.BANK,
    name: english('Bank'),
    countryCode: 'UZ',
    placeId: village.id,
  });
  await registerFacility(ctx, {
    slug: 'centre',
    type: FacilityType.CRAFT_CENTRE,
    name: written({ en: 'Craft centre', ru: 'Центр ремёсел' }),
    placeId: village.id,
    operatorId: bank.id,
    investment: { amountMinor: 123_456_789_012_345_678n, currency: 'UZS' },
    jobs: 40,
    source: english('A report'),
  });
  await registerFacility(ctx, {
    slug: 'shop',
    type: FacilityType.SHOP,
    name: english('Shop'),
    placeId: village.id,
  });
  const { data, errors } = await query(
    `query ($place: String) { organization(slug: "bank") { slug type countryCode place { path } url members { totalCount nodes { slug } } }
     organizations(type: BANK) { totalCount nodes { slug } } none: organizations(type: DONOR) { totalCount nodes { slug } }
     facilities(place: $place) { totalCount nodes { slug type name(language: "ru") { text } operator { slug } place { path } jobs source { text } investment { amountMinor amount currency formatted } } }
     nowhere: facilities(place: "") { totalCount } }`,
    { place: village.path },
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    organization: {
      slug: 'bank',
      type: 'BANK',
      countryCode: 'UZ',
      place: { path: village.path },
      url: null,
      members: { totalCount: 0, nodes: [] },
    },
    organizations: { totalCount: 1, nodes: [{ slug: 'bank' }] },
    none: { totalCount: 0, nodes: [] },
    facilities: {
      totalCount: 2,
      nodes: [
        {
          slug: 'centre',
          type: 'CRAFT_CENTRE',
          name: { text: 'Центр ремёсел' },
          operator: { slug: 'bank' },
          place: { path: village.path },
          jobs: 40,
          source: { text: 'A report' },
          investment: { amountMinor: '123456789012345678', amount: '1234567890123456.78', currency: 'UZS' },
        },
        { slug: 'shop', type: 'SHOP', operator: null, jobs: null, source: null, investment: null },
      ],
    },
    nowhere: { totalCount: 0 },
  });
});

test('the programme says what it is, and that it is a demonstration', async () => {
  const ask =
    '{ programme { name { text } purpose { text } about { text } isDemonstration notice(language: "ru") { text isFallback } date changedAt } }';
  expect((await query(ask)).data).toEqual({ programme: null });
  await describeProgramme(ctx, {
    name: english('Aul'),
    purpose: english('One village, one product.'),
    isDemonstration: true,
    notice: english('Invented.'),
    date: '2026-09-30',
  });
  const { data } = await query(ask);
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    programme: {
      name: { text: 'Aul' },
      purpose: { text: 'One village, one product.' },
      about: null,
      isDemonstration: true,
      notice: { text: 'Invented.', isFallback: true },
      date: '2026-09-30',
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    },
  });
});

test('money is written as readers of the language do', async () => {
  const { data } = await query<{
    facilities: { nodes: { investment: { en: string; ru: string; formatted: string } | null }[] };
  }>(
    '{ facilities { nodes { investment { en: formatted(language: "en") ru: formatted(language: "ru") formatted } } } }',
    {},
    { language: 'ru' },
  );
  const { en = '', ru = '', formatted } = data?.facilities.nodes[0]?.investment ?? {};
  expect(en).toMatch(/1,234,567/);
  expect(ru.replace(/\s/g, ' ')).toMatch(/1 234 567/);
  expect(formatted).toBe(ru);
});
