import { geoConicEqualArea } from 'd3-geo';
import { type OutlineCode, outlines, outlinesOfCountry } from './outlines.ts';

/** What a map shows: one region, one country or all of them. Its name is that of its file: `uz-fa`, `uz`, `all`. */
export interface Frame {
  name: string;
  /** Of the drawing, in its own units: what is drawn for a screen of that many pixels. */
  width: number;
  height: number;
  /** The regions that the map is of; others stand around them. */
  codes: readonly OutlineCode[];
  /** Kilometres to a unit, in the middle of the map. */
  scaleKm: number;
  /** From degrees to units. Points outside of the frame have places outside of it. */
  project(longitude: number, latitude: number): [number, number];
}

export const frameNames: readonly string[] = [
  'all',
  ...new Set([...outlines.keys()].map((code) => code.slice(0, 2).toLowerCase())),
  ...[...outlines.keys()].map((code) => code.toLowerCase()),
];

const width = 640;
const heights = { least: 320, most: 560 };
const earthRadiusKm = 6371;

/** A frame never changes, and to fit one takes longer than to draw in it. */
const frames = new Map<string, Frame>();

/** The frame of that name. Throws for one that is not among `frameNames`. */
export function frameOf(name: string): Frame {
  const known = frames.get(name) ?? fit(name);
  frames.set(name, known);
  return known;
}

/** The name of the map of a region or country by its ISO code; undefined where none is drawn. */
export function frameName(isoCode: string | undefined): string | undefined {
  const name = isoCode?.toLowerCase();
  return frameNames.find((each) => each === name);
}

function fit(name: string): Frame {
  const codes = codesOf(name);
  const shapes = codes.flatMap((code) => outlines.get(code)?.shape ?? []);
  if (shapes.length === 0) throw new Error(`There is no map "${name}".`);
  const points = shapes.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  const [longitudes, latitudes] = [0, 1].map((at) => points.map((point) => point[at] ?? 0)) as [
    number[],
    number[],
  ];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const projection = geoConicEqualArea()
    .rotate([-middle, 0])
    .parallels([south + (north - south) / 6, north - (north - south) / 6]);
  // Room around a region for its neighbours.
  const edge = codes.length > 1 ? 10 : 56;
  const object = { type: 'FeatureCollection' as const, features: shapes };
  projection.fitWidth(width - 2 * edge, object);
  const needed = extentOf(points.map((point) => projection(point as [number, number]) ?? [0, 0]));
  const height = Math.round(
    Math.min(heights.most, Math.max(heights.least, needed.bottom - needed.top + 2 * edge)),
  );
  projection.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    object,
  );
  return {
    name,
    width,
    height,
    codes,
    scaleKm: earthRadiusKm / projection.scale(),
    project: (longitude, latitude) => projection([longitude, latitude]) ?? [Number.NaN, Number.NaN],
  };
}

function codesOf(name: string): readonly OutlineCode[] {
  if (name === 'all') return [...outlines.keys()];
  const code = name.toUpperCase();
  return outlines.has(code) ? [code] : outlinesOfCountry(code);
}

function extentOf(points: readonly [number, number][]) {
  const ys = points.map(([, y]) => y);
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
}
