import { standingGround } from './ground.ts';
import { inkOnLight, shuffled } from './ink.ts';
import { band, glazed, hoop, mouth, turned, wheelOrnament } from './lathe.ts';
import { motifs } from './motif.ts';
import { darker, lighter, type Palette } from './palette.ts';
import { rectangle } from './path.ts';
import { sprig } from './prop.ts';
import { footShadow, roundness } from './shade.ts';
import { clipped, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Butter: a crock with its lid off, a block on a board, or a wrapped pound. */
export function butter(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(640, 740));
  const yellow = random.pick(['#f3d98a', '#f0cf72', '#f6e2a4', '#efc868']);
  const form = random.integer(0, 2);
  const board = svg`${footShadow(sheet, 480, 968, 372, 50)}<path d="M120 930L220 860H790L860 930Z" fill="#c39a68"/><path d="M120 930H860V970H120Z" fill="#a37b4c"/><path d="M200 900H800M180 915H830" stroke="#8a6238" stroke-width="2" stroke-opacity=".4"/>`;
  if (form === 0)
    return {
      ground,
      goods:
        board +
        block(sheet, yellow, 270, 905, 380, 190) +
        curls(yellow, 720, 900) +
        (random.chance(0.6) ? sprig(sheet, [180, 1090], 70, 250) : ''),
      focus: [480, 780],
    };
  if (form === 1) {
    const paper = random.pick(['#f6efe0', '#efe4cc', lighter(palette.pale, 0.5)]);
    return { ground, goods: board + wrapped(sheet, palette, paper, yellow), focus: [470, 780] };
  }
  const glaze = random.pick([palette.base, palette.base, palette.pale, palette.main]);
  const at = (y: number) => 1000 - y;
  const crock = turned(480, [
    [at(400), 215],
    [at(370), 222],
    [at(220), 240],
    [at(60), 222],
    [at(0), 205],
  ]);
  const painted =
    wheelOrnament(sheet, crock, palette, glaze, at(320), at(90)) + band(crock, at(36), at(-40), palette.deep);
  const r = crock.radiusAt(at(400));
  const heap = svg`M${480 - r + 14} ${at(400)}C${480 - r * 0.7} ${at(500)} ${480 - r * 0.2} ${at(540)} ${490} ${at(548)}C${480 + r * 0.4} ${at(520)} ${480 + r * 0.8} ${at(480)} ${480 + r - 14} ${at(400)}Q480 ${at(360)} ${480 - r + 14} ${at(400)}Z`;
  const swirl = svg`<path d="M${480 - r * 0.7} ${at(420)}Q480 ${at(396)} ${480 + r * 0.7} ${at(432)}M${480 - r * 0.5} ${at(470)}Q470 ${at(440)} ${480 + r * 0.55} ${at(482)}M${480 - r * 0.2} ${at(512)}Q490 ${at(490)} ${480 + r * 0.3} ${at(516)}" fill="none" stroke="${darker(yellow, 0.2)}" stroke-width="9" stroke-linecap="round" stroke-opacity=".55"/>`;
  const spoon = svg`<g transform="translate(590 ${at(470)}) rotate(34)"><path d="${rectangle(-11, -270, 22, 300, 11)}" fill="#b98d5c"/><path d="${rectangle(-11, -270, 8, 290, 6)}" fill="#d6b083"/></g>`;
  return {
    ground,
    goods:
      footShadow(sheet, 480, 1020, 215) +
      glazed(sheet, crock, glaze, painted + hoop(crock, at(374), 8, palette.deep)) +
      mouth(sheet, crock, lighter(glaze, 0.3), glaze) +
      spoon +
      svg`<path d="${heap}" fill="${yellow}"/>${swirl}${roundness(sheet, heap, 0.6)}`,
    focus: [480, 720],
  };
}

/** A block of butter, pressed with a flower. */
function block(sheet: Sheet, colour: string, x: number, foot: number, width: number, tall: number): string {
  const top = svg`M${x} ${foot - tall}L${x + 60} ${foot - tall - 60}H${x + width + 60}L${x + width} ${foot - tall}Z`;
  const front = rectangle(x, foot - tall, width, tall);
  const side = svg`M${x + width} ${foot - tall}L${x + width + 60} ${foot - tall - 60}V${foot - 60}L${x + width} ${foot}Z`;
  const unit = symbol(
    sheet,
    motifs[sheet.motif]({
      fill: darker(colour, 0.16),
      second: darker(colour, 0.1),
      accent: darker(colour, 0.2),
      line: darker(colour, 0.18),
      ground: lighter(colour, 0.1),
    }),
  );
  return svg`<path d="${front}" fill="${colour}"/><path d="${top}" fill="${lighter(colour, 0.4)}"/><path d="${side}" fill="${darker(colour, 0.18)}"/>${[0, 1].map((index) => svg`<use href="#${unit}" transform="translate(${x + width * (0.28 + index * 0.44)} ${foot - tall / 2}) scale(1.35)"/>`)}<path d="M${x} ${foot - tall}h${width}" stroke="#fff" stroke-width="4" stroke-opacity=".6"/>`;
}

function curls(colour: string, x: number, y: number): string {
  return repeat(
    3,
    (index) =>
      svg`<path d="M${x - 40 + index * 44} ${y + (index % 2) * 14}c-10 -50 50 -60 46 -14c-2 24 -30 20 -26 2" fill="none" stroke="${index % 2 ? colour : darker(colour, 0.1)}" stroke-width="17" stroke-linecap="round"/>`,
  );
}

function wrapped(sheet: Sheet, palette: Palette, paper: string, colour: string): string {
  const cell = symbol(
    sheet,
    `<g transform="scale(.9)">${motifs[sheet.motif](inkOnLight(palette, paper))}</g>`,
  );
  const front = 'M200 910V660H610V910Z';
  const marks = repeat(
    8,
    (index) =>
      svg`<use href="#${cell}" transform="translate(${250 + (index % 4) * 104} ${724 + Math.floor(index / 4) * 118}) scale(.82)"/>`,
  );
  return svg`<path d="M200 660L270 590H680L610 660Z" fill="${lighter(paper, 0.5)}"/><path d="M610 660L680 590V840L610 910Z" fill="${darker(paper, 0.14)}"/><path d="${front}" fill="${paper}"/>${clipped(sheet, front, marks)}<path d="M200 660h410v34h-410z" fill="${palette.main}"/><path d="M610 660L680 590V622L610 694Z" fill="${darker(palette.main, 0.25)}"/><g transform="translate(700 915)"><path d="M0 0V-96H120V0Z" fill="${colour}"/><path d="M0 -96L30 -124H150L120 -96Z" fill="${lighter(colour, 0.4)}"/><path d="M120 -96L150 -124V-28L120 0Z" fill="${darker(colour, 0.2)}"/></g>`;
}
