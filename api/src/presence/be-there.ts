import type { Language } from '@aul/language';
import { sql } from 'kysely';
import { isUuid } from '../graphql/node.ts';
import { textRoles } from '../manuscript/text-roles.ts';
import { found, type OperationContext, refuseUnless } from '../operation.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Without a sign for so long, somebody is gone. */
export const presenceSeconds = 15;

export interface PresenceSign {
  manuscript: string;
  /** Of a browser's tab. */
  tab: string;
  language: Language;
  /** That the cursor stands in. */
  blockId: string | null;
}

/**
 * A sign that somebody has a manuscript open, and where. It says nothing of what they may write. Throws CREDENTIALS_NEEDED,
 * ROLE_NOT_ENOUGH, NOT_FOUND and BAD_USER_INPUT.
 */
export async function beThere(
  { db, now }: OperationContext,
  viewer: Viewer,
  { manuscript, tab, language, blockId }: PresenceSign,
): Promise<void> {
  const staff = requireStaff(viewer, textRoles);
  found(isUuid(manuscript) || undefined, 'The manuscript');
  refuseUnless(isUuid(tab), `"${tab.slice(0, 60)}" is no id of a tab`);
  refuseUnless((blockId?.length ?? 0) <= 64, 'This is no id of a block');
  const { rows } = await sql`
    with gone as (delete from manuscript_presence
      where manuscript_id = ${manuscript} and seen_at < ${now}::timestamptz - interval '1 hour'
        and (staff_id, tab) <> (${staff.id}::uuid, ${tab}::uuid))
    insert into manuscript_presence (manuscript_id, staff_id, tab, language, block_id, seen_at)
    select id, ${staff.id}, ${tab}, ${language}, ${blockId}, ${now} from manuscript where id = ${manuscript}
    on conflict (manuscript_id, staff_id, tab)
    do update set language = excluded.language, block_id = excluded.block_id, seen_at = excluded.seen_at
    returning tab`.execute(db);
  found(rows[0], 'The manuscript');
}
