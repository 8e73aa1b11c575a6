import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaceRecord } from '../../seed/records.ts';
import { formatPlaceReport } from './place-report.ts';
import { importPlaces, type PlaceListOptions } from './read-place-list.ts';

const header =
  'id,level,level_name.local,level_name.en,name.local,name.en,name.slug,code.id,code.iso,parent.id,parent.name.en,zip_codes,geo.lat,geo.lon';
const region = 'KG05,1,Область,Region,Нарын,Naryn,naryn,KG05,,,,,41.37,75.99';
const kochkor = 'KG051,2,Район,District,Кочкор,Kochkor,kochkor,KG051,,KG05,Naryn,722801,42.2,75.75';
const existing: PlaceRecord[] = [
  place({ key: 'KG', parentKey: null, level: 'COUNTRY', isoCode: 'KG', names: { en: 'Kyrgyzstan' } }),
  place({
    key: 'KG-N',
    level: 'REGION',
    isoCode: 'KG-N',
    names: { en: 'Naryn Region', ky: 'Нарын облусу' },
    latitude: 41.5,
    longitude: 75.5,
  }),
  place({ key: 'KG-O', level: 'REGION', isoCode: 'KG-O', names: { en: 'Osh Region', ky: 'Ош облусу' } }),
  place({ key: 'KG-GO', level: 'REGION', isoCode: 'KG-GO', names: { en: 'Osh city', ky: 'Ош шаары' } }),
  place({
    key: 'KG-N/kochkor-district',
    parentKey: 'KG-N',
    level: 'DISTRICT',
    names: { en: 'Kochkor district' },
    latitude: 42.2,
    longitude: 75.7,
  }),
  place({
    key: 'KG-N/kochkor',
    parentKey: 'KG-N/kochkor-district',
    level: 'SETTLEMENT',
    names: { en: 'Kochkor', ky: 'Кочкор' },
    latitude: 42.216,
    longitude: 75.756,
    population: 10000,
  }),
  place({ key: 'UZ', parentKey: null, level: 'COUNTRY', isoCode: 'UZ', names: { en: 'Uzbekistan' } }),
  place({ key: 'UZ-NG', parentKey: 'UZ', level: 'REGION', isoCode: 'UZ-NG', names: { en: 'Naryn' } }),
];
const options: PlaceListOptions = { country: 'KG', language: 'ky', codeScheme: 'SOATE', existing };

function place(facts: Partial<PlaceRecord> & Pick<PlaceRecord, 'key' | 'level' | 'names'>): PlaceRecord {
  const slug = facts.key.split('/').at(-1)?.toLowerCase() ?? '';
  return { parentKey: facts.level === 'REGION' ? 'KG' : null, slug, timezone: 'Asia/Bishkek', ...facts };
}

function csv(...rows: string[]) {
  return importPlaces([header, ...rows].join('\n'), 'csv', options);
}

test('known regions and districts are updated with codes, post codes and languages, and lose nothing', () => {
  const { toAdd, toUpdate, report } = csv(region, kochkor);
  expect(toAdd).toEqual([]);
  expect(toUpdate[0]).toMatchObject({
    key: 'KG-N',
    nationalCodes: ['SOATE:KG05'],
    names: { en: 'Naryn Region' },
  });
  expect(toUpdate[1]).toMatchObject({
    key: 'KG-N/kochkor-district',
    names: { en: 'Kochkor district', ky: 'Кочкор' },
    nationalCodes: ['SOATE:KG051'],
    postalCodes: ['722801'],
    latitude: 42.2,
  });
  expect(report).toMatchObject({ read: 2, placed: 2, merged: [], unplaced: [], notes: [] });
});

test('a new village is added under its district, whatever the order of the file', () => {
  const village = 'V1,3,Айыл аймагы,Settlement,Чолпон,Cholpon,cholpon,V1,,KG051,Kochkor,722803,42.15,75.43';
  const { toAdd } = csv(village, kochkor, region);
  expect(toAdd).toEqual([
    {
      key: 'KG-N/cholpon',
      parentKey: 'KG-N/kochkor-district',
      level: 'SETTLEMENT',
      names: { en: 'Cholpon', ky: 'Чолпон' },
      slug: 'cholpon',
      nationalCodes: ['SOATE:V1'],
      latitude: 42.15,
      longitude: 75.43,
      postalCodes: ['722803'],
      timezone: 'Asia/Bishkek',
    },
  ]);
});

test('a settlement near one of its name in the same region is that one; far away it is another', () => {
  const near = 'V1,3,,,Кочкор,Kochkor,,V1,,KG051,,,42.21,75.75';
  const far = 'V2,3,,,Кочкор,Kochkor,,V2,,KG051,,,41.1,74.2';
  const { toAdd, toUpdate } = csv(region, kochkor, near, far);
  expect(toUpdate.map(({ key }) => key)).toContain('KG-N/kochkor');
  expect(toAdd).toMatchObject([{ key: 'KG-N/kochkor-v2', slug: 'kochkor-v2' }]);
});

