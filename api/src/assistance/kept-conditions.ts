import { type RawBuilder, sql } from 'kysely';
import { given } from '../graphql/given.ts';
import type { Order } from '../graphql/page.ts';
import { placeIdsWithin } from '../place/within-place.ts';
import type { StaffViewer } from '../viewer/viewer.ts';

/** SQL: the ids of the places that somebody keeps; undefined where that is all of them. */
export function ownPlaceIds({ places }: StaffViewer): RawBuilder<unknown> | undefined {
  if (!places) return undefined;
  return sql`(select own.id from (${sql.join([sql`select null::uuid as id`, ...places.map((path) => sql`select id from ${placeIdsWithin(path)} as within`)], sql` union all `)}) as own where own.id is not null)`;
}

/** SQL: the workshop is in a place that somebody keeps. `producer` stands under its own name. */
export function isOwn(staff: StaffViewer): RawBuilder<unknown> {
  const ids = ownPlaceIds(staff);
  return ids ? sql`producer.place_id in ${ids}` : sql`true`;
}

export interface KeptFilter {
  text?: string | null | undefined;
  place?: string | null | undefined;
  state?: string | null | undefined;
}

/** A pattern that finds these words anywhere in a text. */
const likeAny = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** SQL: these words stand in the address of a record, or in its name in some language. */
export function isNamed(table: 'producer' | 'product' | 'brand', words: string): RawBuilder<unknown> {
  const like = likeAny(words);
  return sql`(${sql.ref(`${table}.slug`)} ilike ${like} or exists (
    select from jsonb_each(${sql.ref(`${table}.name`)}) as named where named.value->>'text' ilike ${like}))`;
}

/** SQL conditions of a list of producers or products. */
export function keptConditions(table: 'producer' | 'product', { text, place, state }: KeptFilter) {
  return [
    ...given(state, (value) => sql`${sql.ref(`${table}.state`)} = ${value}`),
    ...given(place, (path) => sql`producer.place_id in ${placeIdsWithin(path)}`),
    ...given(text?.trim() || null, (words) => {
      const isSku =
        table === 'product'
          ? sql`or exists (select from product_variant where product_id = product.id and sku ilike ${likeAny(words)})`
          : sql``;
      return sql`(${isNamed(table, words)} ${isSku})`;
    }),
  ];
}

export function lastChangedFirst(table: 'producer' | 'product'): Order {
  return {
    expression: sql.ref(`${table}.updated_at`),
    direction: 'desc',
    type: 'timestamptz',
    name: 'changed',
  };
}
