import { borderCell, borderNames, run } from './border.ts';
import { striped } from './field.ts';
import { flatGround, standingGround } from './ground.ts';
import { ikatField } from './ikat-field.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { blossom, spray } from './ornament.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { ellipse, rectangle, star } from './path.ts';
import { companion, tassel } from './prop.ts';
import { daylight, footShadow, glint, roundness, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Cloth dolls in the dress of the place: a woman with many braids, a man in a robe, or the two together. */
export function doll(sheet: Sheet): Scene {
  const { random } = sheet;
  const ground = standingGround(sheet, random.between(820, 880));
  const pair = random.chance(0.35);
  const goods = pair
    ? person(sheet, 310, 1020, 0.86, true) + person(sheet, 650, 1030, 0.9, false)
    : person(sheet, 480, 1050, random.between(1.06, 1.18), random.chance(0.7));
  return { ground, goods, focus: [pair ? 650 : 480, 480] };
}

function person(sheet: Sheet, x: number, foot: number, size: number, woman: boolean): string {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const skin = random.pick(['#e3b993', '#d9aa80', '#edc9a6', '#c9976c']);
  const dress = woman
    ? 'M-66 -560C-150 -520 -120 -300 -190 -20Q0 34 190 -20C120 -300 150 -520 66 -560Q0 -530 -66 -560Z'
    : 'M-70 -560C-140 -530 -136 -300 -150 -40Q0 6 150 -40C136 -300 140 -530 70 -560Q0 -534 -70 -560Z';
  const cloth = clipped(
    sheet,
    dress,
    svg`<g transform="translate(-200 -570)">${(woman || random.chance(0.4) ? ikatField : striped)(sheet, palette, 400, 600)}</g>`,
  );
  const sleeves = [-1, 1].map(
    (side) =>
      svg`<path d="M${side * 64} -540C${side * 150} -500 ${side * 190} -400 ${side * 180} -290L${side * 122} -280C${side * 120} -380 ${side * 110} -430 ${side * 78} -460Z" fill="${mix(palette.main, palette.base, 0.1)}"/><circle cx="${side * 150}" cy="-276" r="25" fill="${skin}"/><path d="M${side * 122} -296L${side * 182} -306" stroke="${palette.accent}" stroke-width="14"/>`,
  );
  const hair = '#2a1d1a';
  const braids = woman
    ? [-1, 1]
        .map((side) =>
          repeat(
            3,
            (strand) =>
              svg`<path d="M${side * (66 + strand * 13)} -640Q${side * (92 + strand * 15)} -500 ${side * (74 + strand * 22)} ${-380 + strand * 34}" fill="none" stroke="${hair}" stroke-width="13" stroke-dasharray="15 3" stroke-linecap="round"/>`,
          ),
        )
        .join('')
    : '';
  const face = svg`<path d="${ellipse(0, -650, 88, 100)}" fill="${skin}"/>${woman ? svg`<path d="M-90 -660C-96 -770 96 -770 90 -660C70 -720 30 -730 0 -728C-30 -730 -70 -720 -90 -660Z" fill="${hair}"/>` : ''}<path d="M-46 -672q14 -13 30 -2M16 -674q16 -11 30 2" fill="none" stroke="${hair}" stroke-width="6" stroke-linecap="round"/><circle cx="-30" cy="-650" r="7" fill="${hair}"/><circle cx="30" cy="-650" r="7" fill="${hair}"/><circle cx="-52" cy="-620" r="16" fill="#d9634a" fill-opacity=".35"/><circle cx="52" cy="-620" r="16" fill="#d9634a" fill-opacity=".35"/><path d="M-18 -604q18 14 36 0" fill="none" stroke="#b3303a" stroke-width="7" stroke-linecap="round"/>${woman ? '' : svg`<path d="M-40 -590Q0 -480 40 -590Q0 -572 -40 -590Z" fill="${random.pick([hair, '#e9e4da'])}"/><path d="M-30 -616q30 -14 60 0" fill="none" stroke="${hair}" stroke-width="9" stroke-linecap="round"/>`}`;
  const sash = woman
    ? ''
    : svg`<path d="M-128 -340Q0 -306 128 -340L130 -294Q0 -258 -130 -294Z" fill="${palette.accent}"/><path d="M0 -296l44 76h-70z" fill="${darker(palette.accent, 0.12)}"/>`;
  const opening = woman
    ? svg`<path d="M-22 -548L0 -400L22 -548" fill="none" stroke="${palette.accent}" stroke-width="10"/>${repeat(4, (index) => svg`<circle cy="${-520 + index * 28}" r="6" fill="${lighter(palette.accent, 0.4)}"/>`)}`
    : svg`<path d="M-40 -554L0 -330L40 -554" fill="${palette.base}"/><path d="M-44 -554L0 -320V-24M44 -554L0 -320" fill="none" stroke="${palette.accent}" stroke-width="9"/>`;
  const shoes = svg`<path d="M-78 0q-34 34 30 34h26v-34zM22 0h56q34 34 -30 34h-26z" fill="${palette.deep}"/>`;
  return svg`<g transform="translate(${x} ${foot}) scale(${size})">${footShadow(sheet, 0, 26, 160, 40)}${shoes}${braids}${cloth}${roundness(sheet, dress, 0.9)}<path d="M-188 -34Q0 18 188 -34" fill="none" stroke="${palette.accent}" stroke-width="${woman ? 15 : 0}"/>${sleeves}${opening}${sash}<path d="M-26 -570h52v34q-26 18 -52 0z" fill="${darker(skin, 0.1)}"/>${face}${headdress(sheet, palette, woman)}</g>`;
}

function headdress(sheet: Sheet, palette: Palette, woman: boolean): string {
  const { random } = sheet;
  const cap = (ground: string) => {
    const d = 'M-92 -700Q-86 -776 -60 -790Q0 -814 60 -790Q86 -776 92 -700Q0 -668 -92 -700Z';
    const ink = inkOn(palette, ground);
    const cell = borderCell(sheet, random.pick(borderNames), ink);
    return svg`<path d="${d}" fill="${ground}"/>${clipped(sheet, d, svg`<g transform="translate(0 -744) scale(.7)">${motifs[sheet.motif](ink)}</g>${run(cell, { x: -96, y: -698, length: 192, height: 32 })}`)}${roundness(sheet, d, 0.7)}`;
  };
  const kalpak = svg`<path d="M-96 -700C-80 -800 -50 -880 -24 -900H24C50 -880 80 -800 96 -700Q0 -668 -96 -700Z" fill="#f3ede0"/><path d="M-104 -716Q0 -680 104 -716L100 -682Q0 -646 -100 -682Z" fill="${palette.deep}"/><g transform="translate(0 -780) scale(.8)">${motifs['ram-horn'](inkOn(palette, '#f3ede0'))}</g>`;
  const turban = svg`<path d="M-104 -690C-128 -780 -60 -816 0 -816C60 -816 128 -780 104 -690Q0 -660 -104 -690Z" fill="${palette.base}"/><path d="M-104 -706Q0 -744 112 -730M-112 -738Q0 -780 100 -768M-90 -776Q0 -806 70 -800" fill="none" stroke="${darker(palette.base, 0.25)}" stroke-width="6"/>`;
  const elechek = svg`<path d="M-98 -690C-110 -800 -84 -840 0 -840C84 -840 110 -800 98 -690Q0 -660 -98 -690Z" fill="#f6f2e8"/><path d="M-98 -712Q0 -684 98 -712M-102 -740Q0 -714 102 -740M-102 -768Q0 -744 102 -768M-96 -798Q0 -778 96 -798" fill="none" stroke="#cfc6b5" stroke-width="5"/><path d="M-98 -690Q-104 -560 -54 -540Q0 -520 54 -540Q104 -560 98 -690Q60 -570 0 -566Q-60 -570 -98 -690Z" fill="#f0ebdf"/><path d="M-99 -726Q0 -698 99 -726" fill="none" stroke="${palette.main}" stroke-width="12"/>`;
  return woman
    ? random.pick([cap(palette.main), cap(palette.deep), cap(palette.second), elechek])
    : random.pick([cap('#1b1a1e'), kalpak, turban, cap(palette.deep)]);
}

/** Dutar, komuz, rubab, tanbur: laid on a slant. */
export function lute(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const kind = random.pick(['dutar', 'komuz', 'rubab', 'tanbur'] as const);
  const wood = random.pick(['#b07b48', '#8a5a32', '#c08a52', '#6b4326', '#a9743f']);
  const bowl = {
    dutar:
      'M0 -40C60 -20 128 80 122 190C116 290 60 330 0 332C-60 330 -116 290 -122 190C-128 80 -60 -20 0 -40Z',
    komuz:
      'M-34 -60C-60 60 -120 120 -112 214C-104 290 -50 318 0 318C50 318 104 290 112 214C120 120 60 60 34 -60Z',
    rubab:
      'M-30 -70C-96 -60 -110 -10 -70 20C-50 34 -50 50 -70 70C-136 120 -130 300 0 306C130 300 136 120 70 70C50 50 50 34 70 20C110 -10 96 -60 30 -70Z',
    tanbur: 'M0 0C52 20 92 100 92 180C92 262 50 300 0 300C-50 300 -92 262 -92 180C-92 100 -52 20 0 0Z',
  }[kind];
  const long = { dutar: 470, komuz: 360, rubab: 380, tanbur: 510 }[kind];
  const neckWide = kind === 'komuz' ? 40 : 30;
  const neck = svg`M${-neckWide / 2} 30L${-neckWide * 0.42} ${-long}H${neckWide * 0.42}L${neckWide / 2} 30Z`;
  const staves = repeat(9, (index) => svg`M0 -60C${(index - 4) * 40} 60 ${(index - 4) * 36} 240 0 330`);
  const face = lighter(wood, 0.42);
  const skin = kind === 'rubab';
  const inner = {
    dutar: 'M0 -10C50 10 106 90 102 190C98 274 50 308 0 310C-50 308 -98 274 -102 190C-106 90 -50 10 0 -10Z',
    komuz:
      'M-24 -40C-48 66 -100 126 -94 212C-88 276 -44 300 0 300C44 300 88 276 94 212C100 126 48 66 24 -40Z',
    rubab: 'M-50 92C-110 140 -104 284 0 288C104 284 110 140 50 92Q0 74 -50 92Z',
    tanbur: 'M0 24C44 40 76 110 76 180C76 248 42 282 0 282C-42 282 -76 248 -76 180C-76 110 -44 40 0 24Z',
  }[kind];
  const ink = inkOn(palette, wood);
  const cell = borderCell(sheet, random.pick(['diamonds', 'triangles', 'dots', 'rope', 'leaves'] as const), {
    ...ink,
    fill: '#f0e6d0',
    second: palette.accent,
    accent: palette.main,
    line: '#f0e6d0',
    ground: wood,
  });
  const frets = repeat(
    kind === 'komuz' ? 0 : 14,
    (index) => svg`M${-neckWide / 2} ${-index * (long / 16) - 20}h${neckWide}`,
  );
  const strings = repeat(
    kind === 'dutar' ? 2 : 3,
    (index) =>
      svg`M${(index - (kind === 'dutar' ? 0.5 : 1)) * 9} ${-long + 10}L${(index - (kind === 'dutar' ? 0.5 : 1)) * 12} 240`,
  );
  const pegs = repeat(
    kind === 'dutar' ? 2 : 3,
    (index) =>
      svg`<path d="${rectangle(index % 2 ? -70 : 10, -long - 40 - index * 34, 60, 14, 7)}" fill="${darker(wood, 0.35)}"/><circle cx="${index % 2 ? -70 : 70}" cy="${-long - 33 - index * 34}" r="12" fill="${palette.accent}"/>`,
  );
  const head = svg`M${-neckWide * 0.5} ${-long + 6}L${-neckWide * 0.6} ${-long - 130}Q0 ${-long - 160} ${neckWide * 0.6} ${-long - 130}L${neckWide * 0.5} ${-long + 6}Z`;
  const rosette = skin
    ? ''
    : svg`<g transform="translate(0 150) scale(.5)">${blossom(random.pick([6, 8, 10]), 46, darker(face, 0.5), palette.main, darker(face, 0.3))}</g>`;
  const shade = linear(
    sheet,
    [
      [0, '#20120a', 0.3],
      [0.3, '#fff', 0.26],
      [0.6, '#fff', 0],
      [1, '#20120a', 0.42],
    ],
    [0, 0, 1, 0],
  );
  const tuft = random.chance(0.5) ? tassel(0, -long - 130, 130, palette.main, random.between(150, 200)) : '';
  const size = random.between(1.24, 1.34);
  const lean = random.between(-24, 24);
  const goods = svg`${companion(sheet)}<g transform="translate(${480 - lean * 3.2} ${720}) rotate(${lean}) scale(${size})">${softShadow(sheet, bowl + neck, { x: 12, y: 18, blur: 34, strength: 0.42 })}${tuft}${pegs}<path d="${head}" fill="${darker(wood, 0.15)}"/><path d="${bowl}" fill="${wood}"/>${clipped(sheet, bowl, svg`<path d="${staves}" fill="none" stroke="${darker(wood, 0.4)}" stroke-width="3"/>`)}<path d="${bowl}" fill="${shade}"/><path d="${inner}" fill="${skin ? '#eee0c4' : face}"/>${rosette}<path d="${inner}" fill="none" stroke="#f0e6d0" stroke-width="6"/><path d="${inner}" fill="none" stroke="${darker(wood, 0.5)}" stroke-width="6" stroke-dasharray="10 10"/>${clipped(sheet, inner, shadeHalf)}<path d="${neck}" fill="${darker(wood, 0.24)}"/>${clipped(sheet, neck, svg`${run(cell, { x: 0, y: 0, length: long, height: neckWide * 0.9, turn: -90 })}`)}<path d="${frets}" stroke="#e9dcc0" stroke-width="4"/><path d="${neck}" fill="${shade}"/><path d="${strings}" stroke="#f6efdd" stroke-width="2.4"/><path d="${rectangle(-34, 236, 68, 14, 5)}" fill="${darker(wood, 0.5)}"/></g>`;
  return { ground: flatGround(sheet), goods, focus: [480, 860] };
}

const shadeHalf = '<path d="M20 -60H140V340H20Z" fill="#20120a" fill-opacity=".1"/>';

/** Painting on paper or lacquer: a garden, riders' hills, birds, under an arch, within borders. */
export function miniature(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const width = random.between(560, 680);
  const height = width * random.between(1.25, 1.5);
  const [x, y] = [480 - width / 2, 600 - height / 2];
  const d = rectangle(x, y, width, height, 8);
  const band = random.between(52, 80);
  const edge = random.pick([palette.deep, palette.main, '#3a2015', darker(palette.second, 0.3)]);
  const ink = { ...inkOn(palette, edge), fill: '#dcae4e', line: '#dcae4e' };
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const sides = [
    run(cell, { x: x + band, y: y + band / 2, length: width - band * 2, height: band * 0.66 }),
    run(cell, {
      x: x + width - band / 2,
      y: y + band,
      length: height - band * 2,
      height: band * 0.66,
      turn: 90,
    }),
    run(cell, {
      x: x + width - band,
      y: y + height - band / 2,
      length: width - band * 2,
      height: band * 0.66,
      turn: 180,
    }),
    run(cell, {
      x: x + band / 2,
      y: y + height - band,
      length: height - band * 2,
      height: band * 0.66,
      turn: 270,
    }),
  ];
  const [w, h] = [width - band * 2, height - band * 2];
  const scene = clipped(sheet, rectangle(0, 0, w, h), garden(sheet, palette, w, h));
  const gold = svg`<path d="${rectangle(x + band - 7, y + band - 7, w + 14, h + 14)}" fill="none" stroke="#dcae4e" stroke-width="7"/><path d="${rectangle(x + 9, y + 9, width - 18, height - 18)}" fill="none" stroke="#dcae4e" stroke-width="4"/>`;
  const lacquer = random.chance(0.4)
    ? glint(svg`M${x + 40} ${y + height * 0.4}L${x + width * 0.42} ${y + 30}`, 26, 0.14)
    : '';
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="rotate(${random.jitter(4)} 480 600)">${softShadow(sheet, d)}<path d="${d}" fill="${edge}"/>${sides}<g transform="translate(${x + band} ${y + band})">${scene}</g>${gold}${lacquer}${daylight(sheet, d, 0.8)}</g>`,
    focus: [480, 640],
  };
}

function garden(sheet: Sheet, palette: Palette, w: number, h: number): string {
  const { random } = sheet;
  const night = random.chance(0.25);
  const heaven = night ? '#1d2a55' : random.pick(['#dcae4e', '#9cc4cf', '#e9d9b0', palette.pale]);
  const hill = random.pick(['#c9a0a8', '#b7b98a', '#d9b98c', mix(palette.second, palette.base, 0.5)]);
  const lawn = random.pick(['#7f9a6a', '#4f7a5a', '#94a56a', mix(palette.leaf, '#7f9a6a', 0.5)]);
  const unit = w / 100;
  const stars = night
    ? repeat(
        24,
        () =>
          svg`<path d="${star(6, 4, 1.6, [random.between(0, w), random.between(0, h * 0.4)])}" fill="#f3e6b8"/>`,
      )
    : '';
  const disc = random.chance(0.8)
    ? svg`<circle cx="${random.between(w * 0.2, w * 0.8)}" cy="${h * 0.14}" r="${unit * 6}" fill="${night ? '#f3ecd0' : '#e8973a'}"/>`
    : '';
  const ridge = svg`<path d="M0 ${h * 0.46}Q${w * 0.2} ${h * 0.3} ${w * 0.4} ${h * 0.42}T${w * 0.8} ${h * 0.38}T${w * 1.2} ${h * 0.44}V${h}H0Z" fill="${hill}"/><path d="M0 ${h * 0.56}Q${w * 0.3} ${h * 0.46} ${w * 0.56} ${h * 0.56}T${w * 1.1} ${h * 0.52}V${h}H0Z" fill="${lawn}"/>`;
  const tufts = repeat(
    30,
    () =>
      svg`<g transform="translate(${random.between(0, w)} ${random.between(h * 0.6, h)}) scale(${unit * 0.05})">${spray(60, 2, darker(lawn, 0.4), darker(lawn, 0.3), blossom(5, 16, random.pick(['#f3e6dc', '#c9503a', '#e8b84a', palette.main]), '#e8b84a'))}</g>`,
  );
  const cypressInk = { fill: '#2f5a45', second: '#24473a', accent: 'none', line: '#4a3526', ground: lawn };
  const trees = [0.12, 0.88].map(
    (share) =>
      svg`<g transform="translate(${w * share} ${h * 0.46}) scale(${unit * 0.24} ${unit * 0.4})">${motifs.cypress(cypressInk)}</g>`,
  );
  const bloom = svg`<g transform="translate(${w * random.pick([0.26, 0.74])} ${h * 0.62})"><path d="M0 0C-4 ${-h * 0.08} ${unit * 4} ${-h * 0.14} 0 ${-h * 0.22}M0 ${-h * 0.1}q${unit * 8} ${-h * 0.02} ${unit * 9} ${-h * 0.09}M0 ${-h * 0.12}q${-unit * 8} ${-h * 0.02} ${-unit * 9} ${-h * 0.08}" fill="none" stroke="#4a3526" stroke-width="${unit}"/>${repeat(26, () => svg`<circle cx="${random.jitter(unit * 13)}" cy="${-h * 0.17 + random.jitter(h * 0.09)}" r="${unit * 1.5}" fill="${random.pick(['#f6dfe0', '#f3f0e6', '#e8a5ae'])}"/>`)}</g>`;
  const subject = random.pick([pavilion, peafowl, deer, pavilion, jugs])(sheet, palette, unit);
  return svg`<path d="M0 0h${w}v${h}h${-w}z" fill="${heaven}"/>${stars}${disc}${ridge}${trees}${bloom}${tufts}<g transform="translate(${w / 2} ${h * 0.84})">${subject}</g><path d="M0 ${h * 0.9}Q${w * 0.3} ${h * 0.86} ${w * 0.6} ${h * 0.92}T${w * 1.2} ${h * 0.9}V${h}H0Z" fill="#5f9fae"/><path d="M${w * 0.1} ${h * 0.95}q${w * 0.08} ${-h * 0.012} ${w * 0.16} 0M${w * 0.5} ${h * 0.96}q${w * 0.08} ${-h * 0.012} ${w * 0.16} 0" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="3"/>`;
}

function pavilion(_: Sheet, palette: Palette, u: number): string {
  const tiles = repeat(
    9,
    (index) =>
      svg`<path d="${star(8, u * 2, u * 1.1, [(index - 4) * u * 5.4, -u * 36])}" fill="${palette.second}"/>`,
  );
  const figure = (x: number, robe: string, hat: string) =>
    svg`<g transform="translate(${x} 0)"><path d="M0 ${-u * 14}C${u * 6} ${-u * 12} ${u * 7} ${-u * 4} ${u * 8} 0H${-u * 8}C${-u * 7} ${-u * 4} ${-u * 6} ${-u * 12} 0 ${-u * 14}Z" fill="${robe}"/><circle cy="${-u * 16}" r="${u * 3.2}" fill="#e3b993"/><path d="M${-u * 3.4} ${-u * 17}Q0 ${-u * 23} ${u * 3.4} ${-u * 17}Z" fill="${hat}"/></g>`;
  return svg`<path d="M${-u * 28} 0V${-u * 40}H${u * 28}V0Z" fill="${palette.base}"/><path d="M${-u * 32} ${-u * 40}H${u * 32}V${-u * 44}H${-u * 32}Z" fill="${palette.main}"/><path d="M${-u * 14} ${-u * 44}C${-u * 18} ${-u * 56} ${-u * 8} ${-u * 62} 0 ${-u * 66}C${u * 8} ${-u * 62} ${u * 18} ${-u * 56} ${u * 14} ${-u * 44}Z" fill="${palette.second}"/>${tiles}<path d="M${-u * 20} 0V${-u * 20}Q${-u * 18} ${-u * 29} 0 ${-u * 33}Q${u * 18} ${-u * 29} ${u * 20} ${-u * 20}V0Z" fill="${darker(palette.main, 0.3)}"/>${figure(-u * 8, palette.accent, '#f3ede0')}${figure(u * 8, palette.leaf, palette.main)}<path d="M${-u * 30} 0H${u * 30}V${u * 4}H${-u * 30}Z" fill="${darker(palette.base, 0.2)}"/>`;
}

function peafowl({ random }: Sheet, palette: Palette, u: number): string {
  const ink = {
    fill: palette.main,
    second: palette.second,
    accent: '#dcae4e',
    line: palette.deep,
    ground: palette.base,
  };
  return svg`<g transform="translate(${-u * 14} ${-u * 18}) scale(${u * 0.46})">${motifs.peacock(ink)}</g><g transform="translate(${u * 18} ${-u * 10}) scale(${-u * 0.34} ${u * 0.34})">${motifs.bird({ ...ink, fill: random.pick([palette.accent, palette.main]) })}</g>`;
}

function deer(_: Sheet, palette: Palette, u: number): string {
  const one = (coat: string) =>
    svg`<path d="M-20 -8C-24 -26 0 -28 14 -26L22 -44L30 -46L38 -40L34 -36L28 -34C26 -20 20 -10 14 -6L16 20H12L6 -4L-10 -4L-14 20H-18L-20 -8Z" fill="${coat}"/><path d="M26 -46q-8 -14 -2 -26M26 -46q6 -16 16 -18M24 -60l-8 -4M32 -58l8 4" fill="none" stroke="${coat}" stroke-width="3.4" stroke-linecap="round"/><g fill="${palette.base}"><circle cx="-8" cy="-16" r="2.4"/><circle cx="2" cy="-18" r="2.4"/><circle cx="-2" cy="-11" r="2.4"/></g>`;
  return svg`<g transform="translate(${-u * 16} ${-u * 12}) scale(${u * 0.56})">${one('#b8723f')}</g><g transform="translate(${u * 20} ${-u * 8}) scale(${-u * 0.46} ${u * 0.46})">${one('#8a5a38')}</g>`;
}

function jugs(sheet: Sheet, palette: Palette, u: number): string {
  const ink = {
    fill: palette.main,
    second: palette.second,
    accent: '#dcae4e',
    line: palette.deep,
    ground: palette.base,
  };
  const fruit = symbol(sheet, motifs.pomegranate({ ...ink, fill: '#b3303a' }));
  return svg`<path d="M${-u * 34} ${u * 2}Q0 ${-u * 8} ${u * 34} ${u * 2}Q0 ${u * 10} ${-u * 34} ${u * 2}Z" fill="${palette.main}"/><g transform="translate(0 ${-u * 16}) scale(${u * 0.4})">${motifs.jug(ink)}</g>${use(fruit, -u * 20, -u * 5, u * 0.16)}${use(fruit, u * 20, -u * 5, u * 0.16)}<g transform="translate(${u * 8} ${-u * 40}) scale(${u * 0.22})">${motifs.bird(ink)}</g>`;
}
