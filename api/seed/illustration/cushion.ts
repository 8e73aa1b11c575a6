import { anyField, type Field } from './field.ts';
import { flatGround, standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { smooth } from './path.ts';
import { companion, fringe, tassel } from './prop.ts';
import { footShadow, softShadow } from './shade.ts';
import { clipped, radial, type Scene, type Sheet } from './sheet.ts';
import { svg } from './svg.ts';

const square = (half: number) => {
  const bulge = half * 0.075;
  return smooth(
    [
      [-half, -half],
      [-half * 0.5, -half + bulge],
      [0, -half + bulge * 1.2],
      [half * 0.5, -half + bulge],
      [half, -half],
      [half - bulge, -half * 0.5],
      [half - bulge * 1.2, 0],
      [half - bulge, half * 0.5],
      [half, half],
      [half * 0.5, half - bulge],
      [0, half - bulge * 1.2],
      [-half * 0.5, half - bulge],
      [-half, half],
      [-half + bulge, half * 0.5],
      [-half + bulge * 1.2, 0],
      [-half + bulge, -half * 0.5],
    ],
    true,
  );
};

/** Cushions: one, two leaning, or a pile of flat ones. */
export function cushion(sheet: Sheet): Scene {
  const { random } = sheet;
  const form = random.integer(0, 2);
  if (form === 0)
    return {
      ground: flatGround(sheet),
      goods:
        companion(sheet) + pillow(sheet, 480, 600, random.between(330, 370), random.jitter(10), anyField),
      focus: [480, 600],
    };
  const ground = standingGround(sheet, random.between(800, 860));
  if (form === 1)
    return {
      ground,
      goods:
        footShadow(sheet, 500, 1010, 380, 50) +
        pillow(sheet, 570, 640, 290, random.between(3, 9), anyField) +
        pillow(sheet, 390, 760, 260, random.between(-12, -4), anyField),
      focus: [420, 720],
    };
  return {
    ground,
    goods:
      footShadow(sheet, 480, 1005, 330, 54) +
      pillow(sheet, 480, 680, random.between(310, 340), random.jitter(4), anyField),
    focus: [480, 680],
  };
}

function pillow(sheet: Sheet, x: number, y: number, half: number, turn: number, field: Field): string {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const d = square(half);
  const puff = radial(
    sheet,
    [
      [0, '#fff', 0.24],
      [0.4, '#fff', 0.04],
      [0.66, '#2a1a10', 0.06],
      [1, '#2a1a10', 0.46],
    ],
    [0.42, 0.38, 0.68],
  );
  const creases = [45, 135, 225, 315].map(
    (angle) =>
      svg`<path transform="rotate(${angle})" d="M0 ${-half * 1.34}q${half * 0.05} ${half * 0.2} ${-half * 0.02} ${half * 0.34}" fill="none" stroke="#2a1a10" stroke-opacity=".24" stroke-width="${half * 0.03}" stroke-linecap="round"/>`,
  );
  const piping = random.pick([palette.main, palette.deep, palette.accent, palette.base]);
  const tassels = random.chance(0.35)
    ? [
        [-1, -1, 135],
        [1, -1, 225],
        [1, 1, -45],
        [-1, 1, 45],
      ]
        .map(([dx = 0, dy = 0, angle = 0]) =>
          tassel(dx * half * 0.98, dy * half * 0.98, half * 0.24, piping, angle),
        )
        .join('')
    : '';
  const fringed =
    tassels === '' && random.chance(0.25)
      ? fringe(
          sheet,
          { x: -half * 0.96, y: half * 0.9, width: half * 1.92, length: half * 0.16, step: 8 },
          piping,
        )
      : '';
  return svg`<g transform="translate(${x} ${y}) rotate(${turn})">${softShadow(sheet, d, { x: 14, y: 24, blur: 50, strength: 0.42 })}${tassels}${fringed}${clipped(sheet, d, svg`<g transform="translate(${-half} ${-half})">${field(sheet, palette, half * 2, half * 2)}</g>${creases}`)}<path d="${d}" fill="${puff}"/><path d="${d}" fill="none" stroke="${piping}" stroke-width="7"/><path d="${d}" fill="none" stroke="#fff" stroke-opacity=".25" stroke-width="2"/></g>`;
}
