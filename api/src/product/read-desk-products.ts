import { sql } from 'kysely';
import { isOwn, type KeptFilter, keptConditions, lastChangedFirst } from '../assistance/kept-conditions.ts';
import type { Context } from '../context.ts';
import { given } from '../graphql/given.ts';
import { keyset, type Page, type PageArgs, type PageRow, toPage } from '../graphql/page.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { type DeskProductRow, deskProductRow } from './desk-product-row.ts';

const tables = sql`product join producer on producer.id = product.producer_id`;

/** A product of the places of somebody; null without one. */
export function readOwnProduct(
  context: Context,
  staff: StaffViewer,
  id: string,
): Promise<DeskProductRow | null> {
  return context.read(
    sql`(select ${deskProductRow} from ${tables} where product.id = ${id} and ${isOwn(staff)})`,
  );
}

export interface DeskProductFilter extends KeptFilter {
  /** Id of the producer. */
  producer?: string | null | undefined;
}

/** A page of the products of the places of somebody, the last changed first. */
export async function readDeskProducts(
  context: Context,
  { args, filter, staff }: { args: PageArgs; filter: DeskProductFilter; staff: StaffViewer },
): Promise<Page<DeskProductRow>> {
  const order = lastChangedFirst('product');
  const set = keyset(args, order, sql`product.id`);
  const conditions = sql.join(
    [
      isOwn(staff),
      ...keptConditions('product', filter),
      ...given(filter.producer, (id) => sql`product.producer_id = ${id}`),
    ],
    sql` and `,
  );
  const found = await context.read<{
    rows: PageRow<DeskProductRow>[];
    totalCount: number;
  }>(sql`json_build_object(
    'rows', (select coalesce(json_agg(listed), '[]') from (
      select ${deskProductRow} as node, ${set.sort} as sort from ${tables}
      where ${conditions} and ${set.where} order by ${set.orderBy} limit ${set.limit}) as listed),
    'totalCount', (select count(*) from ${tables} where ${conditions}))`);
  return { ...toPage(found.rows, args, order), totalCount: found.totalCount };
}
