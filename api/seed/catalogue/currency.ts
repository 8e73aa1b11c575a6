import type { Country } from './words.ts';

interface CurrencyOf {
  currency: string;
  /** Whole units that prices are rounded to. */
  step: number;
  /** About how many for one US dollar on the programme's date: only for choosing rounded prices abroad. */
  perDollar: number;
}

export const currencyOf: Record<Country, CurrencyOf> = {
  UZ: { currency: 'UZS', step: 5000, perDollar: 11_800 },
  KZ: { currency: 'KZT', step: 50, perDollar: 441 },
  KG: { currency: 'KGS', step: 10, perDollar: 87.5 },
  TJ: { currency: 'TJS', step: 1, perDollar: 9.23 },
};

/** `amount` in whole units, rounded as prices are in `country`, never to nothing. */
export function roundedPrice(amount: number, country: Country): number {
  const { step } = currencyOf[country];
  return Math.max(step, Math.round(amount / step) * step);
}

/** All four currencies have two minor digits. */
export function priceIn(country: Country, wholeUnits: number): { amountMinor: string; currency: string } {
  return { amountMinor: String(wholeUnits * 100), currency: currencyOf[country].currency };
}
