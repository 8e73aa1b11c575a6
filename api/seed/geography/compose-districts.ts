import type { PlaceRecord } from '../records.ts';
import { withUzbekCyrillic } from './place-names.ts';
import { districtRows } from './tables.ts';

/** The districts that hold a settlement of ours, and those that the programme's sources name. */
export function composeDistricts(regions: PlaceRecord[]): PlaceRecord[] {
  const timezones = new Map(regions.map(({ key, timezone }) => [key, timezone]));
  return districtRows.map(({ region, slug, names, geonamesId }) => ({
    key: `${region}/${slug}`,
    parentKey: region,
    level: 'DISTRICT',
    names: withUzbekCyrillic(names),
    slug,
    geonamesId,
    timezone: timezones.get(region) ?? fail(region),
  }));
}

function fail(region: string): never {
  throw new Error(`A district is in the region ${region}, which the crosswalk does not know.`);
}
