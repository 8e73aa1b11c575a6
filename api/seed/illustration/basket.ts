import { anyField } from './field.ts';
import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { mouth, type Turned, tilt, turned } from './lathe.ts';
import { darker, lighter } from './palette.ts';
import { ellipse, rectangle } from './path.ts';
import { footShadow, roundness } from './shade.ts';
import { clipped, type Scene, type Sheet } from './sheet.ts';
import { svg } from './svg.ts';

const willows = ['#b98a52', '#a67440', '#c9a06a', '#8f6238', '#d2b07c'] as const;

/** A round basket with a bow to carry it by, or two ears. */
export function basket(sheet: Sheet): Scene {
  const { random } = sheet;
  const willow = random.pick(willows);
  const ground = standingGround(sheet, random.between(700, 790));
  const radius = random.between(250, 310);
  const [top, foot] = [random.between(590, 660), 1000];
  const body = turned(480, [
    [top, radius],
    [top + (foot - top) * 0.3, radius * random.between(1, 1.08)],
    [top + (foot - top) * 0.7, radius * 0.94],
    [foot, radius * 0.74],
  ]);
  const rise = random.between(290, 400);
  const bow = svg`M${480 - radius + 6} ${top}C${480 - radius * 0.96} ${top - rise} ${480 + radius * 0.96} ${top - rise} ${480 + radius - 6} ${top}`;
  const ears = [-1, 1].map(
    (side) =>
      svg`M${480 + side * radius * 0.62} ${top + 8}c${side * 10} -110 ${side * 130} -110 ${side * radius * 0.34} 6`,
  );
  const carried = random.chance(0.65);
  const handle = twisted(carried ? bow : ears.join(''), 26, willow);
  const filled = random.chance(0.35) ? apron(sheet, body) : '';
  const goods = svg`${footShadow(sheet, 480, foot + 16, radius * 0.84)}${woven(sheet, body, willow)}${hollow(sheet, body, willow)}${filled}${plait(body, willow)}${handle}`;
  return { ground, goods, focus: [480, 800] };
}

/** Wide and low, for bread, with a cloth in it or none. */
export function breadBasket(sheet: Sheet): Scene {
  const { random } = sheet;
  const willow = random.pick(willows);
  const ground = standingGround(sheet, random.between(640, 740));
  const radius = random.between(360, 400);
  const [top, foot] = [random.between(760, 800), 960];
  const body = turned(480, [
    [top, radius],
    [top + (foot - top) * 0.5, radius * 0.94],
    [foot, radius * 0.7],
  ]);
  const filled = random.chance(0.55) ? apron(sheet, body) : '';
  const goods = svg`${footShadow(sheet, 480, foot + 12, radius * 0.8)}${woven(sheet, body, willow)}${hollow(sheet, body, willow)}${filled}${plait(body, willow)}`;
  return { ground, goods, focus: [480, 860] };
}

/** A chest with a lid, all of willow. */
export function willowChest(sheet: Sheet): Scene {
  const { random } = sheet;
  const willow = random.pick(willows);
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(680, 760));
  const [x, width, tall, depth, foot] = [130, 620, random.between(280, 350), 84, 1000];
  const top = foot - tall;
  const front = rectangle(x, top, width, tall, 16);
  const side = svg`M${x + width} ${top}L${x + width + depth} ${top - depth * 0.6}V${foot - depth * 0.6}L${x + width} ${foot}Z`;
  const lid = svg`M${x - 10} ${top - 16}L${x + depth - 14} ${top - depth * 0.66 - 26}H${x + width + depth + 12}L${x + width + 10} ${top - 16}Z`;
  const lidSide = svg`M${x + width + 4} ${top - 18}L${x + width + depth + 12} ${top - depth * 0.66 - 26}V${top - depth * 0.5}L${x + width + 4} ${top + 32}Z`;
  const lip = rectangle(x - 12, top - 20, width + 24, 54, 20);
  const strap = random.pick([palette.main, '#6b4426', '#7a4a2a']);
  const buckles = [0.26, 0.74].map(
    (share) =>
      svg`<path d="${rectangle(x + width * share - 17, top - 24, 34, 150, 8)}" fill="${strap}"/><path d="${rectangle(x + width * share - 22, top + 56, 44, 34, 6)}" fill="none" stroke="#c9a24e" stroke-width="8"/>`,
  );
  const weave = (d: string, fill: string, y: number, rows: number) =>
    svg`<path d="${d}" fill="${darker(fill, 0.4)}"/>${clipped(
      sheet,
      d,
      courses(rows, (index) => svg`M${x - 30} ${y + index * 21}h${width + depth + 80}`, fill),
    )}`;
  const goods = svg`${footShadow(sheet, 490, foot + 8, 380, 54)}${weave(side, darker(willow, 0.3), top - depth, 22)}${weave(lidSide, darker(willow, 0.2), top - depth, 8)}${weave(lid, lighter(willow, 0.14), top - depth, 8)}${weave(front, willow, top + 8, 18)}<path d="${front}" fill="none" stroke="${darker(willow, 0.36)}" stroke-width="16"/>${weave(lip, lighter(willow, 0.05), top - 10, 3)}<path d="${lip}" fill="none" stroke="${darker(willow, 0.3)}" stroke-width="5"/>${buckles}${twisted(svg`M${x + width / 2 - 70} ${top + tall * 0.42}c10 70 130 70 140 0`, 18, willow)}${roundness(sheet, front, 0.5)}`;
  return { ground, goods, focus: [480, 830] };
}

