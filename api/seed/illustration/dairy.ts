import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { mouth, tilt, turned } from './lathe.ts';
import { darker, lighter } from './palette.ts';
import { ellipse } from './path.ts';
import { sprig } from './prop.ts';
import { footShadow, roundness } from './shade.ts';
import { clipped, linear, radial, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

export const kurut = (sheet: Sheet): Scene => balls(sheet, ['#f3ead6', '#ece0c6', '#f7f1e2']);
export const smokedKurut = (sheet: Sheet): Scene => balls(sheet, ['#c08a4e', '#a8713a', '#cf9f62']);

/** Balls of dried curd in a wooden bowl, or strewn on a cloth. */
function balls(sheet: Sheet, tones: readonly [string, string, string]): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(640, 740));
  const forms = tones.map((tone) => symbol(sheet, ball(sheet, tone))) as [string, string, string];
  const one = (x: number, y: number) =>
    use(
      random.pick(forms),
      x + random.jitter(7),
      y + random.jitter(6),
      random.between(0.86, 1.06),
      random.jitter(50),
    );
  const row = (count: number, y: number, step: number) =>
    repeat(count, (index) => one(480 + (index - (count - 1) / 2) * step, y));
  const few = repeat(4, (index) => {
    const [x, y] = [170 + index * 104 + (index > 1 ? 240 : 0), 1090 - (index % 2) * 34];
    return footShadow(sheet, x, y + 38, 34, 10) + one(x, y);
  });
  if (random.chance(0.35)) {
    const cloth = random.pick([palette.base, palette.pale, palette.main]);
    const d = 'M60 930L250 700Q480 670 720 706L900 920Q700 1010 480 1000Q220 1010 60 930Z';
    return {
      ground,
      goods: svg`<path transform="translate(8 14)" d="${d}" fill="#3a2415" fill-opacity=".25"/><path d="${d}" fill="${cloth}"/>${clipped(sheet, d, svg`<path d="M40 900L240 680M110 960L300 690M850 960L660 690M920 900L720 690" stroke="${palette.second}" stroke-width="12"/>`)}${footShadow(sheet, 480, 900, 280, 50)}${row(4, 690, 92)}${row(5, 750, 92)}${row(6, 815, 92)}${row(5, 880, 92)}${few}`,
      focus: [480, 790],
    };
  }
  const wood = random.pick(['#a9743f', '#8a5a32', '#b98a55', '#6b4326']);
  const top = 770;
  const body = turned(480, [
    [top, 340],
    [top + 90, 316],
    [top + 180, 230],
    [top + 220, 190],
  ]);
  const rings = [60, 76, 150].map((y) => {
    const r = body.radiusAt(top + y);
    return svg`M${480 - r} ${top + y}A${r} ${r * tilt} 0 0 0 ${480 + r} ${top + y}`;
  });
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, 1004, 220, 46)}<path d="${body.outline}" fill="${wood}"/><path d="${rings}" fill="none" stroke="${darker(wood, 0.4)}" stroke-width="5"/>${roundness(sheet, body.outline)}${mouth(sheet, body, lighter(wood, 0.24), wood, 14)}${row(3, 610, 90)}${row(5, 664, 92)}${row(6, 718, 94)}${row(6, 772, 92)}${row(4, 806, 94)}${random.chance(0.5) ? few : ''}`,
    focus: [480, 720],
  };
}

/** A ball of 100 across, pressed in the hand: not quite round, with the marks of fingers. */
function ball(sheet: Sheet, tone: string): string {
  const light = radial(
    sheet,
    [
      [0, lighter(tone, 0.5)],
      [0.5, tone],
      [1, darker(tone, 0.42)],
    ],
    [0.36, 0.3, 0.78],
  );
  const d = 'M-48 4C-52 -30 -20 -50 6 -47C36 -46 52 -16 47 12C42 40 14 50 -10 46C-34 44 -46 28 -48 4Z';
  return svg`<path d="${d}" fill="${light}" stroke="${darker(tone, 0.5)}" stroke-opacity=".5" stroke-width="2"/><path d="M-24 -16q12 -16 26 -10M4 12q16 2 22 -12M-22 18q8 12 20 10" fill="none" stroke="${darker(tone, 0.3)}" stroke-opacity=".5" stroke-width="5" stroke-linecap="round"/>`;
}

/** A wheel of mountain cheese on a board, a piece cut from it. */
export function cheese(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = standingGround(sheet, random.between(640, 740));
  const rind = random.pick(['#c9a255', '#b98a45', '#d6b878', '#a8763a']);
  const paste = random.pick(['#f0dc9c', '#f3e4b4', '#ecd288', '#f5ecd0']);
  const [x, top, r, tall] = [
    random.between(420, 450),
    random.between(640, 690),
    300,
    random.between(170, 220),
  ];
  const ry = r * 0.34;
  const foot = top + tall;
  const side = svg`M${x - r} ${top}A${r} ${ry} 0 0 0 ${x + r} ${top}V${foot}A${r} ${ry} 0 0 1 ${x - r} ${foot}Z`;
  const [ax, bx] = [x + r * 0.96, x + r * 0.2];
  const [ay, by] = [top + ry * 0.28, top + ry * 0.98];
  const cutTop = svg`M${x} ${top}L${ax} ${ay}A${r} ${ry} 0 0 1 ${bx} ${by}Z`;
  const faces = svg`<path d="M${x} ${top}L${ax} ${ay}V${ay + tall}L${x} ${foot}Z" fill="${darker(paste, 0.16)}"/><path d="M${x} ${top}L${bx} ${by}V${by + tall}L${x} ${foot}Z" fill="${paste}"/>`;
  const notch = svg`M${x} ${top}L${ax} ${ay}A${r} ${ry} 0 0 1 ${bx} ${by}V${by + tall}A${r} ${ry} 0 0 0 ${ax} ${ay + tall}V${ay}Z`;
  const holes = repeat(
    7,
    () =>
      svg`<path d="${ellipse(x + random.between(6, 48), foot - random.between(20, tall - 30), random.between(4, 9), random.between(5, 11))}"/>`,
  );
  const weave = repeat(
    10,
    (index) => svg`M${x - r} ${top + 14 + index * 22}A${r} ${ry} 0 0 0 ${x + r} ${top + 14 + index * 22}`,
  );
  const light = linear(sheet, [
    [0, lighter(rind, 0.42)],
    [1, lighter(rind, 0.18)],
  ]);
  const board = svg`<path d="M70 ${foot + 40}L170 ${foot - 60}H820L900 ${foot + 40}Z" fill="#b98a55"/><path d="M70 ${foot + 40}H900V${foot + 76}H70Z" fill="#94693c"/><path d="M150 ${foot + 6}H850M110 ${foot + 24}H870" stroke="#7a522c" stroke-opacity=".4" stroke-width="3"/>`;
  const [wx, wy] = [random.between(690, 730), foot + 66];
  const piece = svg`${footShadow(sheet, wx + 10, wy + 66, 140, 22)}<path d="M${wx - 130} ${wy - 60}L${wx + 90} ${wy - 100}L${wx + 150} ${wy - 40}Z" fill="${lighter(rind, 0.3)}"/><path d="M${wx - 130} ${wy - 60}L${wx + 150} ${wy - 40}V${wy + 70}L${wx - 130} ${wy + 50}Z" fill="${paste}"/><path d="M${wx + 150} ${wy - 40}v110l-16 -2v-109z" fill="${rind}"/><g fill="${darker(paste, 0.3)}"><path d="${ellipse(wx - 60, wy, 10, 8)}"/><path d="${ellipse(wx + 20, wy + 26, 13, 10)}"/><path d="${ellipse(wx + 70, wy - 8, 8, 7)}"/></g>`;
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, foot + 78, 380, 40)}${board}<path d="${ellipse(x + 16, foot + 10, r, ry)}" fill="#3a2415" fill-opacity=".3"/><path d="${side}" fill="${rind}"/>${clipped(sheet, side, svg`<path d="${weave}" fill="none" stroke="${darker(rind, 0.3)}" stroke-opacity=".4" stroke-width="5"/>`)}${roundness(sheet, side)}<path d="${ellipse(x, top, r, ry)}" fill="${light}"/><path d="${ellipse(x, top, r - 26, ry - 9)}" fill="none" stroke="${darker(rind, 0.2)}" stroke-opacity=".5" stroke-width="4"/><path d="${notch}" fill="#7a522c"/><path d="${cutTop}" fill="#94693c"/>${clipped(sheet, notch, faces)}<g fill="${darker(paste, 0.26)}">${holes}</g>${piece}${random.chance(0.5) ? sprig(sheet, [200, 1110], 70, 240) : ''}`,
    focus: [500, 800],
  };
}
