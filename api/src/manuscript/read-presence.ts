import type { Language } from '@aul/language';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { presenceSeconds } from './be-there.ts';

export interface PresenceRow {
  staff: { id: string; name: string };
  tab: string;
  language: Language;
  blockId: string | null;
  seenAt: string;
}

/** Who has a manuscript open, by name; at most fifty. */
export function readPresence(context: Context, manuscript: string): Promise<PresenceRow[]> {
  return context.read(sql`(
    select coalesce(json_agg(json_build_object(
      'staff', json_build_object('id', staff_id, 'name', name), 'tab', tab, 'language', language, 'blockId', block_id,
      'seenAt', seen_at) order by name, staff_id, tab), '[]')
    from (
      select presence.*, name from manuscript_presence as presence join staff_member on staff_member.id = staff_id
      where manuscript_id = ${manuscript}
        and seen_at > ${context.now}::timestamptz - ${`${presenceSeconds} seconds`}::interval
      order by name, staff_id, tab limit 50) as there)`);
}
