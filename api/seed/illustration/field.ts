import { borderCell, borderNames, run } from './border.ts';
import { feltField } from './felt.ts';
import { ikatField } from './ikat-field.ts';
import { inkOn } from './ink.ts';
import { kilimField } from './kilim-field.ts';
import { motifs } from './motif.ts';
import { blossom, spray } from './ornament.ts';
import type { Palette } from './palette.ts';
import { type Sheet, symbol } from './sheet.ts';
import { suzaniField } from './suzani-field.ts';
import { repeat, svg, use } from './svg.ts';

/** A covering for a thing made of cloth, from (0, 0). */
export type Field = (sheet: Sheet, palette: Palette, width: number, height: number) => string;

const embroidery: Field = (sheet, palette, width, height) =>
  suzaniField(sheet, palette, width, height, sheet.random.chance(0.6));

/** Bekasam: narrow stripes. */
export const striped: Field = ({ random }, palette, width, height) => {
  const dyes = [
    palette.main,
    palette.second,
    palette.base,
    palette.accent,
    palette.deep,
    palette.leaf,
    palette.pale,
  ] as const;
  const unit = Array.from(
    { length: random.integer(4, 8) },
    () => [random.pick(dyes), random.pick([4, 8, 14, 26, 44])] as const,
  );
  let drawn = '';
  let x = 0;
  while (x < width)
    for (const [dye, wide] of unit) {
      drawn += svg`<path d="M${x} 0h${wide + 0.6}v${height}h${-wide - 0.6}z" fill="${dye}"/>`;
      x += wide;
    }
  return drawn;
};

/** Rows of one figure on a plain ground: block print, iroqi, applique. */
const rowed: Field = (sheet, palette, width, height) => {
  const { random } = sheet;
  const ground = random.pick([palette.base, palette.main, palette.deep, palette.second, palette.pale]);
  const ink = inkOn(palette, ground);
  const one = symbol(sheet, motifs[sheet.motif](ink));
  const two = symbol(
    sheet,
    random.chance(0.5)
      ? blossom(random.integer(5, 8), 40, ink.second, ink.accent, ink.fill)
      : `<g transform="translate(0 34) scale(.8)">${spray(90, 4, ink.line, ink.second, blossom(5, 20, ink.fill, ink.accent))}</g>`,
  );
  const columns = random.integer(3, 6);
  const step = width / columns;
  const rows = Math.ceil(height / step);
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const bands = random.chance(0.4);
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>${repeat(
    rows * columns,
    (index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      if (bands && row % 2)
        return column ? '' : run(cell, { x: 0, y: (row + 0.5) * step, length: width, height: step * 0.5 });
      return use(
        (column + row) % 2 ? two : one,
        (column + 0.5) * step,
        (row + 0.5) * step,
        (step / 100) * 0.72,
      );
    },
  )}`;
};

export const anyField: Field = (sheet, palette, width, height) =>
  sheet.random.pick([embroidery, embroidery, ikatField, ikatField, kilimField, feltField, striped, rowed])(
    sheet,
    palette,
    width,
    height,
  );
export const softField: Field = (sheet, palette, width, height) =>
  sheet.random.pick([embroidery, ikatField, ikatField, striped, rowed])(sheet, palette, width, height);
