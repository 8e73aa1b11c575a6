import { cup } from './bowl.ts';
import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import type { Point } from './path.ts';
import { rectangle } from './path.ts';
import { footShadow, roundness } from './shade.ts';
import { clipped, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Loose goods: the colour of the heap, and what lies on it, in tones. */
interface Loose {
  readonly ground: string;
  readonly tones: readonly [string, ...string[]];
  /** One grain at the origin, as path data, with whatever turn it has. */
  readonly grain: (at: Point, turn: number) => string;
  readonly count: number;
  /** Larger things strewn over it. */
  readonly topping?: (sheet: Sheet, at: Point) => string;
}

const lens =
  (long: number, thick: number) =>
  ([x, y]: Point, turn: number) => {
    const [dx, dy] = [Math.cos(turn) * long, Math.sin(turn) * long];
    const [px, py] = [-Math.sin(turn) * thick, Math.cos(turn) * thick];
    return svg`M${x} ${y}q${dx / 2 + px} ${dy / 2 + py} ${dx} ${dy}q${-dx / 2 - px} ${-dy / 2 - py} ${-dx} ${-dy}z`;
  };

const whiteGrain: Loose = {
  ground: '#e4dac4',
  tones: ['#f7f1e2', '#fdf9ee', '#d3c6aa'],
  grain: lens(17, 8),
  count: 620,
};
const redGrain: Loose = {
  ground: '#bd8a68',
  tones: ['#d9aa88', '#c68f6c', '#e6c3a4', '#a06a4c'],
  grain: lens(20, 7),
  count: 560,
};
const cuminSeed: Loose = {
  ground: '#6b5230',
  tones: ['#8f7346', '#a58a58', '#4f3b20', '#7a6a38'],
  grain: lens(19, 4),
  count: 620,
};
const barberry: Loose = {
  ground: '#4a141c',
  tones: ['#8f1f2c', '#6b1622', '#a83a3c', '#38101a'],
  grain: lens(24, 17),
  count: 330,
};
const driedHerbs: Loose = {
  ground: '#59602f',
  tones: ['#7f8a48', '#98a05c', '#6b6a34', '#464c24'],
  grain: lens(28, 9),
  count: 380,
  topping: ({ random }, [x, y]) => {
    const colour = random.pick(['#a878b4', '#d9b24a', '#c2574a', '#8f5aa0', '#efe6cc']);
    return svg`<g transform="translate(${x} ${y})" fill="${colour}"><circle cx="-6" r="6"/><circle cx="5" cy="-4" r="6"/><circle cx="3" cy="6" r="6"/></g>`;
  },
};

export const whiteRice = (sheet: Sheet): Scene => heaped(sheet, whiteGrain);
export const redRice = (sheet: Sheet): Scene => heaped(sheet, redGrain);
export const cumin = (sheet: Sheet): Scene => heaped(sheet, cuminSeed);
export const barberries = (sheet: Sheet): Scene => heaped(sheet, barberry);
export const herbTea = (sheet: Sheet): Scene => heaped(sheet, driedHerbs);

function heaped(sheet: Sheet, loose: Loose): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(640, 740));
  return random.pick([inSack, inSack, inBowl])(sheet, palette, loose, ground);
}

type Vessel = (sheet: Sheet, palette: Palette, loose: Loose, ground: string) => Scene;

/** A cloth sack, its neck rolled down. */
const inSack: Vessel = (sheet, palette, loose, ground) => {
  const { random } = sheet;
  const cloth = random.pick(['#d9c7a2', '#cdb78c', '#e6dabf', mix('#d9c7a2', palette.main, 0.2)]);
  const [top, half] = [random.between(590, 650), random.between(250, 290)];
  const d = svg`M${480 - half} ${top}C${480 - half - 70} ${top + 130} ${480 - half - 60} 960 ${480 - half + 10} 1010Q480 1050 ${480 + half - 10} 1010C${480 + half + 60} 960 ${480 + half + 70} ${top + 130} ${480 + half} ${top}Z`;
  const roll = svg`M${480 - half - 16} ${top - 6}Q480 ${top + 96} ${480 + half + 16} ${top - 6}Q${480 + half + 34} ${top + 30} ${480 + half + 14} ${top + 52}Q480 ${top + 156} ${480 - half - 14} ${top + 52}Q${480 - half - 34} ${top + 30} ${480 - half - 16} ${top - 6}Z`;
  const band = random.chance(0.7)
    ? svg`<path d="M${480 - half - 80} ${top + 210}Q480 ${top + 290} ${480 + half + 80} ${top + 210}" fill="none" stroke="${palette.main}" stroke-width="${random.between(18, 40)}"/><path d="M${480 - half - 80} ${top + 252}Q480 ${top + 332} ${480 + half + 80} ${top + 252}" fill="none" stroke="${palette.second}" stroke-width="8"/>`
    : '';
  const weave = svg`<path d="M480 ${top - 20}V1060" stroke="#5e4526" stroke-width="800" stroke-dasharray="2 8" stroke-opacity=".1"/><path d="M80 ${top + 220}H880" stroke="#fff" stroke-width="560" stroke-dasharray="2 8" stroke-opacity=".14"/>`;
  const creases = svg`<path d="M${480 - half * 0.6} ${top + 120}q-40 120 -10 300M${480 + half * 0.5} ${top + 130}q50 130 20 280M${480 - half * 0.1} ${top + 150}q20 90 -6 190" fill="none" stroke="#3a2415" stroke-opacity=".16" stroke-width="14" stroke-linecap="round"/>`;
  const goods = svg`${footShadow(sheet, 480, 1020, half + 20)}<path d="${d}" fill="${cloth}"/>${clipped(sheet, d, band + weave + creases)}${roundness(sheet, d, 0.9)}${mound(sheet, loose, 480, top + 4, half, half * random.between(0.5, 0.66), 0.2)}<path d="${roll}" fill="${lighter(cloth, 0.16)}"/>${roundness(sheet, roll, 0.6)}<path d="M${480 - half - 8} ${top + 50}Q480 ${top + 152} ${480 + half + 8} ${top + 50}" fill="none" stroke="#3a2415" stroke-opacity=".24" stroke-width="5"/>${spill(sheet, loose)}`;
  return { ground, goods, focus: [480, top + 60] };
};

