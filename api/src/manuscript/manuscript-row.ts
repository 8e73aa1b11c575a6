import type { Language, TextOrigin, Texts } from '@aul/language';
import { sql } from 'kysely';
import type { ManuscriptKind, StoryFacts } from './manuscript.entity.ts';
import type { TextState } from './manuscript-text.entity.ts';
import { isChanged, isSourceChanged, textState, unopenedState } from './text-standing.ts';

interface Named {
  id: string;
  name: string;
}
interface NamedTexts {
  id: string;
  name: Texts;
}

/** A manuscript as it is read. Times are texts, as JSON has them. */
export interface ManuscriptRow {
  id: string;
  kind: ManuscriptKind;
  names: Texts;
  facts: StoryFacts | null;
  factsRevision: number;
  isTrashed: boolean;
  updatedAt: string;
  address: string | null;
  isPublic: boolean;
  /** Places of the record or of the facts, in their order. */
  places: (NamedTexts & { path: string })[];
  brands: (NamedTexts & { slug: string })[];
  texts: TextRow[];
}

/** A text without its content, which is read for those who ask for it. */
export interface TextRow {
  language: Language;
  state: TextState;
  isChangedSincePublished: boolean;
  revision: number;
  publishedRevision: number | null;
  origin: TextOrigin;
  translator: Named | null;
  reviewer: Named | null;
  reviewedRevision: number | null;
  reviewNote: string | null;
  sourceLanguage: Language | null;
  isSourceChanged: boolean;
  publishAt: string | null;
  publishProblem: { code: string; message: string } | null;
  updatedAt: string;
}

const staffName = (column: string) =>
  sql`(select json_build_object('id', id, 'name', name) from staff_member where id = ${sql.ref(column)})`;

const openedTexts = sql`(
  select coalesce(json_agg(json_build_object(
    'language', text.language, 'state', ${textState}, 'isChangedSincePublished', ${isChanged},
    'revision', text.revision, 'publishedRevision', text.published_revision, 'origin', text.origin,
    'translator', ${staffName('text.translator_id')}, 'reviewer', ${staffName('text.reviewer_id')},
    'reviewedRevision', text.reviewed_revision, 'reviewNote', text.review_note,
    'sourceLanguage', text.source_language, 'isSourceChanged', ${isSourceChanged},
    'publishAt', text.publish_at, 'publishProblem', text.publish_problem, 'updatedAt', text.updated_at)
    order by text.language), '[]')
  from manuscript_text as text where text.manuscript_id = work.id)`;

/** As they will be when the manuscript is made. */
const unopenedTexts = sql`(
  select coalesce(json_agg(json_build_object(
    'language', language, 'state', ${unopenedState}, 'isChangedSincePublished', false, 'revision', 1, 'publishedRevision', 1,
    'origin', 'WRITTEN', 'isSourceChanged', false, 'updatedAt', work.updated_at) order by language), '[]')
  from unnest(work.told) as language)`;

/** SQL: the ManuscriptRow of a work item, which stands under the name `work`. */
export const manuscriptRow = sql`json_build_object(
  'id', work.id, 'kind', work.kind, 'names', work.names, 'facts', work.facts, 'factsRevision', work.facts_revision,
  'isTrashed', work.trashed_at is not null, 'updatedAt', work.updated_at, 'address', work.address, 'isPublic', work.is_public,
  'places', (select coalesce(json_agg(json_build_object('id', place.id, 'path', path, 'name', name) order by position), '[]')
    from unnest(work.place_ids) with ordinality as about (id, position) join place on place.id = about.id),
  'brands', (select coalesce(json_agg(json_build_object('id', brand.id, 'slug', slug, 'name', name) order by slug), '[]')
    from jsonb_array_elements_text(coalesce(work.facts->'brandIds', '[]')) as about join brand on brand.id = about::uuid),
  'texts', case when work.is_opened then ${openedTexts} else ${unopenedTexts} end)`;
