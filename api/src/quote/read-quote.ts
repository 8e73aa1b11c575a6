import type { Kysely } from 'kysely';
import type { BasketContents } from '../basket/basket-contents.ts';
import { type ImaginedBasket, imagineBasket, readBasket } from '../basket/read-basket.ts';
import type { TaxNumbers } from '../customs/tax-scheme.ts';
import { quoteOf } from './quote.rules.ts';
import type { Quote } from './quote.ts';
import { tradeBasis } from './trade-basis.ts';

export interface QuoteRequest {
  token: string;
  now: Date;
  /** Under what the shop is registered abroad. */
  taxNumbers: TaxNumbers | null;
  choices?: ReadonlyMap<string, string> | undefined;
}

/** The quote of a basket as of now. Throws NOT_FOUND for a token that opens none. */
export async function readQuote(
  db: Kysely<unknown>,
  { token, now, ...wishes }: QuoteRequest,
): Promise<{ basket: BasketContents; quote: Quote }> {
  const basket = await readBasket(db, { token, now, today: now.toISOString().slice(0, 10) });
  return { basket, quote: await quoteBasket(db, basket, { now, ...wishes }) };
}

/** The quote of a basket that was read. */
export async function quoteBasket(
  db: Kysely<unknown>,
  basket: BasketContents,
  { now, taxNumbers, choices }: Omit<QuoteRequest, 'token'>,
): Promise<Quote> {
  return quoteOf(basket, { ...(await tradeBasis(db, basket, now)), taxNumbers }, choices);
}

/** What things would cost at the door of a country, without a basket: as `readQuote` says of one that holds them. */
export async function imagineQuote(
  db: Kysely<unknown>,
  { now, taxNumbers, choices, ...imagined }: ImaginedBasket & Omit<QuoteRequest, 'token'>,
): Promise<{ basket: BasketContents; quote: Quote }> {
  const basket = await imagineBasket(db, { ...imagined, now, today: now.toISOString().slice(0, 10) });
  return { basket, quote: await quoteBasket(db, basket, { now, taxNumbers, choices }) };
}
