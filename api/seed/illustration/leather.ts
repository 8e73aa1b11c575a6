import { borderCell, borderNames, run } from './border.ts';
import { hornFigure } from './felt.ts';
import { flatGround, standingGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom, scroll, spray } from './ornament.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { ellipse, rectangle, smooth, spiral } from './path.ts';
import { companion, tassel } from './prop.ts';
import { daylight, footShadow, roundness, softShadow } from './shade.ts';
import { clipped, linear, radial, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Boots: soft leather or felt, with applied ornament, in a pair. */
export function boots(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const ground = standingGround(sheet, random.between(760, 840));
  const leather = random.pick([
    '#7a4a28',
    '#5a3420',
    '#2d2420',
    '#8f3a2c',
    palette.main,
    palette.deep,
    '#e6dcc9',
    palette.second,
  ]);
  const tall = random.chance(0.6) ? random.between(520, 640) : random.between(260, 340);
  const unit = symbol(sheet, boot(sheet, palette, leather, tall));
  const size = tall > 400 ? 1.06 : 1.35;
  const goods = svg`<g transform="translate(580 940) scale(${size * 0.94})">${footShadow(sheet, 20, 0, 230, 30)}<use href="#${unit}"/></g><g transform="translate(420 1030) scale(${size})">${footShadow(sheet, 20, 0, 230, 34)}<use href="#${unit}"/></g>`;
  return { ground, goods, focus: [420, 860] };
}

function boot(sheet: Sheet, palette: Palette, leather: string, tall: number): string {
  const { random } = sheet;
  const curl = random.chance(0.35);
  const toe = curl
    ? 'C230 -120 280 -110 300 -160C310 -186 284 -190 286 -172C300 -120 290 -30 240 -24'
    : 'C200 -140 270 -110 278 -60C280 -34 270 -24 250 -24';
  const d = svg`M-130 ${-tall}Q0 ${-tall + 26} 110 ${-tall - 6}C100 ${-tall * 0.6} 92 -260 104 -190${toe}H-110C-140 -24 -140 -60 -130 -110C-118 -220 -124 ${-tall * 0.6} -130 ${-tall}Z`;
  const sole = svg`<path d="M-126 -30H262Q280 -8 250 0H${random.chance(0.5) ? '-30L-36 -8H-60L-66 14H-130' : '-128'}Q-140 -14 -126 -30Z" fill="${darker(leather, 0.6)}"/>`;
  const ink = inkOn(palette, leather);
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const low = tall < 400;
  const worked = random.pick([
    () =>
      svg`<g transform="translate(-10 ${-tall * 0.6}) scale(${low ? 1.2 : 1.9})">${hornFigure(random, ink.fill, ink.second, 4)}</g>`,
    () =>
      svg`<g transform="translate(-10 ${-tall * 0.6}) scale(${low ? 1.2 : 1.7})">${motifs[sheet.motif](ink)}</g>`,
    () =>
      svg`<g transform="translate(-14 -200) scale(${tall / 620} 1)">${spray(tall * 0.5, 5, ink.line, ink.fill, blossom(7, 44, ink.second, ink.accent, ink.fill))}</g>`,
  ])();
  const cuff = svg`<path d="M-140 ${-tall - 10}H120V${-tall + 60}H-140Z" fill="${random.pick([palette.accent, palette.main, darker(leather, 0.3), palette.base])}"/>${run(cell, { x: -140, y: -tall + 26, length: 260, height: 58 })}`;
  const foot = random.chance(0.6)
    ? svg`<g transform="translate(150 -84) rotate(70) scale(.8)">${spray(90, 3, ink.line, ink.fill, blossom(5, 22, ink.second, ink.accent))}</g>`
    : svg`<path d="M60 -200Q150 -150 270 -110" fill="none" stroke="${ink.fill}" stroke-width="8" stroke-dasharray="2 14" stroke-linecap="round"/>`;
  const counter = svg`<path d="M-140 -150Q-60 -120 -50 -24H-150Z" fill="${darker(leather, 0.28)}"/>`;
  const shade = linear(
    sheet,
    [
      [0, '#20120a', 0.34],
      [0.16, '#fff', 0.2],
      [0.34, '#fff', 0.02],
      [0.6, '#20120a', 0.2],
      [1, '#20120a', 0.3],
    ],
    [0, 0, 1, 0],
  );
  return svg`${sole}<path d="${d}" fill="${leather}"/>${clipped(sheet, d, svg`${counter}${worked}${foot}${cuff}`)}<path d="${d}" fill="${shade}"/><path d="M90 -210Q40 -190 -20 -200M96 -236Q50 -226 10 -230" fill="none" stroke="#20120a" stroke-opacity=".3" stroke-width="7" stroke-linecap="round"/><path d="${ellipse(-10, -tall, 121, 17)}" fill="${darker(leather, 0.62)}"/>`;
}

/** Felt slippers, from above, in a pair. */
export function feltSlippers(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const felt = random.pick([
    palette.main,
    palette.second,
    palette.accent,
    '#d9cfbf',
    '#8f877b',
    '#5b554e',
    palette.base,
    palette.leaf,
  ]);
  const unit = symbol(sheet, slipper(sheet, palette, felt));
  const [a, b] = [random.between(-16, 4), random.between(-4, 18)];
  const outline =
    'M0 -380C110 -380 150 -260 140 -140C134 -30 120 100 124 220C126 320 80 380 0 380C-80 380 -126 320 -124 220C-120 100 -140 -30 -146 -140C-150 -260 -110 -380 0 -380Z';
  const place = (x: number, y: number, turn: number, mirror: number) =>
    svg`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${mirror * 1.12} 1.12)">${softShadow(sheet, outline, { x: 10 * mirror, y: 18, blur: 40, strength: 0.44 })}<use href="#${unit}"/></g>`;
  return {
    ground: flatGround(sheet),
    goods:
      companion(sheet) +
      place(300, 600 + random.jitter(20), a, 1) +
      place(660, 600 + random.jitter(20), b, -1),
    focus: [300, 420],
  };
}

function slipper(sheet: Sheet, palette: Palette, felt: string): string {
  const { random } = sheet;
  const d =
    'M0 -380C110 -380 150 -260 140 -140C134 -30 120 100 124 220C126 320 80 380 0 380C-80 380 -126 320 -124 220C-120 100 -140 -30 -146 -140C-150 -260 -110 -380 0 -380Z';
  const opening = random.pick([
    'M-104 -40Q0 -130 100 -40C96 60 86 140 90 220C92 300 60 340 0 342C-60 340 -92 300 -90 220C-86 140 -98 60 -104 -40Z',
    'M-108 -20Q-60 -50 0 -40Q60 -50 104 -20L124 220C126 320 80 384 0 384C-80 384 -126 320 -124 220Z',
  ]);
  const ink = inkOn(palette, felt);
  const puff = radial(
    sheet,
    [
      [0, '#fff', 0.26],
      [0.5, '#fff', 0.02],
      [1, '#20120a', 0.4],
    ],
    [0.42, 0.3, 0.7],
  );
  const hollow = linear(sheet, [
    [0, '#20120a', 0.6],
    [0.35, '#20120a', 0.2],
    [1, '#20120a', 0.05],
  ]);
  const inside = mix(felt, '#e6dac4', 0.6);
  const worked = random.pick([
    () =>
      svg`<g transform="translate(-2 -226) scale(1.9)">${hornFigure(random, ink.fill, ink.second, 4)}</g>`,
    () => svg`<g transform="translate(-2 -226) scale(1.7)">${motifs[sheet.motif](ink)}</g>`,
    () =>
      svg`<g transform="translate(-2 -226) scale(1.5)">${blossom(random.integer(5, 9), 50, ink.fill, ink.accent, ink.second)}</g>`,
    () =>
      svg`<g transform="translate(-2 -140)">${spray(190, 4, ink.line, ink.second, blossom(6, 46, ink.fill, ink.accent))}</g>`,
  ])();
  const hair = repeat(
    70,
    () =>
      svg`M${random.between(-130, 130)} ${random.between(-360, 360)}q${random.jitter(8)} ${random.jitter(8)} ${random.jitter(14)} ${random.jitter(14)}`,
  );
  const pompon = random.chance(0.2) ? svg`<circle cx="-2" cy="-120" r="44" fill="${palette.accent}"/>` : '';
  return svg`<path d="${d}" fill="${felt}"/><path d="${hair}" fill="none" stroke="${lighter(felt, 0.5)}" stroke-opacity=".4" stroke-width="2"/>${worked}<path d="${d}" fill="${puff}"/><path d="${opening}" fill="${inside}"/><path d="${opening}" fill="${hollow}"/><path d="${opening}" fill="none" stroke="${random.pick([ink.fill, ink.second, darker(felt, 0.3)])}" stroke-width="11" stroke-dasharray="${random.pick(['14 7', '1000 1'])}"/>${pompon}`;
}

/** Karakul: a skin, a hat, or the curls close by. */
export function karakul(sheet: Sheet): Scene {
  const { random } = sheet;
  const wool = random.pick([
    '#2a2725',
    '#1f1d1d',
    '#5b5652',
    '#8f8a84',
    '#6b4a34',
    '#a58a6b',
    '#cfc4b2',
    '#e3dccd',
    mix('#3a3330', sheet.colours.main, 0.14),
  ]);
  const form = random.integer(0, 3);
  if (form === 0) {
    const d = smooth(
      [
        [480, 110],
        [560, 150],
        [600, 230],
        [760, 190],
        [800, 260],
        [700, 340],
        [690, 600],
        [720, 820],
        [850, 900],
        [830, 1000],
        [660, 990],
        [560, 1010],
        [500, 1110],
        [460, 1110],
        [400, 1010],
        [300, 990],
        [130, 1000],
        [110, 900],
        [240, 820],
        [270, 600],
        [260, 340],
        [160, 260],
        [200, 190],
        [360, 230],
        [400, 150],
      ].map(([x = 0, y = 0]) => [x + random.jitter(10), y + random.jitter(10)] as const),
      true,
    );
    return {
      ground: flatGround(sheet),
      goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(8)} 480 600)">${softShadow(sheet, d, { blur: 44, strength: 0.42 })}<path d="${d}" fill="${wool}" stroke="${darker(wool, 0.3)}" stroke-width="10"/>${clipped(sheet, d, curls(sheet, wool, 60, 60, 860, 1100))}${daylight(sheet, d, 1.4)}</g>`,
      focus: [480, 600],
    };
  }
  const ground = standingGround(sheet, random.between(700, 780));
  const boat = form === 1;
  const d = boat
    ? 'M150 900C150 760 190 640 300 590C420 540 560 540 660 590C770 640 810 760 810 900Q480 1010 150 900Z'
    : 'M214 960L196 580Q220 500 480 500Q740 500 764 580L746 960Q480 1056 214 960Z';
  const crease = boat
    ? svg`<path d="M240 690C360 560 600 560 730 680C640 640 560 720 480 724C400 720 320 640 240 690Z" fill="#120d0a" fill-opacity=".4"/>`
    : svg`<path d="${ellipse(480, 552, 250, 44)}" fill="#fff" fill-opacity=".1"/><path d="M226 556Q480 640 734 556" fill="none" stroke="#120d0a" stroke-opacity=".4" stroke-width="9"/><path d="M300 552Q480 530 660 552" fill="none" stroke="#120d0a" stroke-opacity=".35" stroke-width="16" stroke-linecap="round"/>`;
  const lining = svg`<path d="M${boat ? 158 : 192} ${boat ? 900 : 956}Q480 ${boat ? 1012 : 1060} ${boat ? 802 : 768} ${boat ? 900 : 956}" fill="none" stroke="${sheet.colours.main}" stroke-width="12"/>`;
  const badge = random.chance(0.2)
    ? svg`<g transform="translate(480 840)">${tassel(0, 0, 110, sheet.colours.accent)}</g>`
    : '';
  return {
    ground,
    goods: svg`${footShadow(sheet, 480, boat ? 940 : 990, boat ? 310 : 290, 64)}<path d="${d}" fill="${wool}" stroke="${darker(wool, 0.2)}" stroke-width="14" stroke-linejoin="round"/>${clipped(sheet, d, svg`${curls(sheet, wool, 130, 490, 700, 570)}${crease}`)}${lining}${roundness(sheet, d, 1.1)}${badge}`,
    focus: [480, 780],
  };
}