/** Rods laid round and round: a dark course under each, the rods its dashes, those of the next row between them. */
function courses(rows: number, course: (index: number) => string, willow: string): string {
  const all = Array.from({ length: rows }, (_, index) => course(index));
  const row = (odd: number) => all.filter((_, index) => index % 2 === odd).join('');
  return svg`<g fill="none"><path d="${all}" stroke="${darker(willow, 0.24)}" stroke-width="17"/><path d="${row(0)}" stroke="${willow}" stroke-width="16" stroke-dasharray="46 14"/><path d="${row(1)}" stroke="${lighter(willow, 0.12)}" stroke-width="16" stroke-dasharray="46 14" stroke-dashoffset="30"/><path d="${row(0)}" stroke="${lighter(willow, 0.42)}" stroke-width="3" stroke-dasharray="38 22" stroke-dashoffset="-4" transform="translate(0 -4)"/><path d="${row(1)}" stroke="${lighter(willow, 0.5)}" stroke-width="3" stroke-dasharray="38 22" stroke-dashoffset="26" transform="translate(0 -4)"/></g>`;
}

function woven(sheet: Sheet, body: Turned, willow: string): string {
  const step = 21;
  const rows = Math.ceil((body.foot - body.top + body.radiusAt(body.foot) * tilt) / step);
  const drawn = courses(
    rows,
    (index) => {
      const y = body.top + index * step;
      const r = body.radiusAt(Math.min(y, body.foot)) + 4;
      return svg`M${body.x - r} ${y}A${r} ${r * tilt} 0 0 0 ${body.x + r} ${y}`;
    },
    willow,
  );
  return svg`<path d="${body.outline}" fill="${darker(willow, 0.5)}"/>${clipped(sheet, body.outline, drawn)}${roundness(sheet, body.outline)}`;
}

function hollow(sheet: Sheet, body: Turned, willow: string): string {
  return mouth(sheet, body, darker(willow, 0.2), darker(willow, 0.34), 16);
}

/** A figured cloth lying in the basket and over its rim. */
function apron(sheet: Sheet, body: Turned): string {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const r = body.radiusAt(body.top) * 0.94;
  const { x, top } = body;
  const d = svg`M${x - r} ${top}C${x - r * 0.6} ${top - 60} ${x - r * 0.2} ${top + 6} ${x} ${top - 46}C${x + r * 0.3} ${top - 96} ${x + r * 0.7} ${top - 10} ${x + r} ${top}L${x + r * 0.66} ${top + r * 0.2}L${x + r * 0.3} ${top + r * 0.5}L${x - r * 0.1} ${top + r * 0.22}L${x - r * 0.56} ${top + r * 0.44}Z`;
  return svg`${clipped(sheet, d, svg`<g transform="translate(${x - r} ${top - r * 0.4})">${anyField(sheet, palette, r * 2, r)}</g>`)}${roundness(sheet, d, 0.7)}`;
}

/** The plaited rim. */
function plait(body: Turned, willow: string): string {
  const r = body.radiusAt(body.top);
  const d = svg`M${body.x - r} ${body.top}A${r} ${r * tilt} 0 0 0 ${body.x + r} ${body.top}`;
  const back = ellipse(body.x, body.top, r - 4, (r - 4) * tilt);
  return svg`<path d="${back}" fill="none" stroke="${darker(willow, 0.16)}" stroke-width="13"/>${twisted(d, 28, willow)}`;
}

function twisted(d: string, width: number, willow: string): string {
  return svg`<g fill="none" stroke-linecap="round"><path d="${d}" stroke="${darker(willow, 0.45)}" stroke-width="${width + 5}"/><path d="${d}" stroke="${willow}" stroke-width="${width}"/></g><g fill="none"><path d="${d}" stroke="${darker(willow, 0.28)}" stroke-width="${width}" stroke-dasharray="6 17"/><path d="${d}" stroke="${lighter(willow, 0.4)}" stroke-width="${width * 0.3}" stroke-dasharray="15 8" transform="translate(0 ${-width * 0.18})"/></g>`;
}
