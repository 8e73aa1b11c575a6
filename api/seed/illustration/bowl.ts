import { glaze } from './glaze.ts';
import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { band, glazed, type Turned, tilt, turned, wheelOrnament } from './lathe.ts';
import { darker, type Palette } from './palette.ts';
import { ellipse } from './path.ts';
import { apricot } from './prop.ts';
import { roundel } from './roundel.ts';
import { footShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Piala and kosa: one, a stack, a row, or one seen from above. */
export function bowl(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(600, 720));
  const form = random.integer(0, 3);
  if (form === 0) {
    const count = random.integer(3, 4);
    const radius = random.between(230, 270);
    const stack = repeat(count, (index) =>
      cup(sheet, palette, 480 + random.jitter(8), 1010 - index * radius * 0.44, radius, index === count - 1),
    );
    return { ground, goods: footShadow(sheet, 480, 1020, radius * 0.6) + stack, focus: [480, 800] };
  }
  if (form === 1) {
    const places: [number, number, number][] = [
      [330, 800, 170],
      [650, 830, 160],
      [470, 1000, 190],
    ];
    return {
      ground,
      goods: places
        .map(([x, y, r]) => footShadow(sheet, x, y + 6, r * 0.62) + cup(sheet, palette, x, y, r, true))
        .join(''),
      focus: [470, 880],
    };
  }
  const radius = random.between(330, 380);
  const fruit =
    form === 2
      ? repeat(3, (index) =>
          apricot(sheet, [200 + index * 70 + random.jitter(20), 1090 + random.jitter(24)], 34),
        )
      : '';
  return {
    ground,
    goods: footShadow(sheet, 480, 990, radius * 0.62) + cup(sheet, palette, 480, 980, radius, true) + fruit,
    focus: [480, 800],
  };
}

export function cup(
  sheet: Sheet,
  palette: Palette,
  x: number,
  foot: number,
  radius: number,
  open: boolean,
): string {
  const { random } = sheet;
  const height = radius * random.between(0.86, 1);
  const flare = random.between(0.98, 1.05);
  const at = (share: number) => foot - height * (1 - share);
  const body = turned(x, [
    [at(0), radius * flare],
    [at(0.22), radius * 0.96],
    [at(0.5), radius * 0.84],
    [at(0.74), radius * 0.6],
    [at(0.88), radius * 0.42],
    [at(0.91), radius * 0.38],
    [at(1), radius * 0.42],
  ]);
  const ground = glaze(sheet, palette);
  const rim = random.pick([palette.deep, palette.main, palette.accent]);
  const painted =
    wheelOrnament(sheet, body, palette, ground, at(0.06), at(0.66)) +
    band(body, at(0.68), at(0.72), rim) +
    band(body, at(0.89), at(1.05), darker(ground, 0.12));
  const inside = open
    ? hollow(sheet, palette, body, rim, random.pick([palette.base, ground, palette.pale]))
    : '';
  return glazed(sheet, body, ground, painted) + inside;
}

/** The inside of a bowl, its ornament foreshortened. */
function hollow(sheet: Sheet, palette: Palette, body: Turned, rim: string, ground: string): string {
  const r = body.radiusAt(body.top);
  const ry = r * tilt * 1.5;
  const d = ellipse(body.x, body.top, r, r * tilt);
  const inner = ellipse(body.x, body.top, r - 9, (r - 9) * tilt);
  const pattern = svg`<g transform="translate(${body.x} ${body.top + ry * 0.22}) scale(1 ${tilt * 1.3})"><circle r="${r}" fill="${ground}"/>${roundel(sheet, palette, ground, r * 0.96)}</g>`;
  const shade = linear(sheet, [
    [0, '#3a2415', 0.5],
    [0.6, '#3a2415', 0.14],
    [1, '#fff', 0.2],
  ]);
  return svg`<path d="${d}" fill="${rim}"/>${clipped(sheet, inner, pattern)}<path d="${inner}" fill="${shade}"/>`;
}
