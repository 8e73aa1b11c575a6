import { borderCell, borderNames, run } from './border.ts';
import { hornFigure } from './felt.ts';
import { flatGround, standingGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { darker, lighter, type Palette } from './palette.ts';
import { ellipse, rectangle, smooth } from './path.ts';
import { tassel } from './prop.ts';
import { footShadow, glint, roundness, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const leathers = ['#7a4a28', '#5a3420', '#8f5a30', '#6b2c20', '#3a2a20'] as const;

/** A saddle on its stand: high before, its flaps tooled, stirrups hanging. */
export function saddle(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(820, 880));
  const leather = random.pick(leathers);
  const metal = random.pick(['#b8b4ac', '#c9a24e', '#a39c90']);
  const horn = random.pick([-120, -90, -60]);
  const seat = svg`M190 560C180 470 ${196 + horn * 0.2} 400 220 ${330 + horn * 0.4}C228 ${296 + horn * 0.4} 280 ${296 + horn * 0.4} 288 ${332 + horn * 0.4}C300 420 350 470 470 480C590 486 660 450 690 390C712 350 776 356 780 400C786 470 770 540 740 590Q480 640 190 560Z`;
  const flap = 'M250 540C230 640 240 800 300 880Q420 930 540 890C620 800 650 660 640 560Q440 600 250 540Z';
  const cloth =
    'M150 590Q170 540 260 530H700Q800 550 800 620C800 740 780 850 740 930Q480 990 200 920C160 820 140 690 150 590Z';
  const felt = random.pick([palette.main, palette.second, palette.deep]);
  const ink = inkOn(palette, felt);
  const edge = svg`<path d="${cloth}" fill="none" stroke="${ink.fill}" stroke-width="12" stroke-dasharray="${random.pick(['30 12', '12 10', '999 1'])}" transform="translate(480 750) scale(.93) translate(-480 -750)"/>`;
  const horns = [210, 716].map(
    (x) =>
      svg`<g transform="translate(${x} 800) scale(1.05)">${hornFigure(random, ink.fill, ink.second, 2)}</g>`,
  );
  const tool = svg`<g transform="translate(440 740) scale(1.5)" opacity=".7">${hornFigure(random, darker(leather, 0.45), lighter(leather, 0.2), 4)}</g>`;
  const studs = repeat(
    11,
    (index) =>
      svg`<circle cx="${286 + index * 33}" cy="${566 + Math.sin((index / 10) * Math.PI) * 22}" r="7"/>`,
  );
  const rim = svg`<path d="M222 ${336 + horn * 0.4}C230 ${300 + horn * 0.4} 280 ${300 + horn * 0.4} 286 ${336 + horn * 0.4}" fill="none" stroke="${metal}" stroke-width="15" stroke-linecap="round"/><path d="M694 392C716 356 772 360 776 402" fill="none" stroke="${metal}" stroke-width="13" stroke-linecap="round"/>`;
  const stirrup = svg`<path d="M470 570V930" stroke="${darker(leather, 0.36)}" stroke-width="40"/><path d="M470 570V930" stroke="${leather}" stroke-width="30"/><path d="M458 580V920M482 580V920" stroke="${lighter(leather, 0.3)}" stroke-width="3" stroke-dasharray="8 7"/><path d="M470 910C410 940 396 1000 404 1040H536C544 1000 530 940 470 910Z" fill="none" stroke="${darker(metal, 0.3)}" stroke-width="22" stroke-linejoin="round"/><path d="M470 910C410 940 396 1000 404 1040H536" fill="none" stroke="${lighter(metal, 0.3)}" stroke-width="9" stroke-linejoin="round"/>`;
  const stand = svg`<path d="M250 880L180 1090M720 880L780 1090" stroke="#6b4a2c" stroke-width="34" stroke-linecap="round"/><path d="M205 1020H756" stroke="#7d5a38" stroke-width="24" stroke-linecap="round"/>`;
  const gleam = linear(sheet, [
    [0, '#fff', 0.34],
    [0.4, '#fff', 0],
    [1, '#20120a', 0.4],
  ]);
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, 1090, 340, 44)}${stand}<path d="${cloth}" fill="${felt}"/>${edge}${horns}${roundness(sheet, cloth, 0.8)}<path transform="translate(10 14)" d="${flap}" fill="#20120a" fill-opacity=".34"/><path d="${flap}" fill="${leather}"/>${tool}<path d="${flap}" fill="none" stroke="${lighter(leather, 0.34)}" stroke-width="4" stroke-dasharray="10 8" transform="translate(440 730) scale(.93) translate(-440 -730)"/>${roundness(sheet, flap, 0.7)}${stirrup}<path d="${seat}" fill="${darker(leather, 0.12)}"/><path d="${seat}" fill="${gleam}"/><g fill="${metal}">${studs}</g>${rim}${glint('M330 500Q480 540 620 496', 10, 0.24)}`,
    focus: [460, 660],
  };
}

/** Kamcha: a plaited whip on a short handle, laid in a curl. */
export function whip(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const leather = random.pick(leathers);
  const curl = random.between(0.86, 1.1);
  const lash = smooth([
    [400, 560],
    [470, 640],
    [600, 690],
    [720, 640],
    [740 + 20 * curl, 500],
    [660, 400],
    [540, 400],
    [500, 490],
    [580, 560],
    [680, 520],
  ]);
  const thong = svg`<g fill="none" stroke-linecap="round"><path d="${lash}" stroke="#3a2415" stroke-opacity=".3" stroke-width="40" transform="translate(12 18)"/><path d="${lash}" stroke="${darker(leather, 0.45)}" stroke-width="36"/><path d="${lash}" stroke="${leather}" stroke-width="28"/></g><g fill="none"><path d="${lash}" stroke="${darker(leather, 0.36)}" stroke-width="28" stroke-dasharray="6 15"/><path d="${lash}" stroke="${lighter(leather, 0.34)}" stroke-width="10" stroke-dasharray="13 8" transform="translate(-5 -5)"/></g>`;
  const tip = svg`<path d="M676 520l70 -26l-18 34z" fill="${darker(leather, 0.2)}"/>`;
  return {
    ground: flatGround(sheet),
    goods: svg`<g transform="translate(480 600) rotate(${random.jitter(8)}) scale(1.03) translate(-385 -725)">${thong}${tip}${handle(sheet, palette, leather)}</g>`,
    focus: [470, 520],
  };
}

/** From (400, 560) down to the left: bone, horn or wood in rings of metal, a loop for the wrist. */
function handle(sheet: Sheet, palette: Palette, leather: string): string {
  const { random } = sheet;
  const stuff = random.pick(['#e8dcc0', '#4a3a2c', '#a9743f', '#6b4326', '#cdb890']);
  const metal = random.pick(['#c9a24e', '#b8b4ac']);
  const d = 'M-28 -14Q0 -26 28 -14L24 380Q0 396 -24 380Z';
  const ink = inkOn(palette, stuff);
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const round = linear(
    sheet,
    [
      [0, '#20120a', 0.44],
      [0.3, '#fff', 0.32],
      [0.6, '#fff', 0],
      [1, '#20120a', 0.5],
    ],
    [0, 0, 1, 0],
  );
  const bands = [0, 120, 240, 352].map((y) => rectangle(-30, y, 60, 24, 5)).join('');
  const loop = svg`<path d="M0 372C-70 430 -60 520 0 540C60 520 70 430 0 372" fill="none" stroke="${darker(leather, 0.3)}" stroke-width="13"/>`;
  return svg`<g transform="translate(398 556) rotate(38)">${softShadow(sheet, d, { x: 16, y: 10, blur: 22, strength: 0.34 })}${loop}${tassel(0, 540, 110, palette.main)}<path d="${d}" fill="${stuff}"/>${clipped(sheet, d, run(cell, { x: 0, y: 28, length: 320, height: 46, turn: 90 }))}<path d="${d}" fill="${round}"/><path d="${bands}" fill="${metal}"/><path d="${bands}" fill="${round}"/><path d="${ellipse(0, -14, 30, 20)}" fill="${darker(leather, 0.2)}"/><path d="M-26 -22q26 -16 52 0M-26 -10q26 -16 52 0" fill="none" stroke="${lighter(leather, 0.4)}" stroke-width="4"/></g>`;
}
