import { type Language, languages } from '@aul/language';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import { given } from '../graphql/given.ts';
import type { Order as ListOrder, Page, PageArgs } from '../graphql/page.ts';
import { rowPage } from '../graphql/row-page.ts';
import { anybody, type Viewer } from '../viewer/viewer.ts';
import { allWorkItems, isAbout, workItems } from '../work/work-items.ts';
import { WorkState } from '../work/work-state.ts';
import type { ManuscriptKind } from './manuscript.entity.ts';
import { type ManuscriptRow, manuscriptRow } from './manuscript-row.ts';
import { unopenedState, workState } from './text-standing.ts';

/** A manuscript by its id; null without one. */
export async function readManuscript(context: Context, id: string): Promise<ManuscriptRow | null> {
  const { rows } = await sql<{ kind: ManuscriptKind }>`select kind from manuscript where id = ${id}`.execute(
    context.db,
  );
  const kind = rows[0]?.kind;
  if (!kind) return null;
  return context.read(
    sql`(select ${manuscriptRow} from (${workItems(kind, anybody)}) as work where work.id = ${id})`,
  );
}

export interface WorkFilter {
  kind?: ManuscriptKind | null | undefined;
  /** Path of a place: with all below it. */
  place?: string | null | undefined;
  /** That `state` is asked in; in any where it is left out. */
  language?: Language | null | undefined;
  state?: WorkState | null | undefined;
  /** A part of the name in any language. */
  text?: string | null | undefined;
  isTrashed: boolean;
}

/**
 * A page of what there is to work at, the last changed first. Of one kind: all its records, so that what nobody has opened yet
 * is there too. Of all kinds: what has been opened.
 */
export function readManuscripts(
  context: Context & { viewer: Viewer },
  { args, filter }: { args: PageArgs; filter: WorkFilter },
): Promise<Page<ManuscriptRow>> {
  const { kind, place, language, state, text, isTrashed } = filter;
  return rowPage(context, {
    args,
    order: lastChangedFirst,
    id: sql`work.id`,
    node: manuscriptRow,
    with: sql`work as not materialized (${kind ? workItems(kind, context.viewer) : allWorkItems(context.viewer)})`,
    from: sql`work`,
    where: [
      sql`(work.trashed_at is not null) = ${isTrashed}`,
      ...(kind ? [] : [sql`work.is_opened`]),
      ...given(place, isAbout),
      ...given(state, (asked) => standsAt(asked, language ?? null)),
      ...given(text?.trim() || null, isCalled),
    ],
  });
}

const lastChangedFirst: ListOrder = {
  expression: sql`work.updated_at`,
  direction: 'desc',
  type: 'timestamptz',
  name: 'changed',
};

function isCalled(text: string): RawBuilder<unknown> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`exists (select from jsonb_each(work.names) as named where named.value->>'text' ilike ${like})`;
}

function standsAt(state: WorkState, language: Language | null): RawBuilder<unknown> {
  const inLanguage = language ? sql`text.language = ${language}` : sql`true`;
  const texts = sql`select from manuscript_text as text where text.manuscript_id = work.id and ${inLanguage}`;
  const isTold = language ? sql`${language} = any(work.told)` : sql`cardinality(work.told) > 0`;
  if (state !== WorkState.MISSING) {
    const isIt = sql`exists (${texts} and ${workState} = ${state})`;
    return sql`(${isIt} or (not work.is_opened and ${isTold} and ${unopenedState} = ${state}))`;
  }
  if (language) return sql`not (case when work.is_opened then exists (${texts}) else ${isTold} end)`;
  const count = sql`(select count(*) from manuscript_text as text where text.manuscript_id = work.id)`;
  return sql`(case when work.is_opened then ${count} else cardinality(work.told) end) < ${sql.lit(languages.length)}`;
}
