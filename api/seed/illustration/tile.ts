import { type GirihStar, girih } from './girih.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom, scroll, spray } from './ornament.ts';
import { darker, type Palette } from './palette.ts';
import { petal, polar, polygon, rectangle, star } from './path.ts';
import { companion } from './prop.ts';
import { softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { rosette } from './suzani-field.ts';
import { repeat, svg, use } from './svg.ts';

/** Glazed tiles: one, a set of four or nine, stars and crosses, or hexagons. */
export function tile(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const goods = random.pick([squares, squares, squares, starsAndCrosses, hexagons])(sheet, palette);
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(3)} 480 600)">${goods}</g>`,
    focus: [480 + random.jitter(120), 600 + random.jitter(120)],
  };
}

function gloss(sheet: Sheet, d: string): string {
  const light = linear(
    sheet,
    [
      [0, '#fff', 0.28],
      [0.5, '#fff', 0],
      [1, '#20120a', 0.2],
    ],
    [0, 0, 1, 0],
  );
  return svg`<path d="${d}" fill="${light}"/><path d="${d}" fill="none" stroke="#fff" stroke-opacity=".4" stroke-width="3"/>`;
}

function squares(sheet: Sheet, palette: Palette): string {
  const { random } = sheet;
  const count = random.pick([1, 1, 2, 2, 3]);
  const whole = random.between(700, 760);
  const side = whole / count;
  const gap = count === 1 ? 0 : 7;
  const field = random.pick([starTile, starTile, quarterTile, vineTile, rosetteTile, motifTile, motifTile]);
  const joined = count > 1 && random.chance(0.4);
  const faces = joined
    ? []
    : [0, 1].map(() =>
        symbol(sheet, clipped(sheet, rectangle(0, 0, side, side), field(sheet, palette, side))),
      );
  const [x, y] = [480 - whole / 2, 600 - whole / 2];
  const big = joined
    ? clipped(
        sheet,
        rectangle(x, y, whole, whole),
        svg`<g transform="translate(${x} ${y})">${field(sheet, palette, whole)}</g>`,
      )
    : '';
  const bodies = repeat(count * count, (index) => {
    const [tx, ty] = [x + (index % count) * side, y + Math.floor(index / count) * side];
    const d = rectangle(tx + gap / 2, ty + gap / 2, side - gap, side - gap, 5);
    const face = joined
      ? ''
      : clipped(sheet, d, use(faces[((index % count) + Math.floor(index / count)) % 2] ?? '', tx, ty));
    return face + gloss(sheet, d);
  });
  const joints = joined
    ? repeat(
        count - 1,
        (index) =>
          svg`<path d="M${x + (index + 1) * side} ${y}v${whole}M${x} ${y + (index + 1) * side}h${whole}" stroke="#cbbda6" stroke-width="7"/>`,
      )
    : '';
  const d = rectangle(x, y, whole, whole, 5);
  return svg`${softShadow(sheet, d, { x: 12, y: 18, blur: 32, strength: 0.42 })}<path d="${d}" fill="${count > 1 ? '#cbbda6' : palette.deep}"/>${big}${joints}${bodies}`;
}

type Face = (sheet: Sheet, palette: Palette, side: number) => string;

/** A girih of coloured stars. */
const starTile: Face = (sheet, palette, side) => {
  const { random } = sheet;
  const tiling = random.pick(['squares', 'octagons', 'octagons', 'hexagons', 'dodecagons'] as const);
  const edge =
    side *
    { squares: 0.5, octagons: 0.207, hexagons: 0.25, dodecagons: 0.18 }[tiling] *
    random.pick([1, 1, 0.5]);
  const stars = girih(tiling, edge, random.between(40, 64), side, side);
  const fills = [palette.main, palette.second, palette.base, palette.deep, palette.pale];
  const shift = random.integer(0, 4);
  const fillOf = ({ sides }: GirihStar) => fills[(sides + shift) % fills.length] ?? palette.main;
  const ground = random.pick([palette.deep, palette.base, palette.main]);
  const heart = symbol(sheet, svg`<path d="${star(8, edge * 0.3, edge * 0.16)}" fill="${palette.accent}"/>`);
  return svg`<path d="M0 0h${side}v${side}h${-side}z" fill="${ground}"/>${stars.map((one) => svg`<path d="${one.star}" fill="${fillOf(one)}" stroke="${palette.base === ground ? palette.deep : palette.base}" stroke-width="${edge * 0.035}"/>${one.sides > 4 ? use(heart, one.at[0], one.at[1]) : ''}`)}`;
};

