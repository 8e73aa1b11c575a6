import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import data from './data/outlines.json' with { type: 'json' };

/** ISO 3166-2 of a region that has an outline of its own. */
export type OutlineCode = string;

/** A line from junction to junction of borders, and the regions on its sides: two, or one at the edge of the map. */
export interface Border {
  /** Degrees east and north. */
  points: readonly [number, number][];
  sides: readonly OutlineCode[];
}

export interface Outline {
  code: OutlineCode;
  /** Closed rings of borders by their number; `~number` is walked backwards. */
  rings: readonly (readonly number[])[];
  /** Degrees east and north, where a mark for the whole region has the most room. */
  middle: readonly [number, number];
  shape: Feature<Polygon | MultiPolygon>;
}

/**
 * Regions without an outline of their own, and that in which they are drawn: the maps are older than the regions which
 * Kazakhstan formed in 2018 and 2022, and show no city of Osh. So the map draws them together, and says so.
 */
export const drawnTogether: Readonly<Record<string, OutlineCode>> = {
  'KG-GO': 'KG-O',
  'KZ-10': 'KZ-63',
  'KZ-33': 'KZ-19',
  'KZ-62': 'KZ-35',
  'KZ-79': 'KZ-61',
};

// The types of a JSON file are its every number.
const topology = data as unknown as Topology<{ regions: GeometryCollection<{ middle: [number, number] }> }>;
const { geometries } = topology.objects.regions;
const shapes: FeatureCollection = feature(topology, topology.objects.regions);

export const outlines: ReadonlyMap<OutlineCode, Outline> = new Map(
  geometries.map((geometry, at) => {
    const code = String(geometry.id);
    const { middle } = { middle: [0, 0] as [number, number], ...geometry.properties };
    return [code, { code, rings: ringsOf(geometry), middle, shape: shapes.features[at] as Outline['shape'] }];
  }),
);

export const borders: readonly Border[] = topology.arcs.map((arc, number) => ({
  points: decode(arc),
  sides: [...outlines.values()]
    .filter(({ rings }) => rings.some((ring) => ring.some((line) => (line < 0 ? ~line : line) === number)))
    .map(({ code }) => code),
}));

/** The outline that shows a region: its own or the one that it is drawn in. Undefined for a region without. */
export function outlineCodeOf(isoCode: string | null | undefined): OutlineCode | undefined {
  const code = drawnTogether[isoCode ?? ''] ?? isoCode ?? '';
  return outlines.has(code) ? code : undefined;
}

/** Where a region is marked as a whole: in the middle of its outline, when that is its own alone. */
export function middleOf(isoCode: string | null): readonly [number, number] | undefined {
  const isShared = Object.values(drawnTogether).includes(isoCode ?? '');
  return isShared ? undefined : outlines.get(isoCode ?? '')?.middle;
}

/** Whether one of these outlines is that of several regions. */
export function hasRegionsDrawnTogether(codes: readonly OutlineCode[]): boolean {
  return Object.values(drawnTogether).some((code) => codes.includes(code));
}

/** Outlines of a country by its ISO 3166-1 code. */
export function outlinesOfCountry(isoCode: string): OutlineCode[] {
  return [...outlines.keys()].filter((code) => code.startsWith(`${isoCode}-`));
}

function ringsOf(geometry: (typeof geometries)[number]): readonly number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  throw new Error(`A region is drawn as ${geometry.type}.`);
}

/** Each point is told by its steps from the one before. */
function decode(arc: readonly (readonly number[])[]): [number, number][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  let [x, y] = [0, 0];
  return arc.map(([east = 0, north = 0]) => {
    x += east;
    y += north;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
