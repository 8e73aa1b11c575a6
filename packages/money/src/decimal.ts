import { type Currency, minorDigits } from './currency.ts';
import { magnitude } from './divide.ts';
import type { Money } from './money.ts';
import { MoneyError } from './money-error.ts';

/** The amount as a plain decimal with all digits of its currency: "1250000.50", "-0.05", "4800" for JPY. */
export function toDecimal(money: Money): string {
  const digits = minorDigits(money.currency);
  const padded = magnitude(money.amountMinor)
    .toString()
    .padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const fraction = digits === 0 ? '' : `.${padded.slice(-digits)}`;
  return `${money.amountMinor < 0n ? '-' : ''}${whole}${fraction}`;
}

/**
 * The money that a plain decimal names: "1250000.50", "-3", "4800". No spaces, no grouping, no plus sign, no
 * exponent, and no more decimals than the currency has, zeros included: nothing is guessed or rounded.
 * Throws MoneyError AMOUNT_MALFORMED otherwise.
 */
export function parseAmount(text: string, currency: Currency): Money {
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,30})(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = minorDigits(currency);
  if (whole === undefined) {
    throw new MoneyError('AMOUNT_MALFORMED', `"${text}" is no amount. Write digits and a point: "1250.50".`);
  }
  if (fraction.length > digits) {
    const allowed = digits === 0 ? 'no decimals' : `at most ${digits} decimals`;
    throw new MoneyError('AMOUNT_MALFORMED', `"${text}" has too many decimals: ${currency} has ${allowed}.`);
  }
  const size = BigInt(whole + fraction.padEnd(digits, '0'));
  return { amountMinor: sign === '-' ? -size : size, currency };
}
