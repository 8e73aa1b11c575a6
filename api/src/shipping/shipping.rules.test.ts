import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packParcels } from './parcel.rules.ts';
import { PostalKind } from './postal-kind.ts';
import {
  type ShippedPiece,
  type ShippingInput,
  shippingOptions,
  type TariffFacts,
} from './shipping.rules.ts';

const post: TariffFacts = {
  code: 'post',
  name: {},
  carrier: 'Post',
  postalKind: PostalKind.PARCEL,
  originCountry: 'UZ',
  countries: ['DE', 'FR'],
  currency: 'USD',
  bands: [
    { upToGrams: 500, amountMinor: '800' },
    { upToGrams: 2_000, amountMinor: '1500' },
    { upToGrams: 20_000, amountMinor: '9000' },
  ],
  volumetricDivisor: null,
  daysMin: 10,
  daysMax: 20,
  isTracked: true,
  validFrom: '2026-01-01',
  validTo: null,
  isDemonstration: false,
};
const piece = (weightGrams: number, more: Partial<ShippedPiece> = {}): ShippedPiece => ({
  weightGrams,
  dimensionsMm: null,
  quantity: 1,
  ...more,
});
const rates = new Map([
  ['USD>JPY', { rate: '150', date: '2026-09-29' }],
  ['USD>EUR', { rate: '0.9', date: '2026-09-29' }],
]);
const options = (
  pieces: ShippedPiece[],
  tariffs: TariffFacts[] = [post],
  more: Partial<ShippingInput> = {},
) =>
  shippingOptions({
    pieces,
    tariffs,
    origin: 'UZ',
    destination: 'DE',
    currency: 'USD',
    rates,
    today: '2026-09-30',
    ...more,
  });

describe('a way to send', () => {
  test('costs what the band of its weight says', () => {
    for (const [grams, amountMinor] of [
      [500, '800'],
      [501, '1500'],
      [20_000, '9000'],
    ] as const)
      expect(options([piece(grams)])).toMatchObject([{ amountMinor, parcels: 1, chargedGrams: grams }]);
  });

  test('is none where a piece is heavier than what is carried, or bigger', () => {
    expect(options([piece(20_001), piece(100)])).toEqual([]);
    const express = { ...post, volumetricDivisor: 5_000 };
    const box = { length: 600, width: 500, height: 400 };
    // 120 litres count as 24 kg.
    expect(options([piece(900, { dimensionsMm: box })], [express])).toEqual([]);
    expect(options([piece(900, { dimensionsMm: box })], [post])).toHaveLength(1);
  });

  test('charges for volume where that is more than the weight', () => {
    const express = { ...post, volumetricDivisor: 5_000 };
    const dimensionsMm = { length: 300, width: 200, height: 101 };
    expect(options([piece(400, { dimensionsMm })], [express])).toMatchObject([
      { chargedGrams: 1_212, amountMinor: '1500' },
    ]);
    expect(options([piece(1_500, { dimensionsMm })], [express])).toMatchObject([{ chargedGrams: 1_500 }]);
  });

  test('is in as few parcels as it can for its price', () => {
    expect(options([piece(12_000, { quantity: 2 }), piece(8_000, { quantity: 2 })])).toMatchObject([
      { parcels: 2, chargedGrams: 40_000, amountMinor: '18000' },
    ]);
    // Two small parcels are cheaper than a large one.
    expect(options([piece(1_900, { quantity: 2 })])).toMatchObject([{ parcels: 2, amountMinor: '3000' }]);
    expect(options([piece(200, { quantity: 2 })])).toMatchObject([{ parcels: 1, amountMinor: '800' }]);
    expect(options([piece(1_000, { quantity: 40 })])).toMatchObject([{ parcels: 2, amountMinor: '18000' }]);
  });

  test('comes from the origin, goes to the destination and holds today', () => {
    expect(options([piece(100)], [post], { origin: 'KG' })).toEqual([]);
    expect(options([piece(100)], [post], { destination: 'JP' })).toEqual([]);
    expect(options([piece(100)], [{ ...post, validFrom: '2026-10-01' }])).toEqual([]);
    expect(options([piece(100)], [{ ...post, validTo: '2026-09-29' }])).toEqual([]);
    expect(options([piece(100)], [{ ...post, validTo: '2026-09-30' }])).toHaveLength(1);
  });

  test('is that for everywhere only where no other of the service names the country', () => {
    const rest = { ...post, countries: [], daysMax: 40 };
    const other = { ...rest, code: 'other' };
    const daysTo = (destination: string) =>
      options([piece(100)], [rest, post, other], { destination }).map(({ code, daysMax }) => [code, daysMax]);
    expect(daysTo('DE')).toEqual([
      ['post', 20],
      ['other', 40],
    ]);
    expect(daysTo('NZ')).toEqual([
      ['other', 40],
      ['post', 40],
    ]);
    // What names it from another country, or names it no longer, does not count.
    const elsewhere = { ...post, originCountry: 'KG' };
    const former = { ...post, validTo: '2026-01-31' };
    expect(options([piece(100)], [rest, elsewhere, former])).toMatchObject([{ daysMax: 40 }]);
  });

  test('comes cheapest first, then faster, then by code', () => {
    const tariff = (code: string, amountMinor: string, daysMax: number): TariffFacts => ({
      ...post,
      code,
      daysMax,
      bands: [{ upToGrams: 1_000, amountMinor }],
    });
    const codes = options(
      [piece(1)],
      [tariff('c', '10', 20), tariff('b', '10', 20), tariff('fast', '10', 12), tariff('cheap', '9', 90)],
    ).map(({ code }) => code);
    expect(codes).toEqual(['cheap', 'fast', 'b', 'c']);
  });

  test('is converted and rounded as a price is, and refused without a rate', () => {
    expect(options([piece(100)], [post], { currency: 'JPY' })).toMatchObject([{ amountMinor: '1200' }]);
    // 7.20 EUR are 7.00 to the nearest half.
    expect(options([piece(100)], [post], { currency: 'EUR' })).toMatchObject([{ amountMinor: '700' }]);
    expect(() => options([piece(100)], [post], { currency: 'GBP' })).toThrow(
      expect.objectContaining({ code: 'RATE_MISSING' }),
    );
  });
});

