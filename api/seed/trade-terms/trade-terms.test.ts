import { readFileSync } from 'node:fs';
import { languages, type Texts, toUzbekCyrillic } from '@aul/language';
import { describe, expect, it } from 'vitest';
import { importCharges } from '../../src/customs/import.rules.ts';
import { importTermsProblems } from '../../src/customs/import-terms-list.rules.ts';
import { TaxScheme } from '../../src/customs/tax-scheme.ts';
import { written } from '../../src/graphql/localized-text.ts';
import { parseRates } from '../../src/market/import-rates.ts';
import { type RestrictionFacts, restrictionsOf } from '../../src/restriction/restriction.rules.ts';
import { RestrictionEffect } from '../../src/restriction/restriction-effect.ts';
import { restrictionProblems } from '../../src/restriction/restriction-list.rules.ts';
import { shippingOptions } from '../../src/shipping/shipping.rules.ts';
import { tariffProblems } from '../../src/shipping/tariff-list.rules.ts';
import { materials } from '../catalogue/material.ts';
import { countries, inAllLanguages } from '../catalogue/words.ts';
import { composeProgramme } from '../compose.ts';
import type { ProductRecord } from '../records.ts';
import { foreign } from '../spelling.fixture.ts';
import { demonstrationImportTerms } from './import-terms.ts';
import { europeanUnion } from './regions.ts';
import { animalRestrictions } from './restrictions-animals.ts';
import { goodsRestrictions } from './restrictions-goods.ts';
import { demonstrationTariffs } from './tariffs.ts';

const today = '2026-09-30';
const tariffs = demonstrationTariffs();
const terms = demonstrationImportTerms();
const restrictions = [...animalRestrictions(), ...goodsRestrictions()];
const currencies = ['cny', 'eur', 'jpy', 'kgs', 'kzt', 'rub', 'tjs', 'usd', 'uzs'];
const rates = new Map(
  currencies
    .flatMap((code) =>
      parseRates(readFileSync(`${import.meta.dirname}/../data/fx/${code}.json`, 'utf8'), code),
    )
    .map(({ base, quote, rate, date }) => [`${base}>${quote}`, { rate, date }]),
);

