import { chooseText, languages } from '@aul/language';
import { beforeAll, describe, expect, it } from 'vitest';
import { written } from '../../src/graphql/localized-text.ts';
import { composePlaces } from '../geography/compose-places.ts';
import { composeSpecializations } from '../geography/specialization/compose-specializations.ts';
import type { PlaceRecord, ProductRecord, Words } from '../records.ts';
import { brands } from './brand.ts';
import { type Composition, composeProducts } from './compose-products.ts';
import { directions } from './direction.ts';
import { facilities } from './facility.ts';
import { memberships, nationalQuota } from './membership.ts';
import { organizations } from './organization.ts';
import { producers, type Workshop } from './producer.ts';
import { productTypes } from './product-type.ts';
import { trades } from './trades.ts';
import { type Country, localLanguage } from './words.ts';

let places: PlaceRecord[];
let workshops: Workshop[];
let composition: Omit<Composition, 'count'>;
let products: ProductRecord[];

beforeAll(() => {
  places = composePlaces().places;
  workshops = producers(places, composeSpecializations(places));
  composition = { seed: 1, producers: workshops, places, brands, memberships: memberships(workshops) };
  products = [...composeProducts({ ...composition, count: 600 })];
});

function expectTold(words: Words, country: string, what: string): void {
  for (const language of ['en', 'ru', localLanguage[country as Country]] as const) {
    expect(words[language], `${what} in ${language}`).toMatch(/\p{L}|\d/u);
    expect(words[language], `${what} in ${language}`).not.toMatch(/undefined|\{|\}/);
  }
}

function expectEverywhere(words: Words, what: string): void {
  for (const language of languages) {
    const shown = chooseText(written(words), language);
    expect(shown?.language, `${what} in ${language}`).toBe(language);
  }
}

describe('the programme’s taxonomy', () => {
  it('has twelve directions, each named and described in nine languages', () => {
    expect(directions).toHaveLength(12);
    for (const { slug, names, description } of directions) {
      expectEverywhere(names, slug);
      expectEverywhere(description, slug);
    }
  });

  it('has product types with six digits of HS, in known directions, named in nine languages', () => {
    const known = directions.map(({ slug }) => slug);
    for (const { slug, hsCode6, directionSlug, names } of productTypes) {
      expect(hsCode6).toMatch(/^\d{6}$/);
      if (directionSlug !== null) expect(known).toContain(directionSlug);
      expectEverywhere(names, slug);
    }
    expect(new Set(productTypes.map(({ slug }) => slug)).size).toBe(productTypes.length);
  });

  it('names only places, owners and parents that exist', () => {
    const keys = places.map(({ key }) => key);
    const owners = organizations.map(({ slug }) => slug);
    for (const brand of brands) {
      expect(keys).toEqual(expect.arrayContaining(brand.homePlaceKeys));
      if (brand.ownerSlug) expect(owners).toContain(brand.ownerSlug);
      if (brand.parentSlug) expect(brands.map(({ slug }) => slug)).toContain(brand.parentSlug);
      expect(brand.protection).toBeUndefined();
      expectTold(brand.promise, brand.countryCode, brand.slug);
      expectTold(brand.description, brand.countryCode, brand.slug);
    }
    for (const { placeKey } of [...organizations, ...facilities])
      if (placeKey) expect(keys).toContain(placeKey);
    for (const { operatorSlug } of facilities) expect(owners).toContain(operatorSlug);
  });

  it('writes the okina and the tutuq belgisi of Uzbek, never other apostrophes', () => {
    const texts = [...directions, ...productTypes, ...brands, ...products].map(
      ({ names }) => names['uz-Latn'] ?? '',
    );
    for (const text of [...texts, ...products.map(({ description }) => description['uz-Latn'] ?? '')]) {
      expect(text).not.toMatch(/[‘’'`]/);
    }
  });
});

describe('workshops', () => {
  it('are 250 active members under the four national brands, and some that are not', () => {
    const national = composition.memberships.filter(({ brandSlug }) => brandSlug in nationalQuota);
    expect(
      new Set(national.filter(({ state }) => state === 'ACTIVE').map((each) => each.producerSlug)).size,
    ).toBe(250);
    const states = new Set(national.map(({ state }) => state));
    expect([...states].sort()).toEqual([
      'ACTIVE',
      'APPLIED',
      'EXPIRED',
      'REJECTED',
      'REVOKED',
      'SUSPENDED',
      'UNDER_REVIEW',
    ]);
  });

  it('have a membership that is still valid on the programme’s date exactly where it is active', () => {
    for (const { state, validFrom, validTo } of composition.memberships) {
      if (state === 'ACTIVE')
        expect(validFrom < '2026-10-01' && (validTo ?? '9999') > '2026-10-01').toBe(true);
      if (state === 'EXPIRED') expect((validTo ?? '9999') < '2026-10-01').toBe(true);
    }
  });

  it('have distinct slugs and names, real places, and texts in the languages of their country', () => {
    expect(new Set(workshops.map(({ slug }) => slug)).size).toBe(workshops.length);
    expect(new Set(workshops.map(({ names }) => names.ru)).size).toBe(workshops.length);
    for (const { slug, names, description, placeKey } of workshops) {
      expectTold(names, placeKey.slice(0, 2), slug);
      expectTold(description, placeKey.slice(0, 2), slug);
    }
  });

  it('are more than 20 small firms with over 100 people in at least 11 towns and villages of Tajikistan', () => {
    const tajik = workshops.filter(
      ({ placeKey, kind }) => placeKey.startsWith('TJ') && kind !== 'INDUSTRIAL',
    );
    expect(tajik.length).toBeGreaterThan(20);
    expect(new Set(tajik.map(({ placeKey }) => placeKey)).size).toBeGreaterThanOrEqual(11);
    expect(tajik.reduce((sum, { headcount }) => sum + (headcount?.total ?? 0), 0)).toBeGreaterThan(100);
  });

  it('mostly agree to be named, but not all', () => {
    const silent = workshops.filter(({ consents }) => consents.length === 0).length;
    expect(silent).toBeGreaterThan(0);
    expect(silent).toBeLessThan(workshops.length / 15);
  });
});

describe('a vocabulary', () => {
  it('gives form codes once in a trade and mixes that sum to 100', () => {
    for (const { slug, forms, mixes } of trades) {
      expect(new Set(forms.map(({ code }) => code)).size, slug).toBe(forms.length);
      for (const mix of [...mixes, ...forms.flatMap((form) => form.mixes ?? [])]) {
        expect(
          Object.values(mix).reduce((sum, percent) => sum + percent, 0),
          slug,
        ).toBe(100);
      }
    }
  });

  it('has no row with a column left empty or told twice', () => {
    for (const { slug, forms, lore } of trades) {
      const sentences = [
        ...lore.flat(),
        ...forms.flatMap(({ about, lore: own }) => [...about, ...(own ?? []).flat()]),
      ];
      for (const row of sentences) {
        expect(
          row.every((text) => text.trim() === text && text.length > 2),
          `${slug}: ${row[0]}`,
        ).toBe(true);
        expect(new Set(row).size, `${slug}: ${row[0]}`).toBe(3);
      }
      for (const [en, ru, local] of sentences) {
        for (const text of [en, ru, local]) expect(text, slug).toMatch(/^[\p{Lu}\d].*\.$/u);
      }
    }
  });
});
