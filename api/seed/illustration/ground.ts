import { lighter, mix } from './palette.ts';
import { ellipse, rectangle } from './path.ts';
import { linear, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const wools = ['#efe6d6', '#ebe0cd', '#e8dccb', '#eee3d8', '#e6dfd2', '#e3d7c4'] as const;
const woods = ['#c9a77c', '#b98f63', '#d6bc95', '#a97f58'] as const;

/** Seen from above: felt, plaster, linen or boards, in daylight. */
export function flatGround(sheet: Sheet): string {
  const { random, width, height } = sheet;
  const kind = random.pick(['felt', 'felt', 'plaster', 'linen', 'linen', 'boards', 'tinted', 'tinted']);
  const whole = rectangle(0, 0, width, height);
  if (kind === 'boards') return boards(sheet, 0, height) + light(sheet);
  const wool = random.pick(wools);
  const tint = random.pick([
    sheet.colours.main,
    sheet.colours.second,
    sheet.colours.leaf,
    sheet.colours.accent,
  ]);
  const colour =
    kind === 'tinted'
      ? mix(wool, tint, random.between(0.12, 0.26))
      : mix(wool, '#a99a86', random.between(0, 0.14));
  const texture = kind === 'linen' ? linen(sheet) : kind === 'plaster' ? '' : fibres(sheet);
  const blots = kind === 'plaster' ? plaster(sheet, height) : '';
  return svg`<path d="${whole}" fill="${lit(sheet, colour)}"/>${blots}${texture}${light(sheet)}`;
}

/** Seen from the front: a table that ends at `horizon`, a lime-washed wall behind it. */
export function standingGround(sheet: Sheet, horizon = sheet.random.between(760, 860)): string {
  const { random, width, height } = sheet;
  const tint = random.pick([
    sheet.colours.main,
    sheet.colours.second,
    sheet.colours.leaf,
    sheet.colours.accent,
    '#b9a58c',
  ]);
  const wall = mix(random.pick(wools), tint, random.between(0.03, 0.22));
  const shape = rectangle(0, 0, width, horizon);
  const back = random.pick([niche, niche, window, plain, plain, dado])(sheet, horizon, wall);
  const table = random.chance(0.55)
    ? boards(sheet, horizon, height)
    : svg`<path d="${rectangle(0, horizon, width, height - horizon)}" fill="${lit(sheet, mix(random.pick(wools), '#b79f80', random.between(0, 0.3)))}"/>${linen(sheet, horizon)}`;
  const edge = linear(sheet, [
    [0, '#3a2415', 0.26],
    [0.2, '#3a2415', 0.08],
    [1, '#3a2415', 0],
  ]);
  return svg`<path d="${shape}" fill="${lit(sheet, wall)}"/>${plaster(sheet, horizon)}${back}${table}<path d="${rectangle(0, horizon, width, 120)}" fill="${edge}"/><path d="M0 ${horizon}h${width}" stroke="#fff8ea" stroke-width="2" stroke-opacity=".35"/>${light(sheet)}`;
}

function plain(): string {
  return '';
}

/** The pointed plaster niche (takcha) in which dishes stand in old houses. */
function niche(sheet: Sheet, horizon: number, wall: string): string {
  const { random, width } = sheet;
  const half = random.between(300, 390);
  const shoulder = random.between(330, 430);
  const rise = random.between(190, 260);
  const middle = width / 2;
  const arch = (grow: number) =>
    svg`M${middle - half - grow} ${horizon + 2}V${shoulder}C${middle - half - grow} ${shoulder - rise * 0.62 - grow} ${middle - half * 0.35} ${shoulder - rise * 0.8 - grow} ${middle} ${shoulder - rise - grow * 1.3}C${middle + half * 0.35} ${shoulder - rise * 0.8 - grow} ${middle + half + grow} ${shoulder - rise * 0.62 - grow} ${middle + half + grow} ${shoulder}V${horizon + 2}Z`;
  const depth = linear(
    sheet,
    [
      [0, '#3a2415', 0.3],
      [0.25, '#3a2415', 0.1],
      [0.8, '#3a2415', 0.02],
      [1, '#fff', 0.12],
    ],
    [0, 0, 1, 0],
  );
  return svg`<path d="${arch(16)}" fill="${lighter(wall, 0.5)}"/><path d="${arch(16)}" fill="none" stroke="#3a2415" stroke-opacity=".12" stroke-width="3"/><path d="${arch(0)}" fill="${mix(wall, '#7a6248', 0.12)}"/><path d="${arch(0)}" fill="${depth}"/>`;
}

/** Light through a window, lying on the wall. */
function window(sheet: Sheet, horizon: number): string {
  const { random } = sheet;
  const x = random.between(60, 420);
  const y = random.between(40, 160);
  const pane = (column: number, row: number) =>
    svg`<path d="M${x + column * 190} ${y + row * 215 + column * 34}l170 30v192l-170 -30z" fill="#fffbe9" fill-opacity=".34"/>`;
  return horizon > 500 ? [0, 1].flatMap((column) => [0, 1].map((row) => pane(column, row))).join('') : '';
}

/** A painted lower wall with a thin line, as in steppe houses. */
function dado(sheet: Sheet, horizon: number, wall: string): string {
  const top = horizon - sheet.random.between(140, 330);
  const paint = mix(
    wall,
    sheet.random.pick([sheet.colours.second, sheet.colours.leaf, sheet.colours.main]),
    0.34,
  );
  return svg`<path d="${rectangle(0, top, sheet.width, horizon - top)}" fill="${paint}"/><path d="M0 ${top - 9}h${sheet.width}" stroke="${paint}" stroke-width="4" stroke-opacity=".7"/>`;
}

/** The colour of a ground under light from the left: opaque, because veils of light over it leave streaks. */
function lit(sheet: Sheet, colour: string): string {
  return linear(
    sheet,
    [
      [0, mix(colour, '#fffdf3', 0.28)],
      [0.45, mix(colour, '#fffdf3', 0.06)],
      [1, mix(colour, '#4a3018', 0.13)],
    ],
    [0, 0, 1, 0],
  );
}

/** Only gradients along an axis: librsvg draws others, patterns and blurs many times slower. */
function light(sheet: Sheet): string {
  const down = linear(sheet, [
    [0, '#fffdf3', 0.2],
    [0.4, '#4a3018', 0],
    [1, '#4a3018', 0.12],
  ]);
  return svg`<path d="${rectangle(0, 0, sheet.width, sheet.height)}" fill="${down}"/>`;
}

function fibres({ random, width, height }: Sheet): string {
  const hairs = (count: number) =>
    repeat(
      count,
      () =>
        svg`M${random.integer(0, width)} ${random.integer(0, height)}q${random.integer(-9, 9)} ${random.integer(-9, 9)} ${random.integer(-16, 16)} ${random.integer(-16, 16)}`,
    );
  return svg`<g fill="none" opacity=".22"><path d="${hairs(160)}" stroke="#fff"/><path d="${hairs(160)}" stroke="#7b664e"/></g>`;
}

/** Threads as the dashes of two very wide lines: a few bytes, and quick. */
function linen({ width, height }: Sheet, top = 0): string {
  const depth = height - top;
  const warp = (dash: string, colour: string, opacity: number, shift: number) =>
    svg`<path d="M${shift} ${top + depth / 2}H${width}" stroke="${colour}" stroke-width="${depth}" stroke-dasharray="${dash}" stroke-opacity="${opacity}"/>`;
  const weft = (dash: string, colour: string, opacity: number, shift: number) =>
    svg`<path d="M${width / 2} ${top + shift}V${height}" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" stroke-opacity="${opacity}"/>`;
  return (
    warp('1 6', '#6b5236', 0.1, 0) +
    warp('2 5', '#fff', 0.12, 3) +
    weft('1 6', '#6b5236', 0.1, 0) +
    weft('2 5', '#fff', 0.12, 3)
  );
}

function plaster({ random, width }: Sheet, height: number): string {
  return repeat(
    8,
    (index) =>
      svg`<path d="${ellipse(random.between(0, width), random.between(0, height), random.between(140, 380), random.between(90, 240))}" fill="${index % 2 ? '#6b4f2e' : '#fff'}" fill-opacity="${index % 2 ? 0.022 : 0.07}"/>`,
  );
}

function boards(sheet: Sheet, top: number, bottom: number): string {
  const { random, width } = sheet;
  const wood = random.pick(woods);
  const count = top > 0 ? random.integer(3, 4) : random.integer(5, 7);
  const step = (bottom - top) / count;
  return repeat(count, (index) => {
    const y = top + index * step;
    const tone = mix(wood, random.chance(0.5) ? '#fff3dd' : '#6b4526', random.between(0, 0.12));
    const grain = repeat(9, () => {
      const at = y + random.between(5, step - 4);
      return svg`<path d="M0 ${at}C${width * 0.3} ${at + random.jitter(12)} ${width * 0.6} ${at + random.jitter(12)} ${width} ${at + random.jitter(6)}" stroke-width="${random.between(0.8, 2.6)}" stroke-opacity="${random.between(0.1, 0.28)}"/>`;
    });
    return svg`<path d="${rectangle(0, y, width, step + 1)}" fill="${lit(sheet, tone)}"/><g fill="none" stroke="#5e3a1c">${grain}<path d="M0 ${y}h${width}" stroke-width="3" stroke-opacity=".45"/></g>`;
  });
}
