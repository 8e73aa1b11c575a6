import { languages } from '@aul/language';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { given } from '../graphql/given.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { allWorkItems, isAbout, workItems } from '../work/work-items.ts';
import type { WorkProgress } from './desk-manuscript.ts';
import type { ManuscriptKind } from './manuscript.entity.ts';
import { unopenedState, workState } from './text-standing.ts';

/** How far all texts are in each language, in the order of languages: of one kind or of all, at a place with all below it. */
export async function readProgress(
  context: Context & { viewer: Viewer },
  { place, kind }: { place?: string | null | undefined; kind?: ManuscriptKind | null | undefined },
): Promise<WorkProgress[]> {
  const { viewer } = context;
  const conditions = sql.join([sql`work.trashed_at is null`, ...given(place, isAbout)], sql` and `);
  const standing = sql`case when text.language is not null then ${workState}
    when not work.is_opened and spoken.language = any(work.told) then ${unopenedState} else 'MISSING' end`;
  return context.read(sql`(
    select json_agg(progress order by position) from (
      select language, position,
        count(*) filter (where state = 'MISSING') as missing, count(*) filter (where state = 'DRAFT') as draft,
        count(*) filter (where state = 'IN_REVIEW') as "inReview",
        count(*) filter (where state = 'SCHEDULED') as scheduled,
        count(*) filter (where state = 'PUBLISHED') as published, count(*) filter (where state = 'CHANGED') as changed,
        count(*) filter (where state = 'UNPUBLISHED') as unpublished, count(state) as total
      from (
        select spoken.language, spoken.position, case when work.id is not null then ${standing} end as state
        from unnest(${languages as unknown as string[]}::text[]) with ordinality as spoken (language, position)
        left join (select * from (${kind ? workItems(kind, viewer) : allWorkItems(viewer)}) as work where ${conditions}) as work on true
        left join manuscript_text as text on text.manuscript_id = work.id and text.language = spoken.language) as standings
      group by language, position) as progress)`);
}
