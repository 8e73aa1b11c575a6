import { type RawBuilder, sql } from 'kysely';

/** For how many days after it the tariffs, duties and rates of a day hold for a basket that was quoted on it. */
const quotedForDays = 2;

/** The day whose tariffs, duties and rates hold for a `basket` today: the one that it was quoted on, while that holds. */
export function quotedDay(today: string): RawBuilder<unknown> {
  return sql`case when quoted_on >= ${today}::date - ${quotedForDays}::int then quoted_on else ${today}::date end`;
}
