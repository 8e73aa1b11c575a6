import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { label } from './jar.ts';
import { tilt, turned } from './lathe.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { ellipse, type Point, rectangle } from './path.ts';
import { footShadow, glint, roundness } from './shade.ts';
import { clipped, linear, radial, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

interface Pressed {
  readonly colours: readonly [string, ...string[]];
  readonly fruit: (sheet: Sheet, at: Point) => string;
}

export const appleJuice = (sheet: Sheet): Scene =>
  bottles(sheet, { colours: ['#d9a03a', '#c98a2c', '#e3b650'], fruit: halfApple });
export const pomegranateJuice = (sheet: Sheet): Scene =>
  bottles(sheet, { colours: ['#7a1426', '#8f1c2c', '#651022'], fruit: pomegranate });

function bottles(sheet: Sheet, pressed: Pressed): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet);
  const colour = random.pick(pressed.colours);
  const form = random.integer(0, 2);
  const [group, side] = [
    [bottle(sheet, 480, 1030, 1.12, colour, palette), [750, 1060]],
    [
      bottle(sheet, 330, 960, 0.92, colour, palette) + bottle(sheet, 600, 1030, 1, colour, palette),
      [220, 1080],
    ],
    [bottle(sheet, 390, 1020, 1.08, colour, palette) + glass(sheet, 690, 1040, colour), [200, 1090]],
  ][form] as [string, Point];
  return { ground, goods: group + (random.chance(0.7) ? pressed.fruit(sheet, side) : ''), focus: [480, 740] };
}

function bottle(
  sheet: Sheet,
  x: number,
  foot: number,
  size: number,
  colour: string,
  palette: Palette,
): string {
  const { random } = sheet;
  const at = (y: number) => foot - y * size;
  const r = 128 * size;
  const shoulder = random.pick([430, 470, 500]);
  const body = turned(x, [
    [at(700), r * 0.34],
    [at(660), r * 0.34],
    [at(shoulder + 110), r * 0.36],
    [at(shoulder), r * 0.92],
    [at(shoulder - 60), r],
    [at(40), r],
    [at(0), r * 0.92],
  ]);
  const level = at(shoulder + 130);
  const deep = linear(
    sheet,
    [
      [0, darker(colour, 0.4)],
      [0.3, lighter(colour, 0.24)],
      [0.6, colour],
      [1, darker(colour, 0.5)],
    ],
    [0, 0, 1, 0],
  );
  const inside = clipped(
    sheet,
    body.outline,
    svg`<path d="${rectangle(x - r * 1.1, level, r * 2.2, 760 * size)}" fill="${deep}"/><path d="${ellipse(x, level, body.radiusAt(level), body.radiusAt(level) * tilt)}" fill="${lighter(colour, 0.3)}"/><path d="${rectangle(x - r * 1.1, at(26), r * 2.2, 80)}" fill="#2a1208" fill-opacity=".25"/>`,
  );
  const top = body.radiusAt(body.top) * 1.14;
  const cap = random.pick(['#c9b27a', '#b98d5c', palette.main, '#8f8a80']);
  const tall = 62 * size;
  const capD = svg`M${x - top} ${body.top - tall * 0.5}A${top} ${top * tilt} 0 0 1 ${x + top} ${body.top - tall * 0.5}V${body.top + tall * 0.5}A${top} ${top * tilt} 0 0 1 ${x - top} ${body.top + tall * 0.5}Z`;
  const shine = glint(svg`M${x - r * 0.74} ${at(shoulder - 70)}V${at(60)}`, 11 * size, 0.45);
  return svg`${footShadow(sheet, x, foot + 14, r * 0.96, 34)}<path d="${body.outline}" fill="#eef0e6" fill-opacity=".5"/>${inside}${roundness(sheet, body.outline, 0.6)}${label(sheet, body, at(350), at(110), palette)}${shine}<path d="${capD}" fill="${cap}"/>${roundness(sheet, capD, 0.8)}<path d="${ellipse(x, body.top - tall * 0.5, top, top * tilt)}" fill="${lighter(cap, 0.3)}"/>`;
}

/** A tumbler, poured. */
function glass(sheet: Sheet, x: number, foot: number, colour: string): string {
  const body = turned(x, [
    [foot - 230, 94],
    [foot - 120, 84],
    [foot, 72],
  ]);
  const level = foot - 180;
  const r = body.radiusAt(level);
  return svg`${footShadow(sheet, x, foot + 10, 80, 22)}<path d="${body.outline}" fill="#f4f4ea" fill-opacity=".42"/>${clipped(sheet, body.outline, svg`<path d="${rectangle(x - 100, level, 200, 260)}" fill="${colour}"/><path d="${ellipse(x, level, r, r * tilt)}" fill="${lighter(colour, 0.34)}"/>`)}${roundness(sheet, body.outline, 0.7)}<path d="${ellipse(x, foot - 230, 92, 92 * tilt)}" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="4"/>${glint(svg`M${x - 62} ${foot - 190}L${x - 54} ${foot - 50}`, 7, 0.5)}`;
}

function halfApple(sheet: Sheet, [x, y]: Point): string {
  const skin = sheet.random.pick(['#b3303a', '#9fae4a', '#d0a03c']);
  return svg`<g transform="translate(${x} ${y - 60})">${footShadow(sheet, 0, 78, 80, 22)}<path d="M0 -66C-28 -86 -88 -76 -92 -16C-94 40 -56 86 0 80C56 86 94 40 92 -16C88 -76 28 -86 0 -66Z" fill="${skin}"/><path d="M0 -54C-26 -72 -76 -64 -80 -14C-82 34 -48 74 0 68C48 74 82 34 80 -14C76 -64 26 -72 0 -54Z" fill="#f3e8c4"/><path d="M0 -30C-26 -20 -30 22 0 40C30 22 26 -20 0 -30Z" fill="none" stroke="#c9b27a" stroke-width="4"/><path d="M-12 -6q-6 14 2 24q8 -10 -2 -24zM12 -6q6 14 -2 24q-8 -10 2 -24z" fill="#5a3a20"/><path d="M0 -56Q0 -84 14 -96" fill="none" stroke="#5a4326" stroke-width="7" stroke-linecap="round"/></g>`;
}

function pomegranate(sheet: Sheet, [x, y]: Point): string {
  const skin = sheet.random.pick(['#b3303a', '#a3223a', '#c2503a']);
  const ball = radial(
    sheet,
    [
      [0, lighter(skin, 0.35)],
      [0.5, skin],
      [1, darker(skin, 0.5)],
    ],
    [0.36, 0.32, 0.76],
  );
  const seeds = repeat(15, (index) => {
    const [column, row] = [index % 5, Math.floor(index / 5)];
    return svg`<path d="${ellipse((column - 2) * 20 + (row % 2) * 8, row * 19 - 12, 9, 11)}" fill="${mix('#8f1428', '#d9405a', (index % 4) / 4)}"/>`;
  });
  return svg`<g transform="translate(${x} ${y - 70})">${footShadow(sheet, 0, 88, 86, 24)}<path d="M-22 -84L-34 -120L-12 -104L0 -126L12 -104L34 -120L22 -84Z" fill="${darker(skin, 0.24)}"/><circle r="92" fill="${ball}"/><path d="M-58 -24Q0 -54 60 -20Q66 30 20 50Q-50 50 -58 -24Z" fill="#f0dcae"/>${seeds}</g>`;
}
