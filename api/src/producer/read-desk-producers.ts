import { sql } from 'kysely';
import { isOwn, type KeptFilter, keptConditions, lastChangedFirst } from '../assistance/kept-conditions.ts';
import type { Context } from '../context.ts';
import { keyset, type Page, type PageArgs, type PageRow, toPage } from '../graphql/page.ts';
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
export async function readDeskProducers(
  context: Context,
  { args, filter, staff }: { args: PageArgs; filter: KeptFilter; staff: StaffViewer },
): Promise<Page<DeskProducerRow>> {
  const order = lastChangedFirst('producer');
  const set = keyset(args, order, sql`producer.id`);
  const conditions = sql.join([isOwn(staff), ...keptConditions('producer', filter)], sql` and `);
  const found = await context.read<{
    rows: PageRow<DeskProducerRow>[];
    totalCount: number;
  }>(sql`json_build_object(
    'rows', (select coalesce(json_agg(listed), '[]') from (
      select ${deskProducerRow} as node, ${set.sort} as sort from producer
      where ${conditions} and ${set.where} order by ${set.orderBy} limit ${set.limit}) as listed),
    'totalCount', (select count(*) from producer where ${conditions}))`);
  return { ...toPage(found.rows, args, order), totalCount: found.totalCount };
}
