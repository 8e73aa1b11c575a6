import { sql } from 'kysely';
import type { OperationContext } from '../operation.ts';

/** Deletes what opens nothing any more: sessions, codes, links and challenges that have expired, and counts that begin anew. */
export async function forgetSignIns({ db, now }: OperationContext): Promise<void> {
  for (const table of ['staff_session', 'sign_in_code', 'passkey_challenge'])
    await sql`delete from ${sql.table(table)} where expires_at < ${now}`.execute(db);
  await sql`delete from sign_in_count where expire < ${now.getTime()}`.execute(db);
}
