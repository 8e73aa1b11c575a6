import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { addressTags } from '../graphql/answer-tags.ts';
import type { MarketOffer, OfferRow } from '../price/offer.ts';

/** The offer for one of the markets that a row carries. Throws MARKET_UNKNOWN; null when there is no price yet. */
export function offerOf(
  offers: Partial<Record<string, OfferRow | null>>,
  market: string | undefined,
  context: Context,
): Partial<MarketOffer> | Promise<null> {
  const code = market ?? context.market;
  const offer = offers[code];
  if (!offer) return requireMarket(context, code).then(() => null);
  context.tags.add(...addressTags('market', code));
  return toOffer(offer);
}

/** An offer as it is shown, from what a row carries. */
export function toOffer({ amountMinor, highestMinor, currency, ...facts }: OfferRow): Partial<MarketOffer> {
  return {
    ...facts,
    price: { amountMinor, currency },
    highestPrice:
      highestMinor && highestMinor !== amountMinor ? { amountMinor: highestMinor, currency } : null,
  };
}

/** Throws MARKET_UNKNOWN. */
export async function requireMarket(context: Context, code: string): Promise<void> {
  context.tags.add(...addressTags('market', code));
  const isKnown = await context.read<boolean>(sql`exists (select from market where code = ${code})`);
  if (!isKnown) throw new DomainError('MARKET_UNKNOWN', { market: code });
}
