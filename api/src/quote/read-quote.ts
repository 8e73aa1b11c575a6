import type { Kysely } from 'kysely';
import type { BasketContents } from '../basket/basket-contents.ts';
import { type ImaginedBasket, imagineBasket, readBasket } from '../basket/read-basket.ts';
import { quoteOf } from './quote.rules.ts';
import type { Quote } from './quote.ts';
import { tradeBasis } from './trade-basis.ts';

export interface QuoteRequest {
  token: string;
  now: Date;
  choices?: ReadonlyMap<string, string> | undefined;
}

/** The quote of a basket as of now. Throws NOT_FOUND for a token that opens none. */
export async function readQuote(
  db: Kysely<unknown>,
  { token, now, choices }: QuoteRequest,
): Promise<{ basket: BasketContents; quote: Quote }> {
  const basket = await readBasket(db, { token, now, today: now.toISOString().slice(0, 10) });
  return { basket, quote: await quoteBasket(db, basket, { now, choices }) };
}

/** The quote of a basket that was read. */
export async function quoteBasket(
  db: Kysely<unknown>,
  basket: BasketContents,
  { now, choices }: Omit<QuoteRequest, 'token'>,
): Promise<Quote> {
  return quoteOf(basket, await tradeBasis(db, basket, now), choices);
}

/** What things would cost at the door of a country, without a basket: as `readQuote` says of one that holds them. */
export async function imagineQuote(
  db: Kysely<unknown>,
  { now, choices, ...imagined }: ImaginedBasket & Omit<QuoteRequest, 'token'>,
): Promise<{ basket: BasketContents; quote: Quote }> {
  const basket = await imagineBasket(db, { ...imagined, now, today: now.toISOString().slice(0, 10) });
  return { basket, quote: await quoteBasket(db, basket, { now, choices }) };
}
