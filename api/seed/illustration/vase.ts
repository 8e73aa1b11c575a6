import { glaze, handle } from './glaze.ts';
import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { band, glazed, hoop, mouth, type Turned, tilt, turned, wheelOrnament } from './lathe.ts';
import { darker } from './palette.ts';
import { sprig } from './prop.ts';
import { footShadow } from './shade.ts';
import type { Scene, Sheet } from './sheet.ts';
import { repeat } from './svg.ts';

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
