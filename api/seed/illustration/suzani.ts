import { flatGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { rectangle } from './path.ts';
import { companion, tassel } from './prop.ts';
import { daylight, folds, softShadow } from './shade.ts';
import { clipped, type Scene, type Sheet } from './sheet.ts';
import { suzaniField } from './suzani-field.ts';
import { svg } from './svg.ts';

/** An embroidered hanging, laid flat or on the wall. */
export function suzani(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const width = random.between(640, 800);
  const height = Math.min(1060, width * random.pick([1, 1.15, 1.3, 1.45]));
  const [x, y] = [(960 - width) / 2, (1200 - height) / 2];
  const d = rectangle(x, y, width, height, 6);
  const turned = random.chance(0.35) ? random.jitter(5) : 0;
  const field = clipped(
    sheet,
    d,
    svg`<g transform="translate(${x} ${y})">${suzaniField(sheet, palette, width, height)}</g>${random.chance(0.5) ? folds(sheet, { x, y, width, height }, 2, 0.6) : ''}`,
  );
  const corners = random.chance(0.25)
    ? [
        [x, y + height, 20],
        [x + width, y + height, -20],
      ]
        .map(([tx = 0, ty = 0, turn = 0]) => tassel(tx, ty - 6, 76, palette.main, turn))
        .join('')
    : '';
  const goods = svg`${companion(sheet)}<g transform="rotate(${turned} 480 600)">${softShadow(sheet, d, { blur: 26 })}${corners}${field}${daylight(sheet, d)}</g>`;
  return { ground: flatGround(sheet), goods, focus: [480 + random.jitter(140), 600 + random.jitter(180)] };
}
