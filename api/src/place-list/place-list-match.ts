import type { PlaceRecord } from '../../seed/records.ts';
import { distanceKm } from '../place/distance.rules.ts';
import type { PlaceFacts, RowProblem } from './place-list-facts.ts';
import { findByNames, type PlaceIndex, regionOf } from './place-list-index.ts';
import { isCityName } from './place-list-names.ts';

/** Two of one name in one region are one place up to here, where both have coordinates. */
const SAME_PLACE_KM = 25;

/** What the row lies in, or why nobody knows. `codeScheme` is that of the list's codes. */
export function findParent(
  index: PlaceIndex,
  facts: PlaceFacts,
  codeScheme: string,
): PlaceRecord | RowProblem {
  if (facts.level === 'REGION') {
    return index.country ?? { code: 'UNKNOWN_PARENT', text: 'Its country is not among the places.' };
  }
  const { parent: code } = facts;
  if (!code) return { code: 'UNKNOWN_PARENT', text: 'It names no parent.' };
  const key = index.keyByCode.get(`${codeScheme}:${code}`) ?? index.keyByCode.get(code) ?? code;
  const parent = index.places.get(key);
  if (!parent) {
    return { code: 'UNKNOWN_PARENT', text: `Its parent "${code}" is not known, or was not placed itself.` };
  }
  if (parent.level === 'REGION' || (parent.level === 'DISTRICT' && facts.level === 'SETTLEMENT'))
    return parent;
  // Some lists hang villages under a city; with us they are its neighbours.
  const above = parent.level === 'SETTLEMENT' ? index.places.get(parent.parentKey ?? '') : undefined;
  if (above && facts.level === 'SETTLEMENT') return above;
  const text = `A ${facts.level.toLowerCase()} cannot lie in a ${parent.level.toLowerCase()}.`;
  return { code: 'BAD_LEVEL', text };
}

/** The place that the row is about, if it is there already. */
export function findKnown(
  index: PlaceIndex,
  facts: PlaceFacts,
  parent: PlaceRecord,
): PlaceRecord | undefined {
  const { code, isoCode, level, names } = facts;
  const coded = index.places.get(index.keyByCode.get(code ?? '') ?? index.keyByCode.get(isoCode ?? '') ?? '');
  if (coded?.level === level) return coded;
  if (level === 'REGION') return regionNamed(findByNames(index, level, undefined, names), facts);
  const region = parent.level === 'REGION' ? parent.key : regionOf(index, parent);
  const named = findByNames(index, level, region, names).filter((place) => isSameSpot(place, facts, parent));
  return named.find(({ parentKey }) => parentKey === parent.key) ?? named[0];
}

/** `Osh` and `Osh (city)` are two regions of one name. */
function regionNamed(regions: PlaceRecord[], { label }: PlaceFacts): PlaceRecord | undefined {
  if (regions.length < 2) return regions[0];
  const isCity = ({ names }: PlaceRecord) => Object.values(names).some(isCityName);
  return regions.find((region) => isCity(region) === isCityName(label));
}

function isSameSpot(place: PlaceRecord, { coordinates, level }: PlaceFacts, parent: PlaceRecord): boolean {
  if (level !== 'SETTLEMENT') return true;
  const { latitude, longitude, parentKey } = place;
  if (!coordinates || latitude === undefined || longitude === undefined) return parentKey === parent.key;
  return distanceKm({ latitude, longitude }, coordinates) <= SAME_PLACE_KM;
}
