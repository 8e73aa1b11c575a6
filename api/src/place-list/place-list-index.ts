import type { PlaceRecord, Words } from '../../seed/records.ts';
import { comparableNames } from './place-list-names.ts';

/** The places of one country, found by key, code, and by name within a region. */
export interface PlaceIndex {
  country?: PlaceRecord;
  places: Map<string, PlaceRecord>;
  /** `SOATE:02205` and ISO 3166-2 codes to key. */
  keyByCode: Map<string, string>;
  keysByName: Map<string, string[]>;
  /** `<parent key>/<slug>` of all. */
  paths: Set<string>;
}

export function indexPlaces(existing: readonly PlaceRecord[], country: string): PlaceIndex {
  const root = existing.find(({ level, isoCode }) => level === 'COUNTRY' && isoCode === country);
  const index: PlaceIndex = {
    country: root,
    places: new Map(),
    keyByCode: new Map(),
    keysByName: new Map(),
    paths: new Set(),
  };
  const parents = new Map(existing.map(({ key, parentKey }) => [key, parentKey]));
  const isInside = (key: string | null | undefined): boolean => {
    return key === root?.key || (Boolean(key) && isInside(parents.get(key ?? '')));
  };
  const inside = root ? existing.filter(({ key }) => isInside(key)) : [];
  // All first: a name is filed under the region, which is found through the parents.
  for (const place of inside) index.places.set(place.key, place);
  for (const place of inside) putPlace(index, place);
  return index;
}

export function putPlace(index: PlaceIndex, place: PlaceRecord): void {
  const { key, parentKey, slug, isoCode, nationalCodes = [] } = place;
  index.places.set(key, place);
  index.paths.add(`${parentKey}/${slug}`);
  for (const code of isoCode ? [isoCode, ...nationalCodes] : nationalCodes) index.keyByCode.set(code, key);
  for (const name of comparableNames(place.names)) {
    const entry = nameEntry(place.level, regionOf(index, place), name);
    const keys = index.keysByName.get(entry) ?? [];
    if (!keys.includes(key)) index.keysByName.set(entry, [...keys, key]);
  }
}

/** Places of that level with one of those names, in that region; regions have no region: undefined. */
export function findByNames(
  index: PlaceIndex,
  level: PlaceRecord['level'],
  region: string | undefined,
  names: Words,
): PlaceRecord[] {
  const keys = comparableNames(names).flatMap(
    (name) => index.keysByName.get(nameEntry(level, region, name)) ?? [],
  );
  return [...new Set(keys)].flatMap((key) => index.places.get(key) ?? []);
}

/** Key of the region that a district or settlement lies in; of a region, undefined. */
export function regionOf({ places }: PlaceIndex, { level, parentKey }: PlaceRecord): string | undefined {
  if (level === 'REGION') return undefined;
  let at = places.get(parentKey ?? '');
  while (at && at.level !== 'REGION') at = places.get(at.parentKey ?? '');
  return at?.key;
}

function nameEntry(level: string, region: string | undefined, name: string): string {
  return `${level} ${region ?? ''} ${name}`;
}
