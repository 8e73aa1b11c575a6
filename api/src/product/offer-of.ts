import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { Market } from '../market/market.entity.ts';
import type { MarketOffer, OfferRow } from '../price/offer.ts';
import { availabilityOf } from './product-availability.rules.ts';

/** The offer for one of the markets that a row carries. Throws MARKET_UNKNOWN; null when there is no price yet. */
export async function offerOf(
  offers: OfferRow[] | null,
  market: string | undefined,
  context: Context,
): Promise<MarketOffer | null> {
  const code = market ?? context.market;
  const offer = offers?.find((one) => one.market.code === code);
  if (!offer) {
    await requireMarket(context, code);
    return null;
  }
  const { highestMinor, currency } = offer;
  return {
    ...offer,
    price: { amountMinor: offer.amountMinor, currency },
    highestPrice:
      highestMinor && highestMinor !== offer.amountMinor ? { amountMinor: highestMinor, currency } : null,
    availability: availabilityOf(offer, context.now),
  };
}

export async function requireMarket(context: Context, code: string): Promise<Market> {
  const market = await context.em.findOne(Market, { code });
  if (!market) throw new DomainError('MARKET_UNKNOWN', { market: code });
  return market;
}
