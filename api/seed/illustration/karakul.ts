import { flatGround, standingGround } from './ground.ts';
import { darker, difference, lighter } from './palette.ts';
import { ellipse, type Point, polar, smooth } from './path.ts';
import { companion, tassel } from './prop.ts';
import { daylight, footShadow, roundness, softShadow } from './shade.ts';
import { clipped, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Undyed wools, each beside the dye that it goes with. */
const wools: readonly (readonly [dye: string, wools: readonly [string, ...string[]]])[] = [
  ['#232228', ['#2a2725', '#1f1d1d', '#262220']],
  ['#57534e', ['#8f8a84', '#7d7a76', '#a19c95']],
  ['#6b4426', ['#6b4a34', '#5a3c2a', '#7a553c']],
  ['#9c5a1e', ['#b08447', '#a87a42', '#bf9557']],
  ['#cfc4b2', ['#cfc4b2', '#e3dccd']],
];

/** Karakul: a skin or a hat. */
export function karakul(sheet: Sheet): Scene {
  return sheet.random.chance(0.25) ? karakulPelt(sheet) : karakulHat(sheet);
}

function woolOf({ colours, random }: Sheet): string {
  const distance = ([dye]: (typeof wools)[number]) => difference(dye, colours.main);
  const nearest = wools.toSorted((one, other) => distance(one) - distance(other))[0] ?? wools[0];
  return random.pick(nearest?.[1] ?? ['#2a2725']);
}

export function karakulPelt(sheet: Sheet): Scene {
  const { random } = sheet;
  const wool = woolOf(sheet);
  const corners = pelt.map(([x = 0, y = 0]) => [x + random.jitter(10), y + random.jitter(10)] as const);
  const d = smooth(corners, true);
  const fleece = { x: 100, y: 90, width: 760, height: 1040, within: (at: Point) => inside(corners, at, 13) };
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(8)} 480 600)">${softShadow(sheet, d, { blur: 44, strength: 0.42 })}<path d="${d}" fill="${darker(wool, 0.36)}" stroke="${darker(wool, 0.5)}" stroke-width="10"/>${curls(sheet, wool, fleece)}${daylight(sheet, d, 1.4)}</g>`,
    focus: [480, 600],
  };
}

export function karakulHat(sheet: Sheet): Scene {
  const { random } = sheet;
  const wool = woolOf(sheet);
  const ground = standingGround(sheet, random.between(700, 780));
  const boat = random.chance(0.34);
  const d = boat
    ? 'M150 900C150 760 190 640 300 590C420 540 560 540 660 590C770 640 810 760 810 900Q480 1010 150 900Z'
    : 'M214 960L196 580Q220 500 480 500Q740 500 764 580L746 960Q480 1056 214 960Z';
  const crease = boat
    ? svg`<path d="M240 690C360 560 600 560 730 680C640 640 560 720 480 724C400 720 320 640 240 690Z" fill="#120d0a" fill-opacity=".4"/>`
    : svg`<path d="${ellipse(480, 552, 250, 44)}" fill="#fff" fill-opacity=".1"/><path d="M226 556Q480 640 734 556" fill="none" stroke="#120d0a" stroke-opacity=".4" stroke-width="9"/><path d="M300 552Q480 530 660 552" fill="none" stroke="#120d0a" stroke-opacity=".35" stroke-width="16" stroke-linecap="round"/>`;
  const lining = svg`<path d="M${boat ? 158 : 220} ${boat ? 900 : 956}Q480 ${boat ? 1012 : 1060} ${boat ? 802 : 740} ${boat ? 900 : 956}" fill="none" stroke="${sheet.colours.main}" stroke-width="12"/>`;
  const badge = random.chance(0.2)
    ? svg`<g transform="translate(480 840)">${tassel(0, 0, 110, sheet.colours.accent)}</g>`
    : '';
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, boat ? 940 : 990, boat ? 310 : 290, 64)}<path d="${d}" fill="${darker(wool, 0.36)}" stroke="${darker(wool, 0.4)}" stroke-width="14" stroke-linejoin="round"/>${clipped(sheet, d, svg`${curls(sheet, wool, boat ? { x: 140, y: 545, width: 680, height: 420 } : { x: 195, y: 490, width: 570, height: 520 })}${crease}`)}${lining}${roundness(sheet, d, 1.1)}${badge}`,
    focus: [480, 780],
  };
}

interface Fleece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly within?: (at: Point) => boolean;
}

/** Curls: a few of them drawn as filled ribbons, many placed, lit from the upper left; the dark between them is the skin's. */
function curls(sheet: Sheet, wool: string, { x, y, width, height, within }: Fleece): string {
  const { random } = sheet;
  const tones = [darker(wool, 0.22), darker(wool, 0.06), lighter(wool, 0.1), lighter(wool, 0.2)];
  const forms = Array.from({ length: 10 }, (_, index) => {
    const tone = tones[index % 4] ?? wool;
    const turn = random.between(0, 360);
    const mirror = index % 3 ? 1 : -1;
    const thick = random.between(12, 14.5);
    return symbol(
      sheet,
      svg`<g transform="rotate(${turn}) scale(${mirror} 1)"><path d="${ribbon(22, thick)}" fill="${tone}"/><path d="${ribbon(19, 2.4)}" fill="${lighter(tone, 0.32)}"/></g>`,
    );
  }) as [string, ...string[]];
  const step = random.between(32, 34);
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  return repeat(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const at = [
      Math.round(x + (column + (row % 2) / 2) * step + random.jitter(5)),
      Math.round(y + row * step + random.jitter(5)),
    ] as const;
    const form = random.pick(forms);
    return within && !within(at) ? '' : `<use href="#${form}" x="${at[0]}" y="${at[1]}"/>`;
  });
}

/** A strand of wool wound once and a little more, `thick` at its widest, as an outline to fill: much quicker than a stroke. */
function ribbon(radius: number, thick: number): string {
  const edge = (inset: number) =>
    Array.from({ length: 6 }, (_, index) => {
      const share = index / 5;
      const taper = Math.sin(Math.PI * Math.min(1, share * 0.86 + 0.14));
      return polar(radius * (1 - share * 0.72) - inset * thick * taper, share * 400);
    });
  return `${smooth([...edge(0), ...edge(1).reverse()], true)}`;
}

/** Whether a point lies within a polygon, at least about `margin` from its edge. */
function inside(corners: readonly Point[], [x, y]: Point, margin: number): boolean {
  const within = (px: number, py: number) =>
    corners.reduce((odd, [x1, y1], index) => {
      const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1];
      return y1 > py !== y2 > py && px < x1 + ((py - y1) * (x2 - x1)) / (y2 - y1) ? !odd : odd;
    }, false);
  return [-margin, margin].every((by) => within(x + by, y) && within(x, y + by));
}

// biome-ignore format: an outline is read as a line
const pelt = [
  [480, 110], [560, 150], [600, 230], [760, 190], [800, 260], [700, 340], [690, 600], [720, 820], [850, 900],
  [830, 1000], [660, 990], [560, 1010], [500, 1110], [460, 1110], [400, 1010], [300, 990], [130, 1000],
  [110, 900], [240, 820], [270, 600], [260, 340], [160, 260], [200, 190], [360, 230], [400, 150],
];
