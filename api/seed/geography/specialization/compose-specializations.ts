import type { PlaceRecord, SpecializationRecord } from '../../records.ts';
import { sourceWords } from './sources.ts';
import { stableNumber } from './stable-number.ts';
import { type KnownRow, knownRows, makeOf, poolOf } from './tables.ts';

/**
 * "One village, one product": exactly one active PRIMARY for every place, on all four levels. What is known comes
 * from the tables; other settlements take something that suits their region, chosen by their key, so that a new
 * village changes nobody else's; a district without its own has what most of its settlements make.
 */
export function composeSpecializations(places: PlaceRecord[]): SpecializationRecord[] {
  const known = groupByPlace(places);
  const settlements = places.filter(({ level }) => level === 'SETTLEMENT');
  const rows = new Map(
    settlements.map((place) => [place.key, withPrimary(place, known.get(place.key) ?? [])]),
  );
  for (const place of places) {
    if (place.level === 'SETTLEMENT') continue;
    const own = known.get(place.key) ?? [];
    rows.set(place.key, own.some(isActivePrimary) ? own : [rolledUp(place, settlements, rows), ...own]);
  }
  return places.flatMap(({ key }) => (rows.get(key) ?? []).map(toRecord));
}

function groupByPlace(places: PlaceRecord[]): Map<string, KnownRow[]> {
  const groups = new Map<string, KnownRow[]>();
  const keys = new Set(places.map(({ key }) => key));
  for (const row of knownRows) {
    if (!keys.has(row.place))
      throw new Error(`A specialisation is given to ${row.place}, which is no place.`);
    groups.set(row.place, [...(groups.get(row.place) ?? []), row]);
  }
  return groups;
}

function isActivePrimary({ rank, validTo }: KnownRow): boolean {
  return rank === 'PRIMARY' && validTo === undefined;
}

/** One in so many has a second product, or has changed what it makes. */
const ONE_IN_SECONDARY = 4;
const ONE_IN_HISTORY = 20;

function withPrimary({ key, settlementKind }: PlaceRecord, known: KnownRow[]): KnownRow[] {
  if (known.some(isActivePrimary)) return known;
  const pool = poolOf(regionOf(key));
  const first = stableNumber(key);
  const nth = (offset: number) => pool[(first + offset) % pool.length] ?? '';
  const [validFrom, dayBefore] = key.startsWith('KG')
    ? ['2023-03-03', '2023-03-02']
    : ['2024-01-01', '2023-12-31'];
  const common = { place: key, source: 'demonstration', validFrom };
  const rows: KnownRow[] = [{ ...common, makes: nth(0), rank: 'PRIMARY' }, ...known];
  const dice = stableNumber(`${key} more`);
  if (settlementKind !== 'VILLAGE' && dice % ONE_IN_SECONDARY === 0) {
    rows.push({ ...common, makes: nth(1), rank: 'SECONDARY' });
  }
  if (dice % ONE_IN_HISTORY === 1) {
    rows.push({ ...common, makes: nth(2), rank: 'PRIMARY', validFrom: '2020-01-01', validTo: dayBefore });
  }
  return rows;
}

function rolledUp(place: PlaceRecord, settlements: PlaceRecord[], rows: Map<string, KnownRow[]>): KnownRow {
  const primaries = settlements
    .filter(({ key, parentKey }) => parentKey === place.key || key.startsWith(`${place.key}/`))
    .flatMap(({ key }) => (rows.get(key) ?? []).filter(isActivePrimary));
  const [first] = primaries;
  if (!first) return withPrimary(place, [])[0] ?? fail(place);
  const counts = new Map<string, number>();
  for (const { makes } of primaries) counts.set(makes, (counts.get(makes) ?? 0) + 1);
  // Sorting is stable: of equals, the one of the first settlement, which is the biggest.
  const [makes = first.makes] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? [];
  return { place: place.key, makes, rank: 'PRIMARY', source: 'rolled-up', validFrom: first.validFrom };
}

function toRecord({ place, makes, rank, source, validFrom, validTo }: KnownRow): SpecializationRecord {
  const { productType, title } = makeOf(makes);
  return {
    placeKey: place,
    productTypeSlug: productType,
    title,
    rank,
    source: sourceWords(source),
    validFrom,
    validTo,
  };
}

/** `UZ-FA/rishton` -> `UZ-FA`. */
function regionOf(key: string): string {
  return key.split('/')[0] ?? key;
}

function fail({ key }: PlaceRecord): never {
  throw new Error(`Nothing could be chosen for ${key}.`);
}
