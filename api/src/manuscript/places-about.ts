import type { Texts } from '@aul/language';
import { type Kysely, sql } from 'kysely';
import { type Manuscript, ManuscriptKind } from './manuscript.entity.ts';

export interface PlaceAbout {
  id: string;
  path: string;
  name: Texts;
}

/** The places that a manuscript is about, in the order in which a story names them; those of a record by path. */
export async function placesAbout(
  db: Kysely<unknown>,
  { kind, subjectId, facts }: Pick<Manuscript, 'kind' | 'subjectId' | 'facts'>,
): Promise<PlaceAbout[]> {
  const ids = facts?.placeIds ?? [];
  const of = {
    [ManuscriptKind.STORY]: sql`select id, position from unnest(${ids}::uuid[]) with ordinality as named (id, position)`,
    [ManuscriptKind.PLACE]: sql`select ${subjectId}::uuid as id, 1 as position`,
    [ManuscriptKind.BRAND]: sql`select place_id as id, 1 as position from brand_place where brand_id = ${subjectId}`,
    [ManuscriptKind.PRODUCER]: sql`select place_id as id, 1 as position from producer where id = ${subjectId}`,
    [ManuscriptKind.PRODUCT]: sql`select place_id as id, 1 as position from product where id = ${subjectId}`,
  };
  const { rows } = await sql<PlaceAbout>`
    select place.id, place.path, place.name from (${of[kind]}) as about join place on place.id = about.id
    order by about.position, place.path`.execute(db);
  return rows;
}
