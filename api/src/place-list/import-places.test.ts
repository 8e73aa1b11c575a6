import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english, makeCountry, makeRegion, makeVillage } from '../../test/make.ts';
import { written } from '../graphql/localized-text.ts';
import { importPlaces, type PlaceImport } from './import-places.ts';

const { ctx, rows } = await testContext();
const country = await makeCountry(ctx, { name: english('Kyrgyzstan'), isoCode: 'KG' });
const region = await makeRegion(ctx, { parentId: country.id, name: english('Chui'), isoCode: 'KG-C' });
const known = await makeVillage(ctx, {
  parentId: region.id,
  name: { en: { text: 'Kant', origin: 'WRITTEN', isReviewed: true } },
  latitude: 42.89,
  longitude: 74.85,
});

const list: PlaceImport = {
  text: [
    'code,level,name,name_en,parent,lat,lon,population,year',
    '01,region,Чүй,Chui,,,,,',
    '0101,district,Ысык-Ата,Issyk-Ata,01,42.9,75.0,,',
    '010101,settlement,Кант,Kant,01,42.89,74.85,21700,2022',
    '010102,settlement,Ивановка,Ivanovka,0101,42.88,75.09,15500,2022',
    '010103,settlement,Ивановка,Ivanovka,0101,42.7,75.3,700,2022',
    '99,settlement,Nowhere,Nowhere,98,,,,',
  ].join('\n'),
  format: 'csv',
  country: 'KG',
  language: 'ky',
  codeScheme: 'SOATE',
};

const places = () => rows('select path, national_codes, population from place order by path');

test('a dry run reports everything and changes nothing', async () => {
  const before = await places();
  const report = await importPlaces(ctx, { ...list, isDryRun: true });
  expect(report).toMatchObject({ read: 6, placed: 5 });
  expect(report.unplaced).toHaveLength(1);
  expect(await places()).toEqual(before);
});

test('a list fills what is known and registers what is not, once', async () => {
  await importPlaces(ctx, list);
  const after = await places();
  expect(after.map(({ path }) => path)).toEqual([
    'kyrgyzstan',
    'kyrgyzstan/chui',
    'kyrgyzstan/chui/issyk-ata-district',
    'kyrgyzstan/chui/issyk-ata-district/ivanovka',
    'kyrgyzstan/chui/issyk-ata-district/ivanovka-010103',
    'kyrgyzstan/chui/kant',
  ]);
  expect(after.at(-1)).toMatchObject({ national_codes: ['SOATE:010101'], population: 21_700 });
  const [name] = await rows('select name from place where id = $1', [known.id]);
  expect(name).toEqual({
    name: { ...written({ ky: 'Кант' }), en: { text: 'Kant', origin: 'WRITTEN', isReviewed: true } },
  });
  await importPlaces(ctx, list);
  expect(await places()).toEqual(after);
});

test('a text that is no list changes nothing', async () => {
  const before = await places();
  await expect(importPlaces(ctx, { ...list, format: 'json', text: 'no list' })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  expect(await places()).toEqual(before);
});
