import { frameName } from './frame.ts';
import { outlineCodeOf } from './outlines.ts';

interface PlaceOnMap {
  isoCode: string | null;
  ancestors: readonly { isoCode: string | null }[];
}

/**
 * The maps of a place, by name: that of its region, and the country for finding the region in; of a country only its
 * own. Undefined for a place whose region and country are not drawn.
 */
export function placeFrames({
  isoCode,
  ancestors,
}: PlaceOnMap): { frame: string; country?: string } | undefined {
  const [countryCode, regionCode] = [...ancestors.map((each) => each.isoCode), isoCode];
  const country = frameName(countryCode ?? undefined);
  const region = frameName(outlineCodeOf(regionCode));
  if (region) return { frame: region, country };
  return country ? { frame: country } : undefined;
}
