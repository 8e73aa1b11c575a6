import { borderCell, borderNames, run } from './border.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { lighter } from './palette.ts';
import { ellipse, polar, rectangle, smooth } from './path.ts';
import { companion, fringe } from './prop.ts';
import { roundel } from './roundel.ts';
import { daylight, softShadow } from './shade.ts';
import type { Scene, Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Dasturkhan and table covers: round, square with a hem, or a runner. */
export function tablecloth(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const cloth = random.pick([
    palette.base,
    palette.base,
    '#f8f4ea',
    palette.pale,
    palette.main,
    palette.second,
  ]);
  const ground = flatGround(sheet);
  const form = random.integer(0, 2);
  if (form === 0) {
    const radius = random.between(380, 410);
    const scallops = random.integer(24, 40);
    const edge = smooth(
      Array.from({ length: scallops * 2 }, (_, index) =>
        polar(radius * (index % 2 ? 1 : 0.965), (index * 180) / scallops),
      ),
      true,
    );
    const body = svg`${softShadow(sheet, ellipse(0, 0, radius), { blur: 24 })}<path d="${edge}" fill="${cloth}" stroke="${palette.main}" stroke-width="6"/>${roundel(sheet, palette, cloth, radius * 0.93)}`;
    const cup = random.chance(0.4)
      ? svg`<g transform="translate(${random.pick([-150, 160])} ${random.jitter(140)})">${softShadow(sheet, ellipse(0, 0, 84), { blur: 24, strength: 0.4 })}<circle r="84" fill="${palette.deep}"/><circle r="80" fill="${lighter(palette.base, 0.3)}"/><circle r="68" fill="#a8602a"/><path d="${ellipse(-16, -20, 30, 14)}" fill="#fff" fill-opacity=".3"/></g>`
      : '';
    return {
      ground,
      goods: svg`${companion(sheet)}<g transform="translate(480 600)">${body}${cup}${daylight(sheet, edge, 0.9)}</g>`,
      focus: [480, 460],
    };
  }
  const width = form === 1 ? random.between(690, 760) : random.between(380, 440);
  const height = form === 1 ? width * random.between(1, 1.3) : 1080;
  const [x, y] = [(960 - width) / 2, (1200 - height) / 2];
  const ink = inkOn(palette, cloth);
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const band = random.between(80, 110);
  const d = rectangle(x, y, width, height, 4);
  const middle =
    form === 1
      ? svg`<g transform="translate(480 600)">${roundel(sheet, palette, cloth, Math.min(width, height) / 2 - band * 1.35)}</g>`
      : repeat(
          3,
          (index) =>
            svg`<g transform="translate(480 ${y + height * (0.22 + index * 0.28)})">${roundel(sheet, palette, cloth, width * 0.3)}</g>`,
        );
  const rounds = [
    run(cell, { x: x + band, y: y + band * 0.6, length: width - band * 2, height: band * 0.7 }),
    run(cell, {
      x: x + width - band * 0.6,
      y: y + band,
      length: height - band * 2,
      height: band * 0.7,
      turn: 90,
    }),
    run(cell, {
      x: x + width - band,
      y: y + height - band * 0.6,
      length: width - band * 2,
      height: band * 0.7,
      turn: 180,
    }),
    run(cell, {
      x: x + band * 0.6,
      y: y + height - band,
      length: height - band * 2,
      height: band * 0.7,
      turn: 270,
    }),
  ];
  const creases = random.chance(0.6)
    ? svg`<path d="M${x} 600h${width}" stroke="#2a1a10" stroke-opacity=".12" stroke-width="7"/><path d="M${x} 606h${width}" stroke="#fff" stroke-opacity=".3" stroke-width="4"/><path d="M480 ${y}v${height}" stroke="#2a1a10" stroke-opacity=".1" stroke-width="7"/>`
    : '';
  const ends = random.chance(0.5)
    ? fringe(sheet, { x, y: y + height - 2, width, length: 44, step: 8 }, cloth) +
      fringe(sheet, { x, y: y + 2, width, length: 44, step: 8, up: true }, cloth)
    : '';
  return {
    ground,
    goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(5)} 480 600)">${softShadow(sheet, d, { blur: 18 })}${ends}<path d="${d}" fill="${cloth}"/><path d="${rectangle(x + band * 1.15, y + band * 1.15, width - band * 2.3, height - band * 2.3)}" fill="none" stroke="${ink.fill}" stroke-width="6"/><path d="${rectangle(x + 9, y + 9, width - 18, height - 18)}" fill="none" stroke="${ink.second}" stroke-width="6"/>${rounds}${middle}${creases}${daylight(sheet, d, 0.9)}</g>`,
    focus: [480, 560],
  };
}
