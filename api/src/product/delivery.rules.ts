import { Shippability } from './supply.ts';

interface MarketCountries {
  code: string;
  countries: readonly string[];
}

interface Sendable {
  shippability: Shippability;
  countryOfOrigin: string;
}

/** Codes of the markets that a product is sent to; what stays in its country only to the market that lists it. */
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
