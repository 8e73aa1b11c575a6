import { sql } from 'kysely';
import type { Transaction } from '../operation.ts';
import type { EntryKind } from './entry.ts';

/** Writes down who entered these records. */
export async function noteEntries(
  { db, now }: Transaction,
  staffId: string,
  { kind, ids }: { kind: EntryKind; ids: readonly string[] },
): Promise<void> {
  await sql`
    insert into assisted_entry (kind, record_id, entered_by_id, entered_at, note)
    select ${kind}, id, ${staffId}, ${now}, '' from unnest(${ids}::uuid[]) as id
    on conflict do nothing`.execute(db);
}
