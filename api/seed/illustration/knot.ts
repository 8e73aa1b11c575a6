import type { Ink } from './motif.ts';
import { svg } from './svg.ts';

/** A figure on a grid of knots: for each knot which ink, or none. Coordinates run from 0 in the middle outward. */
export type Knots = (x: number, y: number) => keyof Ink | undefined;

/** Rows of equal knots joined to bars: one path an ink. `across` and `up` are the half sizes in knots; the box is 100 wide. */
export function knotted(knots: Knots, across: number, up: number, ink: Ink): string {
  const size = 100 / (across * 2 + 1);
  const bars = new Map<string, string[]>();
  for (let y = -up; y <= up; y++) {
    let start = -across;
    for (let x = -across; x <= across; x++) {
      const here = knots(Math.abs(x), Math.abs(y));
      const next = x === across ? 'end' : knots(Math.abs(x + 1), Math.abs(y));
      if (here === next) continue;
      if (here !== undefined) {
        const list = bars.get(ink[here]) ?? [];
        list.push(
          svg`M${(start - 0.5) * size} ${(y - 0.5) * size}h${(x - start + 1) * size}v${size + 0.2}h${-(x - start + 1) * size}z`,
        );
        bars.set(ink[here], list);
      }
      start = x + 1;
    }
  }
  return [...bars].map(([colour, list]) => svg`<path d="${list}" fill="${colour}"/>`).join('');
}

export const guls: readonly [Knots, ...Knots[]] = [
  // the eight-sided Turkmen medallion with a cross in it
  (x, y) =>
    x + y > 17 || x > 12 || y > 11
      ? undefined
      : x + y > 15 || x > 11 || y > 10
        ? 'line'
        : x < 1 || y < 1
          ? 'line'
          : x + y > 10
            ? x > y
              ? 'second'
              : 'ground'
            : x + y > 7
              ? 'fill'
              : x + y > 4
                ? 'ground'
                : x + y > 2
                  ? 'accent'
                  : 'fill',
  // stepped diamond with hooks
  (x, y) =>
    x + y === 12 || (x + y === 13 && x % 3 === 0) || (x + y === 14 && x % 3 === 0)
      ? 'fill'
      : x + y > 12
        ? undefined
        : x + y > 9
          ? 'ground'
          : x + y > 8
            ? 'line'
            : x + y > 5
              ? 'second'
              : x + y > 3
                ? 'ground'
                : x + y > 1
                  ? 'accent'
                  : 'fill',
  // star of eight points on a square
  (x, y) =>
    x > 11 || y > 11
      ? undefined
      : Math.max(x, y) > 10
        ? 'line'
        : (Math.abs(x - y) < 2 && x < 9 && y < 9) || (x < 2 && y < 10) || (y < 2 && x < 10)
          ? x + y < 4
            ? 'accent'
            : 'fill'
          : (x > 4 && y < 5 && x < 9) || (y > 4 && x < 5 && y < 9)
            ? 'second'
            : 'ground',
  // ram's horns on a stem
  (x, y) =>
    x > 11 || y > 11
      ? undefined
      : x < 1
        ? 'fill'
        : y === 8 && x < 8
          ? 'fill'
          : x === 7 && y > 4 && y < 9
            ? 'fill'
            : y === 5 && x > 3 && x < 8
              ? 'fill'
              : x === 4 && y > 4 && y < 7
                ? 'fill'
                : y < 1 && x < 11
                  ? 'second'
                  : y === 3 && x > 6 && x < 11
                    ? 'second'
                    : x === 10 && y < 4
                      ? 'second'
                      : x + y < 4
                        ? 'accent'
                        : undefined,
  // cross in a diamond
  (x, y) =>
    x + y > 13
      ? undefined
      : x + y > 11
        ? 'line'
        : x < 2 && y < 8
          ? 'fill'
          : y < 2 && x < 8
            ? 'fill'
            : Math.abs(x - y) < 2 && x < 6
              ? 'accent'
              : x + y > 9
                ? 'second'
                : 'ground',
  // gul of the Karakalpak door rugs
  (x, y) =>
    y > 8 || x > 13 || x + y > 18
      ? undefined
      : y > 7 || x > 12 || x + y > 16
        ? 'line'
        : x < 1 || y === 0
          ? 'line'
          : x > 8
            ? y < 4
              ? 'accent'
              : 'second'
            : Math.max(x, y) > 6
              ? 'ground'
              : (x + y) % 4 < 2
                ? 'fill'
                : 'ground',
];

export const edges: readonly [Knots, ...Knots[]] = [
  (x, y) => (x + y < 4 ? 'accent' : x + y < 6 ? 'fill' : x + y > 9 ? 'second' : undefined),
  (x, y) =>
    y > 3
      ? x % 4 < 2
        ? 'fill'
        : undefined
      : x < 2 && y < 4
        ? 'second'
        : Math.abs(x - y) < 1
          ? 'accent'
          : undefined,
  (x, y) =>
    x < 1
      ? 'fill'
      : y === 3 && x < 4
        ? 'fill'
        : x === 3 && y > 1 && y < 4
          ? 'fill'
          : x > 4
            ? y < 2
              ? 'accent'
              : undefined
            : undefined,
  (x, y) => ((x + y) % 6 < 2 ? 'fill' : (x + y) % 6 < 4 ? 'second' : undefined),
];

/** The rows of the weave, as dashes of one wide line. */
export function ribs(width: number, height: number, step: number, opacity: number): string {
  return svg`<path d="M${width / 2} 0V${height}" stroke="#20150f" stroke-opacity="${opacity}" stroke-width="${width}" stroke-dasharray="1.2 ${step - 1.2}"/><path d="M${width / 2} 1.6V${height}" stroke="#fff" stroke-opacity="${opacity * 0.6}" stroke-width="${width}" stroke-dasharray="1.2 ${step - 1.2}"/>`;
}
