import { inkOn } from './ink.ts';
import { motifs } from './motif.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { type Point, spiral } from './path.ts';
import type { Random } from './random.ts';
import { clipped, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** A mirror-cut felt figure in a box of 100: horns that branch and curl, four times or twice. */
export function hornFigure(random: Random, colour: string, cord: string, turns: 2 | 4 = 4): string {
  const form = random.integer(0, 4);
  const curl = (x: number, y: number, r: number, from: number, way: number) =>
    spiral([x, y], r, from, way, 0.22);
  const arm =
    [
      () => `M0 0V-22${join(curl(13, -30, 11, 180, 1.1))}M0 -22${join(curl(-13, -30, 11, 0, -1.1))}`,
      () =>
        `M0 0V-38C2 -48 18 -48 19 -36${join(curl(12, -34, 7, 0, 0.8))}M0 -38C-2 -48 -18 -48 -19 -36${join(curl(-12, -34, 7, 180, -0.8))}M0 -16C8 -20 12 -16 16 -12M0 -16C-8 -20 -12 -16 -16 -12`,
      () =>
        `M0 0V-14C14 -16 22 -26 20 -36${join(curl(12, -36, 8, 0, -1))}M0 -14C-14 -16 -22 -26 -20 -36${join(curl(-12, -36, 8, 180, 1))}M0 -14V-30`,
      () =>
        `M0 0V-30M0 -30L10 -42L0 -48L-10 -42Z M0 -12C10 -14 20 -20 22 -30${join(curl(15, -29, 7, 0, -0.9))}M0 -12C-10 -14 -20 -20 -22 -30${join(curl(-15, -29, 7, 180, 0.9))}`,
      () =>
        `M0 0V-20C10 -22 18 -28 18 -38C18 -46 8 -46 8 -38M0 -20C-10 -22 -18 -28 -18 -38C-18 -46 -8 -46 -8 -38M0 -20V-44`,
    ][form] ?? (() => '');
  const angles = turns === 4 ? [0, 90, 180, 270] : [0, 180];
  const arms = angles.map((turn) => svg`<path transform="rotate(${turn})" d="${arm()}"/>`).join('');
  const middle = random.pick([`M0 -9L9 0L0 9L-9 0Z`, 'M-7 -7H7V7H-7Z', 'M0 -6A6 6 0 1 0 .1 -6Z']);
  const strand = (width: number, stroke: string) =>
    svg`<g fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${arms}</g>`;
  return svg`${strand(10.4, cord)}${strand(7.6, colour)}<path d="${middle}" fill="${colour}" stroke="${cord}" stroke-width="1.6"/>`;
}

const join = (d: string) => d.replace('M', 'L');

/** A felt field of mosaic: diamonds, squares or a running chain, each with its figure. From (0, 0). */
export function feltField(sheet: Sheet, palette: Palette, width: number, height: number): string {
  const { random } = sheet;
  const [one, two] = random.pick([
    [palette.main, palette.base],
    [palette.deep, palette.base],
    [palette.main, palette.deep],
    [palette.second, palette.deep],
    [palette.main, palette.accent],
    [palette.base, palette.second],
    [palette.leaf, palette.base],
  ]) as [string, string];
  const cord = random.pick([palette.base, palette.accent, palette.deep]);
  const band = Math.min(width, height) * random.between(0.11, 0.16);
  const w = width - band * 2;
  const h = height - band * 2;
  const figures = [0, 1].map(() => {
    const seed = random.integer(0, 1e6);
    return [one, two].map((colour) =>
      symbol(sheet, hornFigure(frozen(seed), colour, cord === colour ? mix(cord, '#888888', 0.4) : cord)),
    );
  });
  const layout = random.pick([diamonds, diamonds, squares, squares, chain, great]);
  const inside = layout({
    sheet,
    one,
    two,
    cord,
    width: w,
    height: h,
    figure: (kind, inverse) => figures[kind % 2]?.[inverse ? 0 : 1] ?? '',
  });
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${two === palette.base ? one : two}"/>${edge(sheet, palette, width, height, band, cord)}<g transform="translate(${band} ${band})"><path d="M0 0h${w}v${h}h${-w}z" fill="${one}"/>${clipped(sheet, svg`M0 0h${w}v${h}h${-w}z`, inside)}<path d="M0 0h${w}v${h}h${-w}z" fill="none" stroke="${cord}" stroke-width="7"/></g>${quilting(random, width, height, cord)}`;
}

interface Mosaic {
  readonly sheet: Sheet;
  readonly one: string;
  readonly two: string;
  readonly cord: string;
  readonly width: number;
  readonly height: number;
  readonly figure: (kind: number, inverse: boolean) => string;
}

function diamonds({ sheet, two, cord, width, height, figure }: Mosaic): string {
  const columns = sheet.random.integer(1, 3);
  const w = width / columns;
  const rows = Math.max(1, Math.round(height / (w * sheet.random.between(0.95, 1.3))));
  const h = height / rows;
  const cut = svg`M0 ${-h / 2}L${w / 2} 0L0 ${h / 2}L${-w / 2} 0Z`;
  const eye = symbol(sheet, svg`<path d="${cut}" fill="${two}" stroke="${cord}" stroke-width="6"/>`);
  const size = Math.min(w, h) / 128;
  return repeat(columns * rows, (index) => {
    const [x, y] = [((index % columns) + 0.5) * w, (Math.floor(index / columns) + 0.5) * h];
    return (
      use(eye, x, y) +
      use(figure(0, true), x, y, size) +
      use(figure(1, false), x - w / 2, y - h / 2, size * 0.62) +
      (index % columns === columns - 1 ? use(figure(1, false), x + w / 2, y - h / 2, size * 0.62) : '') +
      (index >= columns * (rows - 1)
        ? use(figure(1, false), x - w / 2, y + h / 2, size * 0.62) +
          use(figure(1, false), x + w / 2, y + h / 2, size * 0.62)
        : '')
    );
  });
}

function squares({ sheet, two, cord, width, height, figure }: Mosaic): string {
  const columns = sheet.random.integer(2, 4);
  const w = width / columns;
  const rows = Math.max(2, Math.round(height / w));
  const h = height / rows;
  return repeat(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const odd = (column + row) % 2 === 1;
    const tile = odd
      ? svg`<path d="M${column * w} ${row * h}h${w}v${h}h${-w}z" fill="${two}" stroke="${cord}" stroke-width="5"/>`
      : '';
    return tile + use(figure(odd ? 0 : 1, odd), (column + 0.5) * w, (row + 0.5) * h, Math.min(w, h) / 112, 0);
  });
}