/** Quarter circles in the corners that join to rounds when laid together. */
const quarterTile: Face = (sheet, palette, side) => {
  const ground = sheet.random.pick([palette.base, palette.main, palette.pale]);
  const ink = inkOn(palette, ground);
  const disc = symbol(sheet, rosette(sheet, palette, ink));
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([x = 0, y = 0]) => use(disc, x * side, y * side, side * 0.0072));
  const middle = sheet.random.chance(0.5)
    ? svg`<g transform="translate(${side / 2} ${side / 2}) scale(${side / 230})">${motifs[sheet.motif](ink)}</g>`
    : use(disc, side / 2, side / 2, side * 0.0052);
  const petals = repeat(
    4,
    (index) =>
      svg`<g transform="translate(${side / 2} ${side / 2}) rotate(${index * 90})"><path transform="translate(0 ${-side * 0.28})" d="${petal(side * 0.2, side * 0.12)}" fill="${palette.leaf}"/></g>`,
  );
  return svg`<path d="M0 0h${side}v${side}h${-side}z" fill="${ground}"/>${corners}${petals}${middle}`;
};

const vineTile: Face = (sheet, palette, side) => {
  const { random } = sheet;
  const ground = random.pick([palette.base, palette.base, palette.deep, palette.main]);
  const ink = inkOn(palette, ground);
  const leaf = ink.line === palette.deep ? palette.leaf : ink.second;
  const curl = symbol(
    sheet,
    scroll(ink.line, leaf, blossom(random.integer(5, 8), 20, ink.fill, ink.accent, ink.second), {
      turns: random.between(1.1, 1.6),
      width: 4,
    }),
  );
  const place = (x: number, y: number, sx: number, sy: number) =>
    svg`<use href="#${curl}" transform="translate(${x * side} ${y * side}) scale(${(sx * side) / 215} ${(sy * side) / 215})"/>`;
  const tulip = svg`<g transform="translate(${side / 2} ${side / 2}) scale(${side / 300})">${motifs[sheet.motif](ink)}</g>`;
  return svg`<path d="M0 0h${side}v${side}h${-side}z" fill="${ground}"/>${place(0.27, 0.27, -1, 1)}${place(0.73, 0.27, 1, 1)}${place(0.27, 0.73, -1, -1)}${place(0.73, 0.73, 1, -1)}${tulip}<path d="${rectangle(side * 0.03, side * 0.03, side * 0.94, side * 0.94)}" fill="none" stroke="${ink.fill}" stroke-width="${side * 0.014}"/>`;
};

const rosetteTile: Face = (sheet, palette, side) => {
  const ground = sheet.random.pick([palette.base, palette.pale, palette.second]);
  const ink = inkOn(palette, ground);
  const corner = symbol(sheet, spray(80, 3, ink.line, palette.leaf, blossom(6, 20, ink.fill, ink.accent)));
  const corners = [
    [0, 0, 135],
    [1, 0, 225],
    [1, 1, 315],
    [0, 1, 45],
  ].map(([x = 0, y = 0, turn = 0]) => use(corner, x * side, y * side, side / 330, turn));
  return svg`<path d="M0 0h${side}v${side}h${-side}z" fill="${ground}"/>${corners}<g transform="translate(${side / 2} ${side / 2}) scale(${side * 0.0074})">${rosette(sheet, palette, ink)}</g>`;
};

/** A bird, fish, fruit or jug in a painted frame. */
const motifTile: Face = (sheet, palette, side) => {
  const ground = sheet.random.pick([palette.base, palette.base, palette.main, palette.deep]);
  const ink = inkOn(palette, ground);
  const frame = sheet.random.pick([
    svg`<circle cx="${side / 2}" cy="${side / 2}" r="${side * 0.4}" fill="none" stroke="${ink.line}" stroke-width="${side * 0.016}"/><circle cx="${side / 2}" cy="${side / 2}" r="${side * 0.43}" fill="none" stroke="${ink.second}" stroke-width="${side * 0.012}"/>`,
    svg`<path d="${star(8, side * 0.47, side * 0.38, [side / 2, side / 2])}" fill="none" stroke="${ink.line}" stroke-width="${side * 0.016}"/>`,
    svg`<path d="M${side * 0.14} ${side * 0.92}V${side * 0.4}Q${side * 0.16} ${side * 0.22} ${side / 2} ${side * 0.06}Q${side * 0.84} ${side * 0.22} ${side * 0.86} ${side * 0.4}V${side * 0.92}Z" fill="none" stroke="${ink.line}" stroke-width="${side * 0.018}"/>`,
  ]);
  const twig = symbol(
    sheet,
    spray(
      90,
      4,
      ink.line,
      ink.line === palette.deep ? palette.leaf : ink.second,
      blossom(5, 18, ink.second, ink.accent),
    ),
  );
  const corners = [
    [0, 0, 135],
    [1, 0, 225],
    [1, 1, 315],
    [0, 1, 45],
  ].map(([x = 0, y = 0, turn = 0]) => use(twig, x * side, y * side, side / 520, turn));
  return svg`<path d="M0 0h${side}v${side}h${-side}z" fill="${ground}"/>${frame}${corners}<g transform="translate(${side / 2} ${side / 2}) scale(${side / 175})">${motifs[sheet.motif](ink)}</g>`;
};

