import type { PlaceRecord } from '../records.ts';

/** Regions and districts without coordinates get the middle of the settlements in them, to 5 decimals. */
export function withMiddle(places: PlaceRecord[], settlements: PlaceRecord[]): PlaceRecord[] {
  const regionOf = new Map(places.map(({ key, parentKey }) => [key, parentKey]));
  const inside = new Map<string, PlaceRecord[]>();
  for (const settlement of settlements) {
    for (let key = settlement.parentKey; key; key = regionOf.get(key) ?? null) {
      inside.set(key, [...(inside.get(key) ?? []), settlement]);
    }
  }
  return places.map((place) => {
    const within = inside.get(place.key) ?? [];
    if (place.latitude !== undefined || within.length === 0) return place;
    return {
      ...place,
      latitude: mean(within.map(({ latitude = 0 }) => latitude)),
      longitude: mean(within.map(({ longitude = 0 }) => longitude)),
    };
  });
}

function mean(numbers: number[]): number {
  return Number((numbers.reduce((sum, each) => sum + each, 0) / numbers.length).toFixed(5));
}
