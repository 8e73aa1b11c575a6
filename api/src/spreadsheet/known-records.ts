import type { Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import { type Kysely, sql } from 'kysely';

/** What the cells of a file refer to by their keys. */
export interface KnownRecords {
  /** Slug to id. */
  producers: ReadonlyMap<string, string>;
  productTypes: ReadonlyMap<string, string>;
  directions: ReadonlyMap<string, string>;
  /** Path to id. */
  places: ReadonlyMap<string, string>;
  /** Code to currency. */
  markets: ReadonlyMap<string, Currency>;
  /** Slug to the name that products give it. */
  materials: ReadonlyMap<string, Texts>;
}

export async function readKnownRecords(db: Kysely<unknown>): Promise<KnownRecords> {
  const pairs = async <Value>(query: Promise<{ rows: { key: string; value: Value }[] }>) =>
    new Map((await query).rows.map(({ key, value }) => [key, value]));
  return {
    producers: await pairs<string>(sql<never>`select slug as key, id as value from producer`.execute(db)),
    productTypes: await pairs<string>(
      sql<never>`select slug as key, id as value from product_type`.execute(db),
    ),
    directions: await pairs<string>(
      sql<never>`select slug as key, id as value from craft_direction`.execute(db),
    ),
    places: await pairs<string>(sql<never>`select path as key, id as value from place`.execute(db)),
    markets: await pairs<Currency>(
      sql<never>`select code as key, currency as value from market order by position`.execute(db),
    ),
    materials: await pairs<Texts>(
      sql<never>`select distinct on (1) material->>'slug' as key, material->'name' as value
        from product, jsonb_array_elements(materials) as material order by 1`.execute(db),
    ),
  };
}
