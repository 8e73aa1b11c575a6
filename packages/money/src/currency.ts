/** The currencies that Aul prices, charges and shows, as ISO 4217 codes; a fixed order, producers' first. */
export const currencies = ['UZS', 'KZT', 'KGS', 'TJS', 'USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RUB'] as const;

export type Currency = (typeof currencies)[number];

const known: ReadonlySet<string> = new Set(currencies);

/** True for exactly the codes in `currencies`, in capitals. */
export function isCurrency(value: string): value is Currency {
  return known.has(value);
}

/**
 * How many decimal digits the minor unit has (ISO 4217): 2, or 0 for JPY.
 * The so'm keeps 2 although no coin of a tiyin is left: ledgers and rates still use it.
 */
export function minorDigits(currency: Currency): number {
  return digits[currency];
}

const digits: Record<Currency, number> = {
  UZS: 2,
  KZT: 2,
  KGS: 2,
  TJS: 2,
  USD: 2,
  EUR: 2,
  GBP: 2,
  JPY: 0,
  CNY: 2,
  RUB: 2,
};
