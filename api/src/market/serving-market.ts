import { type RawBuilder, sql } from 'kysely';

/** For FROM: the market that serves a country, the one that lists it or else the rest of the world, as `market`. */
export function servingMarket(country: string): RawBuilder<unknown> {
  return sql`(select * from market where ${country} = any(countries) or is_rest order by is_rest limit 1) as market`;
}
