import { borderCell, borderNames, run } from './border.ts';
import { anyField, type Field, softField } from './field.ts';
import { flatGround, standingGround } from './ground.ts';
import { ikatField } from './ikat-field.ts';
import { inkOn, shuffled } from './ink.ts';
import { blossom } from './ornament.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { ellipse, polar, rectangle, smooth } from './path.ts';
import { companion, fringe, tassel } from './prop.ts';
import { roundel } from './roundel.ts';
import { daylight, folds, footShadow, roundness, softShadow } from './shade.ts';
import { clipped, linear, radial, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

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

/** A long scarf hung over a rail, or a square shawl folded on the corner. */
export function scarf(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  return random.chance(0.6) ? hungScarf(sheet, palette) : foldedShawl(sheet, palette);
}

function hungScarf(sheet: Sheet, palette: Palette): Scene {
  const { random } = sheet;
  const wide = random.between(200, 270);
  const ends: [number, number, number][] = random.chance(0.5)
    ? [
        [480 + wide * 0.34, 150, random.between(700, 860)],
        [480 - wide * 0.5, 140, random.between(930, 990)],
      ]
    : [[480, 140, random.between(920, 980)]];
  const strip = symbol(sheet, scarfField(sheet, palette, wide * 1.6, 1020));
  const hung = ends.map(([x, top, bottom], index) => {
    const half = ends.length === 1 ? wide * 0.78 : wide * 0.62;
    const d = svg`M${x - half} ${top}Q${x} ${top - 26} ${x + half} ${top}C${x + half + 16} ${top + 260} ${x + half - 10} ${bottom - 240} ${x + half + 12} ${bottom}Q${x} ${bottom + 18} ${x - half - 12} ${bottom}C${x - half + 10} ${bottom - 240} ${x - half - 16} ${top + 260} ${x - half} ${top}Z`;
    const box = { x: x - half - 14, y: top - 20, width: half * 2 + 28, height: bottom - top + 60 };
    const body = clipped(
      sheet,
      d,
      svg`<use href="#${strip}" transform="translate(${box.x} ${bottom - 1010}) scale(${box.width / (wide * 1.6)} 1)"/>${folds(sheet, box, 4, 1.5)}`,
    );
    const over = linear(sheet, [
      [0, '#3a2415', 0.4],
      [0.04, '#fff', 0.3],
      [0.1, '#fff', 0],
      [1, '#3a2415', 0.1],
    ]);
    return svg`${softShadow(sheet, d, { x: 20, y: 16, blur: 36 })}${fringe(sheet, { x: x - half - 10, y: bottom - 2, width: half * 2 + 20, length: 90, step: 11 }, index ? palette.base : palette.main)}${body}<path d="${d}" fill="${over}"/>`;
  });
  const rail = svg`<path d="${rectangle(60, 118, 840, 26, 13)}" fill="#8d6a43"/><path d="${rectangle(60, 120, 840, 8, 4)}" fill="#c9a274"/>`;
  return { ground: flatGround(sheet), goods: rail + hung.join(''), focus: [ends.at(-1)?.[0] ?? 480, 720] };
}

/** Plain silk or wool, figured at the ends; or figured throughout. */
function scarfField(sheet: Sheet, palette: Palette, width: number, height: number): string {
  const { random } = sheet;
  if (random.chance(0.45)) return softField(sheet, palette, width, height);
  const ground = random.pick([
    palette.base,
    palette.main,
    palette.second,
    palette.pale,
    palette.deep,
    mix(palette.accent, palette.base, 0.3),
  ]);
  const ink = inkOn(palette, ground);
  const rows = random.integer(3, 5);
  const tall = random.between(60, 84);
  const bands = repeat(rows, (index) => {
    const cell = borderCell(sheet, random.pick(borderNames), ink);
    return run(cell, {
      x: 0,
      y: height - 60 - index * tall * 1.2,
      length: width,
      height: index % 2 ? tall * 0.5 : tall,
    });
  });
  return svg`<path d="M0 0h${width}v${height}h${-width}z" fill="${ground}"/>${bands}<path d="M0 ${height - 22}h${width}M0 ${height - 70 - rows * tall * 1.2}h${width}" stroke="${ink.fill}" stroke-width="9"/>`;
}

function foldedShawl(sheet: Sheet, palette: Palette): Scene {
  const side = sheet.random.between(780, 860);
  const weave = symbol(sheet, softField(sheet, palette, side, side));
  const [x, y] = [480, 330];
  const d = svg`M${x - 430} ${y}Q${x} ${y - 26} ${x + 430} ${y}L${x + 24} ${y + 560}Q${x} ${y + 590} ${x - 24} ${y + 560}Z`;
  const under = svg`M${x - 420} ${y + 14}L${x + 440} ${y + 4}L${x + 60} ${y + 640}Q${x + 30} ${y + 660} ${x + 10} ${y + 632}Z`;
  const turned = (shape: string, dy: number) =>
    clipped(
      sheet,
      shape,
      svg`<g transform="translate(${x} ${y + 600 + dy}) rotate(-135)"><use href="#${weave}"/></g>`,
    );
  const edge = fringe(sheet, { x: 0, y: 0, width: 690, length: 46, step: 9 }, palette.main);
  const goods = svg`<g transform="rotate(${sheet.random.jitter(6)} 480 600)">${softShadow(sheet, under)}<g transform="translate(${x - 424} ${y + 6}) rotate(53.5)">${edge}</g>${turned(under, 60)}<path d="${under}" fill="#2a1a10" fill-opacity=".22"/>${softShadow(sheet, d, { blur: 16, strength: 0.25 })}${turned(d, 0)}${daylight(sheet, d, 1.2)}<path d="M${x - 430} ${y}Q${x} ${y - 26} ${x + 430} ${y}" fill="none" stroke="#fff" stroke-opacity=".3" stroke-width="7"/></g>`;
  return { ground: flatGround(sheet), goods: companion(sheet) + goods, focus: [480, 560] };
}

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
  const goods = svg`${softShadow(sheet, outline, { x: 14, y: 18, blur: 40, strength: 0.4 })}${hanger}${clipped(sheet, outline, svg`<use href="#${cloth}"/><use href="#${cloth}" transform="translate(0 1000)"/>${arms}${folds(sheet, box, 5, 1.1)}${sleeves}<path d="M0 ${hem}H960" stroke="${braid}" stroke-width="32"/>`)}${clipped(sheet, gap, svg`<path d="${gap}" fill="${lining}"/>${print}<path d="M400 140H560V230Q480 270 400 230Z" fill="#2a1a10" fill-opacity=".3"/>`)}<path d="${gap}" fill="none" stroke="${braid}" stroke-width="15"/><path d="${gap}" fill="none" stroke="${lighter(braid, 0.5)}" stroke-width="4" stroke-dasharray="3 9"/>${belt}${daylight(sheet, outline, 1.1)}`;
  return {
    ground: flatGround(sheet),
    goods: svg`<g transform="rotate(${random.jitter(3)} 480 600)">${goods}</g>`,
    focus: [480 + random.pick([-150, 150]), 620],
  };
}

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

