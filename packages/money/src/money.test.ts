import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Currency, currencies, isCurrency, minorDigits } from './currency.ts';
import { addMoney, compareMoney, type Money } from './money.ts';
import { MoneyError } from './money-error.ts';

const inCurrency = (currency: Currency) =>
  fc.bigInt().map((amountMinor): Money => ({ amountMinor, currency }));

test('only the codes themselves are currencies, and every one has its digits', () => {
  expect(currencies.every(isCurrency)).toBe(true);
  expect(['usd', 'XXX', '', 'toString'].some(isCurrency)).toBe(false);
  for (const currency of currencies) expect(minorDigits(currency)).toBe(currency === 'JPY' ? 0 : 2);
});

test('the order of additions does not matter', () => {
  fc.assert(
    fc.property(inCurrency('UZS'), inCurrency('UZS'), inCurrency('UZS'), (a, b, c) => {
      expect(addMoney(addMoney(a, b), c)).toEqual(addMoney(a, addMoney(b, c)));
      expect(addMoney(a, b)).toEqual(addMoney(b, a));
    }),
  );
});

test('comparing agrees with adding something', () => {
  fc.assert(
    fc.property(inCurrency('KZT'), fc.bigInt({ min: 1n }), (money, more) => {
      const larger = addMoney(money, { amountMinor: more, currency: 'KZT' });
      expect([compareMoney(money, larger), compareMoney(larger, money), compareMoney(money, money)]).toEqual([
        -1, 1, 0,
      ]);
    }),
  );
});

test('unlike currencies are neither added nor compared', () => {
  const som: Money = { amountMinor: 1n, currency: 'UZS' };
  const tenge: Money = { amountMinor: 1n, currency: 'KZT' };
  const refusal = expect.objectContaining({
    code: 'CURRENCIES_DIFFER',
    message: expect.stringContaining('UZS and KZT'),
  });
  expect(() => addMoney(som, tenge)).toThrow(refusal);
  expect(() => compareMoney(som, tenge)).toThrow(refusal);
  expect(() => addMoney(som, tenge)).toThrow(MoneyError);
});
