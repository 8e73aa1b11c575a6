import { type RawBuilder, sql } from 'kysely';

/** SQL: the ids of the place at a path and of all places below it. */
export function placeIdsWithin(path: string): RawBuilder<unknown> {
  return sql`(select place.id from place where place.path = ${path} or ${isBelow(path)})`;
}

/** SQL: whether `place` lies below the one at a path. */
export function isBelow(path: string): RawBuilder<unknown> {
  return sql`place.path like ${`${path.replace(/[\\%_]/g, '\\$&')}/%`}`;
}
