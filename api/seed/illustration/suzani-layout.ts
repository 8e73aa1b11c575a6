import { type Ink, motifs } from './motif.ts';
import { around, blossom, scroll, spray } from './ornament.ts';
import type { Palette } from './palette.ts';
import { type Point, petal } from './path.ts';
import { type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

export interface Work {
  readonly sheet: Sheet;
  readonly palette: Palette;
  readonly ink: Ink;
  readonly leaf: string;
  readonly ground: string;
  readonly disc: string;
  readonly small: string;
}

/** A great disc in the middle, quarter discs or bouquets in the corners. */
export function centred({ sheet, ink, leaf, disc, small }: Work, width: number, height: number): string {
  const { random, motif } = sheet;
  const size = Math.min(width, height) * random.between(0.5, 0.66);
  const [x, y] = [width / 2, height / 2];
  const curl = symbol(
    sheet,
    scroll(ink.line, leaf, blossom(6, 15, ink.second, ink.accent), { turns: 1.2, width: 4 }),
  );
  const bouquet = symbol(
    sheet,
    spray(100, 4, ink.line, leaf, svg`<g transform="scale(.5)">${motifs[motif](ink)}</g>`),
  );
  const halo = random.chance(0.5)
    ? around(curl, random.pick([8, 10, 12]), size * 0.63, { x, y, scale: size / 430 })
    : around(small, random.pick([10, 12, 16]), size * 0.61, { x, y, scale: size / 560 });
  const reach = Math.min(width, height) * 0.2;
  const corners = [
    [0, 0, 135],
    [1, 0, 225],
    [1, 1, 315],
    [0, 1, 45],
  ].map(([right = 0, low = 0, turn = 0]) => {
    const [cx, cy] = [right * width, low * height];
    const at: Point = [cx + (right ? -1 : 1) * reach * 0.55, cy + (low ? -1 : 1) * reach * 0.55];
    return (
      use(disc, at[0], at[1], reach / 100) +
      use(
        bouquet,
        cx + (right ? -1 : 1) * reach * 1.02,
        cy + (low ? -1 : 1) * reach * 1.02,
        reach / 140,
        turn,
      )
    );
  });
  const tall =
    height > width * 1.15
      ? [-1, 1]
          .map((side) =>
            use(
              bouquet,
              x,
              y + side * (size * 0.72),
              Math.min(1.3, (height - size * 1.5) / 300),
              side > 0 ? 180 : 0,
            ),
          )
          .join('')
      : '';
  return halo + use(disc, x, y, size / 100) + corners.join('') + tall;
}

export function grid({ sheet, ink, leaf, disc, small }: Work, width: number, height: number): string {
  const { random } = sheet;
  const columns = random.integer(2, 4);
  const step = width / columns;
  const rows = Math.max(2, Math.round(height / step));
  const rise = height / rows;
  const other = symbol(sheet, motifs[sheet.motif](ink));
  const turns = repeat(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return use(
      (column + row) % 2 && random.chance(0.9) ? other : disc,
      (column + 0.5) * step,
      (row + 0.5) * rise,
      (Math.min(step, rise) * 0.7) / 100,
    );
  });
  const twig = symbol(
    sheet,
    [0, 90, 180, 270]
      .map((turn) => svg`<g transform="rotate(${turn})">${spray(44, 2, ink.line, leaf)}</g>`)
      .join('') + svg`<use href="#${small}" transform="scale(.4)"/>`,
  );
  const joints = repeat((columns + 1) * (rows + 1), (index) =>
    use(
      twig,
      (index % (columns + 1)) * step,
      Math.floor(index / (columns + 1)) * rise,
      Math.min(step, rise) / 190,
      45,
    ),
  );
  return joints + turns;
}

/** Oy-palak: few moons, very large, ringed by leaves. */
export function moons({ sheet, disc, leaf, small }: Work, width: number, height: number): string {
  const { random } = sheet;
  const places: Point[] = random.pick([
    [
      [0.5, 0.27],
      [0.5, 0.73],
    ],
    [
      [0.28, 0.24],
      [0.72, 0.24],
      [0.5, 0.5],
      [0.28, 0.76],
      [0.72, 0.76],
    ],
    [
      [0.5, 0.5],
      [0.18, 0.14],
      [0.82, 0.14],
      [0.18, 0.86],
      [0.82, 0.86],
    ],
    [
      [0.3, 0.2],
      [0.7, 0.5],
      [0.3, 0.8],
    ],
  ] as [Point[], ...Point[][]]);
  const size = Math.min(width, height) * (places.length > 3 ? 0.33 : 0.5);
  const leafUnit = symbol(sheet, svg`<path d="${petal(30, 17)}" fill="${leaf}"/>`);
  return places
    .map(([x, y], index) => {
      const own = size * (index === 0 && places.length === 5 ? 1.15 : 1);
      const count = random.pick([14, 18, 22]);
      return (
        around(leafUnit, count, own * 0.52, { x: x * width, y: y * height, scale: own / 260, turn: 24 }) +
        use(disc, x * width, y * height, own / 100) +
        [
          [-1, -1],
          [1, 1],
          [1, -1],
          [-1, 1],
        ]
          .map(([dx = 0, dy = 0]) =>
            use(small, x * width + dx * own * 0.56, y * height + dy * own * 0.56, own / 600),
          )
          .join('')
      );
    })
    .join('');
}