/** Bands of so many grams each, up to a kilogram. */
const bandsOf = (costOf: (grams: number) => bigint, step: number) =>
  Array.from({ length: 1_000 / step }, (_, band) => (band + 1) * step).map((upToGrams) => ({
    upToGrams,
    cost: costOf(upToGrams),
  }));

describe('whatever is sent', () => {
  const size = fc.option(
    fc.record({
      length: fc.integer({ min: 10, max: 400 }),
      width: fc.integer({ min: 10, max: 300 }),
      height: fc.integer({ min: 5, max: 300 }),
    }),
    { nil: null },
  );
  const pieces = fc.array(
    fc.record({
      weightGrams: fc.integer({ min: 1, max: 9_000 }),
      dimensionsMm: size,
      quantity: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  /** Bands of whatever steps, among them such as make two parcels cheaper than one. */
  const tariff = fc
    .record({
      steps: fc.array(fc.tuple(fc.integer({ min: 200, max: 5_000 }), fc.integer({ min: 0, max: 3_000 })), {
        minLength: 1,
        maxLength: 5,
      }),
      volumetricDivisor: fc.constantFrom(null, 4_000, 5_000),
      currency: fc.constantFrom('USD' as const),
    })
    .map(({ steps, ...more }): TariffFacts => {
      let [upToGrams, amount] = [0, 100];
      const bands = steps.map(([grams, dearer]) => {
        upToGrams += grams;
        amount += dearer;
        return { upToGrams, amountMinor: `${amount}` };
      });
      return { ...post, ...more, bands };
    });
  const currency = fc.constantFrom('USD' as const, 'JPY' as const, 'EUR' as const);

  test('one piece more never makes it cheaper, nor possible', () => {
    fc.assert(
      fc.property(pieces, pieces, tariff, currency, (some, more, one, inCurrency) => {
        const [before] = options(some, [one], { currency: inCurrency });
        const [after] = options([...some, ...more], [one], { currency: inCurrency });
        if (!after) return;
        expect(before).toBeDefined();
        expect(BigInt(after.amountMinor)).toBeGreaterThanOrEqual(BigInt(before?.amountMinor ?? 0));
      }),
      { numRuns: 400 },
    );
  });

  test('nor does it of hundreds of pieces', () => {
    const many = fc.array(
      fc.record({
        weightGrams: fc.integer({ min: 1, max: 9_000 }),
        dimensionsMm: size,
        quantity: fc.integer({ min: 1, max: 150 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(many, pieces, tariff, (some, more, one) => {
        const [before] = options(some, [one]);
        const [after] = options([...some, ...more], [one]);
        if (!after) return;
        expect(BigInt(after.amountMinor)).toBeGreaterThanOrEqual(BigInt(before?.amountMinor ?? -1));
      }),
      { numRuns: 60 },
    );
  });

  test('thousands of small pieces fill parcels', () => {
    // Twelve of 666 pieces, and eight pieces more.
    expect(options([piece(30, { quantity: 8_000 })])).toMatchObject([
      { amountMinor: '108800', parcels: 13, chargedGrams: 240_000 },
    ]);
  });

  test('the order of the pieces does not matter', () => {
    fc.assert(
      fc.property(pieces, tariff, (some, one) => {
        expect(options(some.toReversed(), [one])).toEqual(options(some, [one]));
      }),
    );
  });

  test('all of it is charged for, and no parcel is above the limit', () => {
    fc.assert(
      fc.property(pieces, tariff, (some, one) => {
        const [option] = options(some, [one]);
        const limit = one.bands.at(-1)?.upToGrams ?? 0;
        if (!option) {
          // Only what does not go in alone does not go at all.
          expect(
            some.some(({ quantity, ...alone }) => options([{ ...alone, quantity: 1 }], [one]).length === 0),
          ).toBe(true);
          return;
        }
        const weight = some.reduce((sum, { weightGrams, quantity }) => sum + weightGrams * quantity, 0);
        expect(option.chargedGrams).toBeGreaterThanOrEqual(weight);
        expect(option.chargedGrams).toBeLessThanOrEqual(option.parcels * limit);
      }),
    );
  });

  test('of few pieces, no other parcels are cheaper', () => {
    const grams = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 6 });
    const costs = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5, maxLength: 5 });
    /** Of all ways: each piece goes into one of the parcels before it, or into a new one. */
    const cheapest = (left: number[], parcels: number[], costOf: (grams: number) => bigint): number => {
      const [next, ...others] = left;
      if (next === undefined) return parcels.reduce((sum, parcel) => sum + Number(costOf(parcel)), 0);
      const costs = [...parcels, 0].flatMap((parcel, index) =>
        parcel + next > 1_000 ? [] : [cheapest(others, parcels.toSpliced(index, 1, parcel + next), costOf)],
      );
      return Math.min(...costs);
    };
    fc.assert(
      fc.property(grams, costs, (some, steps) => {
        const costOf = (weight: number) =>
          BigInt(steps.slice(0, Math.ceil(weight / 200)).reduce((sum, step) => sum + step, 100));
        const terms = { bands: bandsOf(costOf, 200), volumetricDivisor: null };
        const pieces = some.map((weight) => ({ grams: weight, cubicMm: 0 }));
        expect(Number(packParcels(pieces, terms)?.cost)).toBe(cheapest(some, [], costOf));
      }),
    );
  });

  test('parcels are charged within the limit, and cost together what is asked', () => {
    const packed = fc.array(
      fc.record({ grams: fc.integer({ min: 1, max: 900 }), cubicMm: fc.integer({ min: 0, max: 4_000_000 }) }),
      { maxLength: 14 },
    );
    const costOf = (grams: number) => BigInt(100 + Math.ceil(grams / 250) ** 2 * 30);
    fc.assert(
      fc.property(packed, (some) => {
        const parcels = packParcels(some, { bands: bandsOf(costOf, 250), volumetricDivisor: 5_000 });
        expect(parcels).not.toBeNull();
        for (const grams of parcels?.charged ?? []) expect(grams).toBeLessThanOrEqual(1_000);
        expect(parcels?.cost).toBe((parcels?.charged ?? []).reduce((sum, grams) => sum + costOf(grams), 0n));
      }),
    );
  });
});
