import { hornFigure } from './felt.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom, spray } from './ornament.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { companion } from './prop.ts';
import { softShadow } from './shade.ts';
import { linear, radial, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Felt slippers, from above, in a pair. */
export function feltSlippers(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const felt = random.pick([
    palette.main,
    palette.second,
    palette.accent,
    '#d9cfbf',
    '#8f877b',
    '#5b554e',
    palette.base,
    palette.leaf,
  ]);
  const unit = symbol(sheet, slipper(sheet, palette, felt));
  const [a, b] = [random.between(-16, 4), random.between(-4, 18)];
  const outline =
    'M0 -380C110 -380 150 -260 140 -140C134 -30 120 100 124 220C126 320 80 380 0 380C-80 380 -126 320 -124 220C-120 100 -140 -30 -146 -140C-150 -260 -110 -380 0 -380Z';
  const place = (x: number, y: number, turn: number, mirror: number) =>
    svg`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${mirror * 1.12} 1.12)">${softShadow(sheet, outline, { x: 10 * mirror, y: 18, blur: 40, strength: 0.44 })}<use href="#${unit}"/></g>`;
  return {
    ground: flatGround(sheet),
    goods:
      companion(sheet) +
      place(300, 600 + random.jitter(20), a, 1) +
      place(660, 600 + random.jitter(20), b, -1),
    focus: [300, 420],
  };
}

function slipper(sheet: Sheet, palette: Palette, felt: string): string {
  const { random } = sheet;
  const d =
    'M0 -380C110 -380 150 -260 140 -140C134 -30 120 100 124 220C126 320 80 380 0 380C-80 380 -126 320 -124 220C-120 100 -140 -30 -146 -140C-150 -260 -110 -380 0 -380Z';
  const opening = random.pick([
    'M-104 -40Q0 -130 100 -40C96 60 86 140 90 220C92 300 60 340 0 342C-60 340 -92 300 -90 220C-86 140 -98 60 -104 -40Z',
    'M-108 -20Q-60 -50 0 -40Q60 -50 104 -20L124 220C126 320 80 384 0 384C-80 384 -126 320 -124 220Z',
  ]);
  const ink = inkOn(palette, felt);
  const puff = radial(
    sheet,
    [
      [0, '#fff', 0.26],
      [0.5, '#fff', 0.02],
      [1, '#20120a', 0.4],
    ],
    [0.42, 0.3, 0.7],
  );
  const hollow = linear(sheet, [
    [0, '#20120a', 0.6],
    [0.35, '#20120a', 0.2],
    [1, '#20120a', 0.05],
  ]);
  const inside = mix(felt, '#e6dac4', 0.6);
  const worked = random.pick([
    () =>
      svg`<g transform="translate(-2 -226) scale(1.9)">${hornFigure(random, ink.fill, ink.second, 4)}</g>`,
    () => svg`<g transform="translate(-2 -226) scale(1.7)">${motifs[sheet.motif](ink)}</g>`,
    () =>
      svg`<g transform="translate(-2 -226) scale(1.5)">${blossom(random.integer(5, 9), 50, ink.fill, ink.accent, ink.second)}</g>`,
    () =>
      svg`<g transform="translate(-2 -140)">${spray(190, 4, ink.line, ink.second, blossom(6, 46, ink.fill, ink.accent))}</g>`,
  ])();
  const hair = repeat(
    70,
    () =>
      svg`M${random.between(-130, 130)} ${random.between(-360, 360)}q${random.jitter(8)} ${random.jitter(8)} ${random.jitter(14)} ${random.jitter(14)}`,
  );
  const pompon = random.chance(0.2) ? svg`<circle cx="-2" cy="-120" r="44" fill="${palette.accent}"/>` : '';
  return svg`<path d="${d}" fill="${felt}"/><path d="${hair}" fill="none" stroke="${lighter(felt, 0.5)}" stroke-opacity=".4" stroke-width="2"/>${worked}<path d="${d}" fill="${puff}"/><path d="${opening}" fill="${inside}"/><path d="${opening}" fill="${hollow}"/><path d="${opening}" fill="none" stroke="${random.pick([ink.fill, ink.second, darker(felt, 0.3)])}" stroke-width="11" stroke-dasharray="${random.pick(['14 7', '1000 1'])}"/>${pompon}`;
}