/** Curls: a few of them drawn, many placed, lit from the upper left. */
function curls(sheet: Sheet, wool: string, x: number, y: number, width: number, height: number): string {
  const { random } = sheet;
  const tones = [darker(wool, 0.34), darker(wool, 0.12), lighter(wool, 0.1), lighter(wool, 0.2)];
  const forms = Array.from({ length: 8 }, (_, index) => {
    const tone = tones[index % 4] ?? wool;
    const course = spiral(
      [0, 0],
      random.between(14, 19),
      random.between(180, 330),
      (index % 3 ? 1 : -1) * random.between(0.7, 1.15),
      0.24,
    );
    const strand = (width: number, colour: string) =>
      svg`<path d="${course}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
    return symbol(
      sheet,
      svg`<g transform="translate(2 3)">${strand(12, darker(wool, 0.55))}</g>${strand(10, tone)}<g transform="translate(-1.6 -2)">${strand(2.6, lighter(tone, 0.34))}</g>`,
    );
  });
  const step = random.between(26, 30);
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  return repeat(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const at = [
      x + (column + (row % 2) / 2) * step + random.jitter(5),
      y + row * step + random.jitter(5),
    ] as const;
    return svg`<use href="#${random.pick(forms as [string, ...string[]])}" x="${Math.round(at[0])}" y="${Math.round(at[1])}"/>`;
  });
}

/** Zarduzi: gold thread on velvet: a panel, a purse, a waistcoat. */
export function goldwork(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const velvet = random.pick([
    palette.main,
    palette.deep,
    darker(palette.main, 0.4),
    darker(palette.second, 0.35),
    '#4a1024',
    '#14254a',
    '#123a33',
    '#2a1633',
  ]);
  const gold = {
    fill: '#dcae4e',
    second: '#f0d692',
    accent: random.pick([palette.accent, '#b3303a', '#3aa5a8', '#f6efdd']),
    line: '#c8963a',
    ground: velvet,
  };
  const form = random.integer(0, 2);
  if (form === 2) return waistcoat(sheet, velvet, gold);
  const [w, h] =
    form === 0
      ? [random.between(560, 700), random.between(700, 960)]
      : [random.between(520, 600), random.between(420, 480)];
  const [x, y] = [480 - w / 2, 600 - h / 2];
  const d = rectangle(x, y, w, h, form ? 40 : 6);
  const cell = borderCell(sheet, random.pick(borderNames), gold);
  const band = 66;
  const sides =
    form === 0
      ? [
          run(cell, { x: x + band, y: y + band * 0.62, length: w - band * 2, height: band * 0.66 }),
          run(cell, {
            x: x + w - band * 0.62,
            y: y + band,
            length: h - band * 2,
            height: band * 0.66,
            turn: 90,
          }),
          run(cell, {
            x: x + w - band,
            y: y + h - band * 0.62,
            length: w - band * 2,
            height: band * 0.66,
            turn: 180,
          }),
          run(cell, {
            x: x + band * 0.62,
            y: y + h - band,
            length: h - band * 2,
            height: band * 0.66,
            turn: 270,
          }),
        ]
      : [run(cell, { x: x + 40, y: y + h - 54, length: w - 80, height: 56 })];
  const flap = form
    ? svg`<path d="M${x} ${y + 30}H${x + w}L480 ${y + h * 0.62}Z" fill="${lighter(velvet, 0.08)}"/><path d="M${x + 4} ${y + 34}L480 ${y + h * 0.62}L${x + w - 4} ${y + 34}" fill="none" stroke="${gold.fill}" stroke-width="9"/>${tassel(480, y + h * 0.62, 150, gold.fill)}`
    : '';
  const chain = form
    ? svg`<path d="M${x + 40} ${y}C${x + 60} ${y - 330} ${x + w - 60} ${y - 330} ${x + w - 40} ${y}" fill="none" stroke="${gold.line}" stroke-width="9" stroke-dasharray="12 5"/>`
    : '';
  const middle = svg`<g transform="translate(480 ${form ? y + h * 0.3 : 600}) scale(${Math.min(w, h) / (form ? 330 : 210)})">${branch(sheet, gold)}</g>`;
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(5)} 480 600)">${softShadow(sheet, d)}${chain}<path d="${d}" fill="${velvet}"/>${flap}${sides}${form ? '' : svg`<path d="${rectangle(x + 12, y + 12, w - 24, h - 24)}" fill="none" stroke="${gold.fill}" stroke-width="7"/><path d="${rectangle(x + band * 1.2, y + band * 1.2, w - band * 2.4, h - band * 2.4)}" fill="none" stroke="${gold.line}" stroke-width="4"/>`}${middle}${nap(sheet, d)}</g>`,
    focus: [480, 560],
  };
}

/** Velvet drinks the light in the middle and gives it back at the edge. */
function nap(sheet: Sheet, d: string): string {
  const light = linear(
    sheet,
    [
      [0, '#fff', 0.2],
      [0.3, '#fff', 0.02],
      [0.6, '#100608', 0.12],
      [1, '#fff', 0.1],
    ],
    [0, 0, 1, 0],
  );
  return svg`<path d="${d}" fill="${light}"/>`;
}

/** A mirrored bouquet about 200 high. */
function branch(sheet: Sheet, gold: Parameters<typeof motifs.sun>[0]): string {
  const { random } = sheet;
  const curl = symbol(
    sheet,
    scroll(gold.fill, gold.second, blossom(6, 17, gold.second, gold.accent, gold.fill), {
      turns: random.between(1.1, 1.5),
      width: 5,
    }),
  );
  const bud = symbol(sheet, spray(50, 3, gold.line, gold.fill, blossom(5, 13, gold.second, gold.accent)));
  const rows = random.integer(2, 3);
  const arms = repeat(rows, (index) =>
    [-1, 1]
      .map(
        (side) =>
          svg`<use href="#${curl}" transform="translate(${side * (46 - index * 5)} ${52 - index * 54}) scale(${side * (0.78 - index * 0.12)} ${0.78 - index * 0.12})"/>${use(bud, side * 34, 30 - index * 54, 0.7, side * 74)}`,
      )
      .join(''),
  );
  return svg`<path d="M0 92V-40" stroke="${gold.line}" stroke-width="5"/>${arms}<g transform="translate(0 -66) scale(.7)">${motifs[sheet.motif](gold)}</g>${use(bud, 0, 96, 0.6, 180)}`;
}

function waistcoat(sheet: Sheet, velvet: string, gold: Parameters<typeof motifs.sun>[0]): Scene {
  const half =
    'M-10 300L-70 190L-150 150C-230 170 -250 180 -262 200C-220 300 -230 380 -300 440L-290 1010Q-160 1050 -12 1040Z';
  const cell = borderCell(sheet, sheet.random.pick(borderNames), gold);
  const unit = symbol(
    sheet,
    svg`<path d="${half}" fill="${velvet}"/>${clipped(sheet, half, svg`<g transform="translate(-150 640) scale(1.35)">${branch(sheet, gold)}</g>${run(cell, { x: -40, y: 310, length: 740, height: 50, turn: 90 })}${run(cell, { x: -300, y: 990, length: 290, height: 60 })}`)}<path d="${half}" fill="none" stroke="${gold.fill}" stroke-width="9"/>`,
  );
  const lining = svg`<path d="M330 170Q480 120 630 170L560 330H400Z" fill="${darker(velvet, 0.4)}"/>`;
  const whole =
    'M470 300L410 190L330 150C250 170 230 180 218 200C260 300 250 380 180 440L190 1010Q330 1050 480 1040Q630 1050 770 1010L780 440C710 380 700 300 742 200C730 180 710 170 630 150L550 190L490 300Z';
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}${softShadow(sheet, whole)}${lining}<g transform="translate(480 0)"><use href="#${unit}"/></g><g transform="translate(480 0) scale(-1 1)"><use href="#${unit}"/></g>${nap(sheet, whole)}${daylight(sheet, whole, 0.7)}`,
    focus: [340, 640],
  };
}
