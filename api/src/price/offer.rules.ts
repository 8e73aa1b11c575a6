import { type Currency, convertMoney, type Money, roundForDisplay } from '@aul/money';
import { DomainError } from '../errors.ts';
import { deliveredTo } from '../product/delivery.rules.ts';
import type { Shippability } from '../product/supply.ts';

export interface OfferMarket {
  id: string;
  code: string;
  currency: Currency;
  countries: readonly string[];
  isRest: boolean;
}

/** The newest rate of each pair of currencies: `UZS>USD` to a decimal and its day. */
export type Rates = ReadonlyMap<string, { rate: string; date: string }>;

export interface PricedVariant {
  id: string;
  position: number;
  base: Money;
  /** Market id to the override there. */
  overrides: ReadonlyMap<string, Money>;
}

export interface PricedProduct {
  id: string;
  shippability: Shippability;
  countryOfOrigin: string;
  variants: readonly PricedVariant[];
}

export interface ComputedOffer {
  variantId: string;
  marketId: string;
  productId: string;
  amountMinor: bigint;
  currency: Currency;
  isConverted: boolean;
  rateDate: string | null;
  isLowest: boolean;
  isDelivered: boolean;
}

interface Basis {
  markets: readonly OfferMarket[];
  rates: Rates;
  /** ISO date, for the error that says which rate is missing. */
  today: string;
}

/** What each variant costs in each market. Throws RATE_MISSING where neither an override nor a rate gives a price. */
export function computeOffers(product: PricedProduct, basis: Basis): ComputedOffer[] {
  const delivered = deliveredTo(product, basis.markets);
  return basis.markets.flatMap((market) => {
    const offers = product.variants.map((variant) => ({
      variantId: variant.id,
      marketId: market.id,
      productId: product.id,
      ...priceIn(market, variant, basis),
      isLowest: false,
      isDelivered: delivered.has(market.code),
      position: variant.position,
    }));
    const [lowest] = offers.toSorted(
      (a, b) => compare(a.amountMinor, b.amountMinor) || a.position - b.position,
    );
    return offers.map(({ position: _, ...offer }) => ({
      ...offer,
      isLowest: offer.variantId === lowest?.variantId,
    }));
  });
}

function priceIn(market: OfferMarket, { base, overrides }: PricedVariant, { rates, today }: Basis) {
  const asked = overrides.get(market.id) ?? (base.currency === market.currency ? base : undefined);
  if (asked) return { ...asked, isConverted: false, rateDate: null };
  const newest = rates.get(`${base.currency}>${market.currency}`);
  if (!newest)
    throw new DomainError('RATE_MISSING', { from: base.currency, to: market.currency, day: today });
  const shown = roundForDisplay(convertMoney(base, market.currency, newest.rate));
  return { ...shown, isConverted: true, rateDate: newest.date };
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
