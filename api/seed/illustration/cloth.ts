import { flatGround } from './ground.ts';
import { darker, lighter } from './palette.ts';
import { rectangle } from './path.ts';
import { companion, fringe } from './prop.ts';
import { daylight, folds, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

export type Weave = (width: number, height: number) => string;

/** A length of cloth laid out, folded, rolled or hung; `weave` fills a box from (0, 0); `edge` is the colour of its threads. */
export function clothScene(sheet: Sheet, weave: Weave, edge: string): Scene {
  return sheet.random.pick([laid, folded, folded, bolt, hung, near])(sheet, weave, edge);
}

/** Lies open; its upper end runs off the sheet. */
function laid(sheet: Sheet, weave: Weave, edge: string): Scene {
  const { random } = sheet;
  const width = random.between(600, 700);
  const x = (960 - width) / 2 + random.jitter(30);
  const bottom = random.between(1010, 1080);
  const sag = random.jitter(16);
  const d = svg`M${x} -20H${x + width}C${x + width + 8} 300 ${x + width - 8} 700 ${x + width} ${bottom}Q${x + width / 2} ${bottom + sag} ${x} ${bottom}C${x - 8} 700 ${x + 8} 300 ${x} -20Z`;
  const box = { x, y: -20, width, height: bottom + 40 };
  const fringed = random.chance(0.6)
    ? fringe(
        sheet,
        { x: x + 2, y: bottom - 3, width: width - 4, length: random.between(40, 70), step: 8 },
        edge,
      )
    : '';
  const goods =
    companion(sheet) +
    softShadow(sheet, d) +
    fringed +
    clipped(
      sheet,
      d,
      svg`<g transform="translate(${x - 10} -20)">${weave(width + 20, bottom + 50)}</g>${folds(sheet, box, 3, 0.8)}`,
    ) +
    daylight(sheet, d);
  return { ground: flatGround(sheet), goods, focus: [480, 600] };
}

/** Folded to a square packet, its layers showing; perhaps a second one on top, askew. */
function folded(sheet: Sheet, weave: Weave, edge: string): Scene {
  const { random } = sheet;
  const [width, height] = [random.between(600, 680), random.between(640, 780)];
  const [x, y] = [(960 - width) / 2, (1180 - height) / 2];
  const layers = random.integer(3, 5);
  const turn = random.jitter(7);
  const d = rectangle(x, y, width, height, 14);
  const under = repeat(layers, (index) => {
    const at = (layers - index) * 7;
    const leaf = rectangle(x + at * 0.6, y + at, width, height, 16);
    return svg`<path d="${leaf}" fill="${index % 2 ? darker(edge, 0.2) : lighter(edge, 0.15)}"/><path d="${leaf}" fill="none" stroke="${darker(edge, 0.5)}" stroke-opacity=".45" stroke-width="2"/>`;
  });
  const flap = random.between(0.3, 0.62) * height;
  const seam = linear(sheet, [
    [0, '#3a2415', 0.42],
    [1, '#3a2415', 0],
  ]);
  const flapD = rectangle(x, y, width, flap, 14);
  const over = random.chance(0.6)
    ? clipped(
        sheet,
        flapD,
        svg`<g transform="translate(${x + width} ${y + flap}) rotate(180)">${weave(width, flap + 10)}</g>`,
      ) +
      svg`<path d="${rectangle(x, y + flap, width, 34)}" fill="${seam}"/><path d="M${x + 4} ${y + flap - 2}h${width - 8}" stroke="#fff" stroke-opacity=".35" stroke-width="4"/>`
    : '';
  const packet = svg`${softShadow(sheet, rectangle(x + 12, y + 20, width, height, 16), { blur: 44, strength: 0.4 })}${under}${clipped(sheet, d, svg`<g transform="translate(${x} ${y})">${weave(width, height)}</g>`)}${over}${daylight(sheet, d)}`;
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="rotate(${turn} 480 600)">${packet}</g>`,
    focus: [480, 640],
  };
}

/** Wound on a roll at the top and let down. */
function bolt(sheet: Sheet, weave: Weave, edge: string): Scene {
  const { random } = sheet;
  const width = random.between(620, 700);
  const x = (960 - width) / 2;
  const top = random.between(130, 180);
  const thick = random.between(120, 160);
  const bottom = random.between(1040, 1090);
  const d = rectangle(x, top + thick * 0.6, width, bottom - top - thick * 0.6);
  const roll = rectangle(x - 6, top, width + 12, thick, 18);
  const round = linear(sheet, [
    [0, '#3a2415', 0.2],
    [0.25, '#fff', 0.4],
    [0.5, '#fff', 0],
    [1, '#3a2415', 0.6],
  ]);
  const fall = linear(sheet, [
    [0, '#3a2415', 0.5],
    [0.16, '#3a2415', 0],
    [1, '#3a2415', 0.06],
  ]);
  const stick = svg`<path d="${rectangle(x - 56, top + thick * 0.34, width + 112, thick * 0.3, 14)}" fill="#9c7347"/><path d="${rectangle(x - 56, top + thick * 0.34, width + 112, thick * 0.1, 8)}" fill="#c79b69"/>`;
  const sheetOfCloth =
    clipped(sheet, d, svg`<g transform="translate(${x} ${top})">${weave(width, bottom - top)}</g>`) +
    svg`<path d="${d}" fill="${fall}"/>`;
  const rolled =
    clipped(sheet, roll, svg`<g transform="translate(${x - 6} ${top})">${weave(width + 12, thick)}</g>`) +
    svg`<path d="${roll}" fill="${round}"/>`;
  const end = random.chance(0.5) ? fringe(sheet, { x, y: bottom - 3, width, length: 40, step: 8 }, edge) : '';
  return {
    ground: flatGround(sheet),
    goods:
      softShadow(sheet, d) +
      softShadow(sheet, roll, { blur: 30, y: 22 }) +
      stick +
      end +
      sheetOfCloth +
      rolled,
    focus: [480, 680],
  };
}

/** Hangs over a pole before the wall, in folds. */
function hung(sheet: Sheet, weave: Weave, edge: string): Scene {
  const { random } = sheet;
  const width = random.between(560, 660);
  const x = (960 - width) / 2 + random.jitter(20);
  const [top, bottom] = [130, random.between(1000, 1090)];
  const back = bottom - random.between(90, 220);
  const wave = (from: number, to: number) => {
    const count = 4;
    const step = (to - from) / count;
    return repeat(count, () => svg`q${step / 4} 22 ${step / 2} 0t${step / 2} 0`);
  };
  const d = svg`M${x} ${top}H${x + width}L${x + width + 14} ${bottom}${wave(x + width + 14, x - 14)}Z`;
  const behind = svg`M${x + 20} ${top}H${x + width - 16}L${x + width + 40} ${back}H${x + 34}Z`;
  const pole = svg`<path d="${rectangle(40, top - 16, 880, 26, 13)}" fill="#8d6a43"/><path d="${rectangle(40, top - 14, 880, 8, 4)}" fill="#c9a274"/>`;
  const fringed = random.chance(0.5)
    ? fringe(sheet, { x: x - 12, y: bottom - 2, width: width + 24, length: 48 }, edge)
    : '';
  const fall = linear(sheet, [
    [0, '#3a2415', 0.34],
    [0.03, '#fff', 0.3],
    [0.08, '#fff', 0],
    [1, '#3a2415', 0.1],
  ]);
  const cloth = clipped(
    sheet,
    d,
    svg`<g transform="translate(${x - 16} ${top - 8})">${weave(width + 34, bottom - top + 40)}</g>${folds(sheet, { x: x - 14, y: top, width: width + 28, height: bottom }, 5, 1.3)}<path d="${d}" fill="${fall}"/>`,
  );
  return {
    ground: flatGround(sheet),
    goods:
      softShadow(sheet, d, { x: 22, y: 18, blur: 40 }) +
      svg`<path d="${behind}" fill="${darker(edge, 0.35)}"/>` +
      fringed +
      pole +
      cloth,
    focus: [480, 560],
  };
}

/** So near that it fills the sheet, with one soft fold across. */
function near(sheet: Sheet, weave: Weave): Scene {
  const { random } = sheet;
  const turn = random.pick([0, 0, random.jitter(12)]);
  const lean = random.between(100, 260);
  const at = random.between(120, 560);
  const dark = linear(
    sheet,
    [
      [0, '#3a2415', 0],
      [0.55, '#3a2415', 0.4],
      [0.6, '#fff', 0.24],
      [1, '#fff', 0],
    ],
    [0, 0, 1, 0],
  );
  const ridge = svg`<path transform="skewX(${-lean / 14})" d="M${at} -20h340v1260h-340z" fill="${dark}"/>`;
  const whole = rectangle(0, 0, 960, 1200);
  return {
    ground: '',
    goods: svg`<g transform="rotate(${turn} 480 600) translate(-120 -120)">${weave(1200, 1440)}</g>${ridge}${daylight(sheet, whole, 1.2)}`,
    focus: [480, 600],
  };
}
