import type { Texts } from '@aul/language';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Keeping } from '../assistance/keep-record.ts';
import type { PublicationState } from '../graphql/publication.ts';
import { isPathInScope } from '../viewer/require-scope.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { StaffViewer } from '../viewer/viewer.ts';
import type { BrandProtection } from './brand.entity.ts';
import type { BrandCriterionKind } from './brand-criterion.entity.ts';
import type { BrandKind } from './brand-kind.ts';

/** A brand with all that is kept of it, but for its register. */
export interface DeskBrandRow {
  id: string;
  slug: string;
  kind: BrandKind;
  state: PublicationState;
  name: Texts;
  promise: Texts;
  description: Texts | null;
  countryCode: string;
  homePlaces: { id: string; path: string; name: Texts }[];
  directions: { id: string; slug: string; name: Texts }[];
  protection: BrandProtection | null;
  picture: { id: string; hash: string; widths: number[]; alt: Texts } | null;
  criteria: { code: string; kind: BrandCriterionKind; text: Texts; isMandatory: boolean }[];
  isDemonstration: boolean;
  /** Null where its texts are not written in one. */
  manuscriptId: string | null;
  memberCount: number;
  updatedAt: string;
}

/** SQL: the row of `brand`. */
export const deskBrandRow: RawBuilder<unknown> = sql`(select json_build_object(
  'id', brand.id, 'slug', brand.slug, 'kind', brand.kind, 'state', brand.state,
  'name', brand.name, 'promise', brand.promise, 'description', brand.description,
  'countryCode', brand.country_code,
  'homePlaces', (select coalesce(json_agg(json_build_object('id', id, 'path', path, 'name', name) order by path), '[]')
    from place join brand_place on place_id = id where brand_id = brand.id),
  'directions', (select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name) order by position), '[]')
    from craft_direction join brand_direction on craft_direction_id = id where brand_id = brand.id),
  'protection', brand.protection,
  'picture', (select json_build_object('id', id, 'hash', hash, 'widths', widths, 'alt', alt)
    from picture where id = brand.picture_id),
  'criteria', (select coalesce(json_agg(json_build_object('code', code, 'kind', kind, 'text', text, 'isMandatory', is_mandatory)
    order by is_mandatory desc, code), '[]') from brand_criterion where brand_id = brand.id),
  'isDemonstration', brand.is_demonstration,
  'manuscriptId', (select id from manuscript where kind = 'BRAND' and subject_id = brand.id),
  'memberCount', (select count(*) from active_membership where brand_id = brand.id),
  'updatedAt', brand.updated_at))`;

export async function readDeskBrand(db: Kysely<unknown>, id: string): Promise<DeskBrandRow | null> {
  const { rows } = await sql<{ row: DeskBrandRow }>`
    select ${deskBrandRow} as row from brand where id = ${id}`.execute(db);
  return rows[0]?.row ?? null;
}

/** SQL: whether one of the homes of the brand is in the places of somebody; a brand without a home is of the whole programme. */
export function isOwnBrand(staff: Pick<StaffViewer, 'places'>): RawBuilder<unknown> {
  if (!staff.places) return sql`true`;
  return sql`exists (select from brand_place join place on place.id = place_id
    where brand_id = brand.id and ${isPathInScope(staff, sql`place.path`)})`;
}

/** Brands are of administrators; who decides on members is another question. */
export const keptBrand: Keeping<DeskBrandRow> = {
  subjectType: 'Brand',
  roles: [StaffRole.ADMINISTRATOR],
  lock: ({ db }, id) => sql`select from brand where id = ${id} for no key update`.execute(db),
  read: readDeskBrand,
  placesOf: ({ homePlaces }) => homePlaces.map(({ path }) => path),
  factsOf: ({ updatedAt: _, manuscriptId: __, memberCount: ___, picture, ...facts }) => ({
    ...facts,
    picture: picture?.id ?? null,
  }),
};
