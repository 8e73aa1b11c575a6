import { borderCell, borderNames, run } from './border.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { companion, tassel } from './prop.ts';
import { softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const leg =
  'M-112 -440H112C120 -250 104 20 112 190C116 320 74 400 0 450C-74 400 -116 320 -112 190C-104 20 -120 -250 -112 -440Z';

/** Jurab: long knitted stockings without a heel, in bands of ornament, in a pair. */
export function socks(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const unit = symbol(sheet, jurab(sheet, palette));
  const place = (x: number, y: number, turn: number, mirror: number) =>
    svg`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${mirror * 1.08} 1.08)">${softShadow(sheet, leg, { x: 10 * mirror, y: 16, blur: 36, strength: 0.4 })}<use href="#${unit}"/></g>`;
  const [left, right] = random.pick([
    [place(330, 600, random.between(-6, 2), 1), place(630, 600, random.between(-2, 6), -1)],
    [place(390, 570, random.between(-14, -8), 1), place(570, 620, random.between(6, 12), -1)],
  ]) as [string, string];
  return { ground: flatGround(sheet), goods: companion(sheet) + left + right, focus: [350, 470] };
}

function jurab(sheet: Sheet, palette: Palette): string {
  const { random } = sheet;
  const wools = [palette.base, palette.main, palette.second, palette.deep, palette.accent] as const;
  const first = random.pick([palette.base, palette.main, palette.deep]);
  let y = -364;
  let bands = svg`<path d="M-130 -460h260v940h-260z" fill="${first}"/>`;
  let last = first;
  while (y < 330) {
    const tall = random.pick([34, 40, 96, 120, 140]);
    const wool = random.pick(wools.filter((other) => other !== last) as [string, ...string[]]);
    const cell = borderCell(sheet, random.pick(borderNames), inkOn(palette, wool));
    bands += svg`<path d="M-130 ${y}h260v${tall}h-260z" fill="${wool}"/>${run(cell, { x: -124, y: y + tall / 2, length: 248, height: tall * 0.84 })}`;
    y += tall;
    const stripe = random.pick([palette.accent, palette.base, palette.deep]);
    bands += svg`<path d="M-130 ${y}h260v12h-260z" fill="${stripe}"/>`;
    y += 12;
    last = wool;
  }
  const toe = random.pick([palette.deep, palette.main, first]);
  const cuff = random.pick([palette.main, palette.second, palette.deep]);
  const ribs = repeat(14, (index) => svg`M${-108 + index * 16.6} -442v66`);
  const knit = svg`<path d="M-130 0H130" stroke="#20120a" stroke-opacity=".13" stroke-width="940" stroke-dasharray="2 9"/><path d="M0 -460V460" stroke="#fff" stroke-opacity=".13" stroke-width="260" stroke-dasharray="2 6"/>`;
  const round = linear(
    sheet,
    [
      [0, '#20120a', 0.36],
      [0.2, '#20120a', 0],
      [0.4, '#fff', 0.16],
      [0.7, '#20120a', 0],
      [1, '#20120a', 0.4],
    ],
    [0, 0, 1, 0],
  );
  const cord = random.chance(0.5)
    ? tassel(-70, -410, 96, mix(palette.accent, palette.main, 0.4), 12)
    : svg`<path d="M96 -430q40 20 26 80" fill="none" stroke="${palette.accent}" stroke-width="8" stroke-linecap="round"/>`;
  return svg`${clipped(sheet, leg, svg`${bands}<path d="M-130 352h260v120h-260z" fill="${toe}"/><path d="M-130 -460h260v86h-260z" fill="${cuff}"/><path d="${ribs}" stroke="${lighter(cuff, 0.3)}" stroke-width="5"/><path d="M-130 -374h260" stroke="${darker(cuff, 0.4)}" stroke-width="6"/>${knit}<path d="M-112 -440h224v890h-224z" fill="${round}"/>`)}${cord}`;
}