test('namesakes in one district get slugs of their own', () => {
  const rows = ['V1', 'V2'].map((id, index) => `${id},3,,,Жер,Jer,,${id},,KG051,,,${42 + index * 0.5},75.4`);
  const { toAdd } = csv(region, kochkor, ...rows);
  expect(toAdd.map(({ slug }) => slug)).toEqual(['jer', 'jer-v2']);
});

test('a slug with a code that is taken too is numbered', () => {
  const rows = ['V2,Jer V2,42', 'V1,Jer,43.2', 'V2b,Jer V2,44.5', 'V2c,Jer,45.6'].map((row) => {
    const [id, name, latitude] = row.split(',');
    return `${id},3,,,,${name},,${id === 'V2c' ? 'V2-' : id},,KG-N,,,${latitude},75.4`;
  });
  const { toAdd } = csv(...rows);
  expect(toAdd.map(({ slug }) => slug)).toEqual(['jer-v2', 'jer', 'jer-v2-v2b', 'jer-v2-2']);
});

test('a city on the level of districts is a settlement of its region', () => {
  const { toAdd } = csv(region, 'KG059,2,Район,District,Нарын ш.,Naryn (city),,KG059,,KG05,,722900,41.43,76');
  expect(toAdd).toMatchObject([
    {
      key: 'KG-N/naryn',
      parentKey: 'KG-N',
      level: 'SETTLEMENT',
      settlementKind: 'CITY',
      names: { en: 'Naryn', ky: 'Нарын' },
    },
  ]);
});

test('a region and the city of the same name are told apart', () => {
  const { toUpdate } = csv('KG06,1,,,Ош,Osh,,KG06,,,,,,', 'KG21,1,,,Ош ш.,Osh (city),,KG21,,,,,,');
  expect(toUpdate.map(({ key, nationalCodes }) => [key, nationalCodes])).toEqual([
    ['KG-O', ['SOATE:KG06']],
    ['KG-GO', ['SOATE:KG21']],
  ]);
});

test('an unknown region is reported, and so is everything under it', () => {
  const { toAdd, report } = csv(
    'X1,1,,,Юг,South,,X1,,,,,,',
    'X2,2,,,Аң,Ang,,X2,,X1,,,,',
    'X3,3,,,Аң,Ang,,X3,,X2,,,,',
  );
  expect(toAdd).toEqual([]);
  expect(report.unplaced.map(({ code, name, row }) => [code, name, row])).toEqual([
    ['NO_REGION', 'South', 1],
    ['UNKNOWN_PARENT', 'Ang', 2],
    ['UNKNOWN_PARENT', 'Ang', 3],
  ]);
});

test('a region may be named by its ISO code instead', () => {
  const { toUpdate } = csv('X1,1,,,Түндүк,Middle,,X1,KG-N,,,,,');
  expect(toUpdate).toMatchObject([{ key: 'KG-N', nationalCodes: ['SOATE:X1'] }]);
});

test('bad coordinates are left out and reported, the place is kept', () => {
  const rows = ['95.1,75', '0,0', 'north,75', ',75'].map(
    (at, index) => `V${index},3,,,,Village ${index},,V${index},,KG-N,,,${at}`,
  );
  const { toAdd, report } = csv(...rows);
  expect(toAdd.map(({ latitude }) => latitude)).toEqual([undefined, undefined, undefined, undefined]);
  expect(report.notes.map(({ code }) => code)).toEqual(Array(4).fill('BAD_COORDINATES'));
  expect(report.notes[1]?.text).toContain('"0, 0"');
});

test('coordinates far from the parent are kept and noted', () => {
  const { report } = csv('V1,3,,,,Faraway,,V1,,KG-N,,,48.2,68.1');
  expect(report.notes).toMatchObject([{ code: 'FAR_FROM_REGION', placeKey: 'KG-N/faraway', row: 1 }]);
});

test('a new district with the name of one in another region is noted', () => {
  const { toAdd, report } = csv('D1,2,,,Кочкор,Kochkor,,D1,,KG-O,,,,');
  expect(toAdd).toMatchObject([{ key: 'KG-O/kochkor-district', slug: 'kochkor-district' }]);
  expect(report.notes).toMatchObject([{ code: 'POSSIBLE_DOUBLE', placeKey: 'KG-O/kochkor-district' }]);
  expect(report.notes[0]?.text).toContain('KG-N/kochkor-district');
});

test('the same row twice is placed once', () => {
  const { toUpdate, report } = csv(region, kochkor, kochkor);
  expect(toUpdate).toHaveLength(2);
  expect(report.merged).toMatchObject([{ code: 'DUPLICATE', row: 3, placeKey: 'KG-N/kochkor-district' }]);
});

