import { borderCell, borderNames, run } from './border.ts';
import { softField } from './field.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { mix, type Palette } from './palette.ts';
import { rectangle } from './path.ts';
import { companion, fringe } from './prop.ts';
import { daylight, folds, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** A long scarf hung over a rail, or a square shawl folded on the corner. */
export function scarf(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  return random.chance(0.6) ? hungScarf(sheet, palette) : foldedShawl(sheet, palette);
}

function hungScarf(sheet: Sheet, palette: Palette): Scene {
  const { random } = sheet;
  const wide = random.between(200, 270);
  const ends: [number, number, number][] = random.chance(0.5)
    ? [
        [480 + wide * 0.34, 150, random.between(700, 860)],
        [480 - wide * 0.5, 140, random.between(930, 990)],
      ]
    : [[480, 140, random.between(920, 980)]];
  const strip = symbol(sheet, scarfField(sheet, palette, wide * 1.6, 1020));
  const hung = ends.map(([x, top, bottom], index) => {
    const half = ends.length === 1 ? wide * 0.78 : wide * 0.62;
    const d = svg`M${x - half} ${top}Q${x} ${top - 26} ${x + half} ${top}C${x + half + 16} ${top + 260} ${x + half - 10} ${bottom - 240} ${x + half + 12} ${bottom}Q${x} ${bottom + 18} ${x - half - 12} ${bottom}C${x - half + 10} ${bottom - 240} ${x - half - 16} ${top + 260} ${x - half} ${top}Z`;
    const box = { x: x - half - 14, y: top - 20, width: half * 2 + 28, height: bottom - top + 60 };
    const body = clipped(
      sheet,
      d,
      svg`<use href="#${strip}" transform="translate(${box.x} ${bottom - 1010}) scale(${box.width / (wide * 1.6)} 1)"/>${folds(sheet, box, 4, 1.5)}`,
    );
    const over = linear(sheet, [
      [0, '#3a2415', 0.4],
      [0.04, '#fff', 0.3],
      [0.1, '#fff', 0],
      [1, '#3a2415', 0.1],
    ]);
    return svg`${softShadow(sheet, d, { x: 20, y: 16, blur: 36 })}${fringe(sheet, { x: x - half - 10, y: bottom - 2, width: half * 2 + 20, length: 90, step: 11 }, index ? palette.base : palette.main)}${body}<path d="${d}" fill="${over}"/>`;
  });
  const rail = svg`<path d="${rectangle(60, 118, 840, 26, 13)}" fill="#8d6a43"/><path d="${rectangle(60, 120, 840, 8, 4)}" fill="#c9a274"/>`;
  return { ground: flatGround(sheet), goods: rail + hung.join(''), focus: [ends.at(-1)?.[0] ?? 480, 720] };
}

/** Plain silk or wool, figured at the ends; or figured throughout. */
function scarfField(sheet: Sheet, palette: Palette, width: number, height: number): string {
  const { random } = sheet;
  if (random.chance(0.45)) return softField(sheet, palette, width, height);
  const ground = random.pick([
    palette.base,
    palette.main,
    palette.second,
    palette.pale,
    palette.deep,
    mix(palette.accent, palette.base, 0.3),
  ]);
  const ink = inkOn(palette, ground);
  const rows = random.integer(3, 5);
  const tall = random.between(60, 84);
  const bands = repeat(rows, (index) => {
    const cell = borderCell(sheet, random.pick(borderNames), ink);
    return run(cell, {
      x: 0,
      y: height - 60 - index * tall * 1.2,
      length: width,
      height: index % 2 ? tall * 0.5 : tall,
    });
  });
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>${bands}<path d="M0 ${height - 22}h${width}M0 ${height - 70 - rows * tall * 1.2}h${width}" stroke="${ink.fill}" stroke-width="9"/>`;
}

function foldedShawl(sheet: Sheet, palette: Palette): Scene {
  const side = sheet.random.between(780, 860);
  const weave = symbol(sheet, softField(sheet, palette, side, side));
  const [x, y] = [480, 330];
  const d = svg`M${x - 430} ${y}Q${x} ${y - 26} ${x + 430} ${y}L${x + 24} ${y + 560}Q${x} ${y + 590} ${x - 24} ${y + 560}Z`;
  const under = svg`M${x - 420} ${y + 14}L${x + 440} ${y + 4}L${x + 60} ${y + 640}Q${x + 30} ${y + 660} ${x + 10} ${y + 632}Z`;
  const turned = (shape: string, dy: number) =>
    clipped(
      sheet,
      shape,
      svg`<g transform="translate(${x} ${y + 600 + dy}) rotate(-135)"><use href="#${weave}"/></g>`,
    );
  const edge = fringe(sheet, { x: 0, y: 0, width: 690, length: 46, step: 9 }, palette.main);
  const goods = svg`<g transform="rotate(${sheet.random.jitter(6)} 480 600)">${softShadow(sheet, under)}<g transform="translate(${x - 424} ${y + 6}) rotate(53.5)">${edge}</g>${turned(under, 60)}<path d="${under}" fill="#2a1a10" fill-opacity=".22"/>${softShadow(sheet, d, { blur: 16, strength: 0.25 })}${turned(d, 0)}${daylight(sheet, d, 1.2)}<path d="M${x - 430} ${y}Q${x} ${y - 26} ${x + 430} ${y}" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="7"/></g>`;
  return { ground: flatGround(sheet), goods: companion(sheet) + goods, focus: [480, 560] };
}
