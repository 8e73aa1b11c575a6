import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertMoney } from './convert.ts';
import { type Currency, currencies, minorDigits } from './currency.ts';
import { magnitude } from './divide.ts';

const convert = (amountMinor: bigint, from: Currency, to: Currency, rate: string) =>
  convertMoney({ amountMinor, currency: from }, to, rate).amountMinor;

test.each([
  [45_000_000n, 'UZS', 'USD', '0.0000848', 3816n],
  [100n, 'USD', 'JPY', '157.477', 157n],
  [1000n, 'JPY', 'USD', '0.00635', 635n],
  [100_000_000n, 'USD', 'UZS', '11792.22', 1_179_222_000_000n],
  [0n, 'USD', 'UZS', '11792.22', 0n],
  [-3816n, 'USD', 'EUR', '0.5', -1908n],
  [7n, 'USD', 'USD', '1.000', 7n],
] as const)('%d %s is in %s at %s: %d', (amountMinor, from, to, rate, converted) => {
  expect(convert(amountMinor, from, to, rate)).toBe(converted);
});

test('ties go to the even unit, on both sides of zero', () => {
  const halved = [1n, 3n, 5n, -1n, -3n, -5n].map((amountMinor) => convert(amountMinor, 'USD', 'EUR', '0.5'));
  expect(halved).toEqual([0n, 2n, 2n, 0n, -2n, -2n]);
  expect(convert(3n, 'USD', 'EUR', '0.50000000000000000001')).toBe(2n);
  expect(convert(1n, 'USD', 'EUR', '0.50000000000000000001')).toBe(1n);
});

describe('for any amount and rate', () => {
  const money = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const pair = fc
    .tuple(fc.constantFrom(...currencies), fc.constantFrom(...currencies))
    .filter(([a, b]) => a !== b);

  test('there and back is within what one unit of the coarser currency is worth', () => {
    // A power of two has an exact inverse in decimals, so that nothing but our own rounding is measured.
    fc.assert(
      fc.property(
        money,
        pair,
        fc.integer({ min: 0, max: 12 }),
        fc.boolean(),
        (amountMinor, [from, to], power, isUp) => {
          const large = String(2 ** power);
          const small = (1 / 2 ** power).toFixed(12);
          const back = convert(
            convert(amountMinor, from, to, isUp ? large : small),
            to,
            from,
            isUp ? small : large,
          );
          const digits = minorDigits(from) - minorDigits(to);
          const unitOfTarget = (isUp ? 1 / 2 ** power : 2 ** power) * 10 ** digits;
          expect(magnitude(back - amountMinor)).toBeLessThanOrEqual(BigInt(Math.ceil(unitOfTarget / 2)) + 1n);
        },
      ),
    );
  });

  test('the result is the nearest unit', () => {
    fc.assert(
      fc.property(money, pair, fc.integer({ min: 1, max: 10 ** 9 }), (amountMinor, [from, to], rate) => {
        const written = `${Math.floor(rate / 10000)}.${String(rate % 10000).padStart(4, '0')}`;
        const scale = 10n ** BigInt(4 + minorDigits(from));
        const exact = amountMinor * BigInt(rate) * 10n ** BigInt(minorDigits(to));
        const error = magnitude(convert(amountMinor, from, to, written) * scale - exact);
        expect(error * 2n).toBeLessThanOrEqual(scale);
      }),
    );
  });

  test('a negative amount mirrors the positive one', () => {
    fc.assert(
      fc.property(money, pair, (amountMinor, [from, to]) => {
        expect(convert(-amountMinor, from, to, '0.0848')).toBe(-convert(amountMinor, from, to, '0.0848'));
      }),
    );
  });
});

test.each(['', '0', '0.00', '-1', '+1', '1,5', '1.', '.5', '8.48e-5', ' 1', '1 ', 'NaN', '1'.repeat(100)])(
  'refuses %j as a rate',
  (rate) => {
    expect(() => convert(1n, 'USD', 'EUR', rate)).toThrow(
      expect.objectContaining({ code: 'RATE_MALFORMED' }),
    );
  },
);

test('refuses a rate between a currency and itself that is not 1', () => {
  expect(() => convert(1n, 'USD', 'USD', '1.01')).toThrow('The rate from USD to USD is 1, not "1.01".');
});
