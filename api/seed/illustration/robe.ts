import { borderCell, borderNames, run } from './border.ts';
import { softField } from './field.ts';
import { flatGround } from './ground.ts';
import { ikatField } from './ikat-field.ts';
import { inkOn, shuffled } from './ink.ts';
import { blossom } from './ornament.ts';
import { lighter } from './palette.ts';
import { daylight, folds, softShadow } from './shade.ts';
import { clipped, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Chapan: the robe laid open or closed, its lining showing, a braid along every edge. */
export function robe(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const long = random.chance(0.7);
  const hem = long ? random.between(1060, 1110) : random.between(860, 920);
  const sleeve = random.between(560, 700);
  const cuff = random.between(52, 70);
  const flare = random.between(20, 80);
  const outline = svg`M392 150L300 176L${40} ${sleeve - 60}L${60 + cuff} ${sleeve}L298 430L${276 - flare} ${hem}Q480 ${hem + 26} ${684 + flare} ${hem}L662 430L${900 - cuff} ${sleeve}L920 ${sleeve - 60}L660 176L568 150Q480 190 392 150Z`;
  const open = random.between(14, 90);
  const gap = svg`M416 158Q480 196 544 158L${490 + open} ${hem + 12}H${470 - open}Z`;
  const cloth = symbol(sheet, (random.chance(0.6) ? ikatField : softField)(sheet, palette, 960, 1000));
  const lining = random.pick([palette.accent, palette.second, palette.leaf, palette.pale, palette.main]);
  const braid = random.pick([palette.accent, palette.deep, palette.base, palette.main]);
  const flowers = symbol(sheet, blossom(6, 16, lighter(lining, 0.5), palette.base));
  const print = repeat(
    24,
    (index) =>
      svg`<use href="#${flowers}" transform="translate(${430 + (index % 3) * 50 + (Math.floor(index / 3) % 2) * 24} ${220 + Math.floor(index / 3) * 112})"/>`,
  );
  const arms = svg`<path d="M298 250C306 320 306 380 298 430M662 250C654 320 654 380 662 430" fill="none" stroke="#2a1a10" stroke-opacity=".35" stroke-width="8"/>`;
  const box = { x: 260 - flare, y: 420, width: 440 + flare * 2, height: hem - 420 };
  const hanger = random.chance(0.4)
    ? svg`<path d="M480 150V92q0 -34 26 -30q22 8 6 28" fill="none" stroke="#7d7468" stroke-width="8" stroke-linecap="round"/>`
    : '';
  const belt = random.chance(0.2)
    ? svg`<path d="M284 600Q480 640 676 600V660Q480 700 284 660Z" fill="${palette.deep}"/>${run(borderCell(sheet, random.pick(borderNames), inkOn(palette, palette.deep)), { x: 290, y: 646, length: 380, height: 44 })}`
    : '';
  const sleeves = [1, -1].map(
    (side) =>
      svg`<g transform="translate(480 0) scale(${side} 1)"><path d="M${-440} ${sleeve - 60}L${-420 + cuff} ${sleeve}" stroke="${braid}" stroke-width="22"/></g>`,
  );
  const goods = svg`${softShadow(sheet, outline, { x: 14, y: 18, blur: 40, strength: 0.4 })}${hanger}${clipped(sheet, outline, svg`<use href="#${cloth}"/>${hem > 985 ? svg`<use href="#${cloth}" transform="translate(0 1000)"/>` : ''}${arms}${folds(sheet, box, 5, 1.1)}${sleeves}<path d="M0 ${hem}H960" stroke="${braid}" stroke-width="32"/>`)}${clipped(sheet, gap, svg`<path d="${gap}" fill="${lining}"/>${print}<path d="M400 140H560V230Q480 270 400 230Z" fill="#2a1a10" fill-opacity=".3"/>`)}<path d="${gap}" fill="none" stroke="${braid}" stroke-width="15"/><path d="${gap}" fill="none" stroke="${lighter(braid, 0.5)}" stroke-width="4" stroke-dasharray="3 9"/>${belt}${daylight(sheet, outline, 1.1)}`;
  return {
    ground: flatGround(sheet),
    goods: svg`<g transform="rotate(${random.jitter(3)} 480 600)">${goods}</g>`,
    focus: [480 + random.pick([-150, 150]), 620],
  };
}
