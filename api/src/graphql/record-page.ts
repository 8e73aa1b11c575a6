import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import type { Context } from '../context.ts';
import { keyset, type Order, type Page, type PageArgs, type PageRow, toPage } from './page.ts';
import { isPublic } from './publishable.ts';
import { selectedIn } from './selected.ts';
import { at } from './selection.ts';

export interface RecordList<Extra> {
  args: PageArgs;
  /** How many to leave out before the page; none when left out. */
  skip?: number;
  order: Order;
  /** Conditions on the table, which stands under its own name. */
  where: RawBuilder<unknown>[];
  /** The tables that order and conditions speak of, one row a record; the record's own when left out. */
  from?: RawBuilder<unknown>;
  /**
   * A query for the list, where it is read more than once: public records only, by `id`. Order, conditions and `extra`
   * then speak of its columns, and it stands under this name.
   */
  list?: { name: string; query: RawBuilder<unknown> };
  /** Tags of the list: touched whenever a record enters it, leaves it or moves in it. */
  tags: string[];
  /** JSON values to read beside the page. */
  extra?: { [name in keyof Extra]: RawBuilder<unknown> };
}

interface ReadPage<T> {
  rows: PageRow<T>[];
  totalCount?: number;
}

/** A page of records by keyset, as rows with all that they nest, and its total where that is selected: one read. */
export async function recordPage<T extends { id: string }, Extra extends object = object>(
  context: Context,
  type: ClassType<{ id: string }>,
  { args, skip = 0, order, where, from, list, tags, extra }: RecordList<Extra>,
  info: GraphQLResolveInfo,
): Promise<Page<T> & Extra> {
  const { tableName } = context.metadata.get(type);
  const table = sql.table(tableName);
  const tables = list ? sql.table(list.name) : (from ?? table);
  const id = sql.ref(`${list?.name ?? tableName}.id`);
  const set = keyset(args, order, id);
  const conditions = sql.join([sql`true`, ...(list ? [] : isPublic(type, tableName)), ...where], sql` and `);
  const { selection, row } = selectedIn(context, info);
  const hasCursors =
    selection.get('edges')?.fields.has('cursor') ||
    ['startCursor', 'endCursor'].some((name) => at(selection, 'pageInfo').has(name));
  // The page is found first, so that the nested objects are built for its rows only.
  const rows = sql`(
    select coalesce(json_agg(found), '[]') from (
      select ${row(type.name, tableName, ['nodes'], ['edges', 'node'])} as node, page.sort from (
        select ${id}, ${hasCursors ? set.sort : sql`null`} as sort, row_number() over (order by ${set.orderBy}) as position
        from ${tables} where ${conditions} and ${set.where} order by ${set.orderBy} limit ${set.limit}${skip > 0 ? sql` offset ${skip}` : sql``}) as page
      join ${table} on ${sql.ref(`${tableName}.id`)} = page.id order by page.position) as found)`;
  const values: Record<string, RawBuilder<unknown>> = { rows, ...extra };
  if (selection.has('totalCount'))
    values.totalCount = sql`(select count(*) from ${tables} where ${conditions})`;
  const pairs = Object.entries(values).flatMap(([name, value]) => [sql.lit(name), value]);
  const read = list ? sql`with ${sql.ref(list.name)} as materialized (${list.query}) select` : sql`select`;
  context.tags.add(...tags);
  const found = await context.read<ReadPage<T> & Extra>(sql`${read} json_build_object(${sql.join(pairs)})`);
  const page = toPage(found.rows, args, order);
  page.pageInfo.hasPreviousPage ||= skip > 0;
  return { ...found, ...page };
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
