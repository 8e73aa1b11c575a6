import type { Frame } from './frame.ts';
import type { Point } from './pen.ts';

/** A place to be marked. One without a position is left out. */
export interface Spot {
  path: string;
  latitude: number | null;
  longitude: number | null;
}

/** Where a place stands in a frame, in units; undefined when it is not known, or lies outside. */
export function pointOf(frame: Frame, { latitude, longitude }: Omit<Spot, 'path'>): Point | undefined {
  if (latitude === null || longitude === null) return undefined;
  const [x, y] = frame.project(longitude, latitude);
  const isInside = x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
  return isInside ? [Math.round(x), Math.round(y)] : undefined;
}

/**
 * Dots as one path: lines without a length, whose round ends are the dots, each spot once. So they are of one size on
 * every screen, and some ten bytes each.
 */
export function dotsPath(points: readonly Point[]): string {
  return [...new Set(points.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h.1`))].join('');
}

/** A share of the whole in per cent, as an attribute has it. */
export function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1000) / 10}%`;
}
