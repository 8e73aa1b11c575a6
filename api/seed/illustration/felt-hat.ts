import { standingGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { darker, mix } from './palette.ts';
import { ellipse } from './path.ts';
import { tassel } from './prop.ts';
import { footShadow, roundness } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { svg, use } from './svg.ts';

/** Ak-kalpak: the tall felt hat, its brim turned up in black, a cord and tassel. */
export function feltHat(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(760, 840));
  const felt = random.pick([
    '#f3ede0',
    '#f3ede0',
    '#e9e0d0',
    '#c9bfb2',
    palette.deep,
    mix(palette.main, '#f3ede0', 0.2),
  ]);
  const ink = inkOn(palette, felt);
  const tall = random.between(560, 680);
  const wide = random.between(250, 285);
  const foot = 1010;
  const top = foot - tall;
  const crown = svg`M${480 - wide} ${foot - 90}C${480 - wide * 0.9} ${foot - 260} ${480 - wide * 0.62} ${top + 150} ${480 - wide * 0.34} ${top + 20}Q480 ${top - 26} ${480 + wide * 0.34} ${top + 20}C${480 + wide * 0.62} ${top + 150} ${480 + wide * 0.9} ${foot - 260} ${480 + wide} ${foot - 90}Z`;
  const brimColour = random.pick([palette.deep, '#1f1c1c', palette.main]);
  const brim = svg`M${480 - wide - 22} ${foot - 190}Q${480 - wide * 0.55} ${foot - 132} 452 ${foot - 118}L480 ${foot - 66}L508 ${foot - 118}Q${480 + wide * 0.55} ${foot - 132} ${480 + wide + 22} ${foot - 190}C${480 + wide + 18} ${foot - 110} ${480 + wide + 10} ${foot - 60} ${480 + wide - 6} ${foot - 22}C${480 + wide * 0.6} ${foot + 40} ${480 - wide * 0.6} ${foot + 40} ${480 - wide + 6} ${foot - 22}C${480 - wide - 10} ${foot - 60} ${480 - wide - 18} ${foot - 110} ${480 - wide - 22} ${foot - 190}Z`;
  const figure = symbol(
    sheet,
    random.pick([motifs['ram-horn'], motifs['ram-horn'], motifs[sheet.motif]])(ink),
  );
  const seam = (share: number) =>
    svg`M${480 + share * wide * 0.34} ${top + 6}C${480 + share * wide * 0.6} ${top + 160} ${480 + share * wide * 0.92} ${foot - 260} ${480 + share * wide} ${foot - 90}`;
  const seams = random.chance(0.6)
    ? svg`<path d="${seam(-0.34)}${seam(0.34)}" fill="none" stroke="${ink.fill}" stroke-width="7"/>`
    : svg`<path d="${seam(0)}" fill="none" stroke="${ink.fill}" stroke-width="7"/>`;
  const figures = random.pick([
    () => use(figure, 480, foot - 260, 1.9) + use(figure, 480, top + 210, 1.1),
    () =>
      use(figure, 480, foot - 290, 1.5) +
      use(figure, 480 - wide * 0.62, foot - 250, 1.2, -8) +
      use(figure, 480 + wide * 0.62, foot - 250, 1.2, 8),
    () =>
      use(figure, 480, foot - 250, 1.4) +
      use(figure, 480, foot - 400, 1.05) +
      use(figure, 480, foot - 510, 0.75),
  ])();
  const cord = tassel(480 + wide * 0.26, top + 24, random.between(150, 230), palette.deep, -12);
  const relief = linear(
    sheet,
    [
      [0, '#3a2415', 0.2],
      [0.25, '#fff', 0.25],
      [0.5, '#fff', 0],
      [0.66, '#3a2415', 0.1],
      [1, '#3a2415', 0.42],
    ],
    [0, 0, 1, 0],
  );
  const brimEdge = svg`<path d="M${480 - wide - 8} ${foot - 172}Q${480 - wide * 0.55} ${foot - 118} 448 ${foot - 104}L480 ${foot - 48}L512 ${foot - 104}Q${480 + wide * 0.55} ${foot - 118} ${480 + wide + 8} ${foot - 172}" fill="none" stroke="${mix(palette.accent, brimColour, 0.2)}" stroke-width="5" stroke-dasharray="2 9" stroke-linecap="round"/>`;
  const goods = svg`${footShadow(sheet, 480, foot + 16, wide, 58)}<path d="${crown}" fill="${felt}"/>${clipped(sheet, crown, seams + figures)}<path d="${crown}" fill="${relief}"/><path d="${ellipse(480, top + 16, wide * 0.16, 14)}" fill="${darker(felt, 0.2)}"/>${cord}<path d="${brim}" fill="${brimColour}"/>${roundness(sheet, brim, 0.8)}${brimEdge}`;
  return { ground, goods, focus: [480, foot - 260] };
}
