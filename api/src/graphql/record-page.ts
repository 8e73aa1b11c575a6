import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { ClassType } from 'type-graphql';
import { type Context, publishable } from '../context.ts';
import { keyset, type Order, type Page, type PageArgs, toPage } from './page.ts';
import { selectionOf } from './selection.ts';

export interface RecordList {
  args: PageArgs;
  order: Order;
  /** Conditions on the table, which stands under its own name. */
  where: RawBuilder<unknown>[];
}

/** A page of entities by keyset: one statement, and one more for `totalCount` when it is asked for. */
export async function recordPage<T extends { id: string }>(
  context: Context,
  type: ClassType<T>,
  { args, order, where }: RecordList,
  info: GraphQLResolveInfo,
): Promise<Page<T>> {
  const { tableName } = context.em.getMetadata().get(type);
  const table = sql.table(tableName);
  const set = keyset(args, order, sql.ref(`${tableName}.id`));
  const published = publishable.has(type) ? [sql`${sql.ref(`${tableName}.state`)} = 'PUBLISHED'`] : [];
  const conditions = sql.join([sql`true`, ...published, ...where], sql` and `);
  const { rows } = await sql<{ page_sort: string; id: string } & Record<string, unknown>>`
    select ${table}.*, ${set.sort} as page_sort from ${table}
    where ${conditions} and ${set.where} order by ${set.orderBy} limit ${set.limit}`.execute(context.db);
  const page = toPage(
    rows.map(({ page_sort, ...row }) => ({
      node: toEntity(context, type, row),
      sort: page_sort,
      id: row.id,
    })),
    args,
    order,
  );
  if (selectionOf(info).has('totalCount')) {
    const counted = await sql<{
      total: string;
    }>`select count(*) as total from ${table} where ${conditions}`.execute(context.db);
    page.totalCount = Number(counted.rows[0]?.total ?? 0);
  }
  return page;
}

/** `map` is typed by the entity's columns; the row has just been read from its table. */
function toEntity<T extends object>(context: Context, type: ClassType<T>, row: object): T {
  return context.em.map(type, row as Parameters<typeof context.em.map<T>>[1]);
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
