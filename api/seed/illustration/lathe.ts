import { borderCell, borderNames } from './border.ts';
import { inkOn } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom } from './ornament.ts';
import { darker, type Palette } from './palette.ts';
import { ellipse } from './path.ts';
import { glint, roundness } from './shade.ts';
import { clipped, linear, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** How far one looks down on standing things: an ellipse's height in parts of its width. */
export const tilt = 0.17;

/** A thing turned on the wheel, seen from the front and a little above. */
export interface Turned {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly outline: string;
  radiusAt(y: number): number;
}

/** From a profile of [y, radius], mouth first. */
export function turned(x: number, profile: readonly (readonly [y: number, radius: number])[]): Turned {
  const at = (index: number) => profile[Math.min(Math.max(index, 0), profile.length - 1)] ?? [0, 0];
  const samples: [number, number][] = [];
  for (let index = 0; index < profile.length - 1; index++) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < 8; step++) {
      const t = step / 8;
      const curve = (a: number, b: number, c: number, d: number) =>
        b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
      samples.push([curve(p0[0], p1[0], p2[0], p3[0]), Math.max(2, curve(p0[1], p1[1], p2[1], p3[1]))]);
    }
  }
  samples.push([...at(profile.length - 1)]);
  const [top, mouth] = at(0);
  const [foot, base] = at(profile.length - 1);
  const right = samples.map(([y, r]) => svg`L${x + r} ${y}`);
  const left = samples.map(([y, r]) => svg`L${x - r} ${y}`).reverse();
  const outline = svg`M${x - mouth} ${top}A${mouth} ${mouth * tilt} 0 0 1 ${x + mouth} ${top}${right}A${base} ${base * tilt} 0 0 1 ${x - base} ${foot}${left}Z`;
  const radiusAt = (y: number) => {
    const next = samples.findIndex(([sample]) => sample >= y);
    if (next <= 0) return next === 0 ? mouth : base;
    const [[y0, r0], [y1, r1]] = [samples[next - 1] ?? [0, 0], samples[next] ?? [0, 0]];
    return r0 + ((r1 - r0) * (y - y0)) / Math.max(0.01, y1 - y0);
  };
  return { x, top, foot, outline, radiusAt };
}

/** A band of colour round the body between two heights. */
export function band(body: Turned, from: number, to: number, fill: string): string {
  const [r1, r2] = [body.radiusAt(from) + 2, body.radiusAt(to) + 2];
  return svg`<path d="M${body.x - r1} ${from}A${r1} ${r1 * tilt} 0 0 0 ${body.x + r1} ${from}L${body.x + r2} ${to}A${r2} ${r2 * tilt} 0 0 1 ${body.x - r2} ${to}Z" fill="${fill}"/>`;
}

export function hoop(body: Turned, y: number, width: number, colour: string): string {
  const r = body.radiusAt(y) + 1;
  return svg`<path d="M${body.x - r} ${y}A${r} ${r * tilt} 0 0 0 ${body.x + r} ${y}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

/** `count` symbols round the body at a height, narrowing toward its sides; `width` and `height` scale them at the front. */
function wrap(
  body: Turned,
  y: number,
  count: number,
  id: string,
  { width, height = width, phase = 0 }: { width: number; height?: number; phase?: number },
): string {
  const r = body.radiusAt(y);
  return repeat(count, (index) => {
    const angle = ((index / count) * 360 + phase) * (Math.PI / 180);
    const [front, side] = [Math.cos(angle), Math.sin(angle)];
    if (front < 0.08) return '';
    return svg`<use href="#${id}" transform="matrix(${width * front} ${-width * side * tilt} 0 ${height} ${body.x + r * side} ${y + r * tilt * front})"/>`;
  });
}

/** Bands of ornament from one height to another, in a random order of plain, lined and figured zones. */
export function wheelOrnament(
  sheet: Sheet,
  body: Turned,
  palette: Palette,
  ground: string,
  from: number,
  to: number,
): string {
  const { random } = sheet;
  const figured = random.integer(1, to - from > 260 ? 3 : 2);
  const weights = Array.from({ length: figured }, () => random.between(0.6, 1.4));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = from;
  return weights
    .map((weight, index) => {
      const tall = ((to - from) * weight) / total;
      const zone = figure(sheet, body, palette, ground, at, at + tall, index === Math.floor(figured / 2));
      at += tall;
      return zone;
    })
    .join('');
}

function figure(
  sheet: Sheet,
  body: Turned,
  palette: Palette,
  ground: string,
  from: number,
  to: number,
  chief: boolean,
): string {
  const { random } = sheet;
  const tall = to - from;
  const filled = random.chance(0.4);
  const under = filled ? random.pick([palette.main, palette.deep, palette.second, palette.pale]) : ground;
  const ink = inkOn(palette, under);
  const bed = filled ? band(body, from + tall * 0.05, to - tall * 0.05, under) : '';
  const middle = (from + to) / 2;
  const around = 2 * Math.PI * body.radiusAt(middle);
  const edgeInk = inkOn(palette, ground);
  const lines =
    hoop(body, from + tall * 0.05, 5, edgeInk.line) +
    hoop(body, to - tall * 0.05, 5, edgeInk.line) +
    (random.chance(0.5) ? hoop(body, from + tall * 0.05 + 9, 3, edgeInk.second) : '');
  const phase = random.between(0, 40);
  if (chief || tall > 190) {
    const size = Math.min(tall * 0.74, around / 5);
    const count = Math.max(4, Math.round(around / (size * 1.5)) & ~1);
    const one = symbol(sheet, motifs[sheet.motif](ink));
    const two = random.chance(0.5) ? symbol(sheet, blossom(8, 34, ink.second, ink.accent, ink.fill)) : one;
    return (
      bed +
      wrap(body, middle, count / 2, one, { width: size / 100, phase }) +
      wrap(body, middle, count / 2, two, { width: size / 100, phase: phase + 360 / count }) +
      lines
    );
  }
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const size = tall * 0.7;
  const count = Math.max(6, Math.round(around / ((cell.width * size) / 100)));
  return (
    bed +
    wrap(body, middle, count, cell.id, { width: around / count / cell.width, height: size / 100, phase }) +
    lines
  );
}

/** The glazed body: ground, what is painted on it, round light and a glint. */
export function glazed(sheet: Sheet, body: Turned, ground: string, painted: string, shine = 1): string {
  const mid = body.top + (body.foot - body.top) * 0.34;
  const r = body.radiusAt(mid);
  const low = linear(sheet, [
    [0, '#3a2415', 0],
    [0.72, '#3a2415', 0],
    [1, '#3a2415', 0.34],
  ]);
  const streak = glint(svg`M${body.x - r * 0.56} ${mid - 40}q${-r * 0.08} 60 ${0} 110`, 11, 0.55 * shine);
  return svg`<path d="${body.outline}" fill="${ground}"/>${clipped(sheet, body.outline, painted)}${roundness(sheet, body.outline)}<path d="${body.outline}" fill="${low}"/>${shine ? streak : ''}`;
}

/** The open mouth: its rim, and the dark inside. */
export function mouth(sheet: Sheet, body: Turned, rim: string, inside: string, lip = 8): string {
  const r = body.radiusAt(body.top);
  const depth = linear(sheet, [
    [0, darker(inside, 0.62)],
    [1, darker(inside, 0.12)],
  ]);
  return svg`<path d="${ellipse(body.x, body.top, r, r * tilt)}" fill="${rim}"/><path d="${ellipse(body.x, body.top + 1, r - lip, (r - lip) * tilt)}" fill="${depth}"/>`;
}
