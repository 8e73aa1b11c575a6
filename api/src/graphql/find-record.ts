import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { isPublic } from './publishable.ts';
import type { RedirectKind } from './redirect.entity.ts';
import { selectedIn } from './selected.ts';

export interface RecordAddress {
  /** The column that the address stands in; `slug` when left out. */
  column?: 'slug' | 'path';
  address: string;
  kind: RedirectKind;
}

/**
 * The public record at an address, or the one that had it before, as a row with all that the query nests in it: one
 * statement either way. The record tells its address of today, for whoever wants to redirect.
 */
export async function findRecord<T extends object>(
  context: Context,
  type: ClassType<T>,
  { column = 'slug', address, kind }: RecordAddress,
  info: GraphQLResolveInfo,
): Promise<T | null> {
  const { tableName } = context.em.getMetadata().get(type);
  const table = sql.table(tableName);
  const atAddress = sql`${sql.ref(`${tableName}.id`)} = coalesce(
    (select id from ${table} as named where ${sql.ref(`named.${column}`)} = ${address}),
    (select target_id from redirect where kind = ${kind} and path = ${address}))`;
  const { rows } = await sql<{ node: T }>`
    select ${selectedIn(context, info).row(type.name, tableName, [])} as node from ${table}
    where ${sql.join([atAddress, ...isPublic(type, tableName)], sql` and `)}`.execute(context.db);
  return rows[0]?.node ?? null;
}