describe('the trade terms of the demonstration', () => {
  it('are lists that the operations take', () => {
    expect([
      ...tariffProblems(tariffs),
      ...importTermsProblems(terms),
      ...restrictionProblems(restrictions),
    ]).toEqual([]);
  });

  it('say what they are: invented, or not compared with the law', () => {
    for (const { source } of [...tariffs, ...terms, ...restrictions])
      expect(source).toMatch(/^Demonstration: /);
    expect(tariffs.every(({ isDemonstration }) => isDemonstration)).toBe(true);
    expect(terms.every(({ isUnchecked }) => isUnchecked)).toBe(true);
  });

  it('are written in all nine languages, each in its own letters', () => {
    const texts: Texts[] = [
      ...tariffs.map(({ name }) => name),
      ...terms.map(({ note }) => note),
      ...restrictions.map(({ reason }) => reason),
    ];
    for (const text of texts)
      for (const language of languages) {
        const words = text[language]?.text ?? '';
        expect(words, language).toMatch(/\p{L}/u);
        expect(words, language).not.toMatch(foreign[language] ?? /^$/);
        if (['ru', 'uz-Cyrl', 'kk', 'ky', 'tg'].includes(language))
          expect(words).not.toMatch(/\p{Script=Latin}/u);
      }
  });

  it('send a kilogram from each country to everywhere, in every currency that is asked for', () => {
    for (const origin of countries)
      for (const [destination, currency] of [
        [origin, 'USD'],
        ['KZ', 'KZT'],
        ['UZ', 'UZS'],
        ['RU', 'RUB'],
        ['JP', 'JPY'],
        ['CN', 'CNY'],
        ['DE', 'EUR'],
        ['GB', 'GBP'],
        ['US', 'USD'],
        ['BR', 'USD'],
      ] as const) {
        const piece = {
          weightGrams: 1_000,
          dimensionsMm: { length: 300, width: 200, height: 100 },
          quantity: 1,
        };
        const options = shippingOptions({
          pieces: [piece],
          tariffs,
          origin,
          destination,
          currency,
          rates,
          today,
        });
        const codes = options.map(({ code }) => code).filter((code) => code !== 'freight');
        expect(codes, `${origin} to ${destination}`).toEqual(['post-tracked', 'express']);
      }
  });

  it.each([
    ['US', 'USD', 50_00n, 'AT_CHECKOUT'],
    ['DE', 'EUR', 150_00n, 'AT_CHECKOUT'],
    ['DE', 'EUR', 150_01n, 'AT_BORDER'],
    ['GB', 'GBP', 135_00n, 'AT_CHECKOUT'],
    ['GB', 'GBP', 135_01n, 'AT_BORDER'],
    ['JP', 'JPY', 10_000n, 'NONE'],
    ['JP', 'JPY', 10_001n, 'AT_BORDER'],
    ['CN', 'CNY', 250_00n, 'NONE'],
    ['CN', 'CNY', 251_00n, 'AT_BORDER'],
    ['KZ', 'EUR', 200_00n, 'NONE'],
    ['KZ', 'KZT', 200_000_00n, 'AT_BORDER'],
    ['UZ', 'UZS', 100_000_00n, 'NONE'],
    ['BR', 'USD', 10_00n, 'UNKNOWN'],
  ] as const)(
    'know of plates from Uzbekistan and %s: %s %d is %s',
    (country, currency, totalMinor, expected) => {
      const { collection, dueAtBorderMinor } = importCharges({
        lines: [{ hsCode6: '691200', countryOfOrigin: 'UZ', totalMinor }],
        shippingMinor: 0n,
        grossGrams: 1_000,
        currency,
        country,
        terms,
        schemes: Object.values(TaxScheme),
        rates,
        today,
      });
      expect(collection).toBe(expected);
      if (expected === 'AT_BORDER') expect(dueAtBorderMinor).toBeGreaterThan(0n);
    },
  );

  it('take VAT of the European Union with the order of those only who are in its one-stop shop', () => {
    const charges = (country: string, schemes: TaxScheme[]) =>
      importCharges({
        lines: [{ hsCode6: '621410', countryOfOrigin: 'UZ', totalMinor: 100_00n }],
        shippingMinor: 10_00n,
        grossGrams: 500,
        currency: 'EUR',
        country,
        terms,
        schemes,
        rates,
        today,
      });
    for (const country of europeanUnion) {
      const registered = charges(country, [TaxScheme.IOSS]);
      expect(registered).toMatchObject({ collection: 'AT_CHECKOUT', scheme: 'IOSS' });
      const other = charges(country, []);
      expect(other).toMatchObject({
        collection: 'AT_BORDER',
        taxMinor: 0n,
        dueAtBorderMinor: registered.dutyMinor + registered.taxMinor,
      });
      expect(other.note).not.toEqual(registered.note);
    }
  });

  it('take of a parcel to Kazakhstan what is above its allowance, and know nothing of heavier ones', () => {
    const due = (totalMinor: bigint, grossGrams: number) =>
      importCharges({
        lines: [{ hsCode6: '691200', countryOfOrigin: 'UZ', totalMinor }],
        shippingMinor: 40_00n,
        grossGrams,
        currency: 'EUR',
        country: 'KZ',
        terms,
        schemes: [TaxScheme.IOSS],
        rates,
        today,
      });
    expect(due(200_00n, 31_000)).toMatchObject({ collection: 'NONE' });
    expect(due(200_01n, 31_000)).toMatchObject({ collection: 'AT_BORDER', dueAtBorderMinor: 0n });
    expect(due(300_00n, 31_000)).toMatchObject({ collection: 'AT_BORDER', dueAtBorderMinor: 15_00n });
    expect(due(100_00n, 31_001)).toMatchObject({ collection: 'UNKNOWN', dueAtBorderMinor: null });
  });

  it('take nothing inside the customs union, and the flat duty since its day', () => {
    const charges = (country: string, countryOfOrigin: string, day: string) =>
      importCharges({
        lines: [{ hsCode6: '560221', countryOfOrigin, totalMinor: 100_00n }],
        shippingMinor: 10_00n,
        grossGrams: 1_000,
        currency: 'EUR',
        country,
        terms,
        schemes: [TaxScheme.IOSS],
        rates,
        today: day,
      });
    expect(charges('KZ', 'KG', today)).toMatchObject({ collection: 'NONE', dueAtBorderMinor: 0n });
    expect(charges('DE', 'KG', '2026-06-30')).toMatchObject({ dutyMinor: 0n, taxMinor: 20_90n });
    expect(charges('DE', 'KG', '2026-07-01')).toMatchObject({ dutyMinor: 3_00n, taxMinor: 21_47n });
  });

  it('take the flat duty of the European Union once for a scarf in three colours', () => {
    const scarf = { hsCode6: '621410', countryOfOrigin: 'UZ', totalMinor: 30_00n };
    expect(
      importCharges({
        lines: [scarf, scarf, scarf],
        shippingMinor: 9_00n,
        grossGrams: 600,
        currency: 'EUR',
        country: 'DE',
        terms,
        schemes: [TaxScheme.IOSS],
        rates,
        today,
      }),
    ).toMatchObject({ collection: 'AT_CHECKOUT', dutyMinor: 3_00n, taxMinor: 19_38n });
  });

  const sent = [...composeProgramme({ products: 600, seed: 1, version: 'test' }).products].filter(
    ({ shippability, state }) => shippability === 'INTERNATIONAL' && state === 'PUBLISHED',
  );

  it.each([
    ['JP', null],
    ['US', 'NY'],
    ['DE', null],
    ['KZ', null],
  ])('let most of the demonstration go to %s %s', (to, subdivision) => {
    const going = sent.filter((product) => !isBarred(product, to, subdivision) && canGo(product, to));
    expect(sent.length).toBeGreaterThan(300);
    expect(going.length / sent.length).toBeGreaterThan(0.85);
  });

  it('keep karakul out of California, and sheepskin not', () => {
    const ofType = (type: string) => sent.filter(({ productTypeSlug }) => productTypeSlug === type);
    expect(ofType('karakul').map((product) => isBarred(product, 'US', 'CA'))).not.toContain(false);
    expect(ofType('karakul').map((product) => isBarred(product, 'US', 'NY'))).not.toContain(true);
    expect(ofType('sheepskin').map((product) => isBarred(product, 'US', 'CA'))).not.toContain(true);
    expect([ofType('karakul').length > 0, ofType('sheepskin').length > 0]).toEqual([true, true]);
  });

  /** Codes of the rules that bar or warn of something of one material on its way from Uzbekistan to California. */
  const codesFor = (name: Texts, hsCode6 = '999999') =>
    restrictionsOf(
      {
        hsCode6,
        productType: 'some',
        materials: [{ slug: 'some', name }],
        supplyKind: 'IN_STOCK',
        madeYear: null,
        certificateTypes: [],
      },
      { from: 'UZ', to: 'US', subdivision: 'CA' },
      restrictions,
      today,
    ).map(({ code }) => code);

  it('know a material by its name in any one language as by the English one', () => {
    const known = Object.values(materials).map((phrase) => {
      const { 'uz-Latn': uzbek = '', ...names } = inAllLanguages(phrase);
      const all = { ...names, 'uz-Latn': uzbek, 'uz-Cyrl': toUzbekCyrillic(uzbek) };
      const codes = codesFor(written({ en: phrase[0] }));
      for (const [language, name] of Object.entries(all))
        expect(codesFor(written({ [language]: name })), `${language}: ${name}`).toEqual(codes);
      return codes;
    });
    expect(new Set(known.flat())).toEqual(new Set(['fur-california', 'horn-coral-uz']));
  });

  it.each<[Texts, string]>([
    [written({ ru: 'рог сайгака' }), 'protected-species-uz'],
    [written({ 'uz-Latn': "sayg'oq shoxi" }), 'protected-species-uz'],
    [written({ 'uz-Cyrl': 'фил суяги' }), 'protected-species-uz'],
    [written({ ru: 'Слоновая кость' }), 'protected-species-uz'],
    [written({ ru: 'Лисий мех' }), 'fur-california'],
    [written({ 'uz-Latn': 'tulki moʻynasi' }), 'fur-california'],
    [written({ 'uz-Cyrl': 'Қоракўл' }), 'fur-california'],
  ])('know %j as %s', (name, code) => {
    expect(codesFor(name)[0]).toBe(code);
  });

  it('bar furs from California by their HS code where nobody names the animal, and no skin that the law leaves free', () => {
    const codesOfHat = (name: Texts) => codesFor(name, '430310');
    for (const name of [written({ en: 'fur' }), written({ ru: 'мех' }), written({ 'uz-Latn': 'moʻyna' })])
      expect(codesOfHat(name)).toEqual(['unnamed-fur-california']);
    expect(codesOfHat(written({ ru: 'каракуль' }))).toEqual(['fur-california']);
    for (const name of [
      written({ en: 'sheepskin' }),
      written({ ru: 'овчина' }),
      written({ 'uz-Latn': 'qoʻy terisi' }),
    ])
      expect(codesOfHat(name)).toEqual(['sheepskin-california']);
    for (const name of [written({ en: 'goatskin' }), written({ ru: 'козья шкура' }), written({ ja: '牛皮' })])
      expect(codesOfHat(name)).toEqual([]);
    // Imitation fur is 4304.
    expect(codesFor(written({ en: 'fur' }), '430400')).toEqual([]);
  });

  it('keep all of karakul out of Israel, hats too, which are not among furs by their HS code', () => {
    const karakul = sent.filter(({ materials }) => materials.some(({ slug }) => slug === 'karakul'));
    expect(karakul.some(({ hsCode6 }) => hsCode6 === '650699')).toBe(true);
    expect(karakul.map((product) => isBarred(product, 'IL', null))).not.toContain(false);
    for (const product of karakul) expect(barsOf(product, 'IL', null), product.slug).toHaveLength(1);
  });

  it('let tableware into Europe and the United States with its test report, and without it never', () => {
    const tableware = sent.filter(({ hsCode6 }) => /^691[12]/.test(hsCode6));
    expect(tableware.length).toBeGreaterThan(20);
    for (const product of tableware)
      for (const [to, part] of [
        ['DE', null],
        ['GB', null],
        ['US', 'CA'],
      ] as const) {
        const untested = { ...product, certificates: product.certificates.filter(isOther) };
        expect(isBarred(product, to, part), product.slug).toBe(false);
        expect(barsOf(untested, to, part), product.slug).toMatchObject([
          { code: 'tableware-tests', documentType: 'TEST_REPORT' },
        ]);
      }
  });

  it('keep in Uzbekistan what was made there fifty years ago, and nothing newer or of elsewhere', () => {
    const madeIn = (country: string) => sent.find(({ countryOfOrigin }) => countryOfOrigin === country);
    const [uzbek, kyrgyz] = [madeIn('UZ'), madeIn('KG')];
    if (!uzbek || !kyrgyz) throw new Error('Nothing is sent abroad');
    const rule = 'fifty-years-uzbekistan';
    expect(codesOf({ ...uzbek, madeYear: 1976 }, 'DE', null)).toContain(rule);
    expect(codesOf({ ...uzbek, madeYear: 1976 }, 'KZ', null)).toContain(rule);
    expect(codesOf({ ...uzbek, madeYear: 1976 }, 'UZ', null)).not.toContain(rule);
    expect(codesOf({ ...uzbek, madeYear: 1977 }, 'DE', null)).not.toContain(rule);
    expect(codesOf(uzbek, 'DE', null)).not.toContain(rule);
    expect(codesOf({ ...kyrgyz, madeYear: 1976 }, 'DE', null)).not.toContain(rule);
  });

  it('tell of the notice that food for the United States needs, tea of herbs included', () => {
    const food = sent.filter(({ productTypeSlug }) => ['tea', 'spices', 'honey'].includes(productTypeSlug));
    expect(food.some(({ productTypeSlug }) => productTypeSlug === 'tea')).toBe(true);
    for (const product of food) expect(codesOf(product, 'US', 'NY'), product.slug).toContain('food-america');
  });
});

