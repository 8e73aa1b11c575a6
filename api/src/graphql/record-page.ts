import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { keyset, type Order, type Page, type PageArgs, type PageRow, toPage } from './page.ts';
import { isPublic } from './publishable.ts';
import { selectedIn } from './selected.ts';
import { at } from './selection.ts';

export interface RecordList {
  args: PageArgs;
  order: Order;
  /** Conditions on the table, which stands under its own name. */
  where: RawBuilder<unknown>[];
  /** The tables that order and conditions speak of, one row a record; the record's own when left out. */
  from?: RawBuilder<unknown>;
  /** Counts the list where that is a by-product of something else; a plain count when left out. */
  total?: () => Promise<number>;
}

/** A page of records by keyset, as rows with all that they nest: one statement, and one more for `totalCount`. */
export async function recordPage<T extends { id: string }>(
  context: Context,
  type: ClassType<{ id: string }>,
  { args, order, where, from, total }: RecordList,
  info: GraphQLResolveInfo,
): Promise<Page<T>> {
  const { tableName } = context.em.getMetadata().get(type);
  const table = sql.table(tableName);
  const tables = from ?? table;
  const id = sql.ref(`${tableName}.id`);
  const set = keyset(args, order, id);
  const conditions = sql.join([sql`true`, ...isPublic(type, tableName), ...where], sql` and `);
  const { selection, row } = selectedIn(context, info);
  const hasCursors =
    selection.get('edges')?.fields.has('cursor') ||
    ['startCursor', 'endCursor'].some((name) => at(selection, 'pageInfo').has(name));
  // The page is found first, so that the nested objects are built for its rows only.
  const page = sql<PageRow<T>>`
    with page as (
      select ${id}, ${hasCursors ? set.sort : sql`null`} as sort, row_number() over (order by ${set.orderBy}) as position
      from ${tables} where ${conditions} and ${set.where} order by ${set.orderBy} limit ${set.limit})
    select ${row(type.name, tableName, ['nodes'], ['edges', 'node'])} as node, page.sort, page.id
    from page join ${table} on ${id} = page.id order by page.position`;
  const count = async () => {
    const counted = await sql<{ total: number }>`
      select count(*)::int as total from ${tables} where ${conditions}`.execute(context.db);
    return counted.rows[0]?.total;
  };
  const [{ rows }, totalCount] = await Promise.all([
    page.execute(context.db),
    total ? total() : selection.has('totalCount') ? count() : undefined,
  ]);
  return { ...toPage(rows, args, order), totalCount };
}

/** By name, in the alphabet of the language. */
export function byName(tableName: string, context: Context): Order {
  return {
    expression: sql`${sql.ref(`${tableName}.name_sort`)}->>${sql.lit(context.language)}`,
    direction: 'asc',
    type: 'text',
    name: `name:${context.language}`,
  };
}

/** By first publication, newest first. */
export function newestFirst(tableName: string): Order {
  return {
    expression: sql.ref(`${tableName}.published_at`),
    direction: 'desc',
    type: 'timestamptz',
    name: 'newest',
  };
}
