import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { DeskContext } from '../desk-context.ts';
import { given } from '../graphql/given.ts';
import type { Order, Page, PageArgs } from '../graphql/page.ts';
import { rowPage } from '../graphql/row-page.ts';
import { found } from '../operation.ts';
import { isPathInScope } from '../viewer/require-scope.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import { type KeptPlace, showKeptPlace } from './kept-place.ts';
import { type KeptPlaceRow, keptPlaceRow } from './kept-place-row.ts';
import type { PlaceLevel } from './place-level.ts';
import { isBelow } from './within-place.ts';

export interface KeptPlaceFilter {
  text?: string | null;
  level?: PlaceLevel | null;
  /** A path: this place, and all below it. */
  within?: string | null;
}

/** A place of somebody; null for one of others. */
export function readOwnPlace(context: Context, staff: StaffViewer, id: string): Promise<KeptPlaceRow | null> {
  return context.read(sql`(select ${keptPlaceRow} from place where id = ${id} and ${isOwn(staff)})`);
}

/** A place as it is after a change. */
export async function shownPlace(context: DeskContext, id: string): Promise<KeptPlace> {
  return showKeptPlace(found(await readOwnPlace(context, context.viewer, id), 'The place'), context);
}

/** A page of the places of somebody, by path. */
export function readKeptPlaces(
  context: Context,
  { args, filter, staff }: { args: PageArgs; filter: KeptPlaceFilter; staff: StaffViewer },
): Promise<Page<KeptPlaceRow>> {
  return rowPage(context, {
    args,
    order: byPath,
    id: sql`place.id`,
    node: keptPlaceRow,
    from: sql`place`,
    where: [isOwn(staff), ...conditionsOf(filter)],
  });
}

const byPath: Order = { expression: sql`place.path`, direction: 'asc', type: 'text', name: 'path' };

const isOwn = (staff: StaffViewer) => isPathInScope(staff, sql`place.path`);

function conditionsOf({ text, level, within }: KeptPlaceFilter) {
  return [
    ...given(level, (value) => sql`place.level = ${value}`),
    ...given(within, (path) => sql`(place.path = ${path} or ${isBelow(path)})`),
    ...given(text?.trim() || null, (words) => {
      const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
      return sql`(place.path ilike ${like}
        or exists (select from jsonb_each(place.name) as named where named.value->>'text' ilike ${like})
        or exists (select from unnest(place.other_names) as other where other ilike ${like}))`;
    }),
  ];
}