test('rows without a name, a level or a parent say so', () => {
  const { report } = csv(
    'V1,3,,,,,,V1,,KG-N,,,,',
    'V2,9,,,,Nine,,V2,,KG-N,,,,',
    'V3,3,,,,Orphan,,V3,,,,,,',
    'V4,2,,,,Odd,,V4,,KG-N/kochkor,,,,',
  );
  expect(report.unplaced.map(({ code }) => code).sort()).toEqual([
    'BAD_LEVEL',
    'BAD_LEVEL',
    'BAD_ROW',
    'UNKNOWN_PARENT',
  ]);
  expect(formatPlaceReport(report)).toContain('UNKNOWN_PARENT Orphan (row 3): It names no parent.');
});

test('places of another country are not touched', () => {
  const { toUpdate } = importPlaces(`${header}\n${region}`, 'csv', {
    ...options,
    country: 'UZ',
    language: 'uz-Latn',
  });
  expect(toUpdate.map(({ key }) => key)).toEqual(['UZ-NG']);
});

test('JSON with nested names reads like the CSV', () => {
  const data = [
    {
      id: 'V1',
      level: 3,
      name: { local: 'Чолпон', en: 'Cholpon' },
      code: { id: 'V1', iso: null },
      parent: { id: 'KG-N' },
      ancestors: [{ id: 'KG-N' }],
      zip_codes: ['722803', '722804'],
      geo: { lat: '42.15', lon: '75.43' },
    },
  ];
  for (const text of [JSON.stringify(data), JSON.stringify({ _attribution: 'somebody', data })]) {
    expect(importPlaces(text, 'json', options).toAdd).toMatchObject([
      { key: 'KG-N/cholpon', postalCodes: ['722803', '722804'], longitude: 75.43 },
    ]);
  }
});

test('other headers, quotes, semicolons, comments and a byte order mark are understood', () => {
  const text =
    '\uFEFF# from the office of statistics\r\nsoato;daraja;name;name_ru;parent_code;lat;lng;population;population_year\r\n' +
    '1714001;3;"Oqqo\'rg\'on ""katta""";Аккурган;UZ-NG;41,05;71,5;12 300;2023\r\n';
  const { toAdd } = importPlaces(text, 'csv', {
    ...options,
    country: 'UZ',
    language: 'uz-Latn',
    codeScheme: 'SOATO',
  });
  expect(toAdd).toMatchObject([
    {
      key: 'UZ-NG/oqqorgon-katta',
      names: { 'uz-Latn': 'Oqqoʻrgʻon "katta"', 'uz-Cyrl': 'Оққўрғон "катта"', ru: 'Аккурган' },
      nationalCodes: ['SOATO:1714001'],
      latitude: 41.05,
      population: 12300,
      populationYear: 2023,
    },
  ]);
});

test('a population with a year replaces one without; one without a year does not', () => {
  const at = (year: string) =>
    `id,level,name.en,parent,lat,lon,population,population_year\nV1,3,Kochkor,KG-N,42.2,75.7,11000,${year}`;
  expect(importPlaces(at('2022'), 'csv', options).toUpdate[0]).toMatchObject({
    population: 11000,
    populationYear: 2022,
  });
  expect(importPlaces(at(''), 'csv', options).toUpdate[0]?.population).toBe(10000);
});

test('what is no list is refused with the reason', () => {
  expect(() => importPlaces('{ "data": ', 'json', options)).toThrow('The file is not JSON');
  expect(() => importPlaces('{ "places": [] }', 'json', options)).toThrow('a list in "data"');
  expect(() => importPlaces('', 'csv', options)).toThrow('no header');
  expect(() => importPlaces('id,level\n"open,3\n', 'csv', options)).toThrow('quotation mark');
});

test('reading the outcome of a list again changes no key and adds nothing', () => {
  const text = [header, region, kochkor, 'V1,3,,,Чолпон,Cholpon,,V1,,KG051,,,42.15,75.43'].join('\n');
  const first = importPlaces(text, 'csv', options);
  const after = [
    ...existing.filter(({ key }) => !first.toUpdate.some((each) => each.key === key)),
    ...first.toUpdate,
    ...first.toAdd,
  ];
  const second = importPlaces(text, 'csv', { ...options, existing: after });
  expect(second.toAdd).toEqual([]);
  expect(second.toUpdate).toEqual([...first.toUpdate, ...first.toAdd]);
});

test('whatever the rows, each is accounted for and slugs stay unique under their parent', () => {
  const cell = fc.constantFrom(
    '',
    'KG05',
    'KG051',
    'V1',
    'V2',
    '1',
    '2',
    '3',
    'Jer',
    'Нарын',
    'KG-N',
    '42.1',
    '75.2',
    'x',
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 12 }), (table) => {
      const rows = table.filter((cells) => cells.some((each) => each !== ''));
      const text = ['id,level,name.en,parent,lat,lon', ...rows.map((cells) => cells.join(','))].join('\n');
      const { toAdd, report } = importPlaces(text, 'csv', options);
      expect(report.placed + report.merged.length + report.unplaced.length).toBe(rows.length);
      const paths = [...existing, ...toAdd].map(({ parentKey, slug }) => `${parentKey}/${slug}`);
      expect(new Set(paths).size).toBe(paths.length);
      const keys = [...existing, ...toAdd].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
