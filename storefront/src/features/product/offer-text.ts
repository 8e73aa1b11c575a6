import type { Availability } from '../../gql/graphql.ts';
import { fill } from '../../words/fill.ts';
import type { Words } from '../../words/words.ts';

interface TellingOffer {
  price: { formatted: string };
  highestPrice: { formatted: string } | null;
  availability: Availability;
}

interface OfferWords {
  product: Pick<Words['product'], 'from' | 'noPrice' | 'availability'>;
}

/** What it costs in a market: "from $48" where its variants differ. */
export function priceText(offer: TellingOffer | undefined, words: OfferWords): string {
  if (!offer) return words.product.noPrice;
  const { formatted } = offer.price;
  return offer.highestPrice ? fill(words.product.from, { price: formatted }) : formatted;
}

/** Why one cannot have it at once; nothing where one can, or where it has no price. */
export function availabilityNote(offer: TellingOffer | undefined, words: OfferWords): string {
  const state = offer?.availability ?? 'IN_STOCK';
  return state === 'IN_STOCK' ? '' : words.product.availability[state];
}
