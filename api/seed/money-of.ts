import { isCurrency, type Money } from '@aul/money';

/** Money as records write it. Throws for a currency that is not ours: a mistake in the records. */
export function moneyOf({ amountMinor, currency }: { amountMinor: string; currency: string }): Money {
  if (!isCurrency(currency)) throw new Error(`${currency} is not a currency here`);
  return { amountMinor: BigInt(amountMinor), currency };
}
