import type { Currency } from './currency.ts';
import { MoneyError } from './money-error.ts';

/** An exact amount: a count of minor units (cents, tiyin, yen) of one currency. May be negative. */
export interface Money {
  amountMinor: bigint;
  currency: Currency;
}

/** The sum. Throws MoneyError CURRENCIES_DIFFER when the currencies differ: nothing is converted silently. */
export function addMoney(left: Money, right: Money): Money {
  assertSameCurrency(left, right);
  return { amountMinor: left.amountMinor + right.amountMinor, currency: left.currency };
}

/** Negative, zero or positive, for sort(). Throws MoneyError CURRENCIES_DIFFER when the currencies differ. */
export function compareMoney(left: Money, right: Money): -1 | 0 | 1 {
  assertSameCurrency(left, right);
  if (left.amountMinor === right.amountMinor) return 0;
  return left.amountMinor < right.amountMinor ? -1 : 1;
}

function assertSameCurrency(left: Money, right: Money): void {
  if (left.currency === right.currency) return;
  throw new MoneyError(
    'CURRENCIES_DIFFER',
    `${left.currency} and ${right.currency} cannot be added or compared. Convert one of them first.`,
  );
}