function chain({ sheet, two, cord, width, height, figure }: Mosaic): string {
  const columns = sheet.random.integer(2, 3);
  const w = width / columns;
  const rows = Math.max(2, Math.round(height / (w * 0.9)));
  const h = height / rows;
  const bands = repeat(columns, (column) =>
    column % 2
      ? svg`<path d="M${column * w} 0h${w}v${height}h${-w}z" fill="${two}" stroke="${cord}" stroke-width="5"/>`
      : '',
  );
  return (
    bands +
    repeat(columns * rows, (index) => {
      const column = index % columns;
      return use(
        figure(column, column % 2 === 1),
        (column + 0.5) * w,
        (Math.floor(index / columns) + 0.5) * h,
        (Math.min(w, h) / 100) * 0.98,
        45,
      );
    })
  );
}

/** One or two great figures on a medallion, small ones in the corners. */
function great({ sheet, two, cord, width, height, figure }: Mosaic): string {
  const count = height > width * 1.2 ? 2 : 1;
  const h = height / count;
  const size = Math.min(width, h);
  const medal = sheet.random.pick([
    svg`M0 ${-size * 0.48}L${size * 0.48} 0L0 ${size * 0.48}L${-size * 0.48} 0Z`,
    svg`M${-size * 0.36} ${-size * 0.36}H${size * 0.36}V${size * 0.36}H${-size * 0.36}Z`,
    svg`M0 ${-size * 0.45}A${size * 0.45} ${size * 0.45} 0 1 0 .1 ${-size * 0.45}Z`,
  ]);
  return repeat(count, (index) => {
    const [x, y] = [width / 2, (index + 0.5) * h];
    const corners = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ].map(([dx = 0, dy = 0]) =>
      use(figure(1, false), x + dx * (width / 2 - size * 0.13), y + dy * (h / 2 - size * 0.13), size / 430),
    );
    return svg`<path transform="translate(${x} ${y})" d="${medal}" fill="${two}" stroke="${cord}" stroke-width="7"/>${use(figure(0, true), x, y, size / 150)}${corners}`;
  });
}