/** A bush of flowers from a vase, mirrored. */
export function tree({ sheet, ink, leaf, disc, small }: Work, width: number, height: number): string {
  const { random } = sheet;
  const flower = symbol(sheet, motifs[sheet.motif](ink));
  const count = random.integer(3, 5);
  const x = width / 2;
  const base = height * 0.9;
  const unit = Math.min(width, height) / 100;
  const branches = repeat(count, (index) => {
    const y = base - ((index + 0.7) / (count + 0.6)) * height * 0.76;
    const reach = width * (0.38 - index * 0.035);
    const rise = height * 0.11;
    return [-1, 1]
      .map((side) => {
        const leaves = [0.35, 0.6, 0.8].map(
          (share, at) =>
            svg`<path transform="translate(${x + side * reach * share} ${y - rise * share * 0.5 + (at % 2 ? 4 : -4)}) rotate(${side * (at % 2 ? 130 : 10)}) scale(${unit})" d="${petal(9, 5)}"/>`,
        );
        return svg`<path d="M${x} ${y}C${x + side * reach * 0.4} ${y + rise * 0.3} ${x + side * reach * 0.8} ${y} ${x + side * reach} ${y - rise}" fill="none" stroke="${ink.line}" stroke-width="${unit * 1.1}"/><g fill="${leaf}">${leaves}</g>${use(index % 2 ? disc : flower, x + side * reach, y - rise, unit * 0.17)}${use(small, x + side * reach * 0.48, y + rise * 0.34, unit * 0.09)}`;
      })
      .join('');
  });
  return svg`<path d="M${x} ${base}V${height * 0.16}" stroke="${ink.line}" stroke-width="${unit * 1.5}"/>${branches}${use(disc, x, height * 0.13, unit * 0.24)}<g transform="translate(${x} ${base}) scale(${unit * 0.2})">${motifs.jug({ ...ink, fill: ink.second, second: ink.fill })}</g>`;
}

export function scattered({ sheet, ink, leaf, disc, small }: Work, width: number, height: number): string {
  const { random } = sheet;
  const step = Math.min(width, height) / random.between(2.8, 4.4);
  const flower = symbol(sheet, motifs[sheet.motif](ink));
  const twig = symbol(sheet, spray(60, 3, ink.line, leaf, blossom(5, 14, ink.second, ink.accent)));
  const columns = Math.max(2, Math.floor(width / step));
  const rows = Math.max(2, Math.floor(height / (step * 0.86)));
  return repeat(rows * columns, (index) => {
    const row = Math.floor(index / columns);
    const x = ((index % columns) + (row % 2 ? 0.75 : 0.25) + random.jitter(0.07)) * (width / columns);
    const y = (row + 0.5 + random.jitter(0.07)) * (height / rows);
    const pick = random.pick([disc, disc, flower, flower, twig, small]);
    return use(
      pick,
      x,
      y + (pick === twig ? step * 0.2 : 0),
      (step / 100) * (pick === small ? 0.5 : pick === twig ? 1 : 0.82),
      pick === disc ? 0 : random.jitter(24),
    );
  });
}

/** A net of leaves, a flower in every eye. */
export function lattice({ sheet, ink, leaf, disc }: Work, width: number, height: number): string {
  const { random } = sheet;
  const columns = random.integer(2, 4);
  const w = width / columns;
  const rows = Math.max(1, Math.round(height / (w * 1.25)));
  const h = height / rows;
  const flower = symbol(sheet, motifs[sheet.motif](ink));
  const eyes: string[] = [];
  for (let row = 0; row <= rows * 2; row++)
    for (let column = 0; column <= columns * 2; column++) {
      if ((row + column) % 2 === 0 || row === 0 || column === 0 || row === rows * 2 || column === columns * 2)
        continue;
      eyes.push(use(row % 2 ? disc : flower, (column * w) / 2, (row * h) / 2, (Math.min(w, h) * 0.62) / 100));
    }
  const leafUnit = symbol(
    sheet,
    svg`<path d="${petal(24, 12)}" fill="${leaf}"/><path d="M0 4V-22" stroke="${ink.line}" stroke-width="1.6"/>`,
  );
  const strands: string[] = [];
  for (let row = 0; row < rows * 2; row++)
    for (let column = 0; column < columns * 2; column++) {
      const rising = (row + column) % 2 === 0;
      for (let index = 0; index < 4; index++) {
        const share = (index + 0.5) / 4;
        const at: Point = [((column + share) * w) / 2, ((row + (rising ? 1 - share : share)) * h) / 2];
        strands.push(
          use(leafUnit, at[0], at[1], w / 230, (Math.atan2(rising ? -h : h, w) * 180) / Math.PI + 90),
        );
      }
    }
  return strands.join('') + eyes.join('');
}
