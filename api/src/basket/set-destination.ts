import type { Language } from '@aul/language';
import { sql } from 'kysely';
import { readSubdivision } from '../address/subdivision.rules.ts';
import { servingMarket } from '../market/serving-market.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { promisedFor } from './basket-times.ts';
import { openBasket } from './open-basket.ts';
import { quotedDay } from './quoted-day.ts';

export interface Destination {
  token: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 3166-2, with or without the country. */
  subdivision?: string | null;
  language?: Language;
}

/**
 * Says where a basket is to be sent. With the country the market may change, and with it the currency: prices are then
 * those of that market today. Lines without a price there go. Throws as `openBasket` does.
 */
export function setDestination(
  ctx: OperationContext,
  { token, country, subdivision, language }: Destination,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    refuseUnless(/^[A-Z]{2}$/.test(country), `"${country}" is not a country`);
    const part = readSubdivision(country, subdivision);
    const { id, market_id } = await openBasket(tx, token);
    const { rows } = await sql<{ id: string }>`select id from ${servingMarket(country)}`.execute(tx.db);
    const market = found(rows[0], `A market for ${country}`);
    await sql`update basket set country = ${country}, subdivision = ${part}, market_id = ${market.id},
      quoted_on = case when country is not distinct from ${country} then ${quotedDay(tx.today)} else ${tx.today}::date end,
      language = coalesce(${language ?? null}, language) where id = ${id}`.execute(tx.db);
    if (market.id === market_id) return;
    await sql`delete from basket_line where basket_id = ${id} and not exists
      (select from offer where offer.variant_id = basket_line.variant_id and offer.market_id = ${market.id})`.execute(
      tx.db,
    );
    await sql`update basket_line set unit_minor = offer.amount_minor, currency = offer.currency,
        promised_until = ${new Date(tx.now.getTime() + promisedFor)}
      from offer where basket_id = ${id} and offer.variant_id = basket_line.variant_id and offer.market_id = ${market.id}`.execute(
      tx.db,
    );
  });
}
