import { type Kysely, sql } from 'kysely';
import { found } from '../operation.ts';

/** The market that serves a country: the one that lists it, otherwise the rest of the world. */
export async function marketOfCountry(
  db: Kysely<unknown>,
  country: string,
): Promise<{ id: string; code: string }> {
  const { rows } = await sql<{ id: string; code: string }>`
    select id, code from market where ${country} = any(countries) or is_rest order by is_rest limit 1`.execute(
    db,
  );
  return found(rows[0], `A market for ${country}`);
}
