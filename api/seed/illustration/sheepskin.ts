import { borderCell, borderNames, run } from './border.ts';
import { hornFigure } from './felt.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { darker, lighter, type Palette } from './palette.ts';
import { ellipse, type Point, smooth } from './path.ts';
import { companion } from './prop.ts';
import { daylight, softShadow } from './shade.ts';
import { clipped, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const fleeces = ['#efe6d2', '#e6dac2', '#f4eee0', '#cfc3ae', '#8f8378', '#5a4a3e'] as const;
const tans = ['#a8743f', '#8a5a34', '#c09058', '#6b4a30', '#b9a284'] as const;

/** A whole skin with long wool, for a chair or a bed. */
export function sheepskin(sheet: Sheet): Scene {
  const { random } = sheet;
  const wool = random.pick(fleeces);
  const half: Point[] = [
    [0, -480],
    [90, -470],
    [150, -400],
    [250, -410],
    [300, -330],
    [240, -230],
    [250, 0],
    [262, 220],
    [330, 310],
    [310, 400],
    [210, 390],
    [130, 440],
    [60, 470],
    [0, 500],
  ];
  const rim = [
    ...half,
    ...half
      .slice(1, -1)
      .reverse()
      .map(([x, y]) => [-x, y] as const),
  ].map(([x, y]) => [x * 1.12 + random.jitter(12), y + random.jitter(10)] as const);
  const d = smooth(rim, true);
  const edge = fringeOf(sheet, rim, 1);
  const locks = (count: number) =>
    repeat(count, () => {
      const [y, side] = [random.between(-430, 440), random.jitter(1)];
      const x = side * (Math.abs(y) > 330 ? 190 : 250);
      const fall = 30 + random.between(0, 34);
      return svg`M${x} ${y}q${random.jitter(16)} ${fall * 0.4} ${random.jitter(20)} ${fall}`;
    });
  const goods = svg`${softShadow(sheet, d, { x: 14, y: 22, blur: 44, strength: 0.4 })}<path d="${edge}" fill="none" stroke="${darker(wool, 0.12)}" stroke-width="20" stroke-linecap="round"/><path d="${d}" fill="${wool}"/><g fill="none" stroke-linecap="round"><path d="${locks(190)}" stroke="${darker(wool, 0.16)}" stroke-width="15"/><path d="${locks(260)}" stroke="${lighter(wool, 0.2)}" stroke-width="14"/><path d="${locks(170)}" stroke="${darker(wool, 0.08)}" stroke-width="9"/><path d="${locks(120)}" stroke="${lighter(wool, 0.36)}" stroke-width="6"/></g>${daylight(sheet, d, 0.8)}`;
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="translate(480 590) rotate(${random.jitter(14)})">${goods}</g>`,
    focus: [480, 560],
  };
}

/** Locks of wool that stand out from an outline. */
function fringeOf({ random }: Sheet, rim: readonly Point[], size: number): string {
  return rim
    .flatMap(([x1, y1], index) => {
      const [x2, y2] = rim[(index + 1) % rim.length] ?? [x1, y1];
      const long = Math.hypot(x2 - x1, y2 - y1);
      const [nx, ny] = [(y2 - y1) / long, -(x2 - x1) / long];
      return Array.from({ length: Math.max(1, Math.round(long / (19 * size))) }, (_, step) => {
        const share = (step * 19 * size) / long;
        const reach = random.between(4, 17) * size;
        return svg`M${x1 + (x2 - x1) * share - nx * 8} ${y1 + (y2 - y1) * share - ny * 8}l${nx * reach + random.jitter(7) * size} ${ny * reach + random.jitter(7) * size}`;
      });
    })
    .join('');
}

const mitten =
  'M-104 330C-112 200 -122 60 -118 -60C-116 -220 -60 -330 20 -330C100 -330 130 -220 124 -80C122 -40 120 -20 122 0C150 -50 186 -96 216 -86C246 -74 230 -20 206 30C180 90 140 140 110 170L104 330Z';

/** Mittens, skin outward and wool within, in a pair. */
export function mittens(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const tan = random.pick(tans);
  const wool = random.pick(fleeces);
  const figure = hornFigure(random, inkOn(palette, tan).fill, palette.main, random.pick([2, 4]));
  const rim: Point[] = Array.from({ length: 9 }, (_, index) => [
    118 - index * 29.5,
    346 + Math.sin(index) * 6,
  ]);
  const cuff = svg`<path d="M-122 316Q0 340 122 316V392Q0 416 -122 392Z" fill="${wool}"/><path d="${fringeOf(sheet, rim, 1)}${repeat(13, (index) => svg`M${(index - 6) * 19} ${400 - Math.abs(index - 6) * 1.6}l${random.jitter(5)} ${random.between(4, 14)}`)}" fill="none" stroke="${lighter(wool, 0.4)}" stroke-width="22" stroke-linecap="round"/><path d="M-100 352q20 16 34 2M-20 366q22 12 40 -4M60 352q20 12 40 2" fill="none" stroke="${darker(wool, 0.2)}" stroke-width="7" stroke-linecap="round"/>`;
  const seam = svg`<path d="M-96 300C-104 180 -108 60 -104 -60C-100 -200 -56 -308 20 -312C90 -312 112 -210 108 -80" fill="none" stroke="${lighter(tan, 0.46)}" stroke-width="5" stroke-dasharray="11 9"/>`;
  const unit = symbol(
    sheet,
    svg`<path d="${mitten}" fill="${tan}"/><g transform="translate(4 -120) scale(1.7)">${random.chance(0.75) ? figure : ''}</g>${seam}<path d="M120 0C116 60 116 120 108 170" fill="none" stroke="${darker(tan, 0.4)}" stroke-width="7"/>${daylight(sheet, mitten, 1.1)}${cuff}`,
  );
  const place = (x: number, y: number, turn: number, mirror: number) =>
    svg`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${mirror * 1.16} 1.16)">${softShadow(sheet, mitten, { x: 10 * mirror, y: 16, blur: 32, strength: 0.4 })}<use href="#${unit}"/></g>`;
  return {
    ground: flatGround(sheet),
    goods:
      companion(sheet) +
      place(290, 600 + random.jitter(20), random.between(-6, 8), -1) +
      place(670, 590 + random.jitter(20), random.between(-8, 6), 1),
    focus: [660, 520],
  };
}