/** Bags: with two handles, a shoulder strap, a drawn purse, a saddle bag. */
export function bag(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const form = random.integer(0, 3);
  const trim = random.pick([palette.deep, palette.main, '#7a4a28', '#5a3420']);
  if (form === 3) return saddleBag(sheet, palette, trim);
  const ground = standingGround(sheet, random.between(800, 870));
  const [w, top, foot] =
    form === 2
      ? [random.between(210, 250), 560, 1000]
      : [random.between(290, 340), random.between(500, 560), 1010];
  const d =
    form === 0
      ? svg`M${480 - w} ${top}H${480 + w}L${480 + w * 0.94} ${foot - 20}Q${480 + w * 0.9} ${foot + 10} ${480 + w * 0.8} ${foot + 10}H${480 - w * 0.8}Q${480 - w * 0.9} ${foot + 10} ${480 - w * 0.94} ${foot - 20}Z`
      : form === 1
        ? svg`M${480 - w * 0.86} ${top}H${480 + w * 0.86}C${480 + w * 1.14} ${top + 200} ${480 + w * 1.1} ${foot} ${480 + w * 0.6} ${foot + 10}H${480 - w * 0.6}C${480 - w * 1.1} ${foot} ${480 - w * 1.14} ${top + 200} ${480 - w * 0.86} ${top}Z`
        : svg`M${480 - w * 0.5} ${top}Q480 ${top + 26} ${480 + w * 0.5} ${top}C${480 + w * 1.2} ${top + 130} ${480 + w * 1.24} ${foot} ${480 + w * 0.6} ${foot + 10}H${480 - w * 0.6}C${480 - w * 1.24} ${foot} ${480 - w * 1.2} ${top + 130} ${480 - w * 0.5} ${top}Z`;
  const strap = (spread: number, rise: number, back: string) =>
    svg`<path d="M${480 - w * spread} ${top + 16}C${480 - w * spread} ${top - rise} ${480 + w * spread} ${top - rise} ${480 + w * spread} ${top + 16}" fill="none" stroke="${back}" stroke-width="26" stroke-linecap="round"/><path d="M${480 - w * spread} ${top + 12}C${480 - w * spread} ${top - rise - 4} ${480 + w * spread} ${top - rise - 4} ${480 + w * spread} ${top + 12}" fill="none" stroke="#fff" stroke-opacity=".25" stroke-width="5"/>`;
  const handles = form === 0 ? strap(0.44, 300, darker(trim, 0.3)) : form === 1 ? strap(0.8, 560, trim) : '';
  const front = form === 0 ? svg`<g transform="translate(0 26)">${strap(0.44, 300, trim)}</g>` : '';
  const mouthBand =
    form === 2
      ? svg`<path d="M${480 - w * 0.52} ${top + 4}C${480 - w * 0.9} ${top - 70} ${480 + w * 0.9} ${top - 70} ${480 + w * 0.52} ${top + 4}Q480 ${top + 34} ${480 - w * 0.52} ${top + 4}Z" fill="${darker(palette.main, 0.2)}"/><path d="M${480 - w * 0.54} ${top + 6}Q480 ${top + 40} ${480 + w * 0.54} ${top + 6}" fill="none" stroke="${palette.accent}" stroke-width="10"/>${tassel(480 + w * 0.5, top + 14, 150, palette.accent, -14)}${tassel(480 + w * 0.42, top + 16, 190, palette.main, 6)}`
      : svg`<path d="M${480 - w * (form ? 0.9 : 1)} ${top}H${480 + w * (form ? 0.9 : 1)}V${top + 44}H${480 - w * (form ? 0.9 : 1)}Z" fill="${trim}"/><path d="M${480 - w * 0.9} ${top + 34}H${480 + w * 0.9}" stroke="#fff" stroke-opacity=".5" stroke-width="3" stroke-dasharray="9 7"/>`;
  const charm =
    random.chance(0.4) && form !== 2 ? tassel(480 - w * 0.44, top + 40, 170, palette.accent, 8) : '';
  const body = clipped(
    sheet,
    d,
    svg`<g transform="translate(${480 - w * 1.15} ${top})">${anyField(sheet, palette, w * 2.3, foot - top + 20)}</g>${folds(sheet, { x: 480 - w, y: top, width: w * 2, height: foot - top }, 3, 0.8)}`,
  );
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, foot + 6, w * 0.9, 48)}${handles}${body}${roundness(sheet, d, 0.8)}${form === 2 ? mouthBand : clipped(sheet, d, mouthBand)}${front}${charm}`,
    focus: [480, 780],
  };
}

/** Khurjun: two pouches of rug cloth, hung over a rail. */
function saddleBag(sheet: Sheet, palette: Palette, trim: string): Scene {
  const weave = symbol(sheet, anyField(sheet, palette, 460, 560));
  const pouch = (y: number, tall: number, share: number) => {
    const d = rectangle(250, y, 460, tall, 16);
    return svg`${softShadow(sheet, d)}${clipped(sheet, d, svg`<g transform="translate(250 ${y}) scale(1 ${tall / 560})"><use href="#${weave}"/></g>`)}<path d="M250 ${y + 30}h460" stroke="${trim}" stroke-width="${26 * share}"/><path d="${repeat(9, (index) => svg`M${276 + index * 51} ${y + 12}v40`)}" stroke="${palette.base}" stroke-width="10" stroke-linecap="round"/>${fringe(sheet, { x: 254, y: y + tall - 2, width: 452, length: 62, step: 12 }, trim)}${daylight(sheet, d)}`;
  };
  const bridge = rectangle(262, 150, 436, 240, 6);
  const rail = svg`<path d="${rectangle(60, 128, 840, 30, 15)}" fill="#8d6a43"/><path d="${rectangle(60, 131, 840, 9, 4)}" fill="#c9a274"/>`;
  return {
    ground: flatGround(sheet),
    goods: svg`${softShadow(sheet, bridge)}${rail}<path d="${bridge}" fill="${darker(palette.main, 0.1)}"/><path d="M262 250h436M262 290h436M262 330h436" stroke="${palette.accent}" stroke-width="9"/>${pouch(370, 560, 1)}`,
    focus: [480, 640],
  };
}