const inBowl: Vessel = (sheet, palette, loose, ground) => {
  const radius = sheet.random.between(310, 350);
  const top = 990 - radius * 0.86;
  const goods = svg`${footShadow(sheet, 480, 1000, radius * 0.62)}${cup(sheet, palette, 480, 990, radius, false)}${mound(sheet, loose, 480, top, radius * 0.93, radius * sheet.random.between(0.42, 0.56), 0.14)}${spill(sheet, loose)}`;
  return { ground, goods, focus: [480, top + 20] };
};

/** A heap `half` wide to both sides and `tall`, its near edge bowed down. */
function mound(
  sheet: Sheet,
  loose: Loose,
  x: number,
  foot: number,
  half: number,
  tall: number,
  bow: number,
): string {
  const { random } = sheet;
  const d = svg`M${x - half} ${foot}C${x - half * 0.6} ${foot - tall * 0.5} ${x - half * 0.36} ${foot - tall} ${x} ${foot - tall}C${x + half * 0.36} ${foot - tall} ${x + half * 0.6} ${foot - tall * 0.5} ${x + half} ${foot}Q${x} ${foot + half * bow * 2} ${x - half} ${foot}Z`;
  const spot = (): Point => {
    const across = random.jitter(0.95);
    const crest = tall * (1 - across ** 2) ** 1.35;
    const low = half * bow * (1 - across ** 2);
    return [x + across * half, foot - crest + random.next() * (crest + low)];
  };
  const share = loose.count / loose.tones.length;
  const grains = loose.tones.map(
    (tone) =>
      svg`<path d="${repeat(share, () => loose.grain(spot(), random.between(0, Math.PI)))}" fill="${tone}"/>`,
  );
  const { topping } = loose;
  const strewn = topping ? repeat(34, () => topping(sheet, spot())) : '';
  return svg`<path d="${d}" fill="${loose.ground}"/>${grains}${strewn}${roundness(sheet, d, 0.7)}`;
}

/** What fell beside, and perhaps a scoop. */
function spill(sheet: Sheet, loose: Loose): string {
  const { random } = sheet;
  const [x, y] = [random.pick([170, 760]), 1104];
  const [dark, tone] = [loose.tones.at(-1) ?? loose.ground, loose.tones[0]];
  const few = (count: number) =>
    repeat(count, () =>
      loose.grain([x + random.jitter(110), y + random.jitter(26)], random.between(0, Math.PI)),
    );
  const grains = svg`<path d="${few(16)}" fill="${darker(dark, 0.1)}"/><path d="${few(26)}" fill="${tone}"/>`;
  if (random.chance(0.5)) return grains;
  const scoop = svg`<g transform="translate(${x} ${y - 20}) rotate(${x < 400 ? -14 : 194})"><path d="${rectangle(60, -13, 190, 26, 13)}" fill="#a3743f"/><path d="M-110 -44H70Q96 0 70 44H-110Q-140 0 -110 -44Z" fill="#b98a55"/><path d="M-96 -28H50Q66 0 50 28H-96Q-114 0 -96 -28Z" fill="${loose.ground}"/><path d="M-96 -28H50" stroke="#3a2415" stroke-opacity=".3" stroke-width="7"/></g>`;
  return svg`${footShadow(sheet, x, y + 20, 130, 26)}${scoop}${grains}`;
}
