import { flatGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { darker, lighter } from './palette.ts';
import { ellipse, polar } from './path.ts';
import { almondNut, apricot, companion } from './prop.ts';
import { roundelRim } from './roundel.ts';
import { daylight, softShadow } from './shade.ts';
import { type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

type Morsel = (sheet: Sheet, at: readonly [number, number], size: number) => string;

const raisin: Morsel = ({ random }, [x, y], size) => {
  const tone = random.pick(['#4a2a2e', '#3a2026', '#5f3a30']);
  return svg`<path d="${ellipse(x, y, size * random.between(0.55, 0.75), size * random.between(0.4, 0.55))}" fill="${tone}"/><path d="M${x - size * 0.3} ${y}q${size * 0.3} ${-size * 0.3} ${size * 0.6} 0" stroke="#8a6058" stroke-width="2" fill="none" stroke-opacity=".8"/>`;
};

const goldRaisin: Morsel = ({ random }, [x, y], size) =>
  svg`<path d="${ellipse(x, y, size * random.between(0.5, 0.8), size * random.between(0.4, 0.55))}" fill="${random.pick(['#c79a3f', '#b5832c', '#d9b055'])}"/><path d="M${x - size * 0.3} ${y}q${size * 0.3} ${-size * 0.24} ${size * 0.6} 0" stroke="#7f5a1c" stroke-width="2" fill="none" stroke-opacity=".7"/>`;

const walnut: Morsel = ({ random }, [x, y], size) => {
  const tone = random.pick(['#b98a55', '#a87846', '#c79a66']);
  const folds = repeat(
    4,
    (index) =>
      svg`M${-size * 0.7 + index * size * 0.42} ${-size * 0.5}q${size * 0.2} ${size * 0.26} 0 ${size * 0.5}q${-size * 0.2} ${size * 0.26} 0 ${size * 0.46}`,
  );
  return svg`<g transform="translate(${x} ${y}) rotate(${random.between(0, 180)})"><path d="${ellipse(3, 6, size * 1.04, size * 0.86)}" fill="#3a2415" fill-opacity=".25"/><path d="${ellipse(0, 0, size, size * 0.82)}" fill="${tone}"/><path d="M${-size} 0H${size}" stroke="${darker(tone, 0.4)}" stroke-width="4"/><path d="${folds}" fill="none" stroke="${darker(tone, 0.32)}" stroke-width="3" stroke-opacity=".8"/></g>`;
};

const mulberryFruit: Morsel = ({ random }, [x, y], size) => {
  const tone = random.pick(['#e0cfa6', '#d3bd8c', '#c9ae7a']);
  return svg`<g transform="translate(${x} ${y}) rotate(${random.between(0, 180)})">${repeat(7, (index) => svg`<circle cx="${((index % 4) - 1.5) * size * 0.4}" cy="${(index > 3 ? 0.26 : -0.16) * size}" r="${size * 0.3}" fill="${index % 2 ? tone : darker(tone, 0.14)}"/>`)}</g>`;
};

const plum: Morsel = ({ random }, [x, y], size) =>
  svg`<path d="${ellipse(x, y, size, size * 0.76)}" fill="${random.pick(['#2f2030', '#3d2838', '#241a26'])}"/><path d="M${x - size * 0.6} ${y - size * 0.1}q${size * 0.5} ${-size * 0.4} ${size * 1.1} ${-size * 0.1}M${x - size * 0.4} ${y + size * 0.26}q${size * 0.4} ${-size * 0.2} ${size * 0.8} 0" stroke="#7a6478" stroke-width="3" fill="none" stroke-opacity=".7"/>`;

const walnutHalf: Morsel = ({ random }, [x, y], size) => {
  const tone = random.pick(['#d6b07a', '#c99d62', '#e0c08f']);
  const lobes = [-1, 1].map(
    (side) =>
      svg`M${side * size * 0.14} ${-size * 0.6}q${side * size * 0.5} ${size * 0.1} ${side * size * 0.3} ${size * 0.4}q${side * size * 0.46} ${size * 0.16} ${side * size * 0.1} ${size * 0.5}q${-side * size * 0.2} ${size * 0.3} ${-side * size * 0.4} ${size * 0.24}`,
  );
  return svg`<g transform="translate(${x} ${y}) rotate(${random.between(0, 360)})"><path d="M0 ${-size * 0.7}C${size * 0.6} ${-size * 1.1} ${size * 1.1} ${-size * 0.3} ${size * 0.8} ${size * 0.3}C${size * 0.6} ${size * 0.9} ${size * 0.1} ${size * 0.8} 0 ${size * 0.6}C${-size * 0.1} ${size * 0.8} ${-size * 0.6} ${size * 0.9} ${-size * 0.8} ${size * 0.3}C${-size * 1.1} ${-size * 0.3} ${-size * 0.6} ${-size * 1.1} 0 ${-size * 0.7}Z" fill="${tone}" stroke="#7d5730" stroke-width="3"/><path d="M0 ${-size * 0.66}V${size * 0.56}${lobes}" fill="none" stroke="#8f6436" stroke-width="4" stroke-linecap="round"/></g>`;
};

/** Roasted in ash: the shells grey, cracked open along one side. */
const kernel: Morsel = ({ random }, [x, y], size) => {
  const tone = random.pick(['#d9cdb8', '#c6b9a2', '#b3a48c', '#e3d9c6']);
  return svg`<g transform="translate(${x} ${y}) rotate(${random.between(0, 180)})"><path d="M${-size * 1.05} 0Q0 ${-size * 1.1} ${size * 1.05} 0Q0 ${size * 1.1} ${-size * 1.05} 0Z" fill="${tone}" stroke="#7a6a52" stroke-width="2.4"/><path d="M${-size * 0.7} ${size * 0.06}Q0 ${-size * 0.3} ${size * 0.74} 0" fill="none" stroke="#6b4a2c" stroke-width="${size * 0.14}" stroke-linecap="round"/></g>`;
};

/** `crowd`: how much closer than others they lie. */
type Heap = readonly [morsel: Morsel, size: number, crowd?: number];

const kinds: readonly [Heap, ...Heap[]] = [
  [apricot, 44],
  [walnut, 46],
  [raisin, 36, 1.8],
  [goldRaisin, 36, 1.8],
  [almondNut, 34],
  [mulberryFruit, 36],
  [plum, 38],
];

export const driedApricots = (sheet: Sheet): Scene => dish(sheet, [[apricot, 44]]);
export const walnuts = (sheet: Sheet): Scene => dish(sheet, [[walnut, 46]]);
export const walnutHalves = (sheet: Sheet): Scene => dish(sheet, [[walnutHalf, 40]]);
export const raisins = (sheet: Sheet): Scene =>
  dish(sheet, [[sheet.random.pick([raisin, goldRaisin]), 36, 2]]);
export const apricotKernels = (sheet: Sheet): Scene => dish(sheet, [[kernel, 34]]);

/** Dried fruit and nuts of several kinds, or one. */
export function driedFruit(sheet: Sheet): Scene {
  const first = sheet.random.integer(0, kinds.length - 1);
  const parts = sheet.random.pick([1, 1, 1, 2, 3, 4]);
  const heaps = Array.from(
    { length: parts },
    (_, part) => kinds[(first + part * 2) % kinds.length] ?? kinds[0],
  );
  return dish(sheet, heaps as [Heap, ...Heap[]]);
}

/** Heaped in a bowl, or sorted on a dish with walls, from above. */
function dish(sheet: Sheet, heaps: readonly [Heap, ...Heap[]]): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const radius = random.between(350, 390);
  const [x, y] = [480, 600];
  const glaze = random.pick([palette.base, palette.pale, palette.main]);
  const parts = heaps.length;
  const inner = radius * 0.76;
  const heaped = heaps.map(([morsel, size, crowd = 1], part) => {
    const count = Math.round(crowd * Math.min(110, (2.2 * inner * inner) / (size * size) / parts));
    const forms = Array.from({ length: 8 }, () => symbol(sheet, morsel(sheet, [0, 0], size))) as [
      string,
      ...string[],
    ];
    const drawn = Array.from({ length: count }, (_, index) => {
      const angle =
        parts === 1 ? index * 137.5 : (part * 360) / parts + 8 + random.between(0, 360 / parts - 16);
      const reach = parts === 1 ? Math.sqrt(1 - index / count) : Math.sqrt(random.between(0.03, 1));
      const at = polar(reach * (inner - size * 0.8), angle, [random.jitter(6), random.jitter(6)]);
      return {
        at,
        drawn: use(random.pick(forms), at[0], at[1], random.between(0.86, 1.1), random.integer(-20, 20)),
      };
    });
    return (parts === 1 ? drawn : drawn.sort((a, b) => a.at[1] - b.at[1]))
      .map((piece) => piece.drawn)
      .join('');
  });
  const vessel = svg`${softShadow(sheet, ellipse(0, 0, radius), { x: 16, y: 26, blur: 46, strength: 0.42 })}<circle r="${radius}" fill="${palette.deep}"/><circle r="${radius * 0.975}" fill="${glaze}"/>${roundelRim(sheet, palette, glaze, radius * 0.98)}<circle r="${radius * 0.79}" fill="${darker(glaze, 0.5)}"/><circle cx="6" cy="9" r="${radius * 0.765}" fill="${darker(glaze, 0.3)}"/>`;
  const walls =
    parts > 1
      ? repeat(parts, (part) => {
          const [px, py] = polar(inner, (part * 360) / parts);
          return svg`<path d="M0 0L${px} ${py}" stroke="${lighter(glaze, 0.2)}" stroke-width="13" stroke-linecap="round"/>`;
        })
      : '';
  const [morsel, size] = heaps[0];
  const stray = repeat(3, (index) => morsel(sheet, [160 + index * 80, 1090 + random.jitter(30)], size));
  const goods = svg`${companion(sheet)}<g transform="translate(${x} ${y})">${vessel}<g transform="rotate(${random.integer(0, 90)})">${heaped}${walls}</g>${daylight(sheet, ellipse(0, 0, radius))}</g>${random.chance(0.6) ? stray : ''}`;
  return { ground: flatGround(sheet), goods, focus: [x + random.jitter(140), y + random.jitter(140)] };
}
