import { svg } from './svg.ts';

export type Point = readonly [x: number, y: number];

export function polar(radius: number, degrees: number, [x, y]: Point = [0, 0]): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => svg`${x} ${y}`).join('L')}Z`;
}

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius === 0) return svg`M${x} ${y}h${width}v${height}h${-width}z`;
  const r = Math.min(radius, width / 2, height / 2);
  const turn = (dx: number, dy: number) => svg`a${r} ${r} 0 0 1 ${dx * r} ${dy * r}`;
  return svg`M${x + r} ${y}h${width - 2 * r}${turn(1, 1)}v${height - 2 * r}${turn(-1, 1)}h${2 * r - width}${turn(-1, -1)}v${2 * r - height}${turn(1, -1)}z`;
}

export function ellipse(x: number, y: number, rx: number, ry = rx): string {
  return svg`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** A smooth line through all points. */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length;
  const at = (index: number): Point =>
    (closed ? points[(index + count) % count] : points[Math.min(Math.max(index, 0), count - 1)]) ?? [0, 0];
  let d = svg`M${at(0)[0]} ${at(0)[1]}`;
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    d += svg`C${from[0] + (to[0] - before[0]) / 6} ${from[1] + (to[1] - before[1]) / 6} ${to[0] - (after[0] - from[0]) / 6} ${to[1] - (after[1] - from[1]) / 6} ${to[0]} ${to[1]}`;
  }
  return closed ? `${d}Z` : d;
}

/** Star with `points` tips; the first looks up. */
export function star(points: number, outer: number, inner: number, [x, y]: Point = [0, 0]): string {
  return polygon(
    Array.from({ length: points * 2 }, (_, index) =>
      polar(index % 2 === 0 ? outer : inner, (index * 180) / points - 90, [x, y]),
    ),
  );
}

/** A petal or leaf from the origin up to (0, -length). */
export function petal(length: number, width: number, belly = 0.5): string {
  const at = -length * belly;
  return svg`M0 0C${-width * 0.7} ${at * 0.5} ${-width * 0.6} ${at - length * 0.22} 0 ${-length}C${width * 0.6} ${at - length * 0.22} ${width * 0.7} ${at * 0.5} 0 0Z`;
}

/** A drop that bends: the almond of skullcaps, the pepper of ikats. Origin in its middle, tip up. */
export function drop(height: number, width: number, bend: number): string {
  const top = -height * 0.5;
  const low = height * 0.5;
  return svg`M${bend} ${top}C${bend * 0.2 - width * 0.1} ${top * 0.5} ${-width * 0.62} ${top * 0.2} ${-width * 0.5} ${low * 0.45}C${-width * 0.42} ${low * 1.15} ${width * 0.42} ${low * 1.2} ${width * 0.5} ${low * 0.4}C${width * 0.55} ${-low * 0.15} ${bend * 0.2 + width * 0.12} ${top * 0.35} ${bend} ${top}Z`;
}

/** A line that winds inward: `turns` positive is clockwise on screen. Starts at `from` degrees, `radius` away from the middle. */
export function spiral([x, y]: Point, radius: number, from: number, turns: number, end = 0.18): string {
  const steps = Math.max(5, Math.ceil(Math.abs(turns) * 9));
  return smooth(
    Array.from({ length: steps + 1 }, (_, index) => {
      const share = index / steps;
      return polar(radius * (1 - (1 - end) * share), from + turns * 360 * share, [x, y]);
    }),
  );
}