function edge(
  sheet: Sheet,
  palette: Palette,
  width: number,
  height: number,
  band: number,
  cord: string,
): string {
  const { random } = sheet;
  const ground = random.pick([palette.deep, palette.main, palette.second, palette.base]);
  const ink = inkOn(palette, ground);
  const kind = random.integer(0, 2);
  const unit = symbol(
    sheet,
    kind === 0
      ? svg`<path d="M-50 50L0 -42L50 50Z" fill="${ink.fill}"/>`
      : kind === 1
        ? svg`<g transform="scale(.9)">${motifs['ram-horn'](ink)}</g>`
        : svg`<path d="M-50 40C-50 -20 -10 -50 10 -30C24 -14 6 0 0 -10M50 40C30 40 -20 30 -50 40" fill="none" stroke="${ink.fill}" stroke-width="15" stroke-linecap="round"/>`,
  );
  const side = (length: number, from: Point, turn: number) => {
    const count = Math.max(4, Math.round((length - band) / (band * 0.82)));
    const step = (length - band * 1.2) / count;
    return svg`<g transform="translate(${from[0]} ${from[1]}) rotate(${turn})">${repeat(count, (index) => svg`<use href="#${unit}" transform="translate(${band * 0.6 + (index + 0.5) * step} ${band / 2}) scale(${step / 106} ${band / 140})"/>`)}</g>`;
  };
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>${side(width, [0, 0], 0)}${side(height, [width, 0], 90)}${side(width, [width, height], 180)}${side(height, [0, height], 270)}<path d="M4 4h${width - 8}v${height - 8}h${8 - width}z" fill="none" stroke="${cord}" stroke-width="6"/>`;
}

/** The stitches that hold the layers: faint, in rows. */
function quilting(random: Random, width: number, height: number, cord: string): string {
  const rows = random.integer(24, 34);
  return svg`<path d="${repeat(rows, (index) => svg`M8 ${((index + 0.5) * height) / rows}h${width - 16}`)}" fill="none" stroke="${lighter(cord, 0.2)}" stroke-width="1.6" stroke-dasharray="7 6" stroke-opacity=".16"/><path d="${repeat(rows, (index) => svg`M8 ${((index + 0.5) * height) / rows + 3}h${width - 16}`)}" fill="none" stroke="${darker(cord, 0.7)}" stroke-width="2" stroke-dasharray="7 6" stroke-opacity=".13"/>`;
}

/** The same figure twice in other colours wants the same chance twice. */
function frozen(seed: number): Random {
  const pick = <T>(choices: readonly [T, ...T[]]): T => choices[seed % choices.length] ?? choices[0];
  const between = (low: number, high: number) => low + ((seed % 997) / 997) * (high - low);
  return {
    next: () => (seed % 997) / 997,
    between,
    integer: (low, high) => low + (seed % (high - low + 1)),
    chance: (p) => (seed % 997) / 997 < p,
    pick,
    jitter: (size) => between(-size, size),
  };
}
