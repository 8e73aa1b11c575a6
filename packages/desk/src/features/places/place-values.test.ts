import { expect, test } from 'vitest';
import { endOfPresent } from './end-of-present.ts';
import { type PlaceValues, problemsOf, toChange } from './place-values.ts';

const rishton: PlaceValues = {
  name: { en: 'Rishton' },
  otherNames: 'Rishtan',
  latitude: '40.3567',
  longitude: '71.2845',
  postalCodes: '151500',
  population: '38000',
  populationYear: '2020',
  picture: null,
};
const problems = (change: Partial<PlaceValues>) => [...problemsOf({ ...rishton, ...change }, 2026)];

test('what cannot be is told by its field', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ name: { en: ' ' } })).toEqual(['name']);
  expect(problems({ latitude: '' })).toEqual(['point']);
  expect(problems({ latitude: '', longitude: ' ' })).toEqual([]);
  expect(problems({ latitude: '90,1' })).toEqual(['point']);
  expect(problems({ latitude: '90,0', longitude: '−180' })).toEqual([]);
  expect(problems({ longitude: '71° 17′' })).toEqual(['point']);
  expect(problems({ postalCodes: '151500, 1515011515011' })).toEqual(['postalCodes']);
  expect(problems({ population: 'many' })).toEqual(['population']);
  expect(problems({ population: '38 000' })).toEqual([]);
  expect(problems({ population: '' })).toEqual(['populationYear']);
  expect(problems({ populationYear: '2027' })).toEqual(['populationYear']);
  expect(problems({ populationYear: '20' })).toEqual(['populationYear']);
});

test('a point and a population are sent whole, and nothing that did not change', () => {
  const values = {
    ...rishton,
    latitude: '40,4',
    otherNames: ' Rishtan \n\nRoshidon',
    postalCodes: '151500;151501 151502',
    populationYear: '',
  };
  const { latitude, otherNames, postalCodes, populationYear } = values;
  expect(toChange({}, values)).toEqual({});
  expect(toChange({ latitude }, values)).toEqual({ latitude: 40.4, longitude: 71.2845 });
  expect(toChange({ otherNames, postalCodes }, values)).toEqual({
    otherNames: ['Rishtan', 'Roshidon'],
    postalCodes: ['151500', '151501', '151502'],
  });
  expect(toChange({ populationYear }, values)).toEqual({ population: 38_000, populationYear: null });
  expect(toChange({ picture: null, name: { en: 'Rishton', ru: '' } }, values)).toEqual({
    pictureId: null,
    name: [
      { language: 'en', text: 'Rishton' },
      { language: 'ru', text: '' },
    ],
  });
});

test('what a place makes now ends the day before the next begins, and not before it began', () => {
  expect(endOfPresent({ validFrom: '2020-01-01' }, '2026-03-01')).toBe('2026-02-28');
  expect(endOfPresent({ validFrom: '2020-01-01' }, '2021-01-01')).toBe('2020-12-31');
  expect(endOfPresent({ validFrom: '2026-03-01' }, '2026-03-01')).toBe('2026-03-01');
  expect(endOfPresent({ validFrom: '2026-03-01' }, '2026-02-28')).toBeUndefined();
  expect(endOfPresent({ validFrom: '2026-03-01' }, '')).toBeUndefined();
});
