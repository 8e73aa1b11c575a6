import { borderCell, borderNames, run } from './border.ts';
import { hornFigure } from './felt.ts';
import { standingGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom, spray } from './ornament.ts';
import { darker, type Palette } from './palette.ts';
import { ellipse } from './path.ts';
import { footShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { svg } from './svg.ts';

/** Boots: soft leather or felt, with applied ornament, in a pair. */
export function boots(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(760, 840));
  const leather = random.pick([
    '#7a4a28',
    '#5a3420',
    '#2d2420',
    '#8f3a2c',
    palette.main,
    palette.deep,
    '#e6dcc9',
    palette.second,
  ]);
  const tall = random.chance(0.6) ? random.between(520, 640) : random.between(260, 340);
  const unit = symbol(sheet, boot(sheet, palette, leather, tall));
  const size = tall > 400 ? 1.06 : 1.35;
  const goods = svg`<g transform="translate(580 940) scale(${size * 0.94})">${footShadow(sheet, 20, 0, 230, 30)}<use href="#${unit}"/></g><g transform="translate(420 1030) scale(${size})">${footShadow(sheet, 20, 0, 230, 34)}<use href="#${unit}"/></g>`;
  return { ground, goods, focus: [420, 860] };
}

function boot(sheet: Sheet, palette: Palette, leather: string, tall: number): string {
  const { random } = sheet;
  const curl = random.chance(0.35);
  const toe = curl
    ? 'C230 -120 280 -110 300 -160C310 -186 284 -190 286 -172C300 -120 290 -30 240 -24'
    : 'C200 -140 270 -110 278 -60C280 -34 270 -24 250 -24';
  const d = svg`M-130 ${-tall}Q0 ${-tall + 26} 110 ${-tall - 6}C100 ${-tall * 0.6} 92 -260 104 -190${toe}H-110C-140 -24 -140 -60 -130 -110C-118 -220 -124 ${-tall * 0.6} -130 ${-tall}Z`;
  const sole = svg`<path d="M-126 -30H262Q280 -8 250 0H${random.chance(0.5) ? '-30L-36 -8H-60L-66 14H-130' : '-128'}Q-140 -14 -126 -30Z" fill="${darker(leather, 0.6)}"/>`;
  const ink = inkOn(palette, leather);
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const low = tall < 400;
  const worked = random.pick([
    () =>
      svg`<g transform="translate(-10 ${-tall * 0.6}) scale(${low ? 1.2 : 1.9})">${hornFigure(random, ink.fill, ink.second, 4)}</g>`,
    () =>
      svg`<g transform="translate(-10 ${-tall * 0.6}) scale(${low ? 1.2 : 1.7})">${motifs[sheet.motif](ink)}</g>`,
    () =>
      svg`<g transform="translate(-14 -200) scale(${tall / 620} 1)">${spray(tall * 0.5, 5, ink.line, ink.fill, blossom(7, 44, ink.second, ink.accent, ink.fill))}</g>`,
  ])();
  const cuff = svg`<path d="M-140 ${-tall - 10}H120V${-tall + 60}H-140Z" fill="${random.pick([palette.accent, palette.main, darker(leather, 0.3), palette.base])}"/>${run(cell, { x: -140, y: -tall + 26, length: 260, height: 58 })}`;
  const foot = random.chance(0.6)
    ? svg`<g transform="translate(150 -84) rotate(70) scale(.8)">${spray(90, 3, ink.line, ink.fill, blossom(5, 22, ink.second, ink.accent))}</g>`
    : svg`<path d="M60 -200Q150 -150 270 -110" fill="none" stroke="${ink.fill}" stroke-width="8" stroke-dasharray="2 14" stroke-linecap="round"/>`;
  const counter = svg`<path d="M-140 -150Q-60 -120 -50 -24H-150Z" fill="${darker(leather, 0.28)}"/>`;
  const shade = linear(
    sheet,
    [
      [0, '#20120a', 0.34],
      [0.16, '#fff', 0.2],
      [0.34, '#fff', 0.02],
      [0.6, '#20120a', 0.2],
      [1, '#20120a', 0.3],
    ],
    [0, 0, 1, 0],
  );
  return svg`${sole}<path d="${d}" fill="${leather}"/>${clipped(sheet, d, svg`${counter}${worked}${foot}${cuff}`)}<path d="${d}" fill="${shade}"/><path d="M90 -210Q40 -190 -20 -200M96 -236Q50 -226 10 -230" fill="none" stroke="#20120a" stroke-opacity=".3" stroke-width="7" stroke-linecap="round"/><path d="${ellipse(-10, -tall, 121, 17)}" fill="${darker(leather, 0.62)}"/>`;
}
