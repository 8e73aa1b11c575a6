import { inkOn } from './ink.ts';
import type { Ink } from './motif.ts';
import { darker, mix, type Palette } from './palette.ts';
import type { Random } from './random.ts';
import { type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** A figure on a grid of knots: for each knot which ink, or none. Coordinates run from 0 in the middle outward. */
type Knots = (x: number, y: number) => keyof Ink | undefined;

/** Rows of equal knots joined to bars: one path an ink. `across` and `up` are the half sizes in knots; the box is 100 wide. */
function knotted(knots: Knots, across: number, up: number, ink: Ink): string {
  const size = 100 / (across * 2 + 1);
  const bars = new Map<string, string[]>();
  for (let y = -up; y <= up; y++) {
    let start = -across;
    for (let x = -across; x <= across; x++) {
      const here = knots(Math.abs(x), Math.abs(y));
      const next = x === across ? 'end' : knots(Math.abs(x + 1), Math.abs(y));
      if (here === next) continue;
      if (here !== undefined) {
        const list = bars.get(ink[here]) ?? [];
        list.push(
          svg`M${(start - 0.5) * size} ${(y - 0.5) * size}h${(x - start + 1) * size}v${size + 0.2}h${-(x - start + 1) * size}z`,
        );
        bars.set(ink[here], list);
      }
      start = x + 1;
    }
  }
  return [...bars].map(([colour, list]) => svg`<path d="${list}" fill="${colour}"/>`).join('');
}

const guls: readonly [Knots, ...Knots[]] = [
  // the eight-sided Turkmen medallion with a cross in it
  (x, y) =>
    x + y > 17 || x > 12 || y > 11
      ? undefined
      : x + y > 15 || x > 11 || y > 10
        ? 'line'
        : x < 1 || y < 1
          ? 'line'
          : x + y > 10
            ? x > y
              ? 'second'
              : 'ground'
            : x + y > 7
              ? 'fill'
              : x + y > 4
                ? 'ground'
                : x + y > 2
                  ? 'accent'
                  : 'fill',
  // stepped diamond with hooks
  (x, y) =>
    x + y === 12 || (x + y === 13 && x % 3 === 0) || (x + y === 14 && x % 3 === 0)
      ? 'fill'
      : x + y > 12
        ? undefined
        : x + y > 9
          ? 'ground'
          : x + y > 8
            ? 'line'
            : x + y > 5
              ? 'second'
              : x + y > 3
                ? 'ground'
                : x + y > 1
                  ? 'accent'
                  : 'fill',
  // star of eight points on a square
  (x, y) =>
    x > 11 || y > 11
      ? undefined
      : Math.max(x, y) > 10
        ? 'line'
        : (Math.abs(x - y) < 2 && x < 9 && y < 9) || (x < 2 && y < 10) || (y < 2 && x < 10)
          ? x + y < 4
            ? 'accent'
            : 'fill'
          : (x > 4 && y < 5 && x < 9) || (y > 4 && x < 5 && y < 9)
            ? 'second'
            : 'ground',
  // ram's horns on a stem
  (x, y) =>
    x > 11 || y > 11
      ? undefined
      : x < 1
        ? 'fill'
        : y === 8 && x < 8
          ? 'fill'
          : x === 7 && y > 4 && y < 9
            ? 'fill'
            : y === 5 && x > 3 && x < 8
              ? 'fill'
              : x === 4 && y > 4 && y < 7
                ? 'fill'
                : y < 1 && x < 11
                  ? 'second'
                  : y === 3 && x > 6 && x < 11
                    ? 'second'
                    : x === 10 && y < 4
                      ? 'second'
                      : x + y < 4
                        ? 'accent'
                        : undefined,
  // cross in a diamond
  (x, y) =>
    x + y > 13
      ? undefined
      : x + y > 11
        ? 'line'
        : x < 2 && y < 8
          ? 'fill'
          : y < 2 && x < 8
            ? 'fill'
            : Math.abs(x - y) < 2 && x < 6
              ? 'accent'
              : x + y > 9
                ? 'second'
                : 'ground',
  // gul of the Karakalpak door rugs
  (x, y) =>
    y > 8 || x > 13 || x + y > 18
      ? undefined
      : y > 7 || x > 12 || x + y > 16
        ? 'line'
        : x < 1 || y === 0
          ? 'line'
          : x > 8
            ? y < 4
              ? 'accent'
              : 'second'
            : Math.max(x, y) > 6
              ? 'ground'
              : (x + y) % 4 < 2
                ? 'fill'
                : 'ground',
];

const edges: readonly [Knots, ...Knots[]] = [
  (x, y) => (x + y < 4 ? 'accent' : x + y < 6 ? 'fill' : x + y > 9 ? 'second' : undefined),
  (x, y) =>
    y > 3
      ? x % 4 < 2
        ? 'fill'
        : undefined
      : x < 2 && y < 4
        ? 'second'
        : Math.abs(x - y) < 1
          ? 'accent'
          : undefined,
  (x, y) =>
    x < 1
      ? 'fill'
      : y === 3 && x < 4
        ? 'fill'
        : x === 3 && y > 1 && y < 4
          ? 'fill'
          : x > 4
            ? y < 2
              ? 'accent'
              : undefined
            : undefined,
  (x, y) => ((x + y) % 6 < 2 ? 'fill' : (x + y) % 6 < 4 ? 'second' : undefined),
];

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

function gulField(sheet: Sheet, palette: Palette, ground: string, width: number, height: number): string {
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

/** The rows of the weave, as dashes of one wide line. */
function ribs(width: number, height: number, step: number, opacity: number): string {
  return svg`<path d="M${width / 2} 0V${height}" stroke="#20150f" stroke-opacity="${opacity}" stroke-width="${width}" stroke-dasharray="1.2 ${step - 1.2}"/><path d="M${width / 2} 1.6V${height}" stroke="#fff" stroke-opacity="${opacity * 0.6}" stroke-width="${width}" stroke-dasharray="1.2 ${step - 1.2}"/>`;
}
