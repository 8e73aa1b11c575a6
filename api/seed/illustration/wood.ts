import { type GirihStar, girih, girihStar } from './girih.ts';
import { flatGround, standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { scroll } from './ornament.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { petal, rectangle } from './path.ts';
import { companion } from './prop.ts';
import { daylight, footShadow, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Elm, walnut, plane, mulberry; lacquer in the colours of the place. */
export function timber({ random }: Sheet, palette: Palette): string {
  return random.pick([
    '#a9743f',
    '#8a5a32',
    '#6b4326',
    '#c08a52',
    '#b07b48',
    '#7a4a2a',
    mix(palette.main, '#6b4326', 0.55),
  ]);
}

/** Light and dark of a cut: the same drawing three times, moved by a hair. */
function relief(sheet: Sheet, wood: string, drawn: (colour: string) => string, depth = 3): string {
  const cut = symbol(sheet, drawn('currentColor'));
  const layer = (dx: number, colour: string) =>
    svg`<g color="${colour}"><use href="#${cut}" transform="translate(${dx} ${dx})"/></g>`;
  return (
    layer(depth, darker(wood, 0.55)) + layer(-depth * 0.7, lighter(wood, 0.5)) + layer(0, lighter(wood, 0.14))
  );
}

function grain({ random }: Sheet, width: number, height: number, wood: string): string {
  const lines = repeat(
    height / 24,
    (index) =>
      svg`M0 ${index * 24 + random.jitter(8)}c${width * 0.3} ${random.jitter(14)} ${width * 0.6} ${random.jitter(14)} ${width} ${random.jitter(6)}`,
  );
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${wood}"/><path d="${lines}" fill="none" stroke="${darker(wood, 0.4)}" stroke-opacity=".26" stroke-width="2.4"/>`;
}

/** A carved field: stars of a girih, scrolls of islimi, a great figure, or framed panels of them. From (0, 0). */
export function carvedField(sheet: Sheet, wood: string, width: number, height: number): string {
  const { random } = sheet;
  const ground = darker(wood, 0.3);
  const carve = random.pick([starField, starField, starField, scrollField, scrollField, rosettes, figured]);
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>${clipped(
    sheet,
    rectangle(0, 0, width, height),
    relief(sheet, wood, (colour) => carve(sheet, colour, width, height)),
  )}`;
}

function starField(sheet: Sheet, colour: string, width: number, height: number): string {
  const { random } = sheet;
  const tiling = random.pick(['squares', 'octagons', 'octagons', 'hexagons', 'dodecagons'] as const);
  const base = Math.max(170, Math.min(width, height));
  const edge = base * { squares: 0.26, octagons: 0.17, hexagons: 0.22, dodecagons: 0.13 }[tiling];
  const lean = random.between(38, 66);
  const stars = girih(tiling, edge, lean, width, height);
  const hearts = random.chance(0.6);
  const ids = new Map<number, string>();
  const heart = (sides: number) => {
    const known = ids.get(sides);
    if (known) return known;
    const made = symbol(
      sheet,
      repeat(
        sides,
        (index) =>
          svg`<path transform="rotate(${(index * 360) / sides})" d="${petal(edge * (sides > 4 ? 0.66 : 0.28), edge * (sides > 4 ? 0.34 : 0.22))}"/>`,
      ),
    );
    ids.set(sides, made);
    return made;
  };
  const centres = hearts
    ? svg`<g fill="${colour}">${stars.map((star) => use(heart(star.sides), star.at[0], star.at[1]))}</g>`
    : '';
  return svg`<g fill="none" stroke="${colour}" stroke-width="${edge * 0.13}" stroke-linejoin="round">${shared(sheet, stars)}</g>${centres}`;
}

/** The star lines, each form of star drawn once and placed again. */
function shared(sheet: Sheet, stars: readonly GirihStar[]): string {
  const forms = new Map<string, { id: string; at: readonly [number, number] }>();
  return stars
    .map((star) => {
      const first = star.star.slice(1).split('L')[0]?.split(' ').map(Number) ?? [];
      const key = `${star.sides} ${Math.round((first[0] ?? 0) - star.at[0])} ${Math.round((first[1] ?? 0) - star.at[1])}`;
      const known = forms.get(key) ?? { id: symbol(sheet, svg`<path d="${star.star}"/>`), at: star.at };
      forms.set(key, known);
      return use(known.id, star.at[0] - known.at[0], star.at[1] - known.at[1]);
    })
    .join('');
}

function scrollField({ random }: Sheet, colour: string, width: number, height: number): string {
  const columns = random.pick([2, 2, 4]);
  const step = width / columns;
  const rows = Math.max(2, Math.round(height / step));
  const rise = height / rows;
  const curl = scroll(
    colour,
    colour,
    svg`<g fill="${colour}">${repeat(6, (index) => svg`<path transform="rotate(${index * 60})" d="${petal(17, 11)}"/>`)}</g>`,
    { turns: random.between(1.1, 1.5), width: 8 },
  );
  const size = Math.min(step, rise) / 104;
  const stems = repeat(
    columns / 2,
    (pair) =>
      svg`<path d="M${(pair * 2 + 1) * step} 0V${height}" stroke="${colour}" stroke-width="${step * 0.07}"/>`,
  );
  return (
    stems +
    repeat(columns * rows, (index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      return svg`<g transform="translate(${(column + 0.5) * step} ${(row + 0.5) * rise}) scale(${(column % 2 ? 1 : -1) * size} ${(row % 2 ? -1 : 1) * size})">${curl}</g>`;
    })
  );
}

/** One figure, large, between leaves; or rows of it where the field is long. */
function figured({ motif }: Sheet, colour: string, width: number, height: number): string {
  const ink = { fill: colour, second: 'none', accent: colour, line: colour, ground: 'none' };
  const size = Math.min(width, height);
  const across = Math.max(1, Math.round(width / size));
  const down = Math.max(1, Math.round(height / size));
  return repeat(across * down, (index) => {
    const [x, y] = [
      (((index % across) + 0.5) * width) / across,
      ((Math.floor(index / across) + 0.5) * height) / down,
    ];
    const leaves = repeat(
      16,
      (at) =>
        svg`<path transform="rotate(${at * 22.5}) translate(0 ${-size * 0.36})" d="${petal(size * 0.12, size * 0.07)}"/>`,
    );
    return svg`<g transform="translate(${x} ${y})"><circle r="${size * 0.33}" fill="none" stroke="${colour}" stroke-width="${size * 0.025}"/><g fill="${colour}">${leaves}</g><g transform="scale(${size / 185})">${motifs[motif](ink)}</g></g>`;
  });
}

function rosettes({ random }: Sheet, colour: string, width: number, height: number): string {
  const rows = Math.max(1, Math.round(height / width));
  const rise = height / rows;
  const r = Math.min(width, rise) * 0.43;
  const count = random.pick([6, 8, 10, 12]);
  const side = girihStar(count, r * 2 * Math.tan(Math.PI / count), random.between(44, 60), [0, 0], 0);
  const unit = svg`<g fill="none" stroke="${colour}" stroke-width="${r * 0.06}"><circle r="${r * 1.06}"/><path d="${side.star}"/></g><g fill="${colour}">${repeat(count, (index) => svg`<path transform="rotate(${((index + 0.5) * 360) / count + 90})" d="${petal(r * 0.56, (r * 2) / count)}"/><path transform="rotate(${((index + 0.5) * 360) / count + 90}) translate(0 ${-r * 0.98})" d="${petal(r * 0.2, r * 0.12)}"/>`)}</g>`;
  const corners = [
    [0, 0, 135],
    [1, 0, 225],
    [1, 1, 315],
    [0, 1, 45],
  ].map(
    ([dx = 0, dy = 0, turn = 0]) =>
      svg`<g fill="${colour}" transform="translate(${dx * width} ${dy * rise}) rotate(${turn})">${[-34, 0, 34].map((lean) => svg`<path transform="rotate(${lean})" d="${petal(r * 0.44, r * 0.2)}"/>`)}</g>`,
  );
  return repeat(
    rows,
    (row) =>
      svg`<g transform="translate(0 ${row * rise})"><g transform="translate(${width / 2} ${rise / 2})">${unit}</g>${corners}</g>`,
  );
}

/** A carved door leaf, shutter, screen or board. */
export function carvedPanel(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const wood = timber(sheet, palette);
  const width = random.between(560, 720);
  const height = Math.min(1080, width * random.pick([1, 1.3, 1.5, 1.6]));
  const [x, y] = [(960 - width) / 2, (1200 - height) / 2];
  const frame = random.between(44, 64);
  const layout = random.pick([[1], [1], [0.28, 0.72], [0.24, 0.52, 0.24], [0.5, 0.5]]);
  let at = y + frame;
  const inner = height - frame * (layout.length + 1);
  const panels = layout.map((share) => {
    const tall = inner * share;
    const drawn = svg`<g transform="translate(${x + frame} ${at})">${carvedField(sheet, wood, width - frame * 2, tall)}</g>${bevel(x + frame, at, width - frame * 2, tall)}`;
    at += tall + frame;
    return drawn;
  });
  const d = rectangle(x, y, width, height, 5);
  const pins = [
    [x + frame / 2, y + frame / 2],
    [x + width - frame / 2, y + frame / 2],
    [x + width - frame / 2, y + height - frame / 2],
    [x + frame / 2, y + height - frame / 2],
  ].map(
    ([px = 0, py = 0]) =>
      svg`<circle cx="${px}" cy="${py}" r="9" fill="${darker(wood, 0.5)}"/><circle cx="${px - 2}" cy="${py - 2}" r="5" fill="${lighter(wood, 0.3)}"/>`,
  );
  const ring = random.chance(0.3)
    ? svg`<g transform="translate(${x + width - frame / 2} 620)"><circle r="15" fill="#4a4238"/><circle cy="30" r="26" fill="none" stroke="#5a5044" stroke-width="8"/></g>`
    : '';
  const edge = svg`<path d="${d}" fill="none" stroke="${lighter(wood, 0.4)}" stroke-opacity=".6" stroke-width="4"/>`;
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}${softShadow(sheet, d, { x: 12, y: 16, blur: 36, strength: 0.42 })}<g transform="translate(${x} ${y})">${grain(sheet, width, height, wood)}</g>${panels}${edge}${pins}${ring}${daylight(sheet, d)}`,
    focus: [480 + random.jitter(100), 600 + random.jitter(150)],
  };
}

/** The sunk edge of a panel: dark above and left, light below and right. */
function bevel(x: number, y: number, width: number, height: number): string {
  return svg`<path d="M${x} ${y + height}V${y}H${x + width}" fill="none" stroke="#20120a" stroke-opacity=".6" stroke-width="8"/><path d="M${x} ${y + height}H${x + width}V${y}" fill="none" stroke="#fff0d8" stroke-opacity=".34" stroke-width="5"/>`;
}

/** A casket: carved or painted front, lid, little feet; now and then open. */
export function carvedBox(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const wood = timber(sheet, palette);
  const ground = standingGround(sheet, random.between(660, 760));
  const width = random.between(560, 660);
  const tall = random.between(230, 330);
  const depth = random.between(90, 130);
  const x = 480 - width / 2 - depth * 0.3;
  const foot = 990;
  const lidTall = random.between(70, 110);
  const front = rectangle(x, foot - tall, width, tall, 4);
  const side = svg`M${x + width} ${foot - tall}L${x + width + depth} ${foot - tall - depth * 0.5}V${foot - depth * 0.5}L${x + width} ${foot}Z`;
  const domed = random.chance(0.4);
  const lidFront = rectangle(x - 8, foot - tall - lidTall, width + 16, lidTall, domed ? 30 : 4);
  const top = svg`M${x - 8} ${foot - tall - lidTall + (domed ? 20 : 0)}L${x + depth - 8} ${foot - tall - lidTall - depth * 0.62}H${x + width + depth + 8}L${x + width + 8} ${foot - tall - lidTall + (domed ? 20 : 0)}Z`;
  const lidSide = svg`M${x + width + 8} ${foot - tall}V${foot - tall - lidTall}L${x + width + depth + 8} ${foot - tall - lidTall - depth * 0.6}V${foot - tall - depth * 0.5}Z`;
  const margin = 26;
  const feet =
    [x + 20, x + width - 60]
      .map((fx) => svg`<path d="M${fx} ${foot}h44l-6 26h-32z" fill="${darker(wood, 0.4)}"/>`)
      .join('') +
    svg`<path d="M${x + width + depth - 40} ${foot - depth * 0.46}h30l-4 24h-22z" fill="${darker(wood, 0.5)}"/>`;
  const clasp = svg`<g transform="translate(480 ${foot - tall})"><path d="${rectangle(-24, -34, 48, 76, 8)}" fill="#b98d3e"/><path d="${rectangle(-24, -34, 48, 76, 8)}" fill="#fff" fill-opacity=".2"/><circle cy="20" r="8" fill="#4a3416"/><path d="M-24 0h48" stroke="#6b4d1c" stroke-width="3"/></g>`;
  const topLight = linear(sheet, [
    [0, lighter(wood, 0.36)],
    [1, lighter(wood, 0.14)],
  ]);
  const carvedLid = svg`<g transform="translate(${x + 12} ${foot - tall - lidTall + 14})">${carvedField(sheet, wood, width - 24, lidTall - 28)}</g>`;
  const goods = svg`${footShadow(sheet, 500, foot + 10, width * 0.6, 54)}${feet}<path d="${side}" fill="${darker(wood, 0.4)}"/><path d="${lidSide}" fill="${darker(wood, 0.36)}"/><path d="${top}" fill="${topLight}"/><path d="M${x + 50} ${foot - tall - lidTall - 8}L${x + depth + 30} ${foot - tall - lidTall - depth * 0.5}H${x + width + depth - 40}L${x + width - 30} ${foot - tall - lidTall - 8}Z" fill="none" stroke="${darker(wood, 0.3)}" stroke-width="5"/><g transform="translate(${x} ${foot - tall})">${clipped(sheet, rectangle(0, 0, width, tall, 4), grain(sheet, width, tall, wood))}</g><g transform="translate(${x + margin} ${foot - tall + margin})">${carvedField(sheet, wood, width - margin * 2, tall - margin * 2)}</g>${bevel(x + margin, foot - tall + margin, width - margin * 2, tall - margin * 2)}<path d="${lidFront}" fill="${wood}"/>${carvedLid}<path d="${front}" fill="none" stroke="${darker(wood, 0.5)}" stroke-opacity=".5" stroke-width="3"/><path d="M${x - 8} ${foot - tall + 3}h${width + 16}" stroke="#20120a" stroke-opacity=".5" stroke-width="6"/>${clasp}${daylight(sheet, front)}`;
  return { ground, goods, focus: [480, 840] };
}
