import { darker, lighter, mix } from './palette.ts';
import { ellipse, rectangle } from './path.ts';
import { footShadow, roundness } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Well rings, blocks and kerbs of plain concrete, in a yard. */
export function concreteRing(sheet: Sheet): Scene {
  const { random } = sheet;
  const grey = random.pick(['#b3aea5', '#a5a19a', '#beb8ac', '#9c9993']);
  const form = random.integer(0, 3);
  const ground = yardGround(sheet);
  const things =
    [
      () => ring(sheet, grey, 480, 980, 330, 380),
      () =>
        ring(sheet, grey, 480, 1000, 290, 250) +
        ring(sheet, grey, 480 + random.jitter(8), 750, 290, 250) +
        (random.chance(0.5) ? ring(sheet, grey, 480 + random.jitter(8), 500, 290, 250) : ''),
      () => ring(sheet, grey, 640, 850, 230, 240) + ring(sheet, grey, 330, 1010, 260, 280),
      () => ring(sheet, grey, 400, 900, 290, 290) + blocks(sheet, grey),
    ][form]?.() ?? '';
  const grass = repeat(
    26,
    () =>
      svg`M${random.between(20, 940)} ${random.between(1040, 1180)}q${random.jitter(6)} -24 ${random.jitter(16)} ${-random.between(24, 52)}`,
  );
  return {
    ground,
    goods: svg`${things}<path d="${grass}" fill="none" stroke="#7a8a4f" stroke-width="5" stroke-linecap="round"/>`,
    focus: [480, 760],
  };
}

function yardGround(sheet: Sheet): string {
  const { random, colours } = sheet;
  const sky = linear(sheet, [
    [0, mix('#b9cfd6', colours.second, 0.12)],
    [1, '#efe6d6'],
  ]);
  const horizon = random.between(520, 600);
  const wall = random.chance(0.6)
    ? svg`<path d="${rectangle(0, horizon - random.between(120, 200), 960, 210)}" fill="#d9bf97"/>`
    : svg`<path d="M0 ${horizon}Q240 ${horizon - 120} 480 ${horizon - 40}T960 ${horizon - 70}V${horizon + 20}H0Z" fill="${mix('#9aa57a', '#b9cfd6', 0.4)}"/>`;
  const earth = linear(sheet, [
    [0, '#cbb592'],
    [1, '#b59c76'],
  ]);
  const stones = repeat(
    60,
    () =>
      svg`<path d="${ellipse(random.between(0, 960), random.between(horizon + 20, 1190), random.between(4, 15), random.between(3, 7))}" fill="${random.pick(['#a3906f', '#d6c5a6', '#93826a'])}"/>`,
  );
  return svg`<path d="${rectangle(0, 0, 960, 700)}" fill="${sky}"/>${wall}<path d="${rectangle(0, horizon, 960, 1200 - horizon)}" fill="${earth}"/>${stones}`;
}

function ring(sheet: Sheet, grey: string, x: number, foot: number, radius: number, tall: number): string {
  const { random } = sheet;
  const squash = 0.3;
  const top = foot - tall;
  const d = svg`M${x - radius} ${top}A${radius} ${radius * squash} 0 0 1 ${x + radius} ${top}V${foot}A${radius} ${radius * squash} 0 0 1 ${x - radius} ${foot}Z`;
  const wall = radius * 0.16;
  const hole = ellipse(x, top, radius - wall, (radius - wall) * squash);
  const dark = linear(sheet, [
    [0, darker(grey, 0.75)],
    [1, darker(grey, 0.4)],
  ]);
  const pores = repeat(
    46,
    () =>
      svg`<path d="${ellipse(x + random.jitter(radius * 0.95), random.between(top + 20, foot + 30), random.between(1.5, 5), random.between(1.5, 4))}" fill="${random.pick([darker(grey, 0.3), lighter(grey, 0.4)])}" fill-opacity=".5"/>`,
  );
  const seams = svg`<path d="M${x - radius} ${top + tall * 0.5}A${radius} ${radius * squash} 0 0 0 ${x + radius} ${top + tall * 0.5}" fill="none" stroke="${darker(grey, 0.3)}" stroke-opacity=".5" stroke-width="3"/><path d="M${x - radius * 0.4} ${top + radius * squash * 0.9}V${foot + radius * squash * 0.9}" stroke="${darker(grey, 0.3)}" stroke-opacity=".4" stroke-width="3"/>`;
  const lug = svg`<path d="M${x - radius * 0.9} ${top + 14}q-4 -40 16 -40t16 34M${x + radius * 0.84} ${top + 22}q-4 -40 14 -40t16 26" fill="none" stroke="#6b5a4a" stroke-width="8" stroke-linecap="round"/>`;
  return svg`${footShadow(sheet, x, foot + radius * squash * 0.5, radius, radius * 0.34)}<path d="${d}" fill="${grey}"/>${clipped(sheet, d, pores + seams)}${roundness(sheet, d, 0.9)}<path d="${ellipse(x, top, radius, radius * squash)}" fill="${lighter(grey, 0.3)}"/><path d="${hole}" fill="${dark}"/>${clipped(sheet, hole, svg`<path d="${ellipse(x, top + radius * 0.5, radius - wall, (radius - wall) * squash)}" fill="${darker(grey, 0.62)}"/>`)}${lug}`;
}

function blocks(sheet: Sheet, grey: string): string {
  const one = symbol(
    sheet,
    svg`<path d="M0 0V-100H190V0Z" fill="${grey}"/><path d="M0 -100L40 -132H230L190 -100Z" fill="${lighter(grey, 0.35)}"/><path d="M190 -100L230 -132V-32L190 0Z" fill="${darker(grey, 0.28)}"/><path d="M52 -108l16 -14h40l-16 14zM122 -108l16 -14h40l-16 14z" fill="${darker(grey, 0.6)}"/>`,
  );
  return footShadow(sheet, 730, 1060, 170, 44) + use(one, 600, 1070) + use(one, 640, 968, 0.98);
}