function starsAndCrosses(sheet: Sheet, palette: Palette): string {
  const { random } = sheet;
  const count = random.integer(2, 3);
  const step = 780 / count;
  const [one, two] = random.pick([
    [palette.second, palette.main],
    [palette.base, palette.main],
    [palette.main, palette.deep],
    [palette.second, palette.base],
  ]) as [string, string];
  const outer = (step / 2) * 1;
  const starD = star(8, outer, outer * 0.765);
  const face = symbol(
    sheet,
    svg`<path d="${starD}" fill="${one}" stroke="${darker(one, 0.3)}" stroke-width="4"/><g transform="scale(${outer / 74})">${motifs[sheet.motif](inkOn(palette, one))}</g>`,
  );
  const h = step / 2;
  const a = outer * 0.235;
  const cross = polygon([
    [0, -h + 0],
    [a, -h + a],
    [a, -a],
    [h - a, -a],
    [h, 0],
    [h - a, a],
    [a, a],
    [a, h - a],
    [0, h],
    [-a, h - a],
    [-a, a],
    [-h + a, a],
    [-h, 0],
    [-h + a, -a],
    [-a, -a],
    [-a, -h + a],
  ]);
  const crossFace = symbol(
    sheet,
    svg`<path d="${cross}" fill="${two}" stroke="${darker(two, 0.3)}" stroke-width="4"/><g transform="scale(${h / 150})">${blossom(8, 48, inkOn(palette, two).fill, palette.accent)}</g>`,
  );
  const [x, y] = [480 - (step * count) / 2, 600 - (step * count) / 2];
  const stars = repeat(count * count, (index) =>
    use(face, x + ((index % count) + 0.5) * step, y + (Math.floor(index / count) + 0.5) * step, 0.97),
  );
  const crosses = repeat((count - 1) * (count - 1), (index) =>
    use(
      crossFace,
      x + ((index % (count - 1)) + 1) * step,
      y + (Math.floor(index / (count - 1)) + 1) * step,
      0.97,
    ),
  );
  const shadow = repeat(
    count * count,
    (index) =>
      svg`<path transform="translate(${x + ((index % count) + 0.5) * step + 10} ${y + (Math.floor(index / count) + 0.5) * step + 16})" d="${star(8, outer, outer * 0.765)}" fill="#3a2415" fill-opacity=".3"/>`,
  );
  const bed = svg`<path d="${rectangle(x + outer * 0.8, y + outer * 0.8, step * count - outer * 1.6, step * count - outer * 1.6)}" fill="#cbbda6"/>`;
  return shadow + (count > 1 ? bed : '') + crosses + stars;
}

function hexagons(sheet: Sheet, palette: Palette): string {
  const { random } = sheet;
  const r = random.between(126, 150);
  const tones = [palette.base, palette.main, palette.second, palette.pale, palette.deep];
  const shift = random.integer(0, 4);
  const hexagon = (size: number) =>
    polygon(Array.from({ length: 6 }, (_, index) => polar(size, index * 60 + 30)));
  const places: [number, number, number][] = [[0, 0, 0]];
  const rings = random.chance(0.5) ? 6 : 12;
  for (let index = 0; index < 6; index++)
    places.push([...polar(r * Math.sqrt(3), index * 60), 1 + (index % 2)]);
  if (rings === 12)
    for (const turn of [30, 90, 150, 210, 270, 330])
      if (turn % 180 !== 30 || turn === 30 || turn === 210) places.push([...polar(r * 3, turn), 3]);
  const faces = [0, 1, 2, 3].map((index) => {
    const tone = tones[(index + shift) % tones.length] ?? palette.base;
    const ink = inkOn(palette, tone);
    const inside = index % 2 ? blossom(6, 46, ink.fill, ink.accent, ink.second) : motifs[sheet.motif](ink);
    return symbol(
      sheet,
      svg`<path d="${hexagon(r * 0.985)}" fill="${tone}"/><path d="${hexagon(r * 0.88)}" fill="none" stroke="${ink.line}" stroke-width="5"/><g transform="scale(${r / 84})">${inside}</g><path d="${hexagon(r * 0.985)}" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="4"/>`,
    );
  });
  const shadows = places.map(
    ([x, y]) =>
      svg`<path transform="translate(${480 + x + 10} ${600 + y + 16})" d="${hexagon(r)}" fill="#3a2415" fill-opacity=".3"/>`,
  );
  return shadows.join('') + places.map(([x, y, face]) => use(faces[face] ?? '', 480 + x, 600 + y)).join('');
}
