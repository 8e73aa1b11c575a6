import { standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { darker, lighter, type Palette } from './palette.ts';
import { ellipse } from './path.ts';
import { footShadow, roundness } from './shade.ts';
import { clipped, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

const clays = ['#f0e6d2', '#e9dcc0', '#c98a5e', '#b8734a', '#f4eee0'] as const;

/** Hushtak: whistles of clay in the shape of a goat or a bird, daubed with stripes and dots. */
export function whistle(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = standingGround(sheet, random.between(640, 760));
  const palette = shuffled(sheet.colours, random);
  const one = (x: number, foot: number, size: number, mirror: number) => {
    const beast = random.chance(0.5) ? goat(sheet, palette) : bird(sheet, palette);
    return svg`${footShadow(sheet, x, foot, 170 * size, 30 * size)}<g transform="translate(${x} ${foot}) scale(${mirror * size} ${size})">${beast}</g>`;
  };
  const goods = random.pick([
    () => one(480, 990, 1.4, random.pick([1, -1])),
    () => one(330, 900, 0.92, 1) + one(620, 1020, 1.06, -1),
  ])();
  return { ground, goods, focus: [480, 780] };
}

function goat(sheet: Sheet, palette: Palette): string {
  const { random } = sheet;
  const clay = random.pick(clays);
  const d =
    'M-150 0L-168 -40C-190 -120 -200 -190 -150 -220C-100 -240 10 -226 60 -250C70 -300 80 -350 110 -384C140 -410 176 -392 190 -364L232 -336C244 -322 232 -306 214 -306L176 -300C168 -250 176 -190 160 -130C152 -90 150 -40 140 0H84L76 -70Q0 -96 -74 -72L-88 0Z';
  const horns = svg`<path d="M120 -388C96 -450 40 -470 6 -430M144 -396C130 -466 80 -500 34 -478" fill="none" stroke="${darker(clay, 0.3)}" stroke-width="28" stroke-linecap="round"/><path d="M118 -392C94 -448 42 -466 10 -430M142 -400C128 -464 80 -494 38 -476" fill="none" stroke="${clay}" stroke-width="18" stroke-linecap="round"/>`;
  const tail = svg`<path d="M-170 -200l-58 -34q-16 30 10 54l44 24z" fill="${darker(clay, 0.1)}"/><path d="${ellipse(-216, -206, 9, 15)}" fill="#3a2415"/>`;
  const beard = svg`<path d="M196 -306q-6 44 -24 60q-4 -34 0 -60z" fill="${darker(clay, 0.16)}"/>`;
  const face = svg`<circle cx="164" cy="-356" r="11" fill="${palette.deep}"/><path d="M206 -322h22" stroke="${palette.deep}" stroke-width="5"/><path d="M108 -366q-40 -6 -54 20q34 18 58 -2z" fill="${darker(clay, 0.12)}"/>`;
  return `${tail}${horns}<path d="${d}" fill="${clay}"/>${clipped(sheet, d, daubed(sheet, palette))}${roundness(sheet, d, 0.8)}${beard}${face}`;
}

function bird(sheet: Sheet, palette: Palette): string {
  const { random } = sheet;
  const clay = random.pick(clays);
  const d =
    'M-70 0Q-84 -40 -60 -64C-150 -90 -210 -150 -250 -236Q-220 -262 -184 -246C-140 -220 -90 -214 -30 -226C20 -240 50 -280 70 -320C90 -372 160 -382 186 -336L244 -312L190 -292C196 -220 180 -130 100 -84Q76 -70 84 0Z';
  const comb = svg`<path d="M92 -352q-8 -50 18 -44q4 -36 30 -18q26 -20 30 14q26 0 10 46z" fill="${palette.main}"/>`;
  const wing = svg`<path d="M-110 -190C-40 -210 60 -200 84 -150C40 -100 -50 -110 -110 -190Z" fill="${palette.second}"/><path d="M-80 -180Q0 -190 60 -152M-56 -162Q0 -166 40 -142" fill="none" stroke="${palette.base}" stroke-width="8" stroke-linecap="round"/>`;
  return svg`${comb}<path d="${d}" fill="${clay}"/>${clipped(sheet, d, daubed(sheet, palette))}${wing}${roundness(sheet, d, 0.8)}<circle cx="140" cy="-330" r="12" fill="${palette.deep}"/><circle cx="144" cy="-334" r="4" fill="#fff"/><path d="${ellipse(-216, -244, 22, 8)}" fill="#3a2415"/><path d="${ellipse(20, -210, 10, 8)}" fill="#3a2415"/>`;
}

/** Stripes across the body and dots between them. */
function daubed({ random }: Sheet, palette: Palette): string {
  const paints = [palette.main, palette.second, palette.accent, palette.leaf] as const;
  const shift = random.integer(0, 3);
  const lean = random.between(-40, 40);
  const stripes = repeat(5, (index) => {
    const paint = paints[(index + shift) % paints.length] ?? palette.main;
    const x = -170 + index * 78 + random.jitter(12);
    return svg`<path d="M${x} -420q${lean} 210 0 430" stroke="${paint}" stroke-width="${random.between(12, 24)}"/>`;
  });
  const dots = repeat(10, (index) => {
    const x = -132 + (index % 5) * 78;
    return svg`<circle cx="${x + random.jitter(6)}" cy="${-190 + Math.floor(index / 5) * 80}" r="11"/>`;
  });
  return svg`<g fill="none" stroke-linecap="round">${stripes}</g><g fill="${lighter(paints[(shift + 2) % 4] ?? palette.accent, 0.1)}">${dots}</g>`;
}
