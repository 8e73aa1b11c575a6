import type { Asker } from '@aul/client';
import type { BasketPartsFragment, ShippingWish } from '../../gql/graphql.ts';
import { fill, fillDay } from '../../words/fill.ts';
import type { basketDocuments } from './basket-documents.ts';
import { type KeptBasket, keptBasket } from './kept-basket.ts';

interface RateWords {
  converted: string;
  days: string[];
}

export const shippingOf = ({ ways }: KeptBasket): ShippingWish[] =>
  Object.entries(ways).map(([producerId, code]) => ({ producerId, code }));

/** The basket of this browser as it stands; undefined where there is none. Throws as a client does. */
export async function readBasket(
  client: Asker,
  { Basket }: Pick<typeof basketDocuments, 'Basket'>,
): Promise<BasketPartsFragment | undefined> {
  const kept = keptBasket();
  if (!kept) return undefined;
  return (await client.query(Basket, { token: kept.token, shipping: shippingOf(kept) })).basket;
}

/** The day of the oldest rate that prices were converted by, in a sentence. */
export function rateText(
  { rates }: Pick<BasketPartsFragment, 'rates'>,
  { converted, days }: RateWords,
): string {
  const [oldest] = rates.map(({ date }) => date).toSorted();
  return oldest ? fill(converted, { date: fillDay(days, oldest) }) : '';
}
