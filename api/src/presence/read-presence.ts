import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { presenceSeconds } from './be-there.ts';
import type { Presence } from './presence.ts';

type PresenceRow = Omit<Presence, 'seenAt'> & { seenAt: string };

/** Who has a manuscript open, by name; at most fifty. */
export async function readPresence(context: Context, manuscript: string): Promise<Presence[]> {
  const rows = await context.read<PresenceRow[]>(sql`(
    select coalesce(json_agg(json_build_object(
      'staff', json_build_object('id', staff_id, 'name', name), 'tab', tab, 'language', language, 'blockId', block_id,
      'seenAt', seen_at) order by name, staff_id, tab), '[]')
    from (
      select presence.*, name from manuscript_presence as presence join staff_member on staff_member.id = staff_id
      where manuscript_id = ${manuscript}
        and seen_at > ${context.now}::timestamptz - ${`${presenceSeconds} seconds`}::interval
      order by name, staff_id, tab limit 50) as there)`);
  return rows.map(({ seenAt, ...presence }) => ({ ...presence, seenAt: new Date(seenAt) }));
}
