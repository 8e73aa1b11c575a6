import type { Texts } from '@aul/language';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Keeping } from '../assistance/keep-record.ts';
import type { SpecializationRank } from '../specialization/specialization.entity.ts';
import type { PlaceLevel } from './place-level.ts';

/** A place with all that officers keep of it. */
export interface KeptPlaceRow {
  id: string;
  slug: string;
  path: string;
  level: PlaceLevel;
  name: Texts;
  otherNames: string[];
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  populationYear: number | null;
  postalCodes: string[];
  picture: { id: string; hash: string; widths: number[]; alt: Texts } | null;
  specializations: KeptSpecializationRow[];
  updatedAt: string;
}

export interface KeptSpecializationRow {
  id: string;
  productType: { id: string; slug: string; name: Texts };
  title: Texts;
  rank: SpecializationRank;
  source: Texts;
  validFrom: string;
  validTo: string | null;
}

const specializationRows = sql`(select coalesce(json_agg(json_build_object(
    'id', made.id,
    'productType', (select json_build_object('id', id, 'slug', slug, 'name', name) from product_type where id = made.product_type_id),
    'title', made.title, 'rank', made.rank, 'source', made.source, 'validFrom', made.valid_from, 'validTo', made.valid_to)
    order by made.valid_to desc nulls first, made.rank, made.valid_from desc, made.id), '[]')
  from (select * from specialization where place_id = place.id
    order by valid_to desc nulls first, rank, valid_from desc, id limit 100) as made)`;

/** SQL: the row of `place`. */
export const keptPlaceRow: RawBuilder<unknown> = sql`(select json_build_object(
  'id', place.id, 'slug', place.slug, 'path', place.path, 'level', place.level, 'name', place.name,
  'otherNames', place.other_names, 'latitude', place.latitude, 'longitude', place.longitude,
  'population', place.population, 'populationYear', place.population_year, 'postalCodes', place.postal_codes,
  'picture', (select json_build_object('id', id, 'hash', hash, 'widths', widths, 'alt', alt)
    from picture where id = place.picture_id),
  'specializations', ${specializationRows},
  'updatedAt', place.updated_at))`;

async function readKeptPlace(db: Kysely<unknown>, id: string): Promise<KeptPlaceRow | null> {
  const { rows } = await sql<{ row: KeptPlaceRow }>`
    select ${keptPlaceRow} as row from place where id = ${id}`.execute(db);
  return rows[0]?.row ?? null;
}

export const keptPlace: Keeping<KeptPlaceRow> = {
  subjectType: 'Place',
  lock: ({ db }, id) => sql`select from place where id = ${id} for no key update`.execute(db),
  read: readKeptPlace,
  placesOf: ({ path }) => [path],
  factsOf: ({ updatedAt: _, picture, specializations, ...facts }) => ({
    ...facts,
    picture: picture?.id ?? null,
    specializations: specializations.map(({ productType, ...made }) => ({
      ...made,
      productType: productType.slug,
    })),
  }),
};
