import { inkOn } from './ink.ts';
import { edges, guls, type Knots, knotted, ribs } from './knot.ts';
import type { Palette } from './palette.ts';
import { gulField } from './pile-field.ts';
import type { Random } from './random.ts';
import { type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Flat weave: bands across, or one field of stepped diamonds. From (0, 0). */
export function kilimField(sheet: Sheet, palette: Palette, width: number, height: number): string {
  const { random } = sheet;
  const weave = ribs(width, height, 5, 0.1);
  if (random.chance(0.3)) {
    const ground = random.pick([palette.main, palette.deep, palette.second, palette.base]);
    return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>${zigzagEnd(palette, width, 0, ground)}<g transform="translate(0 ${height}) scale(1 -1)">${zigzagEnd(palette, width, 0, ground)}</g><g transform="translate(30 90)">${gulField(sheet, palette, ground, width - 60, height - 180)}</g>${weave}`;
  }
  const mirrored = random.chance(0.6);
  const end = mirrored ? height / 2 : height;
  let y = 0;
  let rows = '';
  let last = '';
  while (y < end) {
    const thick = random.pick([14, 22, 34, 90, 120, 150]) * random.between(0.8, 1.2);
    const tone = random.pick(
      [palette.main, palette.base, palette.second, palette.deep, palette.accent, palette.leaf].filter(
        (dye) => dye !== last,
      ) as [string, ...string[]],
    );
    last = tone;
    rows += stripe(sheet, random, palette, tone, y, thick, width);
    y += thick;
  }
  const half = symbol(sheet, rows);
  return (
    use(half, 0, 0) +
    (mirrored ? svg`<use href="#${half}" transform="translate(0 ${height}) scale(1 -1)"/>` : '') +
    weave
  );
}

function stripe(
  sheet: Sheet,
  random: Random,
  palette: Palette,
  tone: string,
  y: number,
  thick: number,
  width: number,
): string {
  const bed = svg`<path d="M0 ${y}h${width}v${thick + 1}h${-width}z" fill="${tone}"/>`;
  if (thick < 60)
    return thick > 26
      ? bed +
          svg`<path d="M0 ${y + thick / 2}h${width}" stroke="${inkOn(palette, tone).fill}" stroke-width="${thick * 0.3}" stroke-dasharray="${thick * 0.5} ${thick * 0.35}"/>`
      : bed;
  const unit = symbol(
    sheet,
    knotted(random.pick([...guls, ...edges] as [Knots, ...Knots[]]), 13, 12, inkOn(palette, tone)),
  );
  const count = Math.max(3, Math.round(width / (thick * random.between(0.9, 1.2))));
  return (
    bed +
    repeat(count, (index) =>
      use(
        unit,
        ((index + 0.5) * width) / count,
        y + thick / 2,
        (Math.min(thick, width / count) / 100) * 0.92,
      ),
    )
  );
}

function zigzagEnd(palette: Palette, width: number, y: number, ground: string): string {
  const ink = inkOn(palette, ground);
  const teeth = (low: number, tall: number, colour: string) =>
    svg`<path d="M0 ${y}V${low}${repeat(Math.round(width / 40), (index) => svg`L${(index + 0.5) * (width / Math.round(width / 40))} ${low + tall}L${(index + 1) * (width / Math.round(width / 40))} ${low}`)}V${y}Z" fill="${colour}"/>`;
  return teeth(46, 28, ink.fill) + teeth(26, 28, ink.second) + teeth(8, 26, ink.line);
}
