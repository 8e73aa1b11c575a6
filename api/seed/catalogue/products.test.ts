import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { composePlaces } from '../geography/compose-places.ts';
import { composeSpecializations } from '../geography/specialization/compose-specializations.ts';
import type { PlaceRecord, ProductRecord, Words } from '../records.ts';
import { brands } from './brand.ts';
import { type Composition, composeProducts } from './compose-products.ts';
import { currencyOf } from './currency.ts';
import { gtinCheckDigit } from './gtin.ts';
import { memberships } from './membership.ts';
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

function hashOf(records: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}

function expectTold(words: Words, country: string, what: string): void {
  for (const language of ['en', 'ru', localLanguage[country as Country]] as const) {
    expect(words[language], `${what} in ${language}`).toMatch(/\p{L}|\d/u);
    expect(words[language], `${what} in ${language}`).not.toMatch(/undefined|\{|\}/);
  }
}

describe('products', () => {
  it('are as many as asked for', () => {
    expect(products).toHaveLength(600);
  });

  it('are the same for the same seed, and others for another', () => {
    const again = composeProducts({ ...composition, count: 600 });
    const other = composeProducts({ ...composition, count: 600, seed: 2 });
    expect(hashOf(again)).toBe(hashOf(products));
    expect(hashOf(other)).not.toBe(hashOf(products));
  });

  it('name known workshops, places, types and brands', () => {
    const known = (list: readonly { slug: string }[]) => new Set(list.map(({ slug }) => slug));
    const [makers, types, marks] = [known(workshops), known(productTypes), known(brands)];
    const keys = new Set(places.map(({ key }) => key));
    const asked = new Set(
      composition.memberships.map(({ brandSlug, producerSlug }) => `${producerSlug} ${brandSlug}`),
    );
    for (const { producerSlug, placeKey, productTypeSlug, brandSlugs } of products) {
      expect(makers).toContain(producerSlug);
      expect(keys).toContain(placeKey);
      expect(types).toContain(productTypeSlug);
      for (const brand of brandSlugs) {
        expect(marks).toContain(brand);
        expect(asked).toContain(`${producerSlug} ${brand}`);
      }
    }
  });

  it('stand under every brand, and some under brands whose membership is not active', () => {
    const borne = new Set(products.flatMap(({ brandSlugs }) => brandSlugs));
    expect([...borne].sort()).toEqual(brands.map(({ slug }) => slug).sort());
    const inactive = composition.memberships.filter(({ state }) => state !== 'ACTIVE');
    const hidden = products.filter(({ producerSlug, brandSlugs }) =>
      inactive.some((each) => each.producerSlug === producerSlug && brandSlugs.includes(each.brandSlug)),
    );
    expect(hidden.length).toBeGreaterThan(0);
  });

  it('come from every trade that has a workshop', () => {
    const made = new Set(
      products.map(({ producerSlug }) => workshops.find(({ slug }) => slug === producerSlug)?.tradeSlug),
    );
    expect(made).toEqual(new Set(trades.map(({ slug }) => slug)));
  });

  it('tell everything in English, Russian and the language of their country', () => {
    for (const product of products) {
      const { slug, names, subtitle, description, care, materials, techniques, pictures, options } = product;
      const texts = [
        names,
        description,
        subtitle,
        care,
        ...techniques,
        ...options,
        ...materials.map((each) => each.names),
      ];
      const values = product.variants.flatMap(({ optionValues }) => optionValues);
      for (const text of [...texts, ...values, ...pictures.map(({ alt }) => alt)]) {
        if (text) expectTold(text, product.countryOfOrigin, slug);
      }
    }
  });

  it('have materials that sum to 100 percent', () => {
    for (const { slug, materials } of products) {
      expect(
        materials.reduce((sum, { percent }) => sum + percent, 0),
        slug,
      ).toBe(100);
    }
  });

  it('repeat a name only a handful of times', () => {
    const counts = new Map<string, number>();
    for (const { names } of products) counts.set(names.en ?? '', (counts.get(names.en ?? '') ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(5);
  });

  it('have one to three pictures, each with an alternative text', () => {
    for (const { pictures } of products) {
      expect(pictures.length).toBeGreaterThanOrEqual(1);
      expect(pictures.length).toBeLessThanOrEqual(3);
    }
  });

  it('are published except for a few', () => {
    const published = products.filter(({ state }) => state === 'PUBLISHED').length;
    expect(published).toBeGreaterThan(600 * 0.94);
    expect(published).toBeLessThan(600);
    for (const { publishedAt } of products) {
      expect(publishedAt >= '2024-10-01' && publishedAt < '2026-10-01').toBe(true);
    }
  });

  it('obey the terms of their supply', () => {
    for (const { supplyKind, variants, leadDays, seasonMonths } of products) {
      expect(leadDays !== undefined).toBe(supplyKind === 'MADE_TO_ORDER');
      expect(seasonMonths !== undefined).toBe(supplyKind === 'SEASONAL');
      expect(variants.length).toBeGreaterThan(0);
      expect(variants.length).toBeLessThanOrEqual(12);
      if (supplyKind === 'ONE_OF_A_KIND') expect(variants.map(({ onHand }) => onHand > 1)).toEqual([false]);
    }
  });

  it('have some certificates that have run out', () => {
    const all = products.flatMap(({ certificates }) => certificates);
    expect(all.some(({ expiresOn }) => (expiresOn ?? '9999') < '2026-10-01')).toBe(true);
    expect(all.some(({ expiresOn }) => (expiresOn ?? '9999') > '2026-10-01')).toBe(true);
  });
});

describe('5,000 products', () => {
  it('never repeat a slug or a SKU, and their GTINs carry the right check digit', () => {
    const slugs = new Set<string>();
    const skus = new Set<string>();
    let gtins = 0;
    for (const { slug, variants } of composeProducts({ ...composition, count: 5000 })) {
      expect(slugs).not.toContain(slug);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      slugs.add(slug);
      for (const { sku, gtin, optionValues } of variants) {
        expect(skus.has(sku), sku).toBe(false);
        expect(sku.length).toBeLessThanOrEqual(50);
        skus.add(sku);
        expect(optionValues.length).toBeLessThanOrEqual(3);
        if (gtin === undefined) continue;
        gtins += 1;
        expect(gtin).toMatch(/^952\d{10}$/);
        expect(gtinCheckDigit(gtin.slice(0, -1))).toBe(Number(gtin.at(-1)));
      }
    }
    expect(gtins).toBeGreaterThan(20);
  });

  it('cost what their kind may cost', () => {
    /** Dollars at the programme’s rates, from and to; other types lie in the last pair. */
    const bounds: Record<string, readonly [number, number]> = {
      plate: [10, 110],
      bowl: [3, 35],
      adras: [7, 16],
      suzani: [50, 1700],
      shyrdak: [9, 1400],
      honey: [2, 15],
      bread: [0.3, 9],
      knife: [14, 60],
      jewellery: [25, 600],
      'concrete-ring': [34, 110],
      yurt: [3500, 9500],
    };
    for (const { slug, productTypeSlug, countryOfOrigin, variants } of composeProducts({
      ...composition,
      count: 5000,
    })) {
      const { currency, perDollar } = currencyOf[countryOfOrigin as Country];
      const [low, high] = bounds[productTypeSlug] ?? [0.3, 2800];
      for (const { basePrice } of variants) {
        expect(basePrice.currency).toBe(currency);
        const dollars = Number(basePrice.amountMinor) / 100 / perDollar;
        expect(dollars, slug).toBeGreaterThanOrEqual(low);
        expect(dollars, slug).toBeLessThanOrEqual(high);
      }
    }
  });
});
