import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { band, glazed, hoop, mouth, type Turned, tilt, turned, wheelOrnament } from './lathe.ts';
import { darker, mix, type Palette } from './palette.ts';
import { ellipse } from './path.ts';
import { apricot, sprig } from './prop.ts';
import { roundel } from './roundel.ts';
import { footShadow, glint } from './shade.ts';
import { clipped, linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const glaze = ({ random }: Sheet, palette: Palette): string =>
  random.pick([palette.base, palette.base, palette.pale, palette.main, palette.second, palette.deep]);

/** Vases and jugs: tall, bottle, gourd, amphora, with a twig now and then. */
export function vase(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = standingGround(sheet);
  const single = random.chance(0.72);
  const big = pot(
    sheet,
    single ? 480 + random.jitter(30) : 390,
    single ? 1020 : 1000,
    single ? random.between(640, 720) : 640,
  );
  const little = single ? '' : pot(sheet, 700, 1050, random.between(330, 430)).drawn;
  const twigs = random.chance(0.38)
    ? repeat(random.integer(2, 4), () =>
        sprig(
          sheet,
          [big.body.x + random.jitter(10), big.body.top + 20],
          random.jitter(26),
          random.between(230, 330),
        ),
      )
    : '';
  return { ground, goods: twigs + big.drawn + little, focus: [big.body.x, 760] };
}

function pot(sheet: Sheet, x: number, foot: number, height: number): { body: Turned; drawn: string } {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const belly = height * random.between(0.27, 0.36);
  const neck = belly * random.between(0.26, 0.5);
  const at = (share: number) => foot - height * (1 - share);
  const profile = random.pick([
    [
      [0, neck * 1.5],
      [0.06, neck * 1.05],
      [0.26, neck],
      [0.4, belly * 0.8],
      [0.58, belly],
      [0.8, belly * 0.72],
      [0.96, belly * 0.48],
      [1, belly * 0.52],
    ],
    [
      [0, neck * 1.15],
      [0.05, neck * 0.9],
      [0.2, neck * 0.86],
      [0.3, belly * 0.7],
      [0.46, belly],
      [0.68, belly * 0.9],
      [0.95, belly * 0.5],
      [1, belly * 0.5],
    ],
    [
      [0, belly * 0.62],
      [0.06, belly * 0.52],
      [0.16, belly * 0.6],
      [0.38, belly],
      [0.62, belly * 0.82],
      [0.86, belly * 0.52],
      [0.97, belly * 0.46],
      [1, belly * 0.54],
    ],
    [
      [0, neck * 0.9],
      [0.05, neck * 0.7],
      [0.36, neck * 0.6],
      [0.5, belly * 0.66],
      [0.7, belly * 0.96],
      [0.86, belly * 0.9],
      [0.98, belly * 0.6],
      [1, belly * 0.6],
    ],
    [
      [0, neck],
      [0.04, neck * 0.86],
      [0.16, neck * 0.8],
      [0.26, belly * 0.58],
      [0.38, belly * 0.6],
      [0.46, belly * 0.56],
      [0.64, belly],
      [0.84, belly * 0.84],
      [0.98, belly * 0.54],
      [1, belly * 0.56],
    ],
  ] as [number[][], ...number[][][]]);
  const body = turned(
    x,
    profile.map(([share = 0, radius = 0]) => [at(share), radius] as const),
  );
  const ground = glaze(sheet, palette);
  const rim = random.pick([palette.deep, palette.main, darker(ground, 0.3)]);
  const painted =
    wheelOrnament(sheet, body, palette, ground, at(0.33), at(0.86)) +
    band(body, at(0.9), at(1.02), rim) +
    (random.chance(0.6)
      ? wheelOrnament(sheet, body, palette, ground, at(0.1), at(0.26))
      : hoop(body, at(0.14), 6, rim) + hoop(body, at(0.2), 3, rim));
  const handled = random.chance(0.4);
  const sides = random.chance(0.5) ? [1] : [1, -1];
  const handles = handled
    ? sides
        .map((side) =>
          handle(
            [x + side * (neck * 0.86), at(0.12)],
            [x + side * body.radiusAt(at(0.46)) * 0.93, at(0.46)],
            side * height * 0.15,
            height * 0.042,
            ground,
          ),
        )
        .join('')
    : '';
  const foothold = body.radiusAt(foot);
  return {
    body,
    drawn:
      footShadow(sheet, x, foot + foothold * tilt * 0.3, foothold * 1.2) +
      handles +
      glazed(sheet, body, ground, painted) +
      mouth(sheet, body, rim, ground),
  };
}

/** A rolled clay handle between two points, bowed outward by `bow`. */
export function handle(
  from: readonly [number, number],
  to: readonly [number, number],
  bow: number,
  thick: number,
  colour: string,
): string {
  const d = svg`M${from[0]} ${from[1]}C${from[0] + bow * 1.5} ${from[1] - 14} ${to[0] + bow * 1.4} ${to[1] - 60} ${to[0]} ${to[1]}`;
  return svg`<g fill="none" stroke-linecap="round"><path d="${d}" stroke="${darker(colour, 0.4)}" stroke-width="${thick + 3}"/><path d="${d}" stroke="${colour}" stroke-width="${thick - 3}"/><path d="${d}" stroke="#fff" stroke-opacity=".35" stroke-width="${thick * 0.24}" transform="translate(${-thick * 0.16} ${-thick * 0.12})"/></g>`;
}

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

function cup(sheet: Sheet, palette: Palette, x: number, foot: number, radius: number, open: boolean): string {
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

/** Choynak: the round teapot, with a piala. */
export function teapot(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = glaze(sheet, palette);
  const [x, foot] = [random.chance(0.5) ? 430 : 480, 980];
  const height = random.between(400, 470);
  const belly = random.between(225, 265);
  const at = (share: number) => foot - height * (1 - share);
  const body = turned(
    x,
    random.pick([
      [
        [at(0), belly * 0.42],
        [at(0.1), belly * 0.5],
        [at(0.36), belly * 0.93],
        [at(0.58), belly],
        [at(0.84), belly * 0.7],
        [at(0.95), belly * 0.5],
        [at(1), belly * 0.52],
      ],
      [
        [at(0), belly * 0.4],
        [at(0.07), belly * 0.44],
        [at(0.3), belly * 0.72],
        [at(0.64), belly],
        [at(0.86), belly * 0.86],
        [at(0.96), belly * 0.6],
        [at(1), belly * 0.6],
      ],
      [
        [at(0), belly * 0.46],
        [at(0.08), belly * 0.6],
        [at(0.26), belly * 0.98],
        [at(0.46), belly],
        [at(0.78), belly * 0.78],
        [at(0.94), belly * 0.56],
        [at(1), belly * 0.58],
      ],
    ] as [[number, number][], ...[number, number][][]]),
  );
  const rim = random.pick([palette.deep, palette.main, palette.accent]);
  const [sx, sy] = [x + belly * 0.86, at(0.66)];
  const spout = svg`M${sx - 20} ${sy + 70}C${sx + 90} ${sy + 40} ${sx + 70} ${at(0.3)} ${sx + 150} ${at(0.02)}L${sx + 112} ${at(0.0)}C${sx + 40} ${at(0.26)} ${sx + 50} ${sy - 70} ${sx - 20} ${sy - 70}Z`;
  const spoutLight = linear(
    sheet,
    [
      [0, '#3a2415', 0.3],
      [0.4, '#fff', 0.2],
      [1, '#3a2415', 0.3],
    ],
    [0, 0, 1, 0],
  );
  const painted =
    wheelOrnament(sheet, body, palette, ground, at(0.16), at(0.84)) + band(body, at(0.91), at(1.05), rim);
  const lidTop = at(0) - height * 0.13;
  const lid = turned(x, [
    [lidTop, 14],
    [lidTop + 8, belly * 0.2],
    [at(0) - 8, belly * 0.4],
    [at(0.02), belly * 0.44],
  ]);
  const knob = svg`<circle cx="${x}" cy="${lidTop - 8}" r="24" fill="${rim}"/>${glint(svg`M${x - 10} ${lidTop - 18}q5 -6 12 -5`, 5)}`;
  const arm = handle([x - belly * 0.62, at(0.2)], [x - belly * 0.92, at(0.7)], -belly * 0.62, 36, ground);
  const small = random.chance(0.6)
    ? footShadow(sheet, 775, 1070, 75) + cup(sheet, palette, 775, 1066, 118, true)
    : '';
  const tubes = svg`<path d="${spout}" fill="${ground}"/><path d="${spout}" fill="${spoutLight}"/><path d="${ellipse(sx + 131, at(0.01), 20, 7)}" fill="${darker(rim, 0.4)}"/>`;
  return {
    ground: standingGround(sheet),
    goods:
      footShadow(sheet, x, foot + 16, belly * 0.72) +
      arm +
      tubes +
      glazed(sheet, body, ground, painted) +
      glazed(sheet, lid, mix(ground, rim, 0.1), hoop(lid, at(0) - 6, 5, rim), 0.5) +
      knob +
      small,
    focus: [x, 800],
  };
}
