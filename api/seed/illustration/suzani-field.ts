import { beads, borderCell, borderNames, frame, nested } from './border.ts';
import { inkOn } from './ink.ts';
import type { Ink } from './motif.ts';
import { blossom, vine } from './ornament.ts';
import { mix, type Palette } from './palette.ts';
import { type Point, petal } from './path.ts';
import { type Sheet, symbol } from './sheet.ts';
import { centred, grid, lattice, moons, scattered, tree, type Work } from './suzani-layout.ts';
import { repeat, svg, use } from './svg.ts';

/** Embroidery on a cotton or silk field: discs, vines and fruit in many layouts. From (0, 0). */
export function suzaniField(
  sheet: Sheet,
  palette: Palette,
  width: number,
  height: number,
  bordered = true,
): string {
  const { random } = sheet;
  const ground = random.pick([
    palette.base,
    palette.base,
    palette.base,
    mix(palette.base, palette.pale, 0.6),
    palette.main,
    palette.deep,
    mix(palette.second, palette.deep, 0.3),
    mix(palette.accent, palette.base, 0.25),
  ]);
  const ink = inkOn(palette, ground);
  const leaf = ink.line === palette.deep ? palette.leaf : mix(palette.leaf, palette.base, 0.4);
  const band = bordered ? Math.min(width, height) * random.between(0.13, 0.19) : 0;
  const inner = { x: band, y: band, width: width - band * 2, height: height - band * 2 };
  const work: Work = {
    sheet,
    palette,
    ink,
    leaf,
    ground,
    disc: symbol(sheet, rosette(sheet, palette, ink)),
    small: symbol(sheet, blossom(random.integer(5, 8), 46, ink.fill, ink.accent, ink.second)),
  };
  const layout = random.pick([centred, centred, grid, moons, tree, scattered, lattice]);
  const box = { x: 0, y: 0, width, height };
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>${bordered ? edge(work, box, band) : ''}<g transform="translate(${inner.x} ${inner.y})">${layout(work, inner.width, inner.height)}</g>`;
}

/** The great disc of a suzani, in a box of 100. */
export function rosette({ random }: Sheet, palette: Palette, ink: Ink): string {
  const rays = random.pick([12, 14, 16, 18, 20, 24]);
  const [outer, middle] = random.pick([
    [ink.fill, ink.second],
    [ink.fill, ink.accent],
    [ink.second, ink.fill],
    [palette.main, palette.pale],
  ]) as [string, string];
  const teeth = (count: number, radius: number, length: number, colour: string, wide: number) =>
    svg`<g fill="${colour}">${repeat(count, (index) => svg`<path transform="rotate(${(index * 360) / count}) translate(0 ${-radius})" d="${petal(length, wide, 0.5)}"/>`)}</g>`;
  return random.pick([
    () =>
      svg`<circle r="48" fill="none" stroke="${ink.line}" stroke-width="4"/>${beads(rays * 2, 48, 1.6, ink.ground)}${teeth(rays, 21, 22, outer, 150 / rays)}<circle r="23" fill="${middle}"/>${teeth(8, 7, 14, ink.ground, 9)}<circle r="8" fill="${ink.line}"/><circle r="4" fill="${ink.accent}"/>`,
    () =>
      svg`<circle r="48" fill="${outer}"/>${beads(rays, 42.5, 2.8, ink.ground)}<circle r="37" fill="${ink.ground}"/>${blossom(rays / 2, 35, middle, ink.accent, outer)}<circle r="9" fill="${ink.line}"/><circle r="4.4" fill="${ink.ground}"/>`,
    () =>
      svg`${teeth(rays, 33, 16, ink.line, 120 / rays)}<circle r="37" fill="${outer}"/><circle r="30" fill="${ink.ground}"/><circle r="26" fill="${middle}"/>${blossom(8, 23, ink.ground, ink.accent, outer)}`,
    () =>
      svg`<circle r="48" fill="${ink.line}"/><circle r="44.5" fill="${ink.ground}"/><circle r="41" fill="${outer}"/><circle r="32" fill="${middle}"/><circle r="28" fill="${ink.ground}"/>${blossom(6, 25, outer, ink.accent, middle)}${beads(24, 36.5, 2, ink.ground)}`,
  ])();
}

function edge(
  { sheet, ink, leaf, ground, disc, small }: Work,
  box: { x: number; y: number; width: number; height: number },
  band: number,
): string {
  const { random } = sheet;
  const lines = nested(box, [
    [0, random.pick([ink.fill, ink.line, ground])],
    [band * 0.09, ink.second],
    [band * 0.13, ground],
  ]);
  const inside = nested(
    { x: band * 0.95, y: band * 0.95, width: box.width - band * 1.9, height: box.height - band * 1.9 },
    [
      [0, ink.line],
      [band * 0.04, ground],
    ],
  );
  if (random.chance(0.45)) {
    const cell = borderCell(sheet, random.pick(borderNames), ink);
    return lines + inside + frame(cell, box, { band, scale: 0.62, corner: disc });
  }
  const along = (from: Point, to: Point) => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy);
    return vine(
      Math.max(2, Math.round(length / band / 1.9)),
      (at, across) => [
        from[0] + dx * at - (dy / length) * across * band * 0.4,
        from[1] + dy * at + (dx / length) * across * band * 0.4,
      ],
      band * 0.56,
      { stem: ink.line, leaf, flowers: [small, small, disc], width: band * 0.04 },
    );
  };
  const [l, t, r, b] = [band / 2, band / 2, box.width - band / 2, box.height - band / 2];
  const corners = [
    [l, t],
    [r, t],
    [r, b],
    [l, b],
  ].map(([x = 0, y = 0]) => use(disc, x, y, (band * 0.7) / 100));
  const gap = band * 0.5;
  return (
    lines +
    inside +
    along([l + gap, t], [r - gap, t]) +
    along([r, t + gap], [r, b - gap]) +
    along([r - gap, b], [l + gap, b]) +
    along([l, b - gap], [l, t + gap]) +
    corners.join('')
  );
}
