import type { Ink } from './motif.ts';
import { motifs } from './motif.ts';
import { blossom } from './ornament.ts';
import { drop, ellipse, petal, rectangle, star } from './path.ts';
import { type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** One unit of a border: 100 high around the origin, `width` wide, and it joins with its like. */
export interface Cell {
  readonly id: string;
  readonly width: number;
}

const cells = {
  triangles: (ink: Ink) => [
    80,
    svg`<path d="M-40 46L0 -40L40 46Z" fill="${ink.fill}"/><path d="M-18 46L0 6L18 46Z" fill="${ink.accent}"/><path d="M-40 -46L-18 -12L4 -46Z" transform="translate(-22 0)" fill="${ink.second}"/><path d="M18 -46L40 -12L62 -46Z" fill="${ink.second}"/>`,
  ],
  wave: (ink: Ink) => [
    160,
    svg`<path d="M-80 0C-60 -46 -20 -46 0 0S60 46 80 0" fill="none" stroke="${ink.line}" stroke-width="9"/><g transform="translate(-40 14)" fill="${ink.fill}">${blossom(6, 25, ink.fill, ink.accent)}</g><g transform="translate(40 -14)">${blossom(6, 25, ink.second, ink.accent)}</g><path transform="translate(-8 22) rotate(150)" d="${petal(34, 18)}" fill="${ink.line}"/><path transform="translate(8 -22) rotate(-30)" d="${petal(34, 18)}" fill="${ink.line}"/>`,
  ],
  horns: (ink: Ink) => [
    112,
    svg`<g transform="scale(.86)">${motifs['ram-horn'](ink)}</g><path d="M56 -36L68 0L56 36L44 0Z" fill="${ink.second}"/>`,
  ],
  rope: (ink: Ink) => [
    60,
    svg`<path d="M-40 46C-36 0 -4 0 0 -46H26C22 0 -10 0 -14 46Z" fill="${ink.fill}"/><path d="M-10 46C-6 0 26 0 30 -46H40C36 0 4 0 0 46Z" fill="${ink.second}"/>`,
  ],
  dots: (ink: Ink) => [
    70,
    svg`<circle r="21" fill="${ink.fill}"/><circle r="9" fill="${ink.accent}"/><circle cx="35" cy="-28" r="6" fill="${ink.second}"/><circle cx="35" cy="28" r="6" fill="${ink.second}"/>`,
  ],
  arches: (ink: Ink) => [
    90,
    svg`<path d="M-40 50V0C-40 -30 -14 -36 0 -48C14 -36 40 -30 40 0V50H28V4C28 -18 10 -22 0 -30C-10 -22 -28 -18 -28 4V50Z" fill="${ink.fill}"/><path transform="translate(0 34)" d="${petal(44, 30)}" fill="${ink.second}"/><circle cy="40" r="6" fill="${ink.accent}"/>`,
  ],
  leaves: (ink: Ink) => [
    76,
    svg`<path d="M-38 0H38" stroke="${ink.line}" stroke-width="6"/><path transform="translate(-34 0) rotate(40)" d="${petal(58, 26)}" fill="${ink.fill}"/><path transform="translate(-34 0) rotate(140)" d="${petal(58, 26)}" fill="${ink.fill}"/><circle cx="20" r="9" fill="${ink.accent}"/>`,
  ],
  diamonds: (ink: Ink) => [
    92,
    svg`<path d="M-46 0L0 -46L46 0L0 46Z" fill="${ink.fill}"/><path d="M-26 0L0 -26L26 0L0 26Z" fill="${ink.ground}"/><path d="M-14 0L0 -14L14 0L0 14Z" fill="${ink.accent}"/><path d="M46 -46l16 0l-16 18l-16 -18zM46 46l16 0l-16 -18l-16 18z" fill="${ink.second}"/>`,
  ],
  steps: (ink: Ink) => [
    100,
    svg`<path d="M-50 50V26H-32V2H-14V-22H14V2H32V26H50V50Z" fill="${ink.fill}"/><path d="M-9 50V26H9V50Z" fill="${ink.accent}"/><path d="M-50 -50V-26H-38V-38H-26V-50ZM50 -50V-26H38V-38H26V-50Z" fill="${ink.second}"/>`,
  ],
  hooks: (ink: Ink) => [
    96,
    svg`<path d="M-48 44V-40H28V18H-8V-8H8" fill="none" stroke="${ink.fill}" stroke-width="13"/><path d="M-48 44H48" stroke="${ink.fill}" stroke-width="13"/>`,
  ],
  almonds: (ink: Ink) => [
    78,
    svg`<path d="${drop(88, 52, 14)}" fill="${ink.fill}"/><path d="${drop(46, 24, 7)}" fill="${ink.ground}"/><circle cy="8" r="7" fill="${ink.accent}"/><circle cx="39" cy="-26" r="6" fill="${ink.second}"/>`,
  ],
  stars: (ink: Ink) => [
    96,
    svg`<path d="${star(8, 44, 26)}" fill="${ink.fill}"/><path d="${star(8, 22, 12)}" fill="${ink.accent}"/><path d="M48 -22l7 22l-7 22l-7 -22z" fill="${ink.second}"/>`,
  ],
  tulips: (ink: Ink) => [
    94,
    svg`<g transform="scale(.94)">${motifs.tulip(ink)}</g><path transform="translate(47 -50) rotate(180)" d="${petal(54, 26)}" fill="${ink.second}"/>`,
  ],
  scallops: (ink: Ink) => [
    74,
    svg`<path d="M-37 50V10A37 46 0 0 1 37 10V50Z" fill="${ink.fill}"/><path d="M-19 50V18A19 28 0 0 1 19 18V50Z" fill="${ink.ground}"/><circle cy="34" r="9" fill="${ink.accent}"/>`,
  ],
} as const satisfies Record<string, (ink: Ink) => readonly [number, string]>;

export type BorderName = keyof typeof cells;

export const borderNames = Object.keys(cells) as [BorderName, ...BorderName[]];

export function borderCell(sheet: Sheet, name: BorderName, ink: Ink): Cell {
  const [width, content] = cells[name](ink);
  return { id: symbol(sheet, content), width };
}

/** A straight run of a border, centred on its line, with a whole number of units. */
export function run(
  cell: Cell,
  box: { x: number; y: number; length: number; height: number; turn?: number },
): string {
  const { x, y, length, height, turn = 0 } = box;
  const count = Math.max(1, Math.round(length / ((cell.width * height) / 100)));
  const step = length / count;
  const units = repeat(
    count,
    (index) =>
      svg`<use href="#${cell.id}" transform="translate(${step * (index + 0.5)} 0) scale(${step / cell.width} ${height / 100})"/>`,
  );
  return svg`<g transform="translate(${x} ${y}) rotate(${turn})">${units}</g>`;
}

/** A border round a rectangle, tops outward, with a piece of its own in each corner. `inset` is the distance to the band's middle. */
export function frame(
  cell: Cell,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { band, scale = 0.8, corner = '' }: { band: number; scale?: number; corner?: string },
): string {
  const half = band / 2;
  const size = band * scale;
  const across = { length: width - band * 2, height: size };
  const down = { length: height - band * 2, height: size };
  const runs = [
    run(cell, { ...across, x: x + band, y: y + half }),
    run(cell, { ...down, x: x + width - half, y: y + band, turn: 90 }),
    run(cell, { ...across, x: x + width - band, y: y + height - half, turn: 180 }),
    run(cell, { ...down, x: x + half, y: y + height - band, turn: 270 }),
  ];
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([right = 0, low = 0]) =>
    corner
      ? use(corner, x + half + right * (width - band), y + half + low * (height - band), size / 100)
      : '',
  );
  return runs.join('') + corners.join('');
}

/** The flat bands under a frame: nested rectangles from the outside in, as [inset, colour]. */
export function nested(
  box: { x: number; y: number; width: number; height: number },
  rings: readonly (readonly [number, string])[],
): string {
  return rings
    .map(
      ([inset, colour]) =>
        svg`<path d="${rectangle(box.x + inset, box.y + inset, box.width - inset * 2, box.height - inset * 2)}" fill="${colour}"/>`,
    )
    .join('');
}

/** A circle of small beads. */
export function beads(count: number, radius: number, size: number, colour: string, [x, y] = [0, 0]): string {
  return svg`<g fill="${colour}">${repeat(count, (index) => {
    const angle = (index / count) * Math.PI * 2;
    return svg`<path d="${ellipse(x + radius * Math.cos(angle), y + radius * Math.sin(angle), size)}"/>`;
  })}</g>`;
}
