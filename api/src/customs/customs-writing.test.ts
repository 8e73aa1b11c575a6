import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { english } from '../../test/make.ts';
import { databaseOf } from '../database.ts';
import { defineRestrictions } from '../restriction/define-restrictions.ts';
import { readRestrictions } from '../restriction/read-restrictions.ts';
import type { RestrictionFacts } from '../restriction/restriction.rules.ts';
import { RestrictionEffect } from '../restriction/restriction-effect.ts';
import { defineImportTerms } from './define-import-terms.ts';
import { DutyBase } from './duty-base.ts';
import { DutyCollection } from './duty-collection.ts';
import { importTermsProblems, type TermsDefinition } from './import-terms-list.rules.ts';
import { readImportTerms } from './read-import-terms.ts';
import { TaxScheme } from './tax-scheme.ts';

const { orm, at, rows, sqlOf } = await testContext();
const db = databaseOf(orm);
const day1 = at('2026-10-01');
const day2 = at('2026-10-02');

const terms = (more: Partial<TermsDefinition> = {}): TermsDefinition => ({
  country: 'DE',
  originCountries: [],
  hsPrefix: '',
  currency: 'EUR',
  fromMinor: 0n,
  belowMinor: 150_01n,
  upToGrams: 31_000,
  dutyPercent: '4.125',
  dutyBase: DutyBase.CIF,
  allowanceMinor: 10_00n,
  dutyFlatMinor: 3_00n,
  taxPercent: '19',
  collection: DutyCollection.AT_CHECKOUT,
  scheme: TaxScheme.IOSS,
  note: english('Included.'),
  validFrom: '2026-07-01',
  validTo: null,
  source: 'A directive',
  isUnchecked: true,
  ...more,
});
const rule = (more: Partial<RestrictionFacts> = {}): RestrictionFacts => ({
  code: 'fur-california',
  hsPrefixes: ['4303'],
  productTypes: [],
  materials: ['karakul'],
  exceptMaterials: [],
  supplyKinds: [],
  fromCountries: [],
  toPlaces: ['US-CA'],
  exceptPlaces: [],
  effect: RestrictionEffect.BLOCK,
  minAgeYears: null,
  documentType: null,
  reason: english('Not to California.'),
  source: 'A law',
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});

describe('a list of import terms', () => {
  const written = () =>
    rows(
      'select id, country, hs_prefix, duty_percent, valid_to::text from import_terms order by country, hs_prefix, valid_from, valid_to',
    );

  test('is what the table says afterwards, and again changes nothing', async () => {
    const list = [
      terms(),
      terms({ country: 'FR', originCountries: ['UZ', 'KG'], fromMinor: 10n ** 12n, belowMinor: null }),
    ];
    expect(await defineImportTerms(day1, list)).toEqual({ added: 2, ended: 0 });
    const before = await written();
    expect(
      await defineImportTerms(day2, [
        terms({ dutyPercent: '4.125', taxPercent: '19.0' }),
        { ...list[1], originCountries: ['KG', 'UZ'] } as TermsDefinition,
      ]),
    ).toEqual({ added: 0, ended: 0 });
    expect(await written()).toEqual(before);
  });

  test('ends what differs, and is read for a day in one statement, as the rules take it', async () => {
    await defineImportTerms(day1, [terms()]);
    expect(await defineImportTerms(day2, [terms({ dutyPercent: '5' }), terms({ hsPrefix: '69' })])).toEqual({
      added: 2,
      ended: 1,
    });
    const { answer, sql } = await sqlOf(() => readImportTerms(db, { country: 'DE', today: '2026-10-02' }));
    expect(sql).toHaveLength(1);
    const { source: _, isUnchecked: __, ...facts } = terms();
    expect(answer).toEqual([
      { ...facts, dutyPercent: '5' },
      { ...facts, hsPrefix: '69' },
    ]);
    expect(await readImportTerms(db, { country: 'FR', today: '2026-10-02' })).toEqual([]);
    expect(await readImportTerms(db, { country: 'DE', today: '2026-06-30' })).toEqual([]);
  });

  test.each<[string, Partial<TermsDefinition>, string]>([
    ['a country by its name', { country: 'Germany' }, '"Germany" is not a country'],
    ['an origin of three letters', { originCountries: ['UZB'] }, 'the origin "UZB"'],
    ['seven digits', { hsPrefix: '6912001' }, '"6912001" is not the beginning'],
    ['a duty above all', { dutyPercent: '100.001' }, 'the duty of "100.001"'],
    ['a duty below nothing', { dutyPercent: '-1' }, 'the duty of "-1"'],
    ['four decimals', { taxPercent: '7.1234' }, 'the tax of "7.1234"'],
    ['a flat duty below nothing', { dutyFlatMinor: -1n }, 'flat duty is below zero'],
    ['a value below nothing', { fromMinor: -1n }, 'from a value below zero'],
    ['values out of order', { fromMinor: 5n, belowMinor: 5n }, 'is not above that from which'],
    ['no note', { note: {} }, 'no note'],
    ['no source', { source: '' }, 'no source'],
    ['days out of order', { validTo: '2026-06-30' }, 'not ISO dates in order'],
  ])('with %s is refused by the name of the entry, and nothing changes', async (_, wrong, reason) => {
    const before = await written();
    await expect(defineImportTerms(day2, [terms({ country: 'FR' }), terms(wrong)])).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(reason),
    });
    expect(await written()).toEqual(before);
  });

  test('never has two that are as particular as one another', () => {
    expect(importTermsProblems([terms(), terms({ taxPercent: '20' })])).toEqual([
      'The import terms of DE of 2026-07-01: another begins on the same day for any origin',
    ]);
    const named = terms({ originCountries: ['UZ', 'KG'] });
    expect(importTermsProblems([named, terms({ originCountries: ['KG', 'TJ'] })])).toHaveLength(1);
    for (const other of [
      terms(),
      terms({ originCountries: ['TJ'] }),
      terms({ originCountries: ['UZ'], hsPrefix: '69' }),
      terms({ originCountries: ['UZ'], validFrom: '2026-08-01' }),
    ])
      expect(importTermsProblems([named, other])).toEqual([]);
  });
});

