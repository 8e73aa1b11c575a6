import { feltField } from './felt.ts';
import { flatGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { kilimField } from './kilim-field.ts';
import { darker, type Palette } from './palette.ts';
import { rectangle } from './path.ts';
import { pileField } from './pile-field.ts';
import { companion, fringe } from './prop.ts';
import { daylight, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet } from './sheet.ts';
import { svg } from './svg.ts';

type Field = (sheet: Sheet, palette: Palette, width: number, height: number) => string;

export const shyrdak = (sheet: Sheet): Scene => rug(sheet, feltField, 'felt');
export const pileRug = (sheet: Sheet): Scene => rug(sheet, pileField, 'pile');
export const kilim = (sheet: Sheet): Scene => rug(sheet, kilimField, 'flat');

/** A rug on the floor: whole, with a corner turned back, half rolled, or running out of sight. */
function rug(sheet: Sheet, field: Field, make: 'felt' | 'pile' | 'flat'): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const width = random.between(620, 760);
  const height = Math.min(1050, width * random.pick([1, 1.2, 1.35, 1.5]));
  const [x, y] = [(960 - width) / 2, (1200 - height) / 2];
  const back = random.chance(0.28) ? random.between(130, 220) : 0;
  const d = back
    ? svg`M${x} ${y}h${width}v${height - back}l${-back} ${back}H${x}z`
    : rectangle(x, y, width, height, make === 'felt' ? 16 : 3);
  const turn = random.chance(0.45) ? random.jitter(7) : 0;
  const ends =
    make === 'felt'
      ? ''
      : fringe(sheet, { x: x + 3, y: y + 3, width: width - 6, length: 44, up: true }, palette.base) +
        fringe(sheet, { x: x + 3, y: y + height - 3, width: width - 6 - back, length: 44 }, palette.base);
  const body = clipped(
    sheet,
    d,
    svg`<g transform="translate(${x} ${y})">${field(sheet, palette, width, height)}</g>`,
  );
  const corner = back
    ? turnedCorner(sheet, x + width, y + height, back, make === 'felt' ? palette.main : palette.second)
    : '';
  const rolled = corner === '' && random.chance(0.3) ? roll(sheet, x, y, width, palette) : '';
  const goods = svg`${companion(sheet)}<g transform="rotate(${turn} 480 600)">${softShadow(sheet, d, { x: 8, y: 12, blur: make === 'flat' ? 18 : 28 })}${ends}${body}${daylight(sheet, d, 0.9)}${corner}${rolled}</g>`;
  return { ground: flatGround(sheet), goods, focus: [480 + random.jitter(120), 600 + random.jitter(200)] };
}

/** The lower right corner, turned back to show the underside. */
function turnedCorner(sheet: Sheet, x: number, y: number, size: number, underside: string): string {
  const flap = svg`M${x} ${y - size}Q${x - size * 0.55} ${y - size * 0.9} ${x - size * 0.74} ${y - size * 0.74}Q${x - size * 0.9} ${y - size * 0.55} ${x - size} ${y}Z`;
  const light = linear(
    sheet,
    [
      [0, '#fff', 0.3],
      [0.5, '#3a2415', 0.1],
      [1, '#3a2415', 0.5],
    ],
    [0, 0, 1, 0],
  );
  return svg`<path transform="translate(-6 8)" d="${flap}" fill="#3a2415" fill-opacity=".3"/><path d="${flap}" fill="${darker(underside, 0.12)}"/><path d="${flap}" fill="${light}"/>`;
}

/** The upper end, still rolled. */
function roll(sheet: Sheet, x: number, y: number, width: number, palette: Palette): string {
  const thick = sheet.random.between(90, 130);
  const d = rectangle(x - 5, y - 50, width + 10, thick + 50, 26);
  const round = linear(sheet, [
    [0, darker(palette.second, 0.35)],
    [0.3, palette.second],
    [0.45, palette.second],
    [1, darker(palette.second, 0.55)],
  ]);
  return svg`${softShadow(sheet, d, { x: 4, y: 20, blur: 26 })}<path d="${d}" fill="${round}"/><path d="M${x} ${y + thick * 0.2}h${width}M${x} ${y + thick * 0.5}h${width}" stroke="${palette.base}" stroke-width="5" stroke-opacity=".35"/>`;
}
