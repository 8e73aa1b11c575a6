import { standingGround } from './ground.ts';
import { inkOnLight, shuffled } from './ink.ts';
import { type Turned, tilt, turned } from './lathe.ts';
import { type MotifName, motifs } from './motif.ts';
import { blossom, spray } from './ornament.ts';
import { darker, lighter, type Palette } from './palette.ts';
import { ellipse, rectangle, smooth } from './path.ts';
import { footShadow, glint, roundness } from './shade.ts';
import { clipped, linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

export interface Filling {
  readonly colour: string;
  /** What swims in the jar, for the box of the jar's body. */
  readonly pieces: (body: Turned) => string;
}

/** A label on food shows what grows. */
const growing: readonly [MotifName, ...MotifName[]] = [
  'tulip',
  'carnation',
  'pomegranate',
  'vine',
  'cypress',
  'sun',
];

const flowers = ['#f3f0e2', '#d98fb0', '#8f7fc0', '#e8b84a', '#c9503a'] as const;

/** A glass jar with its lid, label and filling. */
function jar(
  sheet: Sheet,
  x: number,
  foot: number,
  size: number,
  filling: Filling,
  palette: Palette,
): string {
  const { random } = sheet;
  const tall = 470 * size;
  const wide = 190 * size;
  const at = (share: number) => foot - tall * (1 - share);
  const body = turned(
    x,
    random.pick([
      [
        [at(0), wide * 0.8],
        [at(0.06), wide * 0.82],
        [at(0.16), wide * 0.98],
        [at(0.3), wide],
        [at(0.9), wide],
        [at(1), wide * 0.9],
      ],
      [
        [at(0), wide * 0.72],
        [at(0.08), wide * 0.74],
        [at(0.22), wide * 0.95],
        [at(0.5), wide * 1.04],
        [at(0.86), wide * 0.96],
        [at(1), wide * 0.78],
      ],
      [
        [at(0), wide * 0.86],
        [at(0.05), wide * 0.88],
        [at(0.12), wide * 0.98],
        [at(0.5), wide * 0.98],
        [at(0.94), wide * 0.98],
        [at(1), wide * 0.94],
      ],
    ] as [[number, number][], ...[number, number][][]]),
  );
  const deep = linear(
    sheet,
    [
      [0, darker(filling.colour, 0.3)],
      [0.3, lighter(filling.colour, 0.26)],
      [0.6, filling.colour],
      [1, darker(filling.colour, 0.42)],
    ],
    [0, 0, 1, 0],
  );
  const level = at(0.14);
  const inside = svg`<path d="${body.outline}" fill="#f6f4ea" fill-opacity=".5"/>${clipped(sheet, body.outline, svg`<path d="${rectangle(x - wide * 1.2, level, wide * 2.4, tall)}" fill="${deep}"/>${filling.pieces(body)}<path d="${ellipse(x, level, body.radiusAt(level), body.radiusAt(level) * tilt * 0.8)}" fill="${lighter(filling.colour, 0.34)}"/>`)}`;
  const shine = svg`${glint(svg`M${x - wide * 0.78} ${at(0.26)}V${at(0.82)}`, 13 * size, 0.5)}${glint(svg`M${x + wide * 0.84} ${at(0.3)}V${at(0.6)}`, 6 * size, 0.4)}`;
  return svg`${footShadow(sheet, x, foot + wide * tilt * 0.4, wide * 0.98)}${inside}${roundness(sheet, body.outline, 0.6)}${label(sheet, body, at(0.4), at(0.84), palette)}${shine}${lid(sheet, body, palette, size)}`;
}

/** A paper label with a drawn flower, wrapped on the jar. */
export function label(sheet: Sheet, body: Turned, from: number, to: number, palette: Palette): string {
  const { random } = sheet;
  const paper = random.pick(['#f6efde', '#efe2c6', lighter(palette.pale, 0.4)]);
  const middle = (from + to) / 2;
  const r = body.radiusAt(middle);
  const tall = to - from;
  const wide = r * random.between(0.66, 0.84);
  const drop = r * tilt;
  const form = random.pick([
    svg`M${body.x - wide} ${from + drop * 0.66}Q${body.x} ${from + drop * 1.3} ${body.x + wide} ${from + drop * 0.66}V${to + drop * 0.6}Q${body.x} ${to + drop * 1.25} ${body.x - wide} ${to + drop * 0.6}Z`,
    ellipse(body.x, middle + drop, wide * 0.8, tall * 0.5),
  ]);
  const ink = inkOnLight(palette, paper);
  const flower = random.pick([
    () =>
      svg`<g transform="translate(0 46)">${spray(70, 3, palette.leaf, palette.leaf, blossom(6, 26, random.pick(flowers), '#e0a526', palette.main))}</g>`,
    () =>
      svg`<g transform="translate(-22 44) rotate(-14)">${spray(54, 3, palette.leaf, palette.leaf, blossom(5, 18, palette.main, '#e0a526'))}</g><g transform="translate(22 44) rotate(14)">${spray(64, 3, palette.leaf, palette.leaf, blossom(7, 20, palette.second, '#e0a526'))}</g>`,
    () => motifs[growing.includes(sheet.motif) ? sheet.motif : random.pick(growing)](ink),
  ])();
  return svg`<path d="${form}" fill="${paper}"/><path d="${form}" fill="none" stroke="${palette.main}" stroke-width="4" transform="translate(${body.x} ${middle + drop}) scale(.92) translate(${-body.x} ${-middle - drop})"/><g transform="translate(${body.x} ${middle + drop * 0.9}) scale(${(tall * 0.6) / 100})">${flower}</g>${roundness(sheet, form, 0.35)}`;
}

/** Cloth tied with cord, a tin lid, or a wooden stopper. */
function lid({ random }: Sheet, body: Turned, palette: Palette, size: number): string {
  const r = body.radiusAt(body.top);
  const { x, top } = body;
  const kind = random.integer(0, 2);
  if (kind === 0) {
    const cloth = random.pick([palette.main, palette.second, palette.accent, palette.base]);
    const hem = smooth(
      Array.from(
        { length: 9 },
        (_, index) =>
          [
            x - r * 1.3 + (index * r * 2.6) / 8,
            top + (index % 2 ? 66 : 40) * size + Math.sin((index / 8) * Math.PI) * r * 0.22,
          ] as const,
      ),
    );
    const dots = repeat(
      14,
      () =>
        svg`<circle cx="${x + random.jitter(r * 0.9)}" cy="${top - 6 * size + random.jitter(24 * size)}" r="${5 * size}" fill="${lighter(cloth, 0.5)}"/>`,
    );
    return svg`<path d="${hem}L${x + r * 0.98} ${top - 6}C${x + r * 0.9} ${top - 56 * size} ${x - r * 0.9} ${top - 56 * size} ${x - r * 0.98} ${top - 6}Z" fill="${cloth}"/>${dots}<path d="M${x - r * 0.98} ${top + 4}Q${x} ${top + 4 + r * tilt * 2} ${x + r * 0.98} ${top + 4}" fill="none" stroke="#b89560" stroke-width="${9 * size}"/><path d="M${x + 20} ${top + r * tilt + 4}q26 20 20 54M${x + 20} ${top + r * tilt + 4}q-14 24 -26 40" fill="none" stroke="#b89560" stroke-width="${6 * size}" stroke-linecap="round"/><path d="M${x + r * 0.2} ${top - 40 * size}Q${x + r * 0.9} ${top - 30 * size} ${x + r * 1.2} ${top + 50 * size}L${x + r * 0.7} ${top + 60 * size}Z" fill="#3a2415" fill-opacity=".16"/>`;
  }
  const colour = kind === 1 ? random.pick([palette.accent, '#c9b27a', '#b8b4aa', palette.main]) : '#b98d5c';
  const tall = (kind === 1 ? 50 : 70) * size;
  const d = svg`M${x - r * 1.04} ${top - tall}A${r * 1.04} ${r * tilt} 0 0 1 ${x + r * 1.04} ${top - tall}V${top + 4}A${r * 1.04} ${r * tilt} 0 0 1 ${x - r * 1.04} ${top + 4}Z`;
  const ribs = repeat(
    16,
    (index) =>
      svg`M${x + Math.sin((index / 15 - 0.5) * Math.PI) * r * 1.03} ${top - tall + Math.cos((index / 15 - 0.5) * Math.PI) * r * tilt}v${tall}`,
  );
  return svg`<path d="${d}" fill="${colour}"/><path d="${ribs}" stroke="${darker(colour, 0.4)}" stroke-width="2" stroke-opacity="${kind === 1 ? 0.5 : 0}"/><path d="${d}" fill="#3a2415" fill-opacity=".08"/><path d="M${x + r * 0.4} ${top - tall}H${x + r * 1.04}V${top + 4}Q${x + r * 0.8} ${top + r * tilt} ${x + r * 0.4} ${top + r * tilt}Z" fill="#3a2415" fill-opacity=".2"/><path d="${ellipse(x, top - tall, r * 1.04, r * tilt)}" fill="${lighter(colour, 0.3)}"/><path d="${ellipse(x, top - tall, r * 0.84, r * tilt * 0.8)}" fill="${lighter(colour, 0.16)}"/>`;
}

/** One, two or three jars of the same, and what they are made from beside them. */
export function jars(
  sheet: Sheet,
  filling: (palette: Palette) => Filling,
  beside: (sheet: Sheet, x: number, y: number) => string,
): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet);
  const form = random.integer(0, 3);
  const one = filling(palette);
  const two = random.chance(0.5) ? one : filling(palette);
  const group =
    form === 0
      ? jar(sheet, 480, 1010, 1.22, one, palette)
      : form === 1
        ? jar(sheet, 330, 940, 0.94, two, palette) + jar(sheet, 610, 1020, 1.06, one, palette)
        : form === 2
          ? jar(sheet, 280, 920, 0.74, two, palette) +
            jar(sheet, 690, 920, 0.74, two, palette) +
            jar(sheet, 480, 1030, 0.98, one, palette)
          : jar(sheet, 420, 1000, 1.1, one, palette);
  const side =
    form === 3
      ? beside(sheet, 730, 1040)
      : random.chance(0.5)
        ? beside(sheet, random.pick([190, 790]), 1110)
        : '';
  return { ground, goods: group + side, focus: [480, 800] };
}