describe('a list of restrictions', () => {
  const written = () =>
    rows('select id, code, effect, materials, valid_to::text from restriction_rule order by code');

  test('is what the table says afterwards, by code, and again changes nothing', async () => {
    const future = rule({ code: 'future', validFrom: '2027-01-01' });
    expect(await defineRestrictions(day1, [rule(), rule({ code: 'knives' }), future])).toEqual({
      added: 3,
      ended: 0,
    });
    const first = await written();
    expect(await defineRestrictions(day2, [rule(), rule({ code: 'knives' }), future])).toEqual({
      added: 0,
      ended: 0,
    });
    expect(await written()).toEqual(first);

    const milder = rule({ effect: RestrictionEffect.WARN, materials: [] });
    expect(await defineRestrictions(day2, [milder])).toEqual({ added: 0, ended: 2 });
    expect(await written()).toEqual([
      { ...first[0], effect: 'WARN', materials: [] },
      { ...first[2], valid_to: '2026-10-01' },
    ]);
    // One that has ended comes back by its code.
    await defineRestrictions(day2, [milder, rule({ code: 'knives' })]);
    expect((await written())[1]).toEqual(first[2]);
    expect(await defineRestrictions(day2, [])).toEqual({ added: 0, ended: 2 });
  });

  test('is read for a country and a day in one statement, as the rules take it', async () => {
    const everywhere = rule({ code: 'everywhere', toPlaces: [], exceptPlaces: ['UZ'] });
    await defineRestrictions(day1, [
      rule(),
      everywhere,
      rule({ code: 'old', toPlaces: [], validTo: '2026-02-01' }),
    ]);
    const codes = async (country: string, today = '2026-10-01') =>
      (await readRestrictions(db, { country, today })).map(({ code }) => code);
    expect(await codes('US')).toEqual(['everywhere', 'fur-california']);
    expect(await codes('CA')).toEqual(['everywhere']);
    expect(await codes('CA', '2026-02-01')).toEqual(['everywhere', 'old']);
    const { answer, sql } = await sqlOf(() => readRestrictions(db, { country: 'US', today: '2026-10-01' }));
    expect(sql).toHaveLength(1);
    expect(answer).toEqual([everywhere, rule()]);
  });

  test.each<[string, Partial<RestrictionFacts>, string]>([
    ['a code of its own kind', { code: 'Fur!' }, 'code is not of small letters'],
    ['a word for a code', { hsPrefixes: ['43O3'] }, '"43O3" is not the beginning'],
    ['a name for a slug', { productTypes: ['Karakul hats'] }, '"Karakul hats" is not the slug'],
    ['capitals in a material', { materials: ['Karakul'] }, '"Karakul" is not a word in small letters'],
    ['an unknown supply kind', { supplyKinds: ['RARE'] }, '"RARE" is not a supply kind'],
    ['a part where a country belongs', { fromCountries: ['UZ-FA'] }, '"UZ-FA" is not a country'],
    ['a place that is none', { toPlaces: ['California'] }, '"California" is not a country'],
    ['a document without need', { documentType: 'CITES' }, 'no other effect does'],
    ['an age of nothing', { minAgeYears: 0 }, 'not a number of years above zero'],
    ['need without a document', { effect: RestrictionEffect.REQUIRE_DOCUMENT }, 'names its document'],
    ['no reason', { reason: {} }, 'no reason'],
    ['no source', { source: ' ' }, 'no source'],
    ['days out of order', { validTo: '2025-01-01' }, 'not ISO dates in order'],
    ['nothing that it is about', { hsPrefixes: [], materials: [], toPlaces: [] }, 'would fit everything'],
    ['a code twice', { code: 'knives' }, 'is in the list twice'],
  ])('with %s is refused by the name of the entry, and nothing changes', async (_, wrong, reason) => {
    const before = await written();
    await expect(defineRestrictions(day2, [rule({ code: 'knives' }), rule(wrong)])).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(reason),
    });
    expect(await written()).toEqual(before);
  });
});
