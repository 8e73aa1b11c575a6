import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availabilityOf, type SupplyToMarket } from './product-availability.rules.ts';
import { Availability, SupplyKind } from './supply.ts';

const september = new Date('2026-09-30T12:00:00Z');
const supply = (more: Partial<SupplyToMarket> = {}): SupplyToMarket => ({
  supplyKind: SupplyKind.IN_STOCK,
  seasonMonths: [],
  freeStock: 1,
  isDelivered: true,
  ...more,
});

const anySupply = fc.record({
  supplyKind: fc.constantFrom(...Object.values(SupplyKind)),
  seasonMonths: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  freeStock: fc.integer({ min: 0, max: 9 }),
  isDelivered: fc.boolean(),
});

test.each([
  ['in stock', { freeStock: 1 }, Availability.IN_STOCK],
  ['sold out', { freeStock: 0 }, Availability.SOLD_OUT],
  [
    'made to order, with none ready',
    { supplyKind: SupplyKind.MADE_TO_ORDER, freeStock: 0 },
    Availability.MADE_TO_ORDER,
  ],
  [
    'made to order, with one ready',
    { supplyKind: SupplyKind.MADE_TO_ORDER, freeStock: 1 },
    Availability.IN_STOCK,
  ],
  ['one of a kind', { supplyKind: SupplyKind.ONE_OF_A_KIND, freeStock: 1 }, Availability.IN_STOCK],
  ['one of a kind, and gone', { supplyKind: SupplyKind.ONE_OF_A_KIND, freeStock: 0 }, Availability.SOLD_OUT],
  ['in season', { supplyKind: SupplyKind.SEASONAL, seasonMonths: [9] }, Availability.IN_STOCK],
  [
    'in season, and gone',
    { supplyKind: SupplyKind.SEASONAL, seasonMonths: [9], freeStock: 0 },
    Availability.SOLD_OUT,
  ],
  ['out of season', { supplyKind: SupplyKind.SEASONAL, seasonMonths: [8, 10] }, Availability.OUT_OF_SEASON],
  [
    'out of season, and gone',
    { supplyKind: SupplyKind.SEASONAL, seasonMonths: [8, 10], freeStock: 0 },
    Availability.OUT_OF_SEASON,
  ],
  [
    'out of season, and not sent there',
    { supplyKind: SupplyKind.SEASONAL, seasonMonths: [8], isDelivered: false },
    Availability.NOT_DELIVERED,
  ],
  ['in stock, and not sent there', { isDelivered: false }, Availability.NOT_DELIVERED],
] as const)('what is %s is %s', (_, more, availability) => {
  expect(
    availabilityOf(
      supply({ ...more, seasonMonths: 'seasonMonths' in more ? [...more.seasonMonths] : [] }),
      september,
    ),
  ).toBe(availability);
});

describe('a season', () => {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));

  test('is its months and no other, from their first moment to their last', () => {
    for (const [index, first] of dates.entries()) {
      const inSeason = supply({ supplyKind: SupplyKind.SEASONAL, seasonMonths: [index + 1] });
      const last = new Date(Date.UTC(2026, index + 1, 1) - 1);
      for (const moment of [first, last])
        expect(availabilityOf(inSeason, moment)).toBe(Availability.IN_STOCK);
      for (const moment of [new Date(first.getTime() - 1), new Date(last.getTime() + 1)])
        expect(availabilityOf(inSeason, moment)).toBe(Availability.OUT_OF_SEASON);
    }
  });

  test('means nothing to what is not seasonal', () => {
    fc.assert(
      fc.property(anySupply, fc.constantFrom(...dates), (any, now) => {
        fc.pre(any.supplyKind !== SupplyKind.SEASONAL);
        expect(availabilityOf(any, now)).toBe(availabilityOf({ ...any, seasonMonths: [] }, september));
      }),
    );
  });
});

test('nothing is to be had where it is not sent, and nothing but the order book without stock', () => {
  fc.assert(
    fc.property(anySupply, (any) => {
      const found = availabilityOf(any, september);
      expect(found === Availability.NOT_DELIVERED).toBe(!any.isDelivered);
      if (any.freeStock === 0) expect(found).not.toBe(Availability.IN_STOCK);
      if (found === Availability.MADE_TO_ORDER) expect(any.supplyKind).toBe(SupplyKind.MADE_TO_ORDER);
    }),
  );
});
