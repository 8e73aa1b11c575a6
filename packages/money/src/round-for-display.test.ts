import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencies } from './currency.ts';
import { magnitude } from './divide.ts';
import type { Money } from './money.ts';
import { roundForDisplay, roundingSteps } from './round-for-display.ts';

test.each([
  [44_949_999n, 'UZS', 44_900_000n],
  [44_950_000n, 'UZS', 45_000_000n],
  [1_234_567n, 'KZT', 1_235_000n],
  [12_349n, 'KGS', 12_300n],
  [1234n, 'TJS', 1230n],
  [1224n, 'USD', 1200n],
  [1225n, 'USD', 1250n],
  [1999n, 'EUR', 2000n],
  [2049n, 'EUR', 2000n],
  [2050n, 'GBP', 2100n],
  [4805n, 'JPY', 4810n],
  [149n, 'CNY', 100n],
  [1n, 'RUB', 100n],
  [1n, 'UZS', 100_000n],
  [0n, 'UZS', 0n],
  [-3816n, 'USD', -3800n],
] as const)('%d %s is shown as %d', (amountMinor, currency, shown) => {
  expect(roundForDisplay({ amountMinor, currency })).toEqual({ amountMinor: shown, currency });
});

describe('for any amount', () => {
  const amount = fc.oneof(
    fc.bigInt({ min: -5000n, max: 5000n }),
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  );
  const any = fc.record({ amountMinor: amount, currency: fc.constantFrom(...currencies) });
  const stepOf = ({ amountMinor, currency }: Money) => {
    const { small, stepMinor } = roundingSteps[currency];
    return small && magnitude(amountMinor) < small.belowMinor ? small.stepMinor : stepMinor;
  };

  test('a second rounding changes nothing', () => {
    fc.assert(
      fc.property(any, (money) => {
        const shown = roundForDisplay(money);
        expect(roundForDisplay(shown)).toEqual(shown);
      }),
    );
  });

  test('it moves by half a step at most, or up to the first step', () => {
    fc.assert(
      fc.property(any, (money) => {
        const moved = magnitude(roundForDisplay(money).amountMinor - money.amountMinor);
        const step = stepOf(money);
        const isTiny = magnitude(money.amountMinor) * 2n < step;
        expect(isTiny ? moved < step || money.amountMinor === 0n : moved * 2n <= step).toBe(true);
      }),
    );
  });

  test('nothing becomes zero, and a larger amount is never shown as the smaller one', () => {
    fc.assert(
      fc.property(any, fc.bigInt({ min: 0n, max: 3000n }), (money, more) => {
        const shown = roundForDisplay(money).amountMinor;
        expect(shown === 0n).toBe(money.amountMinor === 0n);
        const larger = { ...money, amountMinor: money.amountMinor + more };
        expect(roundForDisplay(larger).amountMinor).toBeGreaterThanOrEqual(shown);
      }),
    );
  });
});

test('steps have names of their own, and the finer ones meet the coarser', () => {
  const steps = Object.values(roundingSteps);
  expect(new Set(steps.map((step) => step.name)).size).toBe(currencies.length);
  for (const { small, stepMinor } of steps) {
    if (small) expect([small.belowMinor % stepMinor, stepMinor % small.stepMinor]).toEqual([0n, 0n]);
  }
});
