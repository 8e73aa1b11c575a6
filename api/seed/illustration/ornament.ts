import { type Point, petal, polar, smooth, spiral } from './path.ts';
import { repeat, svg, use } from './svg.ts';

/** `count` placings of a symbol on a circle, each turned so that its top looks outward. */
export function around(
  id: string,
  count: number,
  radius: number,
  { x = 0, y = 0, from = -90, scale = 1, turn = 0 } = {},
): string {
  return repeat(count, (index) => {
    const angle = from + (index * 360) / count;
    const at = polar(radius, angle, [x, y]);
    return use(id, at[0], at[1], scale, angle + 90 + turn);
  });
}

/** A flower seen from above. */
export function blossom(petals: number, radius: number, fill: string, heart: string, inner = ''): string {
  const width = (radius * 5.2) / petals + radius * 0.12;
  const ring = (length: number, wide: number, shift: number) =>
    repeat(
      petals,
      (index) =>
        svg`<path transform="rotate(${((index + shift) * 360) / petals})" d="${petal(length, wide, 0.62)}"/>`,
    );
  const second = inner ? svg`<g fill="${inner}">${ring(radius * 0.62, width * 0.62, 0)}</g>` : '';
  return svg`<g fill="${fill}">${ring(radius, width, 0)}</g>${second}<circle r="${radius * 0.2}" fill="${heart}"/>`;
}

/** Leaves in pairs up a stem from the origin to (0, -height). */
export function spray(height: number, pairs: number, stem: string, leaf: string, tip = ''): string {
  const leaves = repeat(pairs, (index) => {
    const y = -height * ((index + 0.6) / (pairs + 0.6));
    const size = height * 0.3 * (1 - (index / pairs) * 0.4);
    return [-52, 52]
      .map(
        (turn) => svg`<path transform="translate(0 ${y}) rotate(${turn})" d="${petal(size, size * 0.5)}"/>`,
      )
      .join('');
  });
  return svg`<path d="M0 0V${-height}" fill="none" stroke="${stem}" stroke-width="${height * 0.045}"/><g fill="${leaf}">${leaves}</g>${tip && svg`<g transform="translate(0 ${-height})">${tip}</g>`}`;
}

export interface Vine {
  readonly stem: string;
  readonly leaf: string;
  /** Ids of symbols in the box of a motif, set in turn at the bends. */
  readonly flowers: readonly string[];
  readonly width: number;
}

/** A vine that waves along a band: `place` maps (along 0..1, across -1..1) to the sheet. */
export function vine(
  waves: number,
  place: (along: number, across: number) => Point,
  size: number,
  { stem, leaf, flowers, width }: Vine,
): string {
  const line = smooth(
    Array.from({ length: waves * 8 + 1 }, (_, index) =>
      place(index / (waves * 8), Math.sin((index / 4) * Math.PI) * 0.62),
    ),
  );
  const bends = repeat(waves * 2, (index) => {
    const along = (index + 0.5) / (waves * 2);
    const side = index % 2 === 0 ? 1 : -1;
    const [x, y] = place(along, side * -0.16);
    const [x2, y2] = place(along + 0.001, side * -0.16);
    const course = (Math.atan2(y2 - y, x2 - x) * 180) / Math.PI;
    const flower = flowers[index % flowers.length];
    const facing = course + (side > 0 ? 0 : 180);
    const leaves = [-70, 20, 105].map((turn) => {
      const [lx, ly] = place(along + (turn - 20) / 90 / waves / 9, side * 0.62);
      return svg`<path transform="translate(${lx} ${ly}) rotate(${facing + 180 + turn * 0.7 - 14})" d="${petal(size * 0.5, size * 0.26)}"/>`;
    });
    return svg`<g fill="${leaf}">${leaves}</g>${flower ? use(flower, x, y, size / 100, facing) : ''}`;
  });
  return svg`<path d="${line}" fill="none" stroke="${stem}" stroke-width="${width}" stroke-linecap="round"/>${bends}`;
}

/** Islimi: a scroll that rolls up around a flower and sheds leaves outward. Box about 100 wide. */
export function scroll(stem: string, leaf: string, flower: string, { turns = 1.3, width = 3 } = {}): string {
  const leaves = repeat(6, (index) => {
    const angle = 90 + turns * 60 * index * 0.7;
    const at = polar(44 - index * 3, angle);
    return svg`<path transform="translate(${at[0]} ${at[1]}) rotate(${angle + 140})" d="${petal(17, 10)}"/>`;
  });
  return svg`<path d="${spiral([0, 0], 45, 90, turns, 0.3)}" fill="none" stroke="${stem}" stroke-width="${width}" stroke-linecap="round"/><g fill="${leaf}">${leaves}</g>${flower}`;
}
