import { sql } from 'kysely';
import { isOwn, type KeptFilter, keptConditions, lastChangedFirst } from '../assistance/kept-conditions.ts';
import type { Context } from '../context.ts';
import { given } from '../graphql/given.ts';
import type { Page, PageArgs } from '../graphql/page.ts';
import { rowPage } from '../graphql/row-page.ts';
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
export function readDeskProducts(
  context: Context,
  { args, filter, staff }: { args: PageArgs; filter: DeskProductFilter; staff: StaffViewer },
): Promise<Page<DeskProductRow>> {
  return rowPage(context, {
    args,
    order: lastChangedFirst('product'),
    id: sql`product.id`,
    node: deskProductRow,
    from: tables,
    where: [
      isOwn(staff),
      ...keptConditions('product', filter),
      ...given(filter.producer, (id) => sql`product.producer_id = ${id}`),
    ],
  });
}
