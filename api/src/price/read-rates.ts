import { type Kysely, sql } from 'kysely';
import type { Rates } from './offer.rules.ts';

/** The newest rate of each pair of currencies up to a day. */
export async function readRates(db: Kysely<unknown>, today: string): Promise<Rates> {
  const { rows } = await sql<{ base: string; quote: string; rate: string; date: string }>`
    select distinct on (base, quote) base, quote, trim_scale(rate)::text as rate, date::text as date
    from exchange_rate where date <= ${today}::date order by base, quote, exchange_rate.date desc`.execute(
    db,
  );
  return new Map(rows.map(({ base, quote, rate, date }) => [`${base}>${quote}`, { rate, date }]));
}
