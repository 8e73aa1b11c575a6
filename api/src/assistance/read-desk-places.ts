import type { Texts } from '@aul/language';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { DeskPlace } from '../place/desk-place.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { shownText } from './desk-text.ts';
import { ownPlaceIds } from './kept-conditions.ts';

const most = 20;

/** Places of somebody with this in their name or path, the higher ones first, at most twenty. */
export async function readDeskPlaces(
  context: Context,
  staff: StaffViewer,
  text: string,
): Promise<DeskPlace[]> {
  const like = `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const own = ownPlaceIds(staff);
  const rows = await context.read<{ id: string; path: string; name: Texts }[]>(sql`(
    select coalesce(json_agg(json_build_object('id', id, 'path', path, 'name', name)), '[]') from (
      select id, path, name from place
      where (path ilike ${like} or exists (select from jsonb_each(name) as named where named.value->>'text' ilike ${like}))
        and ${own ? sql`id in ${own}` : sql`true`}
      order by cardinality(string_to_array(path, '/')), path limit ${sql.lit(most)}) as found)`);
  return rows.map((row) => ({ ...row, name: shownText(row.name, context.language) }));
}
