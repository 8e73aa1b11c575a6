import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { written } from '../graphql/localized-text.ts';
import type { NamedMaterial } from './material-words.rules.ts';
import {
  type RestrictedGoods,
  type RestrictionFacts,
  type Route,
  restrictionsOf,
} from './restriction.rules.ts';
import { RestrictionEffect } from './restriction-effect.ts';

const rule = (more: Partial<RestrictionFacts> = {}): RestrictionFacts => ({
  code: 'rule',
  hsPrefixes: [],
  productTypes: [],
  materials: [],
  exceptMaterials: [],
  supplyKinds: [],
  fromCountries: [],
  toPlaces: [],
  exceptPlaces: [],
  effect: RestrictionEffect.BLOCK,
  documentType: null,
  reason: written({ en: 'It may not go to California.' }),
  source: 'A law',
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});
const named = (en: string): NamedMaterial => ({ slug: 'some', name: written({ en }) });
const hat: RestrictedGoods = {
  hsCode6: '430310',
  productType: 'karakul',
  materials: [named('Karakul pelt'), named('ram horn')],
  supplyKind: 'ONE_OF_A_KIND',
  madeYear: null,
  certificateTypes: ['QUALITY'],
};
const toCalifornia: Route = { from: 'UZ', to: 'US', subdivision: 'CA' };
const fits = (
  more: Partial<RestrictionFacts>,
  route: Partial<Route> = {},
  goods: Partial<RestrictedGoods> = {},
) =>
  restrictionsOf({ ...hat, ...goods }, { ...toCalifornia, ...route }, [rule(more)], '2026-09-30').length > 0;

describe('a restriction', () => {
  test.each<[Partial<RestrictionFacts>, boolean]>([
    [{ hsPrefixes: ['4302', '4303'] }, true],
    [{ hsPrefixes: ['4302'] }, false],
    [{ productTypes: ['plate', 'karakul'] }, true],
    [{ productTypes: ['plate'] }, false],
    [{ materials: ['karakul'] }, true],
    [{ materials: ['horn'] }, true],
    [{ materials: ['karakul pelt'] }, true],
    [{ materials: ['kara'] }, false],
    [{ materials: ['pelt ram'] }, false],
    [{ exceptMaterials: ['horn'] }, false],
    [{ exceptMaterials: ['sheepskin'] }, true],
    [{ materials: ['karakul'], exceptMaterials: ['horn'] }, false],
    [{ supplyKinds: ['ONE_OF_A_KIND'] }, true],
    [{ supplyKinds: ['IN_STOCK'] }, false],
    [{ fromCountries: ['UZ'] }, true],
    [{ fromCountries: ['KG'] }, false],
    [{ toPlaces: ['US'] }, true],
    [{ toPlaces: ['IL', 'US-CA'] }, true],
    [{ toPlaces: ['IL', 'US-NY'] }, false],
    [{ exceptPlaces: ['US'] }, false],
    [{ toPlaces: ['US'], exceptPlaces: ['US-CA'] }, false],
    [{ toPlaces: ['US'], exceptPlaces: ['US-NY'] }, true],
    [{ validFrom: '2026-10-01' }, false],
    [{ validTo: '2026-09-29' }, false],
    [{ validTo: '2026-09-30' }, true],
    [{ hsPrefixes: ['43'], materials: ['karakul'], toPlaces: ['US-CA'] }, true],
    [{ hsPrefixes: ['43'], materials: ['mink'], toPlaces: ['US-CA'] }, false],
    [{}, true],
  ])('of %j fits: %j', (more, expected) => {
    expect(fits(more)).toBe(expected);
  });

  test('takes a part of a country in either of its two ways of writing', () => {
    expect(fits({ toPlaces: ['US-CA'] }, { subdivision: 'US-CA' })).toBe(true);
    expect(fits({ toPlaces: ['US-CA'] }, { subdivision: 'US-NY' })).toBe(false);
    // Cádiz in Spain is CA too.
    expect(fits({ toPlaces: ['US-CA'] }, { to: 'ES' })).toBe(false);
  });

  test('for a part of a country is a warning while the part is not known', () => {
    const california = rule({
      toPlaces: ['US-CA'],
      effect: RestrictionEffect.REQUIRE_DOCUMENT,
      documentType: 'CITES',
    });
    const found = (subdivision: string | null) =>
      restrictionsOf(hat, { ...toCalifornia, subdivision }, [california], '2026-09-30');
    expect(found(null)).toEqual([
      { ...california, effect: RestrictionEffect.WARN, documentType: null, reason: california.reason },
    ]);
    expect(found('CA')).toEqual([california]);
    expect(found('NY')).toEqual([]);
    // For the whole country it stays what it is.
    expect(
      restrictionsOf(
        hat,
        { ...toCalifornia, subdivision: null },
        [rule({ toPlaces: ['US', 'US-CA'] })],
        '2026-09-30',
      ),
    ).toMatchObject([{ effect: 'BLOCK' }]);
  });

  test.each([
    [null, false],
    [1977, false],
    [1976, true],
    [1801, true],
  ])('for what is fifty years old fits what was made in %s: %s', (madeYear, isFit) => {
    expect(fits({ minAgeYears: 50 }, {}, { madeYear })).toBe(isFit);
    expect(fits({}, {}, { madeYear })).toBe(true);
  });

  test('that requires a document is met by a certificate of that type', () => {
    const more = { effect: RestrictionEffect.REQUIRE_DOCUMENT, documentType: 'CITES' };
    expect(fits(more)).toBe(true);
    expect(fits(more, {}, { certificateTypes: ['QUALITY', 'CITES'] })).toBe(false);
  });

  test('comes with the hardest effect first, whatever the order of the rules', () => {
    const rules = [
      rule({ code: 'a', effect: RestrictionEffect.WARN }),
      rule({ code: 'b', effect: RestrictionEffect.REQUIRE_DOCUMENT, documentType: 'CITES' }),
      rule({ code: 'd' }),
      rule({ code: 'c' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rules, { minLength: 4 }), (some) => {
        expect(restrictionsOf(hat, toCalifornia, some, '2026-09-30').map(({ code }) => code)).toEqual([
          'c',
          'd',
          'b',
          'a',
        ]);
      }),
    );
  });
});
