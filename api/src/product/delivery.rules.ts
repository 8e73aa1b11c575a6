import { Shippability } from './supply.ts';

interface MarketCountries {
  code: string;
  countries: readonly string[];
  isRest: boolean;
}

interface Sendable {
  shippability: Shippability;
  countryOfOrigin: string;
}

/** The market that a country is in: the one that lists it, otherwise the rest of the world. */
export function marketOf<M extends MarketCountries>(country: string, markets: readonly M[]): M | undefined {
  return markets.find(({ countries }) => countries.includes(country)) ?? markets.find(({ isRest }) => isRest);
}

/** Codes of the markets that a product is sent to. */
export function deliveredTo(
  { shippability, countryOfOrigin }: Sendable,
  markets: readonly MarketCountries[],
): ReadonlySet<string> {
  switch (shippability) {
    case Shippability.INTERNATIONAL:
      return new Set(markets.map(({ code }) => code));
    case Shippability.DOMESTIC: {
      const home = markets.find(({ countries }) => countries.includes(countryOfOrigin));
      return new Set(home ? [home.code] : []);
    }
    case Shippability.PICKUP:
      return new Set();
  }
}
