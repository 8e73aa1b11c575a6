import { type Point, polar, polygon } from './path.ts';

/** One star of a girih: the polygon it grew in and the star line inside it. */
export interface GirihStar {
  readonly sides: number;
  readonly at: Point;
  readonly cell: string;
  readonly star: string;
}

/**
 * Star patterns by "polygons in contact": lines leave the middle of each side of each tile at `lean` degrees from its
 * normal and meet, so that they run on from tile to tile. `edge` is the tiles' side; the patch covers width by height.
 */
export function girih(
  tiling: 'squares' | 'octagons' | 'hexagons' | 'dodecagons',
  edge: number,
  lean: number,
  width: number,
  height: number,
): GirihStar[] {
  const stars: GirihStar[] = [];
  const add = (sides: number, at: Point, from: number) => stars.push(girihStar(sides, edge, lean, at, from));
  const root3 = Math.sqrt(3);
  if (tiling === 'squares') {
    for (let x = edge / 2; x < width + edge; x += edge)
      for (let y = edge / 2; y < height + edge; y += edge) add(4, [x, y], 0);
  } else if (tiling === 'octagons') {
    const step = edge * (1 + Math.SQRT2);
    for (let x = 0; x < width + step; x += step)
      for (let y = 0; y < height + step; y += step) {
        add(8, [x, y], 0);
        add(4, [x + step / 2, y + step / 2], 45);
      }
  } else if (tiling === 'hexagons') {
    for (let row = 0; row * edge * 1.5 < height + edge * 2; row++)
      for (let x = row % 2 ? 0 : (edge * root3) / 2; x < width + edge * 2; x += edge * root3)
        add(6, [x, row * edge * 1.5], 0);
  } else {
    const step = edge * (3 + root3);
    for (let row = 0; row * step * (root3 / 2) < height + step; row++)
      for (let column = -1; column * step < width + step; column++) {
        const [x, y] = [column * step + (row % 2 ? step / 2 : 0), row * step * (root3 / 2)];
        add(12, [x, y], 0);
        for (const turn of [0, 60, 120]) add(4, polar(step / 2, turn, [x, y]), turn);
        for (const turn of [30, 90]) add(6, polar(step / root3, turn, [x, y]), 0);
      }
  }
  return stars;
}

/** The star of one regular polygon; side middles lie at `from` + k * 360 / sides degrees. */
export function girihStar(sides: number, edge: number, lean: number, at: Point, from: number): GirihStar {
  const half = Math.PI / sides;
  const inner = edge / 2 / Math.tan(half);
  const meet = (inner * Math.sin((lean * Math.PI) / 180)) / Math.sin((lean * Math.PI) / 180 + half);
  const points = Array.from({ length: sides }, (_, index) => {
    const turn = from + (index * 360) / sides;
    return [polar(inner, turn, at), polar(meet, turn + 180 / sides, at)];
  });
  const corners = Array.from({ length: sides }, (_, index) =>
    polar(inner / Math.cos(half), from + ((index + 0.5) * 360) / sides, at),
  );
  return { sides, at, cell: polygon(corners), star: polygon(points.flat()) };
}
