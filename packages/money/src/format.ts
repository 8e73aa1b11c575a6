import { type Currency, minorDigits } from './currency.ts';
import { toDecimal } from './decimal.ts';
import { divideHalfEven } from './divide.ts';
import type { Money } from './money.ts';

/**
 * The amount as a reader of that language writes it: "1 250 000 soʻm", "$24.50", "￥4,800".
 *
 * `language` is a BCP 47 tag, from a fixed list and not from a request. So'm and tenge are shown without
 * decimals (rounded to the unit, ties to even); som, yuan and rouble show theirs only when there are any; the
 * others always. Symbols are the language's usual ones, not the narrow ones: few fonts have the som sign
 * U+20C0, and a bare ¥ is two currencies.
 * Exact at any size. A formatter is slow to make and kept for good, per language and currency; what was written lately is
 * kept, too, since lists show the same prices over and over.
 */
export function formatMoney(money: Money, language: string): string {
  const key = `${money.amountMinor} ${money.currency} ${language}`;
  const kept = lately.get(key);
  if (kept !== undefined) return kept;
  const written = write(money, language);
  if (lately.size >= mostKept) lately.clear();
  lately.set(key, written);
  return written;
}

const lately = new Map<string, string>();
const mostKept = 20_000;

function write(money: Money, language: string): string {
  const shown = decimals[money.currency] === 'NEVER' ? toWholeUnits(money) : money;
  // Intl formats a decimal string exactly; TypeScript wants proof that it is one, which toDecimal gives.
  const decimal = toDecimal(shown) as `${number}`;
  const format = formatterFor(money.currency, language);
  if (money.currency !== 'CNY' || language !== 'ja') return format.format(decimal);
  // Intl writes "元 480"; nobody in Japan does.
  const amount = format
    .formatToParts(decimal)
    .filter(({ type }) => type !== 'currency' && type !== 'literal');
  return `${amount.map(({ value }) => value).join('')}元`;
}

type Decimals = 'ALWAYS' | 'WHEN_ANY' | 'NEVER';

const decimals: Record<Currency, Decimals> = {
  UZS: 'NEVER',
  KZT: 'NEVER',
  KGS: 'WHEN_ANY',
  TJS: 'ALWAYS',
  USD: 'ALWAYS',
  EUR: 'ALWAYS',
  GBP: 'ALWAYS',
  JPY: 'NEVER',
  CNY: 'WHEN_ANY',
  RUB: 'WHEN_ANY',
};

const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(currency: Currency, language: string): Intl.NumberFormat {
  const key = `${currency} ${language}`;
  const kept = formatters.get(key);
  if (kept) return kept;
  const made = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: decimals[currency] === 'ALWAYS' ? 'auto' : 'stripIfInteger',
  });
  formatters.set(key, made);
  return made;
}

function toWholeUnits(money: Money): Money {
  const unit = 10n ** BigInt(minorDigits(money.currency));
  return { amountMinor: divideHalfEven(money.amountMinor, unit) * unit, currency: money.currency };
}