/** A waistcoat, skin outward, its edges and lining of wool. */
export function sheepskinWaistcoat(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const tan = random.pick(tans);
  const wool = random.pick(fleeces.slice(0, 4) as [string, ...string[]]);
  const hem = random.between(900, 1000);
  const left: Point[] = [
    [470, 270],
    [420, 210],
    [390, 190],
    [270, 230],
    [250, 250],
    [300, 380],
    [270, 520],
    [230, 540],
    [220, 720],
    [200, hem],
    [330, hem + 16],
    [464, hem + 14],
    [468, 600],
  ];
  const d = `M${left.map(([x, y]) => svg`${x} ${y}`).join('L')}Z`;
  const cell = borderCell(sheet, random.pick(borderNames), inkOn(palette, tan));
  const front = symbol(
    sheet,
    svg`<path d="${d}" fill="${tan}"/>${worked(sheet, palette, tan, cell, hem)}<path d="${fringeOf(sheet, left, 1)}" fill="none" stroke="${wool}" stroke-width="24" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${lighter(wool, 0.4)}" stroke-width="16" stroke-linejoin="round"/>`,
  );
  const whole = svg`M420 200Q480 240 540 200L700 240L660 380L700 530L${760} ${hem}Q480 ${hem + 30} 200 ${hem}L260 530L300 380L260 240Z`;
  const lining = svg`<path d="M390 196Q480 170 570 196L500 300V${hem}H460V300Z" fill="${darker(wool, 0.14)}"/><path d="M420 216q20 20 40 0M480 206q20 20 40 4M450 250q16 18 34 0M500 250q14 14 26 0" fill="none" stroke="${lighter(wool, 0.5)}" stroke-width="9" stroke-linecap="round"/>`;
  const toggles = repeat(
    4,
    (index) =>
      svg`<path d="M440 ${400 + index * 130}h80" stroke="${darker(tan, 0.5)}" stroke-width="7"/><path d="M470 ${382 + index * 130}v36" stroke="#d9c9a4" stroke-width="17" stroke-linecap="round"/>`,
  );
  return {
    ground: flatGround(sheet),
    goods: svg`<g transform="translate(480 600) rotate(${random.jitter(3)}) scale(1.16) translate(-480 -600)">${softShadow(sheet, whole, { x: 14, y: 18, blur: 40, strength: 0.4 })}${lining}<use href="#${front}"/><use href="#${front}" transform="translate(960 0) scale(-1 1)"/>${daylight(sheet, whole)}${toggles}<path d="${ellipse(480, 190, 60, 16)}" fill="${lighter(wool, 0.2)}"/></g>`,
    focus: [400, 620],
  };
}

/** Thread on skin: a figure at the breast, a band at the hem. */
function worked(
  sheet: Sheet,
  palette: Palette,
  tan: string,
  cell: { id: string; width: number },
  hem: number,
): string {
  const ink = inkOn(palette, tan);
  const bounds = svg`M250 250H460V${hem - 20}H230L240 560L300 380Z`;
  return clipped(
    sheet,
    bounds,
    svg`${run(cell, { x: 210, y: hem - 76, length: 260, height: 66 })}<g transform="translate(366 460) scale(.95)">${hornFigure(sheet.random, ink.fill, ink.second, 4)}</g><g transform="translate(340 700) scale(.95)">${hornFigure(sheet.random, ink.fill, ink.second, 4)}</g>`,
  );
}
