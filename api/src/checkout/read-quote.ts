import type { Kysely } from 'kysely';
import type { BasketContents } from '../basket/basket-contents.ts';
import { readBasket } from '../basket/read-basket.ts';
import { readImportTerms } from '../customs/read-import-terms.ts';
import { readRestrictions } from '../customs/read-restrictions.ts';
import { readRates } from '../price/read-rates.ts';
import { readTariffs } from '../shipping/read-tariffs.ts';
import { type QuoteBasis, quoteOf } from './quote.rules.ts';
import type { Quote } from './quote.ts';

export interface QuoteRequest {
  token: string;
  now: Date;
  choices?: ReadonlyMap<string, string>;
}

/** The quote of a basket as of now. Throws NOT_FOUND for a token that opens none. */
export async function readQuote(
  db: Kysely<unknown>,
  { token, now, choices }: QuoteRequest,
): Promise<{ basket: BasketContents; quote: Quote }> {
  const today = now.toISOString().slice(0, 10);
  const basket = await readBasket(db, { token, now, today });
  return { basket, quote: quoteOf(basket, await readBasis(db, basket, now), choices) };
}

/** The tables that a quote is made from, as they are today. */
export async function readBasis(
  db: Kysely<unknown>,
  { country, things }: Pick<BasketContents, 'country' | 'things'>,
  now: Date,
): Promise<QuoteBasis> {
  const today = now.toISOString().slice(0, 10);
  const origins = [...new Set(things.map(({ originCountry }) => originCountry))];
  const [tariffs, importTerms, restrictions, rates] = await Promise.all([
    country ? readTariffs(db, { origins, today }) : [],
    country ? readImportTerms(db, { country, today }) : [],
    country ? readRestrictions(db, { country, today }) : [],
    readRates(db, today),
  ]);
  return { tariffs, importTerms, restrictions, rates, now, today };
}
