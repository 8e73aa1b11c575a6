import { type RawBuilder, sql } from 'kysely';
import { ownPlaceIds } from '../assistance/kept-conditions.ts';
import { officerRoles } from '../assistance/officer-roles.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { textColumns } from '../manuscript/text-columns.ts';
import { placeIdsWithin } from '../place/within-place.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * SQL: a table of what there is to work at, one row a record, whether anybody has opened its manuscript or not. A manuscript has
 * the id of its record. A draft of officers that nobody has opened is there for those who keep it.
 *
 * id, kind, facts, facts_revision, trashed_at, updated_at (of a record that nobody has opened, 1970), is_opened, address (slug or
 * path), is_public, names (Texts), place_ids (the first is the nearest), told (languages that the record has a text in: public
 * where it is).
 */
export function workItems(kind: ManuscriptKind, viewer: Viewer): RawBuilder<unknown> {
  const { table, names, address, placeIds, isPublic } = kinds[kind];
  const columns = textColumns(kind).map((column) => sql`coalesce(${sql.ref(`record.${column}`)}, '{}')`);
  const told = sql`array(select jsonb_object_keys(${sql.join(columns, sql` || `)}))`;
  const isStory = kind === ManuscriptKind.STORY;
  const manuscripts = sql`(select * from manuscript where kind = ${sql.lit(kind)}) as manuscript`;
  const tables = isStory
    ? sql`${manuscripts} full join story as record on record.id = manuscript.subject_id`
    : sql`${sql.table(table)} as record left join ${manuscripts} on manuscript.subject_id = record.id`;
  const condition = {
    // One that is taken from the public and was never opened is nobody's work.
    [ManuscriptKind.STORY]: sql`manuscript.id is not null or record.state = 'PUBLISHED'`,
    [ManuscriptKind.PLACE]: sql`true`,
    [ManuscriptKind.BRAND]: sql`record.state <> 'ARCHIVED'`,
    [ManuscriptKind.PRODUCER]: sql`record.state <> 'ARCHIVED' and (manuscript.id is not null or ${mayBegin(kind, viewer)})`,
    [ManuscriptKind.PRODUCT]: sql`record.state <> 'ARCHIVED' and (manuscript.id is not null or ${mayBegin(kind, viewer)})`,
  }[kind];
  return sql`
    select ${isStory ? sql`coalesce(manuscript.id, record.id)` : sql`record.id`} as id, ${sql.lit(kind)} as kind,
      manuscript.facts, coalesce(manuscript.facts_revision, 0) as facts_revision, manuscript.trashed_at,
      coalesce(manuscript.updated_at, '1970-01-01Z'::timestamptz) as updated_at,
      manuscript.id is not null as is_opened, ${address} as address, coalesce(${isPublic}, false) as is_public,
      ${names} as names, ${placeIds} as place_ids,
      case when ${isStory ? isPublic : sql`true`} then ${told} else '{}' end as told
    from ${tables} where ${condition}`;
}

/** The same of several kinds: of all, those that have been opened. */
export function allWorkItems(viewer: Viewer): RawBuilder<unknown> {
  return sql.join(
    Object.values(ManuscriptKind).map((kind) => sql`(${workItems(kind, viewer)})`),
    sql` union all `,
  );
}

/**
 * SQL: whether somebody may begin the manuscript of a record, which stands under the name `record`: of a producer or product that
 * the public does not see, whoever keeps it.
 */
export function mayBegin(kind: ManuscriptKind, viewer: Viewer): RawBuilder<unknown> {
  if (kind !== ManuscriptKind.PRODUCER && kind !== ManuscriptKind.PRODUCT) return sql`true`;
  if (viewer.kind !== 'STAFF' || !officerRoles.includes(viewer.role)) return sql`record.state = 'PUBLISHED'`;
  const own = ownPlaceIds(viewer);
  if (!own) return sql`true`;
  const placeId =
    kind === ManuscriptKind.PRODUCER
      ? sql`record.place_id`
      : sql`(select place_id from producer where producer.id = record.producer_id)`;
  return sql`(record.state = 'PUBLISHED' or ${placeId} in ${own})`;
}

/** SQL: whether a work item is about the place at a path, or one below it. */
export function isAbout(path: string): RawBuilder<unknown> {
  return sql`work.place_ids && array${placeIdsWithin(path)}`;
}

const kinds = {
  [ManuscriptKind.STORY]: {
    table: 'story',
    names: sql`coalesce((select jsonb_object_agg(language, jsonb_build_object('text', content->'fields'->>'title'))
      from manuscript_text where manuscript_id = manuscript.id), record.title, '{}')`,
    address: sql`record.slug`,
    placeIds: sql`case when manuscript.id is null
      then array(select place_id from story_place where story_id = record.id order by place_id)
      else array(select jsonb_array_elements_text(manuscript.facts->'placeIds')::uuid) end`,
    isPublic: sql`record.state = 'PUBLISHED'`,
  },
  [ManuscriptKind.PLACE]: {
    table: 'place',
    names: sql`record.name`,
    address: sql`record.path`,
    placeIds: sql`array[record.id]`,
    isPublic: sql`true`,
  },
  [ManuscriptKind.BRAND]: {
    table: 'brand',
    names: sql`record.name`,
    address: sql`record.slug`,
    placeIds: sql`array(select place_id from brand_place where brand_id = record.id order by place_id)`,
    isPublic: sql`record.state = 'PUBLISHED'`,
  },
  [ManuscriptKind.PRODUCER]: {
    table: 'producer',
    names: sql`record.name`,
    address: sql`record.slug`,
    placeIds: sql`array[record.place_id]`,
    isPublic: sql`record.state = 'PUBLISHED'`,
  },
  [ManuscriptKind.PRODUCT]: {
    table: 'product',
    names: sql`record.name`,
    address: sql`record.slug`,
    placeIds: sql`array[record.place_id]`,
    isPublic: sql`record.state = 'PUBLISHED'`,
  },
} as const;
