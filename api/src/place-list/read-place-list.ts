import { type Language, slugify } from '@aul/language';
import type { PlaceRecord } from '../../seed/records.ts';
import { distanceKm } from '../place/distance.rules.ts';
import { factsOf, isProblem, type PlaceFacts, type RowProblem } from './place-list-facts.ts';
import { findByNames, indexPlaces, type PlaceIndex, putPlace, regionOf } from './place-list-index.ts';
import { findKnown, findParent } from './place-list-match.ts';
import { type PlaceListRow, readRows } from './place-list-rows.ts';
import type { PlaceFinding, PlaceReport } from './place-report.ts';

export interface PlaceListOptions {
  /** ISO 3166-1 alpha-2: only places of that country are looked at. */
  country: string;
  /** What the list's local names are written in. */
  language: Language;
  /** How the list's codes are called: `SOATO`, `SOATE`, `KATO`. */
  codeScheme: string;
  /** The places that there are; their keys are given back as they come. */
  existing: readonly PlaceRecord[];
}

export interface PlaceList {
  /** New places, parents before their children. */
  toAdd: PlaceRecord[];
  /** Known places, whole, with what the list adds: codes, languages, gaps filled. Nothing is taken away. */
  toUpdate: PlaceRecord[];
  report: PlaceReport;
}

/**
 * What an officer's list of regions, districts and settlements changes. Pure: decides, and writes nothing.
 *
 * A row is a known place if it has its code, or else its level, its region and its name in any language; otherwise
 * it is new. Regions are never new: ISO 3166-2 decides which there are. Every row is placed, merged with one
 * before it, or reported as not placed. Throws BAD_USER_INPUT when the text cannot be read at all.
 */
export function importPlaces(text: string, format: 'csv' | 'json', options: PlaceListOptions): PlaceList {
  const rows = readRows(text, format);
  const reading: Reading = {
    options,
    index: indexPlaces(options.existing, options.country),
    added: new Map(),
    updated: new Map(),
    merged: [],
    unplaced: [],
    notes: [],
  };
  const listed = rows.flatMap((row) => listedFacts(reading, row));
  // Parents first, in whatever order the file has them.
  for (const level of ['REGION', 'DISTRICT', 'SETTLEMENT'] as const) {
    for (const facts of listed) if (facts.level === level) readFacts(reading, facts);
  }
  const { added, updated, merged, unplaced, notes } = reading;
  const report = { read: rows.length, added: 0, placed: added.size + updated.size, merged, unplaced, notes };
  return { toAdd: [...added.values()], toUpdate: [...updated.values()], report };
}

/** Farther than this from what it lies in, coordinates are more likely wrong than right. */
const FAR_KM = 400;

interface Reading {
  options: PlaceListOptions;
  /** What there is and what the list has brought so far. */
  index: PlaceIndex;
  added: Map<string, PlaceRecord>;
  updated: Map<string, PlaceRecord>;
  merged: PlaceFinding[];
  unplaced: PlaceFinding[];
  notes: PlaceFinding[];
}

function listedFacts({ options, unplaced }: Reading, row: PlaceListRow): PlaceFacts[] {
  const facts = factsOf(row, options.language, options.codeScheme);
  if (!isProblem(facts)) return [facts];
  unplaced.push({ ...facts, name: row.en ?? row.local ?? row.ru ?? '', row: row.row });
  return [];
}

function readFacts(reading: Reading, facts: PlaceFacts): void {
  const { options, index, added, updated, merged, unplaced, notes } = reading;
  const parent = findParent(index, facts, options.codeScheme);
  if (isProblem(parent)) {
    unplaced.push(finding(facts, parent));
    return;
  }
  const known = findKnown(index, facts, parent);
  if (known && (added.has(known.key) || updated.has(known.key))) {
    if (facts.code) index.keyByCode.set(facts.code, known.key);
    merged.push(finding(facts, { code: 'DUPLICATE', text: 'Another row is the same place.' }, known.key));
    return;
  }
  if (!known && facts.level === 'REGION') {
    const text = `${options.country} has no region of that name; write its ISO 3166-2 code in "iso".`;
    unplaced.push(finding(facts, { code: 'NO_REGION', text }));
    return;
  }
  const region = parent.level === 'REGION' ? parent.key : (regionOf(index, parent) ?? parent.key);
  const place = known
    ? withFacts(known, facts)
    : newPlace(index, facts, { parent, region, language: options.language });
  putPlace(index, place);
  (known ? updated : added).set(place.key, place);
  const elsewhere = known ? [] : elsewhereNotes(index, facts, region);
  const problems = [...facts.notes, ...farNotes(facts, parent), ...elsewhere];
  notes.push(...problems.map((problem) => finding(facts, problem, place.key)));
}

