import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareByWeight, shareOf } from './refund-share.rules.ts';

const amount = (max: bigint) => fc.bigInt({ min: 0n, max });
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, one) => total + one, 0n);

describe('the share of pieces', () => {
  test('is their price with what was paid beside it', () => {
    const line = { quantity: 3, unitMinor: 1000n, besideMinor: 100n };
    expect(shareOf(line, { before: 0, count: 1 })).toBe(1033n);
    expect(shareOf(line, { before: 1, count: 1 })).toBe(1033n);
    expect(shareOf(line, { before: 2, count: 1 })).toBe(1034n);
    expect(shareOf(line, { before: 0, count: 3 })).toBe(3100n);
  });

  test('of none is nothing, and more than the line has are refused', () => {
    const line = { quantity: 2, unitMinor: 1000n, besideMinor: 1n };
    expect(shareOf(line, { before: 1, count: 0 })).toBe(0n);
    for (const pieces of [
      { before: 0, count: 3 },
      { before: 2, count: 1 },
      { before: 0, count: -1 },
    ])
      expect(() => shareOf(line, pieces)).toThrow('are not in a line of 2');
  });

  test('in whichever portions sums exactly to the line', () => {
    const portions = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(portions, amount(10n ** 12n), amount(10n ** 13n), (counts, unitMinor, besideMinor) => {
        const quantity = counts.reduce((total, count) => total + count, 0);
        let before = 0;
        const shares = counts.map((count) => {
          const share = shareOf({ quantity, unitMinor, besideMinor }, { before, count });
          before += count;
          return share;
        });
        expect(sum(shares)).toBe(unitMinor * BigInt(quantity) + besideMinor);
        for (const [index, share] of shares.entries())
          expect(share).toBeGreaterThanOrEqual(unitMinor * BigInt(counts[index] ?? 0));
      }),
    );
  });
});

describe('an amount over parts', () => {
  test('goes by weight, the rest by largest remainder, a tie to the earlier', () => {
    expect(shareByWeight(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(shareByWeight(100n, [1n, 2n])).toEqual([33n, 67n]);
    expect(shareByWeight(5n, [0n, 3n])).toEqual([0n, 5n]);
    expect(shareByWeight(7n, [0n, 0n])).toEqual([7n, 0n]);
    expect(shareByWeight(0n, [3n, 4n])).toEqual([0n, 0n]);
  });

  test('sums exactly to it, and no part is a unit off its exact share', () => {
    const weights = fc.array(amount(10n ** 12n), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amount(10n ** 13n), weights, (total, parts) => {
        const shares = shareByWeight(total, parts);
        expect(sum(shares)).toBe(total);
        const weight = sum(parts);
        if (weight === 0n) return;
        for (const [index, share] of shares.entries()) {
          const error = share * weight - total * (parts[index] ?? 0n);
          expect(error < weight && -error < weight).toBe(true);
        }
      }),
    );
  });
});
