import { flatGround, standingGround } from './ground.ts';
import { darker, lighter, mix } from './palette.ts';
import { ellipse, smooth, spiral } from './path.ts';
import { companion, tassel } from './prop.ts';
import { daylight, footShadow, roundness, softShadow } from './shade.ts';
import { clipped, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Karakul: a skin, a hat, or the curls close by. */
export function karakul(sheet: Sheet): Scene {
  const { random } = sheet;
  const wool = random.pick([
    '#2a2725',
    '#1f1d1d',
    '#5b5652',
    '#8f8a84',
    '#6b4a34',
    '#a58a6b',
    '#cfc4b2',
    '#e3dccd',
    mix('#3a3330', sheet.colours.main, 0.14),
  ]);
  const form = random.integer(0, 3);
  if (form === 0) {
    const d = smooth(
      [
        [480, 110],
        [560, 150],
        [600, 230],
        [760, 190],
        [800, 260],
        [700, 340],
        [690, 600],
        [720, 820],
        [850, 900],
        [830, 1000],
        [660, 990],
        [560, 1010],
        [500, 1110],
        [460, 1110],
        [400, 1010],
        [300, 990],
        [130, 1000],
        [110, 900],
        [240, 820],
        [270, 600],
        [260, 340],
        [160, 260],
        [200, 190],
        [360, 230],
        [400, 150],
      ].map(([x = 0, y = 0]) => [x + random.jitter(10), y + random.jitter(10)] as const),
      true,
    );
    return {
      ground: flatGround(sheet),
      goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(8)} 480 600)">${softShadow(sheet, d, { blur: 44, strength: 0.42 })}<path d="${d}" fill="${wool}" stroke="${darker(wool, 0.3)}" stroke-width="10"/>${clipped(sheet, d, curls(sheet, wool, 60, 60, 860, 1100))}${daylight(sheet, d, 1.4)}</g>`,
      focus: [480, 600],
    };
  }
  const ground = standingGround(sheet, random.between(700, 780));
  const boat = form === 1;
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
    goods: svg`${footShadow(sheet, 480, boat ? 940 : 990, boat ? 310 : 290, 64)}<path d="${d}" fill="${wool}" stroke="${darker(wool, 0.2)}" stroke-width="14" stroke-linejoin="round"/>${clipped(sheet, d, svg`${curls(sheet, wool, 130, 490, 700, 570)}${crease}`)}${lining}${roundness(sheet, d, 1.1)}${badge}`,
    focus: [480, 780],
  };
}

/** Curls: a few of them drawn, many placed, lit from the upper left. */
function curls(sheet: Sheet, wool: string, x: number, y: number, width: number, height: number): string {
  const { random } = sheet;
  const tones = [darker(wool, 0.34), darker(wool, 0.12), lighter(wool, 0.1), lighter(wool, 0.2)];
  const forms = Array.from({ length: 8 }, (_, index) => {
    const tone = tones[index % 4] ?? wool;
    const course = spiral(
      [0, 0],
      random.between(14, 19),
      random.between(180, 330),
      (index % 3 ? 1 : -1) * random.between(0.7, 1.15),
      0.24,
    );
    const strand = (width: number, colour: string) =>
      svg`<path d="${course}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
    return symbol(
      sheet,
      svg`<g transform="translate(2 3)">${strand(13, darker(wool, 0.55))}</g>${strand(10, tone)}<g transform="translate(-1.6 -2)">${strand(2.6, lighter(tone, 0.34))}</g>`,
    );
  });
  const step = random.between(29, 33);
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  return repeat(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const at = [
      x + (column + (row % 2) / 2) * step + random.jitter(5),
      y + row * step + random.jitter(5),
    ] as const;
    return svg`<use href="#${random.pick(forms as [string, ...string[]])}" x="${Math.round(at[0])}" y="${Math.round(at[1])}"/>`;
  });
}
