import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import {
  english,
  makeCountry,
  makePicture,
  makeProducer,
  makeProduct,
  makeRegion,
  makeVillage,
  makeWorkshop,
} from '../../test/make.ts';
import { walk } from '../../test/walk.ts';
import { written } from '../graphql/localized-text.ts';
import { SpecializationRank } from '../specialization/specialization.entity.ts';
import { specializePlace } from '../specialization/specialize-place.ts';
import { movePlace } from './move-place.ts';
import { SettlementKind } from './place.entity.ts';
import { PlaceLevel } from './place-level.ts';
import { registerPlace, registerPlaces } from './register-place.ts';
import { renamePlace } from './rename-place.ts';

const tests = await testContext();
const { ctx, query, rows } = tests;
const workshop = await makeWorkshop(ctx);
const [country] = await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`);
const inCountry = { parentId: country?.id };

const place = async (path: string, select: string, language: 'en' | 'ru' | 'uz-Latn' = 'en') => {
  const { data, errors } = await query<{ place: Record<string, unknown> | null }>(
    `query ($path: String!) { place(path: $path) { ${select} } }`,
    { path },
    { language },
  );
  expect(errors).toEqual([]);
  return data?.place ?? null;
};

describe('a place', () => {
  test('is told whole at its path', async () => {
    const region = await makeRegion(ctx, {
      ...inCountry,
      slug: 'fargona',
      name: written({ en: 'Fergana', 'uz-Latn': 'Fargʻona' }),
      isoCode: 'UZ-FA',
      formerCodes: ['UZ-XX'],
    });
    await makeVillage(ctx, {
      parentId: region.id,
      name: written({ en: 'Rishton', ru: 'Риштан', 'uz-Latn': 'Rishton' }),
      settlementKind: SettlementKind.TOWN,
      description: english('A town of potters.'),
      geonamesId: 1_113_900,
      nationalCodes: ['SOATO:1730'],
      latitude: 40.3567,
      longitude: 71.2847,
      postalCodes: ['150400'],
      population: 48_500,
      populationYear: 2021,
      pictureId: await makePicture(ctx, { hash: 'rishton' }),
    });
    const told = await place(
      'uzbekistan/fargona/rishton',
      `__typename level settlementKind slug path name { text language } ru: name(language: "ru") { text } description { text } parent { path parent { path parent { path } } }
       ancestors { path level } isoCode formerCodes geonamesId nationalCodes latitude longitude postalCodes population populationYear timezone picture { hash }
       specialization { title { text } } specializations { title { text } } children { totalCount nodes { path } }`,
    );
    expect(told).toEqual({
      __typename: 'Place',
      level: 'SETTLEMENT',
      settlementKind: 'TOWN',
      slug: 'rishton',
      path: 'uzbekistan/fargona/rishton',
      name: { text: 'Rishton', language: 'en' },
      ru: { text: 'Риштан' },
      description: { text: 'A town of potters.' },
      parent: { path: 'uzbekistan/fargona', parent: { path: 'uzbekistan', parent: null } },
      ancestors: [
        { path: 'uzbekistan', level: 'COUNTRY' },
        { path: 'uzbekistan/fargona', level: 'REGION' },
      ],
      isoCode: null,
      formerCodes: [],
      geonamesId: 1_113_900,
      nationalCodes: ['SOATO:1730'],
      latitude: 40.3567,
      longitude: 71.2847,
      postalCodes: ['150400'],
      population: 48_500,
      populationYear: 2021,
      timezone: 'Asia/Tashkent',
      picture: { hash: 'rishton' },
      specialization: null,
      specializations: [],
      children: { totalCount: 0, nodes: [] },
    });
    expect(await place('uzbekistan/fargona', 'isoCode formerCodes settlementKind')).toEqual({
      isoCode: 'UZ-FA',
      formerCodes: ['UZ-XX'],
      settlementKind: null,
    });
  });

  test.each([
    '',
    '/',
    'uzbekistan/',
    '/uzbekistan',
    'uzbekistan//fargona',
    'UZBEKISTAN',
    '%',
    'uzbekistan/%',
    'rishton',
    "' or true",
    'a/'.repeat(5000),
  ])('is not at the path %j', async (path) => {
    expect(await place(path, 'path')).toBeNull();
  });

  test('has the same ancestors, asked for itself or nested in a product', async () => {
    const region = await makeRegion(ctx, inCountry);
    const district = await registerPlace(ctx, {
      level: PlaceLevel.DISTRICT,
      name: english('District'),
      timezone: 'Asia/Tashkent',
      parentId: region.id,
    });
    const village = await makeVillage(ctx, { parentId: district.id });
    const producerId = await makeProducer(ctx, { placeId: village.id });
    await makeProduct(ctx, { ...workshop, producerId, placeId: village.id, slug: 'far-plate' });
    const ancestors = 'path ancestors { path level name { text } }';
    const own = await place(village.path, ancestors);
    expect(((own?.ancestors ?? []) as { path: string }[]).map(({ path }) => path)).toEqual([
      'uzbekistan',
      region.path,
      district.path,
    ]);
    const { data } = await query<{
      product: { place: object };
      products: { nodes: { place: object; producer: { place: object } }[] };
      producers: { nodes: { place: { path: string } }[] };
    }>(
      `{ product(slug: "far-plate") { place { ${ancestors} } } products(filter: { place: "${village.path}" }) { nodes { place { ${ancestors} } producer { place { ${ancestors} } } } }
         producers(place: "${village.path}") { nodes { place { ${ancestors} } } } }`,
    );
    expect(data).toEqual({
      product: { place: own },
      products: { nodes: [{ place: own, producer: { place: own } }] },
      producers: { nodes: [{ place: own }] },
    });
  });
});

describe('a place that moved', () => {
  test('is found at all its former paths, with everything below it, and says the new one', async () => {
    const [from, to] = [
      await makeRegion(ctx, { ...inCountry, slug: 'old-region' }),
      await makeRegion(ctx, { ...inCountry, slug: 'new-region' }),
    ];
    const district = await registerPlace(ctx, {
      level: PlaceLevel.DISTRICT,
      name: english('Moving'),
      slug: 'moving',
      timezone: 'Asia/Tashkent',
      parentId: from.id,
    });
    await makeVillage(ctx, { parentId: district.id, name: english('Small') });
    await movePlace(ctx, { placeId: district.id, parentId: to.id });
    await renamePlace(ctx, { placeId: district.id, name: english('Moved'), slug: 'moved' });
    for (const former of ['old-region/moving', 'new-region/moving', 'new-region/moved'])
      expect(await place(`uzbekistan/${former}/small`, 'path ancestors { path }')).toEqual({
        path: 'uzbekistan/new-region/moved/small',
        ancestors: ['uzbekistan', 'uzbekistan/new-region', 'uzbekistan/new-region/moved'].map((path) => ({
          path,
        })),
      });
    // Another may take the address that became free.
    await registerPlace(ctx, {
      level: PlaceLevel.DISTRICT,
      name: english('Moving'),
      slug: 'moving',
      timezone: 'Asia/Tashkent',
      parentId: from.id,
    });
    expect(await place('uzbekistan/old-region/moving', 'path')).toEqual({
      path: 'uzbekistan/old-region/moving',
    });
    expect(await place('uzbekistan/old-region/moving/small', 'path')).toEqual({
      path: 'uzbekistan/new-region/moved/small',
    });
  });
});

describe('what a place makes', () => {
  test('is told with its history: active first, primary first, then from the latest', async () => {
    const village = await makeVillage(ctx, inCountryRegion(await makeRegion(ctx, inCountry)));
    const specialize = (title: string, rank: SpecializationRank, validFrom: string, more = {}) =>
      specializePlace(ctx, {
        placeId: village.id,
        productTypeId: workshop.productTypeId,
        title: english(title),
        rank,
        source: english('The committee'),
        validFrom,
        ...more,
      });
    await specialize('melons', SpecializationRank.PRIMARY, '1990-01-01');
    await specialize('knives', SpecializationRank.SECONDARY, '2001-01-01');
    await specialize('mats', SpecializationRank.SECONDARY, '1980-01-01', { validTo: '1985-01-01' });
    await specialize('pottery', SpecializationRank.PRIMARY, '2022-06-01', { endCurrentOn: '2022-05-31' });
    const told = await place(
      village.path,
      `specialization { title { text } rank validFrom validTo source { text } productType { slug direction { slug } } place { path } } specializations { title { text } validTo }`,
    );
    expect(told).toEqual({
      specialization: {
        title: { text: 'pottery' },
        rank: 'PRIMARY',
        validFrom: '2022-06-01',
        validTo: null,
        source: { text: 'The committee' },
        productType: { slug: 'plate', direction: { slug: 'pottery' } },
        place: { path: village.path },
      },
      specializations: [
        { title: { text: 'pottery' }, validTo: null },
        { title: { text: 'knives' }, validTo: null },
        { title: { text: 'melons' }, validTo: '2022-05-31' },
        { title: { text: 'mats' }, validTo: '1985-01-01' },
      ],
    });
    const { data } = await query<{ places: { nodes: object[] } }>(
      `{ places(level: SETTLEMENT, under: "${village.path.split('/').slice(0, 2).join('/')}") { nodes { specialization { title { text } validFrom productType { slug } place { path } } specializations { title { text } } } } }`,
    );
    expect(data?.places.nodes).toEqual([
      {
        specialization: {
          title: { text: 'pottery' },
          validFrom: '2022-06-01',
          productType: { slug: 'plate' },
          place: { path: village.path },
        },
        specializations: ['pottery', 'knives', 'melons', 'mats'].map((text) => ({ title: { text } })),
      },
    ]);
  });

  test('is at most fifty lines of history', async () => {
    const village = await makeVillage(ctx, inCountryRegion(await makeRegion(ctx, inCountry)));
    for (let year = 1900; year < 1960; year += 1)
      await specializePlace(ctx, {
        placeId: village.id,
        productTypeId: workshop.productTypeId,
        title: english(String(year)),
        rank: SpecializationRank.SECONDARY,
        source: english('Old books'),
        validFrom: `${year}-01-01`,
        validTo: `${year}-12-31`,
      });
    const told = await place(village.path, 'specializations { title { text } }');
    expect(told?.specializations).toHaveLength(50);
    expect(told).toMatchObject({ specializations: expect.arrayContaining([{ title: { text: '1959' } }]) });
    expect(told).not.toMatchObject({
      specializations: expect.arrayContaining([{ title: { text: '1900' } }]),
    });
  });
});

function inCountryRegion(region: { id: string }) {
  return { parentId: region.id };
}

describe('lists of places', () => {
  const alphabets = [
    ['uz-Latn', ['Asaka', 'Boysun', 'Olot', 'Zarafshon', 'Oʻzgan', 'Gʻijduvon', 'Shahrisabz', 'Chust']],
    ['kk', ['Арыс', 'Әйтеке', 'Бурабай', 'Ғалым', 'Қазығұрт', 'Ордабасы', 'Өскемен', 'Ұзынағаш', 'Шонжы']],
    ['tg', ['Истаравшан', 'Ӯротеппа', 'Хуҷанд', 'Ҳисор', 'Ҷайҳун']],
    ['ru', ['Ёлкино', 'Ель', 'Жиззах', 'Яккабаг']],
  ] as const;

  test.each(alphabets)('follow the alphabet of %s', async (language, names) => {
    const region = await makeRegion(ctx, inCountry);
    // Registered out of order, with names that would stand otherwise in any other alphabet.
    const shuffled = names
      .map((name, index) => ({ name, index }))
      .toSorted((a, b) => ((a.index * 5 + 3) % names.length) - ((b.index * 5 + 3) % names.length));
    await registerPlaces(
      ctx,
      shuffled.map(({ name }) => ({
        level: PlaceLevel.SETTLEMENT,
        settlementKind: SettlementKind.TOWN,
        name: written({ [language]: name }),
        timezone: 'Asia/Tashkent',
        parentId: region.id,
      })),
    );
    const asReader = {
      query: (<T>(document: string, variables = {}) =>
        query<T>(document, variables, { language })) as typeof query,
    };
    for (const size of [2, 50]) {
      const { records } = await walk<{ name: { text: string } }>(asReader, {
        list: `places(under: "${region.path}")`,
        select: 'name { text }',
        size,
      });
      expect(records.map(({ name }) => name.text)).toEqual(names);
    }
    const { data } = await query<{
      place: { children: { totalCount: number; nodes: { name: { text: string } }[]; pageInfo: object } };
    }>(
      'query ($path: String!) { place(path: $path) { children(first: 3) { totalCount nodes { name { text } } pageInfo { hasNextPage } } } }',
      { path: region.path },
      { language },
    );
    expect(data?.place.children).toEqual({
      totalCount: names.length,
      nodes: names.slice(0, 3).map((text) => ({ name: { text } })),
      pageInfo: { hasNextPage: true },
    });
  });

  test('are narrowed by level, country and what they lie under', async () => {
    const other = await makeCountry(ctx, { name: english('Kyrgyzstan'), isoCode: 'KG' });
    const talas = await makeRegion(ctx, { parentId: other.id, name: english('Talas') });
    const village = await makeVillage(ctx, { parentId: talas.id, name: english('Sheker') });
    const paths = async (args: string) =>
      (await walk<{ path: string }>(tests, { list: `places(${args})`, select: 'path', size: 100 })).records
        .map(({ path }) => path)
        .sort();
    expect(await paths('level: COUNTRY')).toEqual(['kyrgyzstan', 'uzbekistan']);
    expect(await paths('country: "KG"')).toEqual(['kyrgyzstan', talas.path, village.path]);
    expect(await paths('country: "KG", level: REGION')).toEqual([talas.path]);
    expect(await paths('under: "kyrgyzstan"')).toEqual([talas.path, village.path]);
    expect(await paths(`under: "${village.path}"`)).toEqual([]);
    expect(await paths('country: "FR"')).toEqual([]);
    for (const under of ['kyrgyzsta', 'kyrgyz%', 'kyrgyzstan/', '%', '_yrgyzstan', ''])
      expect(await paths(`under: ${JSON.stringify(under)}`), under).toEqual([]);
  });

  test('count what lies in a place and below it', async () => {
    const region = await makeRegion(ctx, inCountry);
    const [first] = [
      await makeVillage(ctx, { parentId: region.id }),
      await makeVillage(ctx, { parentId: region.id }),
    ];
    const producerId = await makeProducer(ctx, { placeId: first?.id });
    for (let made = 0; made < 3; made += 1)
      await makeProduct(ctx, { ...workshop, producerId, placeId: first?.id ?? '' });
    const statistics = { settlements: 2, producingSettlements: 1, producers: 1, products: 3, people: null };
    expect(
      await place(region.path, 'statistics { settlements producingSettlements producers products people }'),
    ).toEqual({ statistics });
    expect(await place(first?.path ?? '', 'statistics { settlements products }')).toEqual({
      statistics: { settlements: 1, products: 3 },
    });
  });
});
