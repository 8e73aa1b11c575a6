import type { Currency } from '@aul/money';
import type { BasketContents } from '../basket/basket-contents.ts';
import type { RateUsed } from '../checkout/checkout-terms.ts';
import type { Rates } from '../price/offer.rules.ts';
import { type TariffFacts, tariffCurrency } from '../shipping/shipping.rules.ts';
import type { QuoteOrigin } from './quote.ts';

interface RatesBasis {
  tariffs: readonly TariffFacts[];
  rates: Rates;
  quotedOn: string;
}

/** Of the things that have no price of the market's own, and of the tariffs that they are sent by. */
export function ratesUsed(
  basket: BasketContents,
  origins: readonly QuoteOrigin[],
  basis: RatesBasis,
): RateUsed[] {
  const { things, currency } = basket;
  const ofThings = things.filter(({ isConverted }) => isConverted).map(({ baseCurrency }) => baseCurrency);
  const ofTariffs = origins.flatMap((origin) => chosenCurrency(origin, basket, basis) ?? []);
  return [...new Set([...ofThings, ...ofTariffs])].flatMap((base) => {
    const newest = base === currency ? undefined : basis.rates.get(`${base}>${currency}`);
    return newest ? [{ from: base, to: currency, ...newest }] : [];
  });
}

function chosenCurrency(
  { originCountry, chosen }: QuoteOrigin,
  { country }: BasketContents,
  { tariffs, quotedOn }: RatesBasis,
): Currency | null {
  if (!chosen || !country) return null;
  return tariffCurrency(
    { tariffs, origin: originCountry, destination: country, today: quotedOn },
    chosen.code,
  );
}
