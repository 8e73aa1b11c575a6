import type { Language, Texts } from '@aul/language';
import { sql } from 'kysely';
import type { PlaceRecord } from '../../seed/records.ts';
import { written } from '../graphql/localized-text.ts';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import { SettlementKind } from '../place/place.entity.ts';
import { PlaceLevel } from '../place/place-level.ts';
import { type RegisteredPlace, registerPlaces } from '../place/register-place.ts';
import { updatePlaces } from '../place/update-place.ts';
import type { PlaceReport } from './place-report.ts';
import { importPlaces as readPlaceList } from './read-place-list.ts';

export interface PlaceImport {
  /** The text of the list. */
  text: string;
  format: 'csv' | 'json';
  /** ISO 3166-1 alpha-2 of a country that is registered. */
  country: string;
  /** What the list's local names are written in. */
  language: Language;
  /** What the list's codes are called: `SOATO`. */
  codeScheme: string;
  /** Everything is tried, also against the rules of the database, and then taken back. */
  isDryRun?: boolean;
}

/**
 * Brings the places of a country up to an official list: known places gain what the list adds, others are
 * registered, none is taken away; all of it or nothing. The report accounts for every row.
 * Throws BAD_USER_INPUT when the list cannot be read.
 */
export async function importPlaces(
  ctx: OperationContext,
  { text, format, isDryRun = false, ...options }: PlaceImport,
): Promise<PlaceReport> {
  let report: PlaceReport | undefined;
  try {
    await transaction(ctx, async (tx) => {
      const known = await knownPlaces(tx, options.country);
      const list = readPlaceList(text, format, {
        ...options,
        existing: [...known.values()].map(({ record }) => record),
      });
      report = list.report;
      await register(tx, list.toAdd, known);
      await update(tx, list.toUpdate, known);
      if (isDryRun) throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (!report) throw new Error('A list was read without a report');
  return report;
}

/** Ends the transaction of a dry run. */
class TakenBack extends Error {}

interface Known {
  id: string;
  name: Texts;
  record: PlaceRecord;
}

/** In an order in which parents come first: whatever the list adds to lies in something that is there by then. */
async function register(
  tx: Transaction,
  toAdd: readonly PlaceRecord[],
  known: ReadonlyMap<string, Known>,
): Promise<void> {
  const ids = new Map([...known].map(([key, { id }]) => [key, id]));
  const ranks: PlaceRecord['level'][] = ['COUNTRY', 'REGION', 'DISTRICT', 'SETTLEMENT'];
  for (const level of ranks) {
    const places = toAdd.filter((place) => place.level === level);
    const registered: RegisteredPlace[] = await registerPlaces(
      tx,
      places.map(({ key: _, parentKey, names, settlementKind, description: __, picture: ___, ...facts }) => ({
        ...facts,
        level: PlaceLevel[level],
        parentId: ids.get(parentKey ?? ''),
        name: written(names),
        settlementKind: settlementKind && SettlementKind[settlementKind],
      })),
    );
    for (const [index, { key }] of places.entries()) ids.set(key, registered[index]?.id ?? '');
  }
}

async function update(
  tx: Transaction,
  toUpdate: readonly PlaceRecord[],
  known: ReadonlyMap<string, Known>,
): Promise<void> {
  await updatePlaces(
    tx,
    toUpdate.flatMap(({ key, names, ...facts }) => {
      const place = known.get(key);
      if (!place) return [];
      const { nationalCodes, postalCodes, geonamesId, latitude, longitude, population, populationYear } =
        facts;
      // A name that is there keeps its origin and its review; the list brings the languages that are missing.
      const name = { ...written(names), ...place.name };
      const isRenamed = Object.keys(name).length > Object.keys(place.name).length;
      return {
        id: place.id,
        ...(isRenamed && { name }),
        nationalCodes,
        postalCodes,
        geonamesId,
        latitude,
        longitude,
        population,
        populationYear,
      };
    }),
  );
}

interface PlaceRow {
  id: string;
  path: string;
  level: PlaceRecord['level'];
  slug: string;
  name: Texts;
  settlement_kind: PlaceRecord['settlementKind'] | null;
  iso_code: string | null;
  geonames_id: number | null;
  national_codes: string[];
  postal_codes: string[];
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  population_year: number | null;
  timezone: string;
}

/** The country and all that lies in it, by path, which serves as the key; locked, so that two lists follow each other. */
async function knownPlaces({ db }: Transaction, country: string): Promise<Map<string, Known>> {
  await sql`select id from place where iso_code = ${country} for update`.execute(db);
  const { rows } = await sql<PlaceRow>`
    select place.* from place country
    join place on place.path = country.path or place.path like country.path || '/%'
    where country.iso_code = ${country} order by place.path`.execute(db);
  return new Map(rows.map((row) => [row.path, { id: row.id, name: row.name, record: toRecord(row) }]));
}

function toRecord(row: PlaceRow): PlaceRecord {
  return {
    key: row.path,
    parentKey: row.path.includes('/') ? row.path.slice(0, row.path.lastIndexOf('/')) : null,
    level: row.level,
    settlementKind: row.settlement_kind ?? undefined,
    names: Object.fromEntries(Object.entries(row.name).map(([language, { text }]) => [language, text])),
    slug: row.slug,
    isoCode: row.iso_code ?? undefined,
    geonamesId: row.geonames_id ?? undefined,
    nationalCodes: row.national_codes,
    latitude: row.latitude ?? undefined,
    longitude: row.longitude ?? undefined,
    postalCodes: row.postal_codes,
    population: row.population ?? undefined,
    populationYear: row.population_year ?? undefined,
    timezone: row.timezone,
  };
}
