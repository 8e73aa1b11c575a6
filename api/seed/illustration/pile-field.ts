import { inkOn } from './ink.ts';
import { edges, guls, knotted, ribs } from './knot.ts';
import { darker, mix, type Palette } from './palette.ts';
import { type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Knotted pile: rows of guls in a field, borders within borders. From (0, 0). */
export function pileField(sheet: Sheet, palette: Palette, width: number, height: number): string {
  const { random } = sheet;
  const ground = random.pick([
    palette.main,
    palette.main,
    palette.deep,
    darker(palette.main, 0.3),
    palette.second,
    palette.base,
  ]);
  const borders = random.integer(2, 4);
  let inset = 10;
  let drawn = svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${palette.deep}"/>`;
  for (let index = 0; index < borders; index++) {
    const chief = index === Math.floor(borders / 2);
    const thick =
      Math.min(width, height) * (chief ? random.between(0.085, 0.12) : random.between(0.03, 0.05));
    const tone = random.pick([palette.base, palette.main, palette.second, palette.deep, palette.pale]);
    drawn +=
      band(sheet, palette, tone, { inset, thick, width, height }) +
      svg`<path d="M${inset} ${inset}h${width - inset * 2}v${height - inset * 2}h${inset * 2 - width}z" fill="none" stroke="${inkOn(palette, tone).line}" stroke-width="4"/>`;
    inset += thick;
  }
  const [w, h] = [width - inset * 2, height - inset * 2];
  const field = svg`<path d="M${inset} ${inset}h${w}v${h}h${-w}z" fill="${ground}" stroke="${palette.deep}" stroke-width="5"/>`;
  return (
    drawn +
    field +
    svg`<g transform="translate(${inset} ${inset})">${gulField(sheet, palette, ground, w, h)}</g>` +
    ribs(width, height, 4, 0.09)
  );
}

export function gulField(
  sheet: Sheet,
  palette: Palette,
  ground: string,
  width: number,
  height: number,
): string {
  const { random } = sheet;
  const ink = inkOn(palette, ground);
  const contrast = { ...ink, ground: mix(ground, random.pick([palette.deep, palette.base]), 0.7) };
  const gul = random.pick(guls);
  const one = symbol(sheet, knotted(gul, 13, 13, contrast));
  const two = symbol(
    sheet,
    knotted(random.chance(0.5) ? gul : random.pick(guls), 13, 13, {
      ...contrast,
      fill: ink.second,
      second: ink.fill,
    }),
  );
  const small = symbol(sheet, knotted(random.pick(guls), 13, 13, ink));
  const columns = random.integer(1, 4);
  const step = width / columns;
  const rows = Math.max(1, Math.round(height / (step * random.between(0.86, 1.05))));
  const rise = height / rows;
  const size = (Math.min(step, rise) / 100) * random.between(0.84, 0.96);
  const main = repeat(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return use((column + row) % 2 ? two : one, (column + 0.5) * step, (row + 0.5) * rise, size);
  });
  const between =
    columns === 1
      ? repeat(rows * 4, (index) =>
          use(
            small,
            index % 2 ? width - step * 0.14 : step * 0.14,
            ((Math.floor(index / 2) + 0.5) * height) / (rows * 2),
            size * 0.22,
          ),
        )
      : repeat((columns - 1) * Math.max(1, rows - 1), (index) =>
          use(
            small,
            ((index % (columns - 1)) + 1) * step,
            (Math.floor(index / (columns - 1)) + 1) * rise,
            size * 0.34,
          ),
        );
  return main + between;
}

function band(
  sheet: Sheet,
  palette: Palette,
  tone: string,
  { inset, thick, width, height }: { inset: number; thick: number; width: number; height: number },
): string {
  const unit = symbol(sheet, knotted(sheet.random.pick(edges), 6, 5, inkOn(palette, tone)));
  const side = (length: number, x: number, y: number, turn: number) => {
    const count = Math.max(3, Math.round(length / (thick * 1.1)));
    return svg`<g transform="translate(${x} ${y}) rotate(${turn})">${repeat(count, (index) => svg`<use href="#${unit}" transform="translate(${((index + 0.5) * length) / count} ${thick / 2}) scale(${length / count / 112} ${thick / 100})"/>`)}</g>`;
  };
  const [l, t, r, b] = [inset, inset, width - inset, height - inset];
  return svg`<path d="M${l} ${t}H${r}V${b}H${l}Z" fill="${tone}"/>${side(r - l - thick * 2, l + thick, t, 0)}${side(b - t - thick * 2, r, t + thick, 90)}${side(r - l - thick * 2, r - thick, b, 180)}${side(b - t - thick * 2, l, b - thick, 270)}`;
}