function isOther({ type }: ProductRecord['certificates'][number]): boolean {
  return type !== 'TEST_REPORT';
}

function isBarred(product: ProductRecord, to: string, subdivision: string | null): boolean {
  return barsOf(product, to, subdivision).length > 0;
}

function barsOf(product: ProductRecord, to: string, subdivision: string | null): RestrictionFacts[] {
  return restrictionsFor(product, to, subdivision).filter(({ effect }) => effect !== RestrictionEffect.WARN);
}

function codesOf(
  product: Parameters<typeof restrictionsFor>[0],
  to: string,
  subdivision: string | null,
): string[] {
  return restrictionsFor(product, to, subdivision).map(({ code }) => code);
}

function restrictionsFor(
  { madeYear = null, ...product }: ProductRecord & { madeYear?: number | null },
  to: string,
  subdivision: string | null,
): RestrictionFacts[] {
  const goods = {
    ...product,
    productType: product.productTypeSlug,
    madeYear,
    materials: product.materials.map(({ slug, names }) => ({ slug, name: written(names) })),
    certificateTypes: product.certificates
      .filter(({ expiresOn = '9999-12-31' }) => expiresOn >= today)
      .map(({ type }) => type),
  };
  return restrictionsOf(goods, { from: product.countryOfOrigin, to, subdivision }, restrictions, today);
}

function canGo({ variants, countryOfOrigin }: ProductRecord, destination: string): boolean {
  return variants.every(
    ({ packageWeightGrams = 0, dimensionsMm = null }) =>
      shippingOptions({
        pieces: [{ weightGrams: packageWeightGrams, dimensionsMm, quantity: 1 }],
        tariffs,
        origin: countryOfOrigin,
        destination,
        currency: 'USD',
        rates,
        today,
      }).length > 0,
  );
}
