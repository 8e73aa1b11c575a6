import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies } from './currency.ts';
import { parseAmount, toDecimal } from './decimal.ts';

test.each([
  ['1250000.50', 'UZS', 125_000_050n],
  ['0.05', 'USD', 5n],
  ['-0.05', 'USD', -5n],
  ['12', 'KGS', 1200n],
  ['12.5', 'KGS', 1250n],
  ['4800', 'JPY', 4800n],
  ['007', 'EUR', 700n],
  ['-0', 'EUR', 0n],
] as const)('%s %s is %d minor units', (text, currency, amountMinor) => {
  expect(parseAmount(text, currency)).toEqual({ amountMinor, currency });
});

test('a decimal reads back as the same money, at any size', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 28n), max: 10n ** 28n }),
      fc.constantFrom(...currencies),
      (amountMinor, currency) => {
        expect(parseAmount(toDecimal({ amountMinor, currency }), currency)).toEqual({
          amountMinor,
          currency,
        });
      },
    ),
  );
});

test.each([
  '',
  '-',
  '.5',
  '5.',
  '1,5',
  '1 000',
  '1_000',
  '+1',
  '1e3',
  '0x1',
  ' 1',
  '1\n',
  '٣',
  'NaN',
  '--1',
  '$1',
])('refuses %j', (text) => {
  expect(() => parseAmount(text, 'USD')).toThrow(expect.objectContaining({ code: 'AMOUNT_MALFORMED' }));
});

test.each([
  ['1.005', 'USD', '"1.005" has too many decimals: USD has at most 2 decimals.'],
  ['1.000', 'USD', '"1.000" has too many decimals: USD has at most 2 decimals.'],
  ['100.0', 'JPY', '"100.0" has too many decimals: JPY has no decimals.'],
] as const)('refuses %s %s rather than round it', (text, currency, message) => {
  expect(() => parseAmount(text, currency)).toThrow(message);
});
