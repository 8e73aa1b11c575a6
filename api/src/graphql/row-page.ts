import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import { keyset, type Order, type Page, type PageArgs, type PageRow, toPage } from './page.ts';

export interface RowList {
  args: PageArgs;
  order: Order;
  /** That breaks ties of the order. */
  id: RawBuilder<unknown>;
  /** JSON of one record, with its `id`. */
  node: RawBuilder<unknown>;
  from: RawBuilder<unknown>;
  where?: RawBuilder<unknown>[];
  /** Behind WITH: what `from` speaks of. */
  with?: RawBuilder<unknown>;
}

/** A page of a list of the desk by keyset, with its total: one read. Public lists are read by `recordPage`. */
export async function rowPage<Row extends { id: string }>(
  context: Pick<Context, 'read'>,
  { args, order, id, node, from, where = [], with: spokenOf }: RowList,
): Promise<Page<Row> & { totalCount: number }> {
  const set = keyset(args, order, id);
  const conditions = sql.join([sql`true`, ...where], sql` and `);
  const { rows, totalCount } = await context.read<{ rows: PageRow<Row>[]; totalCount: number }>(sql`(
    ${spokenOf ? sql`with ${spokenOf}` : sql``}
    select json_build_object(
      'rows', (select coalesce(json_agg(listed), '[]') from (
        select ${node} as node, ${set.sort} as sort from ${from}
        where ${conditions} and ${set.where} order by ${set.orderBy} limit ${set.limit}) as listed),
      'totalCount', (select count(*) from ${from} where ${conditions})))`);
  return { ...toPage(rows, args, order), totalCount };
}

/** The same page with its records as they are shown. */
export function showPage<Row, Shown>(page: Page<Row>, show: (row: Row) => Shown): Page<Shown> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: show(node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
