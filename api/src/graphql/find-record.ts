import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { addressTags, listTag, recordTag } from './answer-tags.ts';
import { isPublic } from './publishable.ts';
import type { RedirectKind } from './redirect.entity.ts';
import { selectedIn } from './selected.ts';
import { slot, withValues, writeStatement } from './statement.ts';

export interface RecordAddress {
  /** The column that the address stands in; `slug` when left out. */
  column?: 'slug' | 'path' | 'code';
  address: string;
  /** The redirects that lead to such records; none when left out. */
  kind?: RedirectKind;
}

/**
 * The public record at an address, or the one that had it before, as a row with all that the query nests in it. The
 * record tells its address of today, for whoever wants to redirect.
 */
export async function findRecord<T extends object>(
  context: Context,
  type: ClassType<T>,
  { column = 'slug', address, kind }: RecordAddress,
  info: GraphQLResolveInfo,
): Promise<T | null> {
  const { tableName } = context.metadata.get(type);
  context.tags.add(...addressTags(tagName(tableName), address));
  const find = selectedIn(context, info).statement(`${type.name} ${column} ${kind}`, (row) => {
    const table = sql.table(tableName);
    const asked = slot('address');
    const places = [
      // One that is not public does not stand in the way of a redirect.
      sql`(select id from ${table} as named where ${sql.join([sql`${sql.ref(`named.${column}`)} = ${asked}`, ...isPublic(type, 'named')], sql` and `)})`,
      ...(kind ? [sql`(select target_id from redirect where kind = ${kind} and path = ${asked})`] : []),
    ];
    const isIt = sql`${sql.ref(`${tableName}.id`)} = coalesce(${sql.join(places)})`;
    const read = sql`select ${row(type.name, tableName, [])} from ${table}
      where ${sql.join([isIt, ...isPublic(type, tableName)], sql` and `)}`;
    return writeStatement(read, context.db);
  });
  return context.read(withValues(find, { address }));
}

/** All records of a type whose number is small and known, as rows. */
export function allRecords<T extends object>(
  context: Context,
  type: ClassType<T>,
  { orderBy, limit }: { orderBy: string; limit: number },
  info: GraphQLResolveInfo,
): Promise<T[]> {
  const { tableName } = context.metadata.get(type);
  context.tags.add(listTag(`${tagName(tableName)}s`));
  return context.read(sql`select coalesce(json_agg(listed.node), '[]') from (
    select ${selectedIn(context, info).row(type.name, tableName, [])} as node from ${sql.table(tableName)}
    order by ${sql.ref(`${tableName}.${orderBy}`)} limit ${sql.lit(limit)}) as listed`);
}

/** The public records of these ids, in that order; null for those that are not there or not public. */
export async function recordsById<T extends object>(
  context: Context,
  typeName: string,
  ids: readonly string[],
  rowOf: (typeName: string, alias: string) => RawBuilder<unknown>,
): Promise<(T | null)[]> {
  const { tableName, class: type } = context.metadata.getByClassName(typeName);
  const isAsked = sql`${sql.ref(`${tableName}.id`)} = any(${[...ids]})`;
  // Also those that are not there now, and may be later.
  context.tags.add(...ids.map(recordTag));
  const found = await context.read<(T & { id: string })[]>(
    sql`select coalesce(json_agg(${rowOf(typeName, tableName)}), '[]') from ${sql.table(tableName)}
    where ${sql.join([isAsked, ...isPublic(type, tableName)], sql` and `)}`,
  );
  // Where several types may stand, a record says what it is.
  const byId = new Map(found.map((record) => [record.id, { ...record, __typename: typeName }]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** `craft_direction` is `craft-direction` in tags. */
function tagName(tableName: string): string {
  return tableName.replaceAll('_', '-');
}
