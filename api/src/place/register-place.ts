import type { Texts } from '@aul/language';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { chunks, found, type OperationContext, type Transaction, transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import { Place, type SettlementKind } from './place.entity.ts';
import { requireParentLevel } from './place-level.rules.ts';
import type { PlaceLevel } from './place-level.ts';
import { placeSlugs } from './place-slug.rules.ts';

/** What is known of a place, beside where it lies and what its address is. */
export interface PlaceFacts {
  name: Texts;
  /** Former names and other spellings: it is found by them. */
  otherNames?: string[];
  settlementKind?: SettlementKind;
  description?: Texts;
  isoCode?: string;
  formerCodes?: string[];
  geonamesId?: number;
  nationalCodes?: string[];
  latitude?: number;
  longitude?: number;
  postalCodes?: string[];
  population?: number;
  populationYear?: number;
  timezone: string;
  pictureId?: string;
}

export interface NewPlace extends PlaceFacts {
  id?: string;
  level: PlaceLevel;
  /** A place that exists, or one that comes earlier in the same list. */
  parentId?: string;
  /** Made from the name when it is not given. */
  slug?: string;
  /** Where the place lies directly in its region: tells villages of one name apart. */
  district?: Texts;
}

export interface RegisteredPlace {
  id: string;
  slug: string;
  path: string;
  level: PlaceLevel;
}

/** A place with a slug that no other place under the same parent has. Throws PLACE_PARENT_INVALID, SLUG_TAKEN. */
export async function registerPlace(ctx: OperationContext, place: NewPlace): Promise<RegisteredPlace> {
  const [registered] = await registerPlaces(ctx, [place]);
  return found(registered, 'The place');
}

/** The same for many, parents before their children; all of them or none. A thousand take about a second. */
export function registerPlaces(
  ctx: OperationContext,
  places: readonly NewPlace[],
): Promise<RegisteredPlace[]> {
  return transaction(ctx, async (tx) => {
    const parents = await lockParents(tx, places);
    const taken = await takenSlugs(tx, places);
    const rows = places.map(({ parentId, pictureId, district, slug: given, id = uuidv7(), ...facts }) => {
      const parent = parentId ? found(parents.get(parentId), `The parent ${parentId}`) : undefined;
      requireParentLevel(facts.level, parent?.level);
      const slug = given ?? freeSlug({ ...facts, parentId, district }, taken);
      taken.add(`${parentId ?? ''}/${slug}`);
      const path = parent ? `${parent.path}/${slug}` : slug;
      parents.set(id, { id, slug, path, level: facts.level });
      return {
        ...facts,
        id,
        slug,
        path,
        nameSort: nameSort(facts.name),
        parent: parentId,
        picture: pictureId,
        otherNames: facts.otherNames ?? [],
        formerCodes: facts.formerCodes ?? [],
        nationalCodes: facts.nationalCodes ?? [],
        postalCodes: facts.postalCodes ?? [],
      };
    });
    for (const chunk of chunks(rows)) await tx.em.insertMany(Place, chunk);
    const registered = rows.map(({ id, slug, path, level }) => ({ id, slug, path, level }));
    await indexRecords(
      tx,
      SearchKind.PLACE,
      registered.map(({ id }) => id),
    );
    return registered;
  });
}

function freeSlug(place: NewPlace, taken: ReadonlySet<string>): string {
  for (const slug of placeSlugs({ name: place.name, district: place.district, codes: codesOf(place) }))
    if (!taken.has(`${place.parentId ?? ''}/${slug}`)) return slug;
  throw new Error('placeSlugs ended');
}

function codesOf({ nationalCodes = [], geonamesId }: PlaceFacts): string[] {
  return geonamesId ? [...nationalCodes, `GEONAMES:${geonamesId}`] : nationalCodes;
}

/** Locked, so that of two registrations under one parent the second sees the slugs of the first. */
async function lockParents(
  { db }: Transaction,
  places: readonly NewPlace[],
): Promise<Map<string, RegisteredPlace>> {
  const ids = parentIds(places);
  const { rows } = await sql<RegisteredPlace>`
    select id, slug, path, level from place where id = any(${ids}::uuid[]) order by id for no key update`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function takenSlugs({ db }: Transaction, places: readonly NewPlace[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select coalesce(parent_id::text, '') || '/' || slug as key from place
    where parent_id = any(${parentIds(places)}::uuid[]) or parent_id is null`.execute(db);
  return new Set(rows.map(({ key }) => key));
}

function parentIds(places: readonly NewPlace[]): string[] {
  return [...new Set(places.flatMap(({ parentId }) => parentId ?? []))];
}
