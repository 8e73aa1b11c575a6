import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, currencies } from './currency.ts';
import { toDecimal } from './decimal.ts';
import { formatMoney } from './format.ts';

const languages = ['en', 'ru', 'uz-Latn', 'uz-Cyrl', 'kk', 'ky', 'tg', 'ja', 'zh-Hans'];
/** With plain spaces, which read better here than U+00A0. */
const format = (amountMinor: bigint, currency: Currency, language: string) =>
  formatMoney({ amountMinor, currency }, language).replace(/\p{Zs}/gu, ' ');

test.each([
  [125_000_000n, 'UZS', 'uz-Latn', '1 250 000 soʻm'],
  [125_000_000n, 'UZS', 'uz-Cyrl', '1 250 000 сўм'],
  [125_000_000n, 'UZS', 'en', 'UZS 1,250,000'],
  [1_234_500n, 'KZT', 'kk', '12 345 ₸'],
  [120_000n, 'KGS', 'ky', '1 200 сом'],
  [120_050n, 'KGS', 'ru', '1 200,50 KGS'],
  [12_310n, 'TJS', 'tg', '123,10 сом.'],
  [2450n, 'USD', 'en', '$24.50'],
  [2400n, 'USD', 'en', '$24.00'],
  [2400n, 'USD', 'zh-Hans', 'US$24.00'],
  [2450n, 'EUR', 'ru', '24,50 €'],
  [2450n, 'GBP', 'en', '£24.50'],
  [4800n, 'JPY', 'ja', '￥4,800'],
  [4800n, 'JPY', 'zh-Hans', 'JP¥4,800'],
  [48_000n, 'CNY', 'zh-Hans', '¥480'],
  [48_000n, 'CNY', 'en', 'CN¥480'],
  [123_448_050n, 'CNY', 'ja', '1,234,480.50元'],
  [48_000n, 'RUB', 'ru', '480 ₽'],
  [-2450n, 'USD', 'en', '-$24.50'],
] as const)('%d %s in %s is %s', (amountMinor, currency, language, shown) => {
  expect(format(amountMinor, currency, language)).toBe(shown);
});

test('so‘m and tenge round their tiyin to the nearest unit, ties to even', () => {
  expect([49n, 50n, 150n, 151n].map((tiyin) => format(tiyin, 'UZS', 'uz-Latn'))).toEqual([
    '0 soʻm',
    '0 soʻm',
    '2 soʻm',
    '2 soʻm',
  ]);
});

describe('for every currency in every language', () => {
  test.each(currencies)('%s shows its digits exactly, at any size, and never U+20C0', (currency) => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 24n }),
        fc.constantFrom(...languages),
        (amount, language) => {
          const isShownWhole = currency === 'UZS' || currency === 'KZT';
          const amountMinor = isShownWhole ? amount * 100n : amount;
          const shown = formatMoney({ amountMinor, currency }, language);
          const expected = toDecimal({ amountMinor, currency }).replace(
            ['UZS', 'KZT', 'KGS', 'CNY', 'RUB'].includes(currency) ? /\.00$/ : /$^/,
            '',
          );
          expect(shown.replace(/\D/g, '')).toBe(expected.replace('.', ''));
          expect(shown).not.toContain('\u20c0');
          expect(shown.replace(/[\d\s.,]/g, '')).not.toBe('');
        },
      ),
    );
  });
});
