import { sql } from 'kysely';
import { isOwn, type KeptFilter, keptConditions, lastChangedFirst } from '../assistance/kept-conditions.ts';
import type { Context } from '../context.ts';
import type { Page, PageArgs } from '../graphql/page.ts';
import { rowPage } from '../graphql/row-page.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { type DeskProducerRow, deskProducerRow } from './desk-producer-row.ts';

/** A producer in the places of somebody; null without one. */
export function readOwnProducer(
  context: Context,
  staff: StaffViewer,
  id: string,
): Promise<DeskProducerRow | null> {
  return context.read(sql`(select ${deskProducerRow} from producer where id = ${id} and ${isOwn(staff)})`);
}

/** A page of the producers in the places of somebody, the last changed first. */
export function readDeskProducers(
  context: Context,
  { args, filter, staff }: { args: PageArgs; filter: KeptFilter; staff: StaffViewer },
): Promise<Page<DeskProducerRow>> {
  return rowPage(context, {
    args,
    order: lastChangedFirst('producer'),
    id: sql`producer.id`,
    node: deskProducerRow,
    from: sql`producer`,
    where: [isOwn(staff), ...keptConditions('producer', filter)],
  });
}
