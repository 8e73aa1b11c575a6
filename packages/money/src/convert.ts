import { type Currency, minorDigits } from './currency.ts';
import { divideHalfEven } from './divide.ts';
import type { Money } from './money.ts';
import { MoneyError } from './money-error.ts';

/**
 * The same value in another currency, to the nearest minor unit, ties to even. Exact: no floating point.
 *
 * `rate` is how many units of `to` one unit of money's currency buys, as a plain decimal ("0.0000848", never
 * "8.48e-5"), above zero. Throws MoneyError RATE_MALFORMED otherwise, and for a rate other than 1 between a
 * currency and itself. A price to show goes through roundForDisplay afterwards; a ledger entry does not.
 */
export function convertMoney(money: Money, to: Currency, rate: string): Money {
  const { numerator, denominator } = parseRate(rate);
  if (money.currency === to && numerator !== denominator) {
    throw new MoneyError('RATE_MALFORMED', `The rate from ${to} to ${to} is 1, not "${rate}".`);
  }
  const amountMinor = divideHalfEven(
    money.amountMinor * numerator * 10n ** BigInt(minorDigits(to)),
    denominator * 10n ** BigInt(minorDigits(money.currency)),
  );
  return { amountMinor, currency: to };
}

function parseRate(rate: string): { numerator: bigint; denominator: bigint } {
  const [, whole, fraction = ''] = /^(\d{1,20})(?:\.(\d{1,40}))?$/.exec(rate) ?? [];
  const numerator = whole === undefined ? 0n : BigInt(whole + fraction);
  if (numerator === 0n) {
    throw new MoneyError(
      'RATE_MALFORMED',
      `"${rate}" is no rate. Write a decimal above zero, such as "0.0848".`,
    );
  }
  return { numerator, denominator: 10n ** BigInt(fraction.length) };
}
