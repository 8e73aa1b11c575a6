import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Points that are tried from side to side. */
const tries = 60;

/** The point of a region that lies farthest from all its borders, where a mark for it has the most room; in degrees. */
export function middleOf(shape: Polygon | MultiPolygon): [number, number] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const rings = polygons.flat();
  const points = rings.flat();
  const [xs, ys] = [0, 1].map((at) => points.map((point) => point[at] ?? 0)) as [number[], number[]];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A degree to the east is shorter than one to the north.
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best = { room: -1, at: [0, 0] as [number, number] };
  for (let column = 1; column < tries; column += 1) {
    for (let row = 1; row < tries; row += 1) {
      const x = west + ((east - west) * column) / tries;
      const y = south + ((north - south) * row) / tries;
      if (!isInside(rings, x, y)) continue;
      const room = Math.min(...points.map(([px = 0, py = 0]) => Math.hypot((px - x) * narrowing, py - y)));
      if (room > best.room) best = { room, at: [x, y] };
    }
  }
  return [round(best.at[0]), round(best.at[1])];
}

/** Whether a line from there to the east crosses an odd number of sides. */
function isInside(rings: readonly Position[][], x: number, y: number): boolean {
  let isIn = false;
  for (const ring of rings) {
    ring.forEach(([x1 = 0, y1 = 0], at) => {
      const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
      if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) isIn = !isIn;
    });
  }
  return isIn;
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
