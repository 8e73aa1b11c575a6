import { borderCell, borderNames, run } from './border.ts';
import { flatGround, standingGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom, spray } from './ornament.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { drop, rectangle } from './path.ts';
import { companion, tassel } from './prop.ts';
import { daylight, footShadow, roundness, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** How a skullcap is worked: Chust's white almonds on black, coloured cross-stitch, gold on velvet. */
type Work = 'almond' | 'stitch' | 'gold';

/** Skullcaps: from the front, from above, or one leaning on another. */
export function doppi(sheet: Sheet): Scene {
  const { random } = sheet;
  const form = random.integer(0, 3);
  if (form === 0) {
    const cap = random.between(-16, 16);
    const side = random.between(560, 640);
    return {
      ground: flatGround(sheet),
      goods: svg`${companion(sheet)}<g transform="translate(480 600) rotate(${cap})">${fromAbove(sheet, side)}</g>`,
      focus: [480, 520],
    };
  }
  const ground = standingGround(sheet, random.between(640, 740));
  const front = fromFront(sheet, 480, 960, form === 1 ? 1 : 0.84);
  if (form === 1) return { ground, goods: front, focus: [480, 720] };
  const behind = fromFront(sheet, 610, 800, 0.62);
  return { ground, goods: behind + fromFront(sheet, 400, 990, 0.82), focus: [400, 760] };
}

function dressed(sheet: Sheet): { work: Work; palette: Palette; ground: string } {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const work = random.pick(['almond', 'almond', 'stitch', 'gold'] as const);
  const velvet = random.pick([palette.deep, palette.main, darker(palette.main, 0.3), palette.second]);
  return {
    work,
    palette,
    ground:
      work === 'almond'
        ? random.pick(['#1b1a1e', '#1b1a1e', '#22252f', palette.deep])
        : work === 'gold'
          ? velvet
          : random.pick([velvet, palette.base, palette.deep]),
  };
}

/** Gold thread or white silk or dyes, by the work. */
function threads(work: Work, palette: Palette, ground: string) {
  if (work === 'almond')
    return { fill: '#f5f1e6', second: '#f5f1e6', accent: palette.accent, line: '#f5f1e6', ground };
  if (work === 'gold')
    return { fill: '#dcae4e', second: '#f0d48a', accent: '#b9812c', line: '#e6c06a', ground };
  return inkOn(palette, ground);
}

/** A four-sided cap: two panels meet at the ridge before us, the band below. */
function fromFront(sheet: Sheet, x: number, foot: number, size: number): string {
  const { random } = sheet;
  const { work, palette, ground } = dressed(sheet);
  const ink = threads(work, palette, ground);
  const round = random.chance(0.3);
  const crown = round
    ? 'M-268 -170C-262 -290 -190 -352 0 -356C190 -352 262 -290 268 -170Q0 -90 -268 -170Z'
    : 'M-270 -168C-268 -250 -244 -318 -214 -346C-150 -374 -60 -392 0 -420C60 -392 150 -374 214 -346C244 -318 268 -250 270 -168Q0 -88 -270 -168Z';
  const bandD = 'M-276 -176Q0 -92 276 -176L268 -44Q0 50 -268 -44Z';
  const figure = symbol(sheet, capFigure(sheet, work, palette, ground));
  const figures = round
    ? use(figure, 0, -226, 1.6) + use(figure, -176, -226, 1.3, -24) + use(figure, 176, -226, 1.3, 24)
    : svg`<use href="#${figure}" transform="translate(-126 -236) skewY(10) rotate(-14) scale(1.72 2)"/><use href="#${figure}" transform="translate(126 -236) skewY(-10) scale(-1 1) rotate(-14) scale(1.72 2)"/>`;
  const cell = borderCell(sheet, work === 'almond' ? 'arches' : random.pick(borderNames), ink);
  const count = 11;
  const units = repeat(count, (index) => {
    const angle = ((index + 0.5) / count - 0.5) * Math.PI;
    return svg`<use href="#${cell.id}" transform="matrix(${(Math.cos(angle) * 276 * Math.PI) / count / cell.width} ${-Math.sin(angle) * 0.26} 0 .98 ${Math.sin(angle) * 272} ${-106 + Math.cos(angle) * 42 - 2})"/>`;
  });
  const stitch = repeat(
    work === 'stitch' ? 0 : 22,
    (index) =>
      svg`M${-264 + index * 25} ${-150}Q${(-264 + index * 25) * 0.9} -280 ${(-264 + index * 25) * 0.5} -400`,
  );
  const ridgeLight = linear(
    sheet,
    [
      [0, '#fff', 0.16],
      [0.44, '#fff', 0.05],
      [0.5, '#fff', 0.28],
      [0.505, '#000', 0.3],
      [0.7, '#000', 0.12],
      [1, '#000', 0.42],
    ],
    [0, 0, 1, 0],
  );
  const lip = svg`<path d="M-276 -176Q0 -92 276 -176" fill="none" stroke="${ink.second}" stroke-width="7"/><path d="M-268 -46Q0 48 268 -46" fill="none" stroke="${darker(ink.fill, 0.1)}" stroke-width="9"/>`;
  const tuft = random.chance(0.2)
    ? svg`<g transform="translate(0 -410)">${tassel(0, 0, 110, palette.accent, -38)}</g>`
    : '';
  const relief = round ? roundness(sheet, crown, 0.9) : svg`<path d="${crown}" fill="${ridgeLight}"/>`;
  return svg`${footShadow(sheet, x, foot - 30 * size, 262 * size, 66 * size)}<g transform="translate(${x} ${foot}) scale(${size})"><path d="${crown}" fill="${ground}"/>${clipped(sheet, crown, svg`<path d="${stitch}" fill="none" stroke="${lighter(ground, 0.3)}" stroke-width="1.6" stroke-opacity=".4"/>${figures}`)}${relief}<path d="${bandD}" fill="${mix(ground, '#000000', 0.12)}"/>${clipped(sheet, bandD, units)}${lip}${roundness(sheet, bandD, 0.9)}${tuft}</g>`;
}

function capFigure(sheet: Sheet, work: Work, palette: Palette, ground: string): string {
  const { random, motif } = sheet;
  const ink = threads(work, palette, ground);
  if (work === 'almond') {
    const veins = repeat(
      5,
      (index) =>
        svg`<circle cx="${-14 + index * 4}" cy="${18 - index * 12}" r="${3.4 - index * 0.3}" fill="${index % 2 ? palette.accent : ink.fill}"/>`,
    );
    return svg`<path d="${drop(100, 60, random.between(18, 34))}" fill="${ink.fill}"/><path transform="translate(0 5)" d="${drop(74, 42, 18)}" fill="${ground}"/><path transform="translate(1 9)" d="${drop(50, 26, 12)}" fill="${ink.fill}"/><path transform="translate(1 13)" d="${drop(22, 11, 4)}" fill="${random.pick([palette.accent, ground, palette.leaf])}"/><g transform="translate(-24 4) rotate(-10)">${veins}</g><path d="M16 38q22 4 30 -12M20 44q26 2 36 -10" fill="none" stroke="${ink.fill}" stroke-width="3" stroke-linecap="round"/>`;
  }
  if (work === 'gold')
    return svg`${spray(56, 3, ink.line, ink.fill)}<g transform="translate(0 -16) scale(.56)">${motifs[motif](ink)}</g><g transform="translate(0 34) scale(.34)">${blossom(8, 46, ink.fill, ink.accent, ink.second)}</g>`;
  return random.pick([
    () => svg`<g transform="scale(1.06)">${motifs[motif](ink)}</g>`,
    () => blossom(random.integer(6, 9), 48, ink.fill, ink.accent, ink.second),
  ])();
}

/** The cap laid with its crown toward us: a rounded square, cross-folded, four figures. */
function fromAbove(sheet: Sheet, side: number): string {
  const { random } = sheet;
  const { work, palette, ground } = dressed(sheet);
  const ink = threads(work, palette, ground);
  const half = side / 2;
  const d = rectangle(-half, -half, side, side, side * random.between(0.12, 0.44));
  const figure = symbol(sheet, capFigure(sheet, work, palette, ground));
  const cell = borderCell(sheet, work === 'almond' ? 'arches' : random.pick(borderNames), ink);
  const edge = [0, 90, 180, 270].map(
    (turn) =>
      svg`<g transform="rotate(${turn})">${run(cell, { x: -half * 0.62, y: -half * 0.9, length: half * 1.24, height: half * 0.13 })}</g>`,
  );
  const figures = [0, 1, 2, 3].map(
    (index) =>
      svg`<g transform="rotate(${index * 90 + 45}) translate(0 ${-half * 0.52}) scale(${half / 140})"><use href="#${figure}"/></g>`,
  );
  const ridge = svg`<path d="M${-half * 0.7} ${-half * 0.7}L${half * 0.7} ${half * 0.7}M${half * 0.7} ${-half * 0.7}L${-half * 0.7} ${half * 0.7}" stroke="#000" stroke-opacity=".3" stroke-width="6"/><path d="M${-half * 0.7} ${-half * 0.71}L${half * 0.7} ${half * 0.69}" stroke="#fff" stroke-opacity=".2" stroke-width="3"/>`;
  const facets = svg`<path d="M0 0L${-half} ${-half}V${half}Z" fill="#fff" fill-opacity=".08"/><path d="M0 0L${half} ${half}V${-half}Z" fill="#000" fill-opacity=".16"/><path d="M0 0L${half} ${half}H${-half}Z" fill="#000" fill-opacity=".09"/>`;
  const turned45 = random.chance(0.5) ? 45 : 0;
  const worked = turned45 ? figures.map((drawn) => svg`<g transform="rotate(45)">${drawn}</g>`) : figures;
  return svg`${softShadow(sheet, d, { x: 14, y: 24, blur: 52, strength: 0.45 })}<path d="${d}" fill="${ground}"/>${clipped(sheet, d, facets + (turned45 ? '' : ridge) + worked.join('') + edge.join(''))}<path d="${d}" fill="none" stroke="${ink.fill}" stroke-width="6"/>${daylight(sheet, d)}`;
}
