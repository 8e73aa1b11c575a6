import type { Frame } from './frame.ts';
import type { Point } from './pen.ts';

/** Something on a map that wants its name beside it: in units of the frame. */
export interface Named {
  at: Point;
  text: string;
}

/** On which side of its mark a name stands; `over` covers it, for what has no mark. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'over';

/** Pixels of the narrowest maps that names must not collide on: of a small phone, and where there is more room. */
const narrowest = 320;
const wide = 620;
/** Pixels: names have the same size on every map. */
const lineHeight = 17;
const letterWidth = { narrow: 7.6, wide: 13.5 };
const gap = 8;

/** Where a name stands; a `wide` one only where the map has room for it. */
export interface Placed {
  side: Side;
  width: 'any' | 'wide';
}

interface Room {
  /** In the order in which they are tried. */
  sides: readonly Side[];
  /** Spots to keep free. */
  marks: readonly Point[];
  /** How many names there may be at each width. */
  most: number;
}

/**
 * Finds room for names, the first ones first: each beside its mark, off the others and off all marks. Undefined for
 * those that find none.
 */
export function placeNames(frame: Frame, names: readonly Named[], room: Room): (Placed | undefined)[] {
  const first = placeAt(narrowest, frame, names, room);
  return placeAt(wide, frame, names, room, first).map((side, at) => {
    if (!side) return undefined;
    return { side, width: first[at] ? 'any' : 'wide' };
  });
}

/** The same on a map of that many pixels; names that have a place keep it. */
function placeAt(
  width: number,
  frame: Frame,
  names: readonly Named[],
  { sides, marks, most }: Room,
  kept: readonly (Side | undefined)[] = [],
): (Side | undefined)[] {
  const pixels = width / frame.width;
  const sheet = { left: 0, top: 0, right: width, bottom: frame.height * pixels };
  const inPixels = ([x, y]: Point): Point => [x * pixels, y * pixels];
  const taken = marks.map((mark) => ({ mark, box: boxAround(inPixels(mark), { width: 8, height: 8 }) }));
  const boxes = names.map(({ at, text }) =>
    sides.map((side) => ({ side, box: boxOf(side, inPixels(at), text) })),
  );
  const places = names.map(({ at }, index) => {
    const found = boxes[index]?.find(({ side }) => side === kept[index]);
    if (found) taken.push({ mark: at, box: found.box });
    return found?.side;
  });
  let free = most - places.filter(Boolean).length;
  names.forEach(({ at }, index) => {
    if (places[index] || free <= 0) return;
    const found = boxes[index]?.find(
      ({ box }) =>
        isWithin(box, sheet) &&
        !taken.some((other) => !isSame(other.mark, at) && isOverlapping(box, other.box)),
    );
    if (!found) return;
    places[index] = found.side;
    taken.push({ mark: at, box: found.box });
    free -= 1;
  });
  return places;
}

/**
 * Moves marks apart that would cover each other, the first ones staying where they are: each to the nearest free spot
 * around it. `size` is theirs, in pixels.
 */
export function spread(frame: Frame, points: readonly Point[], size: number): Point[] {
  const units = frame.width / narrowest;
  const placed: Point[] = [];
  for (const [x, y] of points) {
    const free = spotsAround.find(([east, south]) => {
      const [toX, toY] = [x + east * size * units, y + south * size * units];
      const edge = (size * units) / 2;
      return (
        toX >= edge &&
        toX <= frame.width - edge &&
        toY >= edge &&
        toY <= frame.height - edge &&
        placed.every(([otherX, otherY]) => Math.hypot(otherX - toX, otherY - toY) >= size * units)
      );
    }) ?? [0, 0];
    placed.push([x + free[0] * size * units, y + free[1] * size * units]);
  }
  return placed;
}

/** In sizes of a mark: the spot itself, then rings around it. */
const spotsAround: readonly Point[] = [
  [0, 0],
  ...[0.6, 1, 1.5, 2, 2.5].flatMap((radius) =>
    Array.from({ length: 16 }, (_, at): Point => {
      const angle = (at / 16) * 2 * Math.PI;
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    }),
  ),
];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boxOf(side: Side, [x, y]: Point, text: string): Box {
  const width = widthOf(text);
  const middles: Record<Side, Point> = {
    right: [x + gap + width / 2, y],
    left: [x - gap - width / 2, y],
    above: [x, y - lineHeight],
    below: [x, y + lineHeight],
    over: [x, y],
  };
  return boxAround(middles[side], { width, height: lineHeight });
}

function boxAround([x, y]: Point, { width, height }: { width: number; height: number }): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Letters of Chinese and Japanese are as wide as they are high. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? letterWidth.wide : letterWidth.narrow),
    0,
  );
}

function isSame(one: Point, other: Point): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

function isWithin(box: Box, { left, top, right, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function isOverlapping(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
