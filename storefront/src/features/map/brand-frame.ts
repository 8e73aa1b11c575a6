import { geoContains } from 'd3-geo';
import { type Frame, frameName, frameOf } from './frame.ts';
import type { Spot } from './marks.ts';
import { outlines, outlinesOfCountry } from './outlines.ts';

/**
 * The closest map that has all these places: of one region, of the brand's country, or of all countries. Undefined
 * where no such map is drawn.
 */
export function brandFrame(countryCode: string, places: readonly Spot[]): Frame | undefined {
  const country = frameName(countryCode);
  const known = places.flatMap(({ path, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ path, at: [longitude, latitude] as [number, number] }],
  );
  const [first] = known;
  if (!country || !first) return undefined;
  const isUnder = (depth: number) =>
    known.every(({ path }) => partOf(path, depth) === partOf(first.path, depth));
  if (!isUnder(1)) return frameOf('all');
  const region =
    isUnder(2) &&
    outlinesOfCountry(countryCode).find((code) => {
      const shape = outlines.get(code)?.shape;
      return shape && geoContains(shape, first.at);
    });
  return frameOf((region && frameName(region)) || country);
}

function partOf(path: string, depth: number): string {
  return path.split('/').slice(0, depth).join('/');
}