function withFacts(place: PlaceRecord, facts: PlaceFacts): PlaceRecord {
  const { population, populationYear } = facts;
  // A count without its year cannot replace one, and says less.
  const isNewer = population && (populationYear ?? 0) > (place.populationYear ?? (place.population ? 0 : -1));
  return {
    ...place,
    names: { ...facts.names, ...place.names },
    nationalCodes: together(place.nationalCodes, facts.code),
    postalCodes: together(place.postalCodes, ...facts.postalCodes),
    geonamesId: place.geonamesId ?? facts.geonamesId,
    ...(place.latitude === undefined ? facts.coordinates : {}),
    ...(isNewer ? { population, populationYear } : {}),
  };
}

function newPlace(
  { places, paths }: PlaceIndex,
  facts: PlaceFacts,
  { parent, region, language }: { parent: PlaceRecord; region: string; language: Language },
): PlaceRecord {
  const base = baseSlug(facts, language);
  const coded = `${base}-${slugify(facts.code?.split(':').at(-1) ?? `row ${facts.row}`, 'en')}`;
  return {
    key: firstFree(`${region}/`, base, coded, places),
    parentKey: parent.key,
    level: facts.level,
    settlementKind: facts.settlementKind,
    names: facts.names,
    slug: firstFree(`${parent.key}/`, base, coded, paths).slice(parent.key.length + 1),
    geonamesId: facts.geonamesId,
    nationalCodes: together([], facts.code),
    ...facts.coordinates,
    postalCodes: together([], ...facts.postalCodes),
    population: facts.population,
    populationYear: facts.populationYear,
    timezone: parent.timezone,
  };
}

/** The plain one, else with the place's code, else numbered; `prefix` comes before each. */
function firstFree(
  prefix: string,
  plain: string,
  coded: string,
  taken: { has(name: string): boolean },
): string {
  for (const name of [plain, coded]) if (!taken.has(prefix + name)) return prefix + name;
  let number = 2;
  while (taken.has(`${prefix}${coded}-${number}`)) number++;
  return `${prefix}${coded}-${number}`;
}

/** From the Latin form that people meet: Uzbek has its own, elsewhere it is English. */
function baseSlug({ names, level }: PlaceFacts, language: Language): string {
  const order: Language[] = language === 'uz-Latn' ? ['uz-Latn', 'en', 'ru'] : ['en', language, 'ru'];
  const from = order.find((each) => names[each]) ?? 'en';
  const slug = slugify(names[from] ?? '', from) || 'place';
  return level === 'DISTRICT' ? `${slug}-district` : slug;
}

/** Undefined when there are none, as records have it. */
function together(known: string[] | undefined, ...more: (string | undefined)[]): string[] | undefined {
  const all = [...new Set([...(known ?? []), ...more])].filter((each) => each !== undefined);
  return all.length > 0 ? all : undefined;
}

/** Lists of before a reform put districts into regions that they have left. */
function elsewhereNotes(index: PlaceIndex, { level, names }: PlaceFacts, region: string): RowProblem[] {
  if (level !== 'DISTRICT') return [];
  const others = [...index.places.values()].filter(
    (place) => place.level === 'REGION' && place.key !== region,
  );
  return others
    .flatMap(({ key }) => findByNames(index, level, key, names))
    .map(({ key }) => ({ code: 'POSSIBLE_DOUBLE', text: `A district of that name is known as ${key}.` }));
}

function farNotes({ coordinates }: PlaceFacts, parent: PlaceRecord): RowProblem[] {
  const { level, names, latitude, longitude } = parent;
  if (level === 'COUNTRY' || !coordinates || latitude === undefined || longitude === undefined) return [];
  const km = distanceKm(coordinates, { latitude, longitude });
  if (km <= FAR_KM) return [];
  return [
    { code: 'FAR_FROM_REGION', text: `${km.toFixed(0)} km from the middle of ${names.en ?? 'its parent'}.` },
  ];
}

function finding({ label, row }: PlaceFacts, { code, text }: RowProblem, placeKey?: string): PlaceFinding {
  return { code, name: label, placeKey, row, text };
}
