import { cup } from './bowl.ts';
import { glaze, handle } from './glaze.ts';
import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { band, glazed, hoop, turned, wheelOrnament } from './lathe.ts';
import { darker, mix } from './palette.ts';
import { ellipse } from './path.ts';
import { footShadow, glint } from './shade.ts';
import { linear, type Scene, type Sheet } from './sheet.ts';
import { svg } from './svg.ts';

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
