import { sql } from 'kysely';
import { written } from '../src/graphql/localized-text.ts';
import { transaction } from '../src/operation.ts';
import { SettlementKind } from '../src/place/place.entity.ts';
import { PlaceLevel } from '../src/place/place-level.ts';
import { registerPlaces } from '../src/place/register-place.ts';
import { updatePlaces } from '../src/place/update-place.ts';
import { SpecializationRank } from '../src/specialization/specialization.entity.ts';
import { specializePlaces } from '../src/specialization/specialize-place.ts';
import { type Loading, loadPictures, required } from './loading.ts';
import { recordId } from './record-id.ts';
import type { PlaceRecord, SpecializationRecord } from './records.ts';

/** Registers the places that are not there yet, and brings the others up to date. */
export async function loadPlaces(loading: Loading, places: readonly PlaceRecord[]): Promise<void> {
  const { ctx, placeIds } = loading;
  await transaction(ctx, async (tx) => {
    const known = await knownPlaces(loading, places);
    for (const { key } of places) placeIds.set(key, known.get(key) ?? recordId('place', key));
    const pictureId = await loadPictures(
      { ...loading, ctx: tx },
      places.map(({ picture }) => picture),
    );
    const facts = places.map(
      ({ key, parentKey, names, level, settlementKind, description, picture, slug, ...rest }) => ({
        ...withoutExtras(rest),
        key,
        slug,
        level: PlaceLevel[level],
        id: required(placeIds, key, 'place'),
        parentId: parentKey === null ? undefined : required(placeIds, parentKey, 'place'),
        settlementKind: settlementKind && SettlementKind[settlementKind],
        name: written(names),
        description: description && written(description),
        pictureId: picture && pictureId(picture),
      }),
    );
    await registerPlaces(
      tx,
      facts.filter(({ key }) => !known.has(key)).map(({ key: _, ...place }) => place),
    );
    await updatePlaces(
      tx,
      facts
        .filter(({ key }) => known.has(key))
        .map(({ key: _, slug: __, level: ___, parentId: ____, ...change }) => change),
    );
  });
}

/** What the demonstration says that places make. What was there before it stays. */
export async function loadSpecializations(
  { ctx, placeIds }: Loading,
  specializations: readonly SpecializationRecord[],
  productTypeIds: ReadonlyMap<string, string>,
): Promise<void> {
  await specializePlaces(
    ctx,
    specializations.map(({ placeKey, productTypeSlug, title, rank, source, validFrom, validTo }) => ({
      id: recordId('specialization', `${placeKey} ${productTypeSlug} ${rank} ${validFrom}`),
      placeId: required(placeIds, placeKey, 'place'),
      productTypeId: required(productTypeIds, productTypeSlug, 'product type'),
      title: written(title),
      rank: SpecializationRank[rank],
      source: written(source),
      validFrom,
      validTo,
    })),
  );
}

type Facts = Pick<
  PlaceRecord,
  | 'isoCode'
  | 'otherNames'
  | 'formerCodes'
  | 'geonamesId'
  | 'nationalCodes'
  | 'latitude'
  | 'longitude'
  | 'postalCodes'
  | 'population'
  | 'populationYear'
  | 'timezone'
>;

/** Only what a place has a column for: composed records carry more. */
function withoutExtras(facts: Facts): Facts {
  const { otherNames, isoCode, formerCodes, geonamesId, nationalCodes, latitude, longitude } = facts;
  const { postalCodes, population, populationYear, timezone } = facts;
  return {
    otherNames,
    isoCode,
    formerCodes,
    geonamesId,
    nationalCodes,
    latitude,
    longitude,
    postalCodes,
    population,
    populationYear,
    timezone,
  };
}

/** Key to id of places that are in the database, whoever brought them: by our id, ISO code or GeoNames id. */
async function knownPlaces({ ctx }: Loading, places: readonly PlaceRecord[]): Promise<Map<string, string>> {
  const keys = places.map(({ key }) => key);
  return transaction(ctx, async ({ db }) => {
    const { rows } = await sql<{ key: string; id: string }>`
      select distinct on (key) key, place.id
      from unnest(
        ${keys}::text[], ${keys.map((key) => recordId('place', key))}::uuid[],
        ${places.map(({ isoCode }) => isoCode ?? null)}::text[], ${places.map(({ geonamesId }) => geonamesId ?? null)}::int[]
      ) as given (key, id, iso_code, geonames_id)
      join place on place.id = given.id or place.iso_code = given.iso_code or place.geonames_id = given.geonames_id
      order by key, place.id = given.id desc`.execute(db);
    return new Map(rows.map(({ key, id }) => [key, id]));
  });
}
