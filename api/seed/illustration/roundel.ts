import { beads, borderCell, borderNames } from './border.ts';
import { girihStar } from './girih.ts';
import { inkOn } from './ink.ts';
import { type Ink, type MotifName, motifs } from './motif.ts';
import { around, blossom, scroll, spray, vine } from './ornament.ts';
import { lightness, mix, type Palette } from './palette.ts';
import { drop, ellipse, petal, polar, polygon, star } from './path.ts';
import { type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** A round field of ornament of `radius` around the origin: what plates, trays, cloths and covers carry. */
export function roundel(sheet: Sheet, palette: Palette, ground: string, radius: number): string {
  const layout = sheet.random.pick([
    concentric,
    concentric,
    concentric,
    radialPetals,
    radialPetals,
    centrepiece,
    centrepiece,
    medallions,
    medallions,
    starField,
    doubleVine,
    quartered,
  ]);
  return layout({ sheet, palette, ground, radius, ink: inkOn(palette, ground) });
}

/** Only the outer ring of a round piece, for what is filled. */
export function roundelRim(sheet: Sheet, palette: Palette, ground: string, radius: number): string {
  const field = { sheet, palette, ground, radius, ink: inkOn(palette, ground) };
  return ring(field, 0.98, 0.83) + lines(field, radius * 0.815);
}

interface Field {
  readonly sheet: Sheet;
  readonly palette: Palette;
  readonly ground: string;
  readonly radius: number;
  readonly ink: Ink;
}

const disc = (radius: number, fill: string) => svg`<circle r="${radius}" fill="${fill}"/>`;
const line = (radius: number, colour: string, width: number) =>
  svg`<circle r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

/** A ring of border units between two radii. */
function ring({ sheet, palette, radius, ground, ink }: Field, outer: number, inner: number): string {
  const { random } = sheet;
  const [from, to] = [radius * outer, radius * inner];
  const band = from - to;
  const middle = (from + to) / 2;
  const dark = random.chance(0.4);
  const under = dark ? random.pick([palette.main, palette.deep, palette.second]) : ground;
  const own = dark ? inkOn(palette, under) : ink;
  const bed = dark ? line(middle, under, band) : '';
  if (random.chance(0.28)) return bed + vineRing(sheet, own, palette, middle, band);
  const cell = borderCell(sheet, random.pick(borderNames), own);
  const scale = (band * 0.84) / 100;
  const count = Math.max(6, Math.round((2 * Math.PI * middle) / (cell.width * scale)));
  const unit = symbol(
    sheet,
    svg`<use href="#${cell.id}" transform="scale(${(2 * Math.PI * middle) / count / cell.width / scale} 1)"/>`,
  );
  return bed + around(unit, count, middle, { scale });
}

function vineRing(sheet: Sheet, ink: Ink, palette: Palette, middle: number, band: number): string {
  const flower = symbol(sheet, blossom(sheet.random.integer(5, 8), 36, ink.fill, ink.accent, ink.second));
  const other = symbol(sheet, `<g transform="scale(.72)">${motifs[sheet.motif](ink)}</g>`);
  const waves = Math.max(4, Math.round(middle / band / 0.55));
  return vine(waves, (along, across) => polar(middle - (across * band) / 2, along * 360 - 90), band * 0.8, {
    stem: ink.line,
    leaf: ink.line === palette.deep ? palette.leaf : ink.line,
    flowers: sheet.random.chance(0.5) ? [flower, other] : [flower],
    width: Math.max(4, band * 0.06),
  });
}

function lines({ sheet, ink, palette }: Field, radius: number): string {
  const width = sheet.random.between(3, 7);
  return sheet.random.pick([
    () => line(radius, ink.line, width),
    () => line(radius, ink.fill, width * 2) + line(radius - width * 2, ink.line, 2.4),
    () => line(radius + 5, ink.line, 3) + line(radius - 5, ink.line, 3),
    () =>
      line(radius, palette.second, width * 2.2) +
      line(radius + width * 1.4, ink.line, 2.4) +
      line(radius - width * 1.4, ink.line, 2.4),
    () => beads(Math.round(radius / 3.4), radius, 4.4, ink.line),
  ])();
}

/** What stands in the middle of a round piece. */
function heart({ sheet, palette, ink, radius }: Field, share: number): string {
  const { random, motif } = sheet;
  const size = radius * share;
  const count = random.pick([6, 8, 8, 10, 12, 16]);
  const scaled = (content: string) => svg`<g transform="scale(${size / 50})">${content}</g>`;
  return random.pick([
    () => scaled(blossom(count, 48, ink.fill, ink.accent, ink.second)),
    () => {
      const leaf = symbol(
        sheet,
        svg`<path d="${petal(size, (size * 4.4) / count, 0.6)}" fill="${ink.fill}"/><path transform="translate(0 ${-size * 0.16})" d="${petal(size * 0.6, (size * 2.1) / count, 0.6)}" fill="${ink.second}"/>`,
      );
      return (
        around(leaf, count, 0) +
        disc(size * 0.22, ink.line) +
        disc(size * 0.15, ink.accent) +
        disc(size * 0.06, ink.ground)
      );
    },
    () => scaled(motifs[motif](ink)),
    () => {
      const unit = symbol(sheet, motifs[motif](ink));
      return (
        around(unit, random.pick([4, 5, 6]), size * 0.58, { scale: size / 135 }) +
        svg`<path d="${star(8, size * 0.2, size * 0.1)}" fill="${ink.accent}"/>`
      );
    },
    () => {
      const side = girihStar(count, size * 2 * Math.tan(Math.PI / count), random.between(42, 62), [0, 0], 0);
      return svg`<path d="${side.cell}" fill="${palette.second}"/><path d="${side.star}" fill="${ink.ground}" stroke="${ink.line}" stroke-width="4"/>${around(symbol(sheet, svg`<path d="${petal(size * 0.52, size * 0.2)}" fill="${ink.fill}"/>`), count, 0)}${disc(size * 0.12, ink.accent)}`;
    },
  ])();
}

function concentric(field: Field): string {
  const { sheet, radius } = field;
  const first = sheet.random.between(0.72, 0.8);
  const second = sheet.random.between(0.46, 0.56);
  return (
    ring(field, 0.97, first + 0.02) +
    lines(field, first * radius) +
    ring(field, first - 0.02, second + 0.02) +
    lines(field, second * radius) +
    heart(field, second - 0.06)
  );
}

function radialPetals(field: Field): string {
  const { sheet, palette, ink, radius } = field;
  const count = sheet.random.pick([8, 10, 12, 14, 16]);
  const inner = radius * 0.84;
  const leaf = symbol(
    sheet,
    svg`<path d="${petal(inner, (inner * 4.6) / count, 0.68)}" fill="${ink.fill}"/><path transform="translate(0 ${-inner * 0.3})" d="${petal(inner * 0.6, (inner * 2.5) / count, 0.62)}" fill="${ink.ground}"/><path transform="translate(0 ${-inner * 0.4})" d="${petal(inner * 0.42, (inner * 1.4) / count, 0.6)}" fill="${palette.second}"/>`,
  );
  const between = symbol(
    sheet,
    svg`<path d="M0 0V${-inner * 0.9}" stroke="${ink.line}" stroke-width="4"/><g transform="translate(0 ${-inner * 0.94})">${blossom(6, inner * 0.075, palette.accent, ink.line)}</g>`,
  );
  return (
    around(between, count, 0, { from: -90 + 180 / count }) +
    around(leaf, count, 0) +
    disc(radius * 0.24, ink.ground) +
    line(radius * 0.24, ink.line, 6) +
    heart(field, 0.2) +
    lines(field, radius * 0.88) +
    ring(field, 0.98, 0.9)
  );
}

function centrepiece(field: Field): string {
  const { sheet, palette, ink, radius } = field;
  const { random } = sheet;
  const chosen: MotifName = random.chance(0.5)
    ? sheet.motif
    : random.pick(['bird', 'fish', 'jug', 'pomegranate', 'tulip', 'peacock', 'carnation', 'vine']);
  const inner = radius * 0.76;
  const tilt = random.jitter(10);
  const flower = blossom(random.integer(5, 7), 15, palette.second, ink.accent);
  const curl = symbol(
    sheet,
    scroll(ink.line, palette.leaf, flower, { turns: random.between(1, 1.5), width: 4 }),
  );
  const count = random.integer(9, 13);
  const twigs = repeat(count, (index) => {
    const at = polar(inner * 0.76, (index * 360) / count + random.jitter(6) - 90);
    return svg`<use href="#${curl}" transform="translate(${at[0]} ${at[1]}) rotate(${(index * 360) / count}) scale(${(index % 2 ? -1 : 1) * (inner / 205)} ${inner / 205})"/>`;
  });
  const centre = svg`<g transform="rotate(${tilt}) scale(${inner / 94})">${motifs[chosen](ink)}</g>`;
  return (
    twigs + disc(inner * 0.5, field.ground) + centre + lines(field, radius * 0.81) + ring(field, 0.975, 0.83)
  );
}

function medallions(field: Field): string {
  const { sheet, palette, ink, radius } = field;
  const { random } = sheet;
  const count = random.integer(4, 8);
  const reach = radius * 0.55;
  const size = Math.min(radius * 0.27, (Math.PI * reach * 0.84) / count);
  const under = random.pick([palette.main, palette.second, palette.deep]);
  const frameShape = random.pick([
    ellipse(0, 0, size),
    star(8, size * 1.1, size * 0.86),
    drop(size * 2.2, size * 1.7, 0),
    polygon([0, 1, 2, 3].map((i) => polar(size * 1.1, i * 90))),
  ]);
  const unit = symbol(
    sheet,
    svg`<path d="${frameShape}" fill="${under}" stroke="${ink.line}" stroke-width="5"/><g transform="scale(${size / 76})">${motifs[sheet.motif](inkOn(palette, under))}</g>`,
  );
  const sprig = symbol(
    sheet,
    spray(radius * 0.3, 3, ink.line, palette.leaf, blossom(5, radius * 0.05, ink.fill, ink.accent)),
  );
  return (
    around(sprig, count, radius * 0.42, { from: -90 + 180 / count }) +
    around(unit, count, reach) +
    heart(field, 0.22) +
    lines(field, radius * 0.86) +
    ring(field, 0.98, 0.88)
  );
}

function starField(field: Field): string {
  const { sheet, palette, ink, radius } = field;
  const { random } = sheet;
  const count = random.pick([8, 10, 12, 16]);
  const lean = random.between(46, 60);
  const shapes = [0.86, 0.62, 0.4].map((share, index) => {
    const side = girihStar(
      count,
      radius * share * 2 * Math.tan(Math.PI / count),
      lean,
      [0, 0],
      index % 2 ? 180 / count : 0,
    );
    const fill = [palette.main, palette.pale, palette.second][index] ?? palette.main;
    return svg`<path d="${side.cell}" fill="${index ? fill : 'none'}" fill-opacity=".9"/><path d="${side.star}" fill="${index === 0 ? fill : ink.ground}" stroke="${ink.line}" stroke-width="5" stroke-linejoin="round"/>`;
  });
  const tips = around(
    symbol(sheet, blossom(6, radius * 0.045, palette.accent, ink.line)),
    count,
    radius * 0.78,
    { from: -90 + 180 / count },
  );
  return shapes.join('') + tips + heart(field, 0.26) + lines(field, radius * 0.89) + ring(field, 0.985, 0.91);
}

function doubleVine(field: Field): string {
  const { sheet, palette, ink, radius } = field;
  const wide = vineRing(sheet, ink, palette, radius * 0.66, radius * 0.3);
  return (
    ring(field, 0.98, 0.87) +
    lines(field, radius * 0.84) +
    wide +
    lines(field, radius * 0.47) +
    heart(field, 0.4)
  );
}

function quartered(field: Field): string {
  const { sheet, palette, radius } = field;
  const count = sheet.random.pick([6, 8, 8, 12]);
  const tones = sheet.random.pick([
    [palette.main, field.ground],
    [palette.second, palette.pale],
    [palette.deep, palette.second],
    [palette.main, palette.second],
  ]) as [string, string];
  const outer = radius * 0.84;
  const sectors = repeat(count, (index) => {
    const tone = tones[index % 2] ?? field.ground;
    const [a, b] = [
      polar(outer, (index * 360) / count - 90 - 180 / count),
      polar(outer, ((index + 1) * 360) / count - 90 - 180 / count),
    ];
    return svg`<path d="M0 0L${a[0]} ${a[1]}A${outer} ${outer} 0 0 1 ${b[0]} ${b[1]}Z" fill="${tone}" stroke="${palette.deep}" stroke-width="4"/>`;
  });
  const units = tones.map((tone) => symbol(sheet, motifs[sheet.motif](inkOn(palette, tone))));
  const placed = repeat(count, (index) => {
    const turn = (index * 360) / count - 90;
    const at = polar(outer * 0.68, turn);
    return use(units[index % 2] ?? '', at[0], at[1], Math.min(0.0042, 0.021 / count) * outer, turn + 90);
  });
  const middle = lightness(field.ground) > 0.5 ? mix(field.ground, palette.pale, 0.3) : field.ground;
  return (
    sectors +
    placed +
    disc(radius * 0.3, middle) +
    line(radius * 0.3, palette.deep, 6) +
    heart(field, 0.25) +
    lines(field, radius * 0.87) +
    ring(field, 0.98, 0.9)
  );
}
