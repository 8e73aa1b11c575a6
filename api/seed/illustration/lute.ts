import { borderCell, run } from './border.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { blossom } from './ornament.ts';
import { darker, lighter } from './palette.ts';
import { rectangle } from './path.ts';
import { companion, tassel } from './prop.ts';
import { softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Dutar, komuz, rubab, tanbur: laid on a slant. */
export function lute(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const kind = random.pick(['dutar', 'komuz', 'rubab', 'tanbur'] as const);
  const wood = random.pick(['#b07b48', '#8a5a32', '#c08a52', '#6b4326', '#a9743f']);
  const bowl = {
    dutar:
      'M0 -40C60 -20 128 80 122 190C116 290 60 330 0 332C-60 330 -116 290 -122 190C-128 80 -60 -20 0 -40Z',
    komuz:
      'M-34 -60C-60 60 -120 120 -112 214C-104 290 -50 318 0 318C50 318 104 290 112 214C120 120 60 60 34 -60Z',
    rubab:
      'M-30 -70C-96 -60 -110 -10 -70 20C-50 34 -50 50 -70 70C-136 120 -130 300 0 306C130 300 136 120 70 70C50 50 50 34 70 20C110 -10 96 -60 30 -70Z',
    tanbur: 'M0 0C52 20 92 100 92 180C92 262 50 300 0 300C-50 300 -92 262 -92 180C-92 100 -52 20 0 0Z',
  }[kind];
  const long = { dutar: 470, komuz: 360, rubab: 380, tanbur: 510 }[kind];
  const neckWide = kind === 'komuz' ? 40 : 30;
  const neck = svg`M${-neckWide / 2} 30L${-neckWide * 0.42} ${-long}H${neckWide * 0.42}L${neckWide / 2} 30Z`;
  const staves = repeat(9, (index) => svg`M0 -60C${(index - 4) * 40} 60 ${(index - 4) * 36} 240 0 330`);
  const face = lighter(wood, 0.42);
  const skin = kind === 'rubab';
  const inner = {
    dutar: 'M0 -10C50 10 106 90 102 190C98 274 50 308 0 310C-50 308 -98 274 -102 190C-106 90 -50 10 0 -10Z',
    komuz:
      'M-24 -40C-48 66 -100 126 -94 212C-88 276 -44 300 0 300C44 300 88 276 94 212C100 126 48 66 24 -40Z',
    rubab: 'M-50 92C-110 140 -104 284 0 288C104 284 110 140 50 92Q0 74 -50 92Z',
    tanbur: 'M0 24C44 40 76 110 76 180C76 248 42 282 0 282C-42 282 -76 248 -76 180C-76 110 -44 40 0 24Z',
  }[kind];
  const ink = inkOn(palette, wood);
  const cell = borderCell(sheet, random.pick(['diamonds', 'triangles', 'dots', 'rope', 'leaves'] as const), {
    ...ink,
    fill: '#f0e6d0',
    second: palette.accent,
    accent: palette.main,
    line: '#f0e6d0',
    ground: wood,
  });
  const frets = repeat(
    kind === 'komuz' ? 0 : 14,
    (index) => svg`M${-neckWide / 2} ${-index * (long / 16) - 20}h${neckWide}`,
  );
  const strings = repeat(
    kind === 'dutar' ? 2 : 3,
    (index) =>
      svg`M${(index - (kind === 'dutar' ? 0.5 : 1)) * 9} ${-long + 10}L${(index - (kind === 'dutar' ? 0.5 : 1)) * 12} 240`,
  );
  const pegs = repeat(
    kind === 'dutar' ? 2 : 3,
    (index) =>
      svg`<path d="${rectangle(index % 2 ? -70 : 10, -long - 40 - index * 34, 60, 14, 7)}" fill="${darker(wood, 0.35)}"/><circle cx="${index % 2 ? -70 : 70}" cy="${-long - 33 - index * 34}" r="12" fill="${palette.accent}"/>`,
  );
  const head = svg`M${-neckWide * 0.5} ${-long + 6}L${-neckWide * 0.6} ${-long - 130}Q0 ${-long - 160} ${neckWide * 0.6} ${-long - 130}L${neckWide * 0.5} ${-long + 6}Z`;
  const rosette = skin
    ? ''
    : svg`<g transform="translate(0 150) scale(.5)">${blossom(random.pick([6, 8, 10]), 46, darker(face, 0.5), palette.main, darker(face, 0.3))}</g>`;
  const shade = linear(
    sheet,
    [
      [0, '#20120a', 0.3],
      [0.3, '#fff', 0.26],
      [0.6, '#fff', 0],
      [1, '#20120a', 0.42],
    ],
    [0, 0, 1, 0],
  );
  const tuft = random.chance(0.5)
    ? tassel(0, -long - 130, 130, palette.main, random.pick([-1, 1]) * random.between(24, 44))
    : '';
  const lean = random.between(-24, 24);
  const size = (random.between(1040, 1080) / (long + 495)) * (1 - Math.abs(lean) / 300);
  const goods = svg`${companion(sheet)}<g transform="translate(${480 - lean * 3.2} ${66 + (long + 160) * size}) rotate(${lean}) scale(${size})">${softShadow(sheet, bowl + neck, { x: 12, y: 18, blur: 34, strength: 0.42 })}${tuft}${pegs}<path d="${head}" fill="${darker(wood, 0.15)}"/><path d="${bowl}" fill="${wood}"/>${clipped(sheet, bowl, svg`<path d="${staves}" fill="none" stroke="${darker(wood, 0.4)}" stroke-width="3"/>`)}<path d="${bowl}" fill="${shade}"/><path d="${inner}" fill="${skin ? '#eee0c4' : face}"/>${rosette}<path d="${inner}" fill="none" stroke="#f0e6d0" stroke-width="6"/><path d="${inner}" fill="none" stroke="${darker(wood, 0.5)}" stroke-width="6" stroke-dasharray="10 10"/>${clipped(sheet, inner, shadeHalf)}<path d="${neck}" fill="${darker(wood, 0.24)}"/>${clipped(sheet, neck, svg`${run(cell, { x: 0, y: 0, length: long, height: neckWide * 0.9, turn: -90 })}`)}<path d="${frets}" stroke="#e9dcc0" stroke-width="4"/><path d="${neck}" fill="${shade}"/><path d="${strings}" stroke="#f6efdd" stroke-width="2.4"/><path d="${rectangle(-34, 236, 68, 14, 5)}" fill="${darker(wood, 0.5)}"/></g>`;
  return { ground: flatGround(sheet), goods, focus: [480, 860] };
}

const shadeHalf = '<path d="M20 -60H140V340H20Z" fill="#20120a" fill-opacity=".1"/>';
