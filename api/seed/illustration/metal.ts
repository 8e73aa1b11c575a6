import { borderCell, borderNames, run } from './border.ts';
import { flatGround } from './ground.ts';
import { inkOnLight, shuffled } from './ink.ts';
import { type Ink, motifs } from './motif.ts';
import { blossom } from './ornament.ts';
import { darker, lighter, mix } from './palette.ts';
import { drop, ellipse, petal, polar, polygon, rectangle, star } from './path.ts';
import { companion } from './prop.ts';
import { roundel } from './roundel.ts';
import { daylight, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

/** Lines cut into metal: dark strokes with a light edge. */
const engraving = (metal: string): Ink => ({
  fill: darker(metal, 0.42),
  second: darker(metal, 0.3),
  accent: darker(metal, 0.5),
  line: darker(metal, 0.56),
  ground: lighter(metal, 0.15),
});

const sheen = (sheet: Sheet, metal: string) =>
  linear(
    sheet,
    [
      [0, darker(metal, 0.26)],
      [0.16, lighter(metal, 0.55)],
      [0.34, metal],
      [0.55, lighter(metal, 0.26)],
      [0.78, darker(metal, 0.2)],
      [1, darker(metal, 0.4)],
    ],
    [0, 0, 1, 0],
  );

/** A chased copper or brass tray: round, scalloped or long. */
export function tray(sheet: Sheet): Scene {
  const { random, colours } = sheet;
  const metal = random.pick(['#b8703f', '#c9974a', '#c2a15a', '#a8653a', '#b9b4aa', '#d0a860']);
  const ink = engraving(metal);
  const chased = {
    base: lighter(metal, 0.2),
    pale: lighter(metal, 0.1),
    main: ink.fill,
    second: darker(metal, 0.26),
    accent: darker(metal, 0.46),
    deep: ink.line,
    leaf: darker(metal, 0.34),
  };
  const enamel = random.chance(0.25)
    ? { ...chased, second: colours.second, main: mix(ink.fill, colours.main, 0.6) }
    : chased;
  const ground = flatGround(sheet);
  if (random.chance(0.3)) {
    const [w, h] = [random.between(540, 600), random.between(860, 940)];
    const d = rectangle(-w / 2, -h / 2, w, h, w / 2);
    const inner = rectangle(-w / 2 + 44, -h / 2 + 44, w - 88, h - 88, w / 2);
    const spots = [-1, 0, 1].map(
      (at) =>
        svg`<g transform="translate(0 ${at * h * 0.28})">${roundel(sheet, enamel, lighter(metal, 0.12), w * (at ? 0.24 : 0.3))}</g>`,
    );
    return {
      ground,
      goods: svg`${companion(sheet)}<g transform="translate(480 600) rotate(${random.jitter(14)})">${softShadow(sheet, d, { x: 14, y: 22, blur: 40, strength: 0.42 })}<path d="${d}" fill="${sheen(sheet, metal)}"/><path d="${inner}" fill="${lighter(metal, 0.12)}" stroke="${ink.line}" stroke-width="5"/>${spots}${daylight(sheet, d, 1.5)}<path d="${d}" fill="none" stroke="${lighter(metal, 0.6)}" stroke-width="4"/></g>`,
      focus: [480, 600],
    };
  }
  const radius = random.between(370, 405);
  const teeth = random.chance(0.5) ? random.integer(18, 32) : 0;
  const edge = teeth
    ? polygon(
        Array.from({ length: teeth * 8 }, (_, index) =>
          polar(
            radius * (0.985 + 0.022 * Math.abs(Math.sin((index * Math.PI) / 8))),
            (index * 360) / teeth / 8,
          ),
        ),
      )
    : ellipse(0, 0, radius);
  const rays = repeat(18, (index) => {
    const angle = index * 20 + random.jitter(5);
    const [a, b] = [polar(radius, angle), polar(radius, angle + random.between(4, 12))];
    return svg`<path d="M0 0L${a[0]} ${a[1]}L${b[0]} ${b[1]}Z" fill="${index % 2 ? '#fff' : '#2a1608'}" fill-opacity="${random.between(0.04, 0.12)}"/>`;
  });
  const goods = svg`${companion(sheet)}<g transform="translate(480 600)">${softShadow(sheet, edge, { x: 16, y: 26, blur: 46, strength: 0.42 })}<path d="${edge}" fill="${sheen(sheet, metal)}"/><circle r="${radius * 0.93}" fill="${lighter(metal, 0.12)}"/>${roundel(sheet, enamel, lighter(metal, 0.14), radius * 0.93)}${rays}<circle r="${radius * 0.94}" fill="none" stroke="${darker(metal, 0.4)}" stroke-opacity=".6" stroke-width="6"/><circle cx="2" cy="3" r="${radius * 0.945}" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3"/>${daylight(sheet, edge, 1.5)}</g>`;
  return { ground, goods, focus: [480 + random.jitter(150), 600 + random.jitter(150)] };
}

/** Pichoq: a knife with an inlaid handle, its sheath beside it. */
export function knife(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const tilt = random.between(-32, 32);
  const count = random.pick([1, 1, 1, 2]);
  const sheathed = random.chance(0.75);
  const one = svg`<g transform="translate(${count === 2 ? 350 : sheathed ? 390 : 480} 600) rotate(${tilt})">${blade(sheet, palette)}</g>`;
  const second =
    count === 2
      ? svg`<g transform="translate(610 620) rotate(${tilt}) scale(.86)">${blade(sheet, palette)}</g>`
      : sheathed
        ? svg`<g transform="translate(620 640) rotate(${tilt + random.between(4, 16)})">${sheath(sheet, palette)}</g>`
        : '';
  return { ground: flatGround(sheet), goods: companion(sheet) + second + one, focus: [430, 700] };
}

function blade(sheet: Sheet, palette: Sheet['colours']): string {
  const { random } = sheet;
  const steel = random.pick(['#c3c6c8', '#b4b7ba', '#cfcfca']);
  const wide = random.between(66, 88);
  const long = random.between(480, 540);
  const curve = random.pick([
    svg`M${-wide / 2} 0V${-long * 0.6}C${-wide / 2} ${-long * 0.85} ${-wide * 0.1} ${-long * 0.96} ${wide * 0.66} ${-long}C${wide * 0.5} ${-long * 0.8} ${wide / 2} ${-long * 0.6} ${wide / 2} 0Z`,
    svg`M${-wide / 2} 0C${-wide * 0.8} ${-long * 0.4} ${-wide * 0.6} ${-long * 0.8} ${wide * 0.5} ${-long}C${wide * 0.36} ${-long * 0.7} ${wide / 2} ${-long * 0.3} ${wide / 2} 0Z`,
    svg`M${-wide / 2} 0V${-long * 0.72}L${wide * 0.5} ${-long}V0Z`,
  ]);
  const light = linear(
    sheet,
    [
      [0, '#ffffff'],
      [0.3, lighter(steel, 0.5)],
      [0.5, steel],
      [0.56, darker(steel, 0.3)],
      [1, lighter(steel, 0.3)],
    ],
    [0, 0, 1, 0],
  );
  const cut = engraving(steel);
  const vineUnit = symbol(
    sheet,
    svg`<path d="M-50 0C-30 -26 -10 -26 0 0S30 26 50 0" fill="none" stroke="${cut.fill}" stroke-width="6"/><path transform="translate(-25 8)" d="${petal(24, 14)}" fill="${cut.fill}"/><path transform="translate(25 -8) rotate(180)" d="${petal(24, 14)}" fill="${cut.fill}"/>`,
  );
  const engraved = svg`<g transform="translate(${wide * 0.2} 0) rotate(-90)">${repeat(4, (index) => use(vineUnit, 60 + index * 62, 0, 0.62))}</g><path d="${star(8, 14, 7, [wide * 0.18, -310])}" fill="${cut.fill}"/>`;
  return svg`${softShadow(sheet, curve, { blur: 20, strength: 0.36 })}<path d="${curve}" fill="${light}"/>${clipped(sheet, curve, svg`<path d="M${-wide / 2 + 9} 0V${-long * 0.62}" stroke="#fff" stroke-opacity=".8" stroke-width="3"/>${engraved}`)}${hilt(sheet, palette, wide, random.between(300, 350))}`;
}

function hilt(sheet: Sheet, palette: Sheet['colours'], wide: number, long: number): string {
  const { random } = sheet;
  const stuff = random.pick(['#3b2a20', '#f0e6d0', palette.main, palette.deep, palette.second, '#6b4326']);
  const brass = '#cfa24a';
  const half = wide * 0.42;
  const d = random.pick([
    svg`M${-half} 40C${-half * 0.7} ${long * 0.4} ${-half * 0.9} ${long * 0.7} ${-half * 1.1} ${long * 0.9}Q${-half} ${long} 0 ${long}Q${half * 1.6} ${long * 0.98} ${half * 1.7} ${long * 0.86}C${half * 0.9} ${long * 0.7} ${half * 0.8} ${long * 0.4} ${half} 40Z`,
    svg`M${-half} 40L${-half * 0.84} ${long * 0.8}Q${-half * 1.3} ${long} 0 ${long}Q${half * 1.3} ${long} ${half * 0.84} ${long * 0.8}L${half} 40Z`,
  ]);
  const gems = random.integer(3, 6);
  const inlay = repeat(gems, (index) => {
    const y = 90 + (index * (long - 150)) / (gems - 1);
    const gem =
      [palette.accent, palette.second, '#3aa5a8', '#b3303a', palette.base][(index + gems) % 5] ?? brass;
    return random.pick([
      svg`<path d="M0 ${y - 17}l13 17l-13 17l-13 -17z" fill="${gem}" stroke="${brass}" stroke-width="4"/>`,
      svg`<circle cy="${y}" r="12" fill="${gem}" stroke="${brass}" stroke-width="4"/>`,
    ]);
  });
  const rings = repeat(
    gems + 1,
    (index) =>
      svg`<path d="M${-half} ${64 + (index * (long - 110)) / gems}h${half * 2}" stroke="${brass}" stroke-width="4"/>`,
  );
  const round = linear(
    sheet,
    [
      [0, '#20120a', 0.4],
      [0.3, '#fff', 0.35],
      [0.6, '#fff', 0],
      [1, '#20120a', 0.5],
    ],
    [0, 0, 1, 0],
  );
  return svg`${softShadow(sheet, d, { blur: 20, strength: 0.36 })}<path d="${d}" fill="${stuff}"/>${clipped(sheet, d, rings + inlay)}<path d="${d}" fill="${round}"/><path d="${rectangle(-wide * 0.58, -6, wide * 1.16, 50, 6)}" fill="${brass}"/><path d="M${-wide * 0.58} 10H${wide * 0.58}M${-wide * 0.58} 30H${wide * 0.58}" stroke="#7a5a1c" stroke-width="3"/><path d="${rectangle(-wide * 0.58, -6, wide * 1.16, 50, 6)}" fill="${round}"/>`;
}

function sheath(sheet: Sheet, palette: Sheet['colours']): string {
  const { random } = sheet;
  const leather = random.pick(['#5a3420', '#3a2018', '#7a3a24', palette.deep, palette.main]);
  const d = 'M-64 -260Q0 -284 64 -260C60 -60 44 180 18 300Q0 324 -14 300C-44 180 -60 -60 -64 -260Z';
  const ink = {
    ...inkOnLight(palette, leather),
    fill: random.pick(['#dcae4e', palette.base]),
    second: '#dcae4e',
    line: '#dcae4e',
    accent: palette.accent,
    ground: leather,
  };
  const cell = borderCell(sheet, random.pick(borderNames), ink);
  const round = linear(
    sheet,
    [
      [0, '#20120a', 0.4],
      [0.3, '#fff', 0.25],
      [0.6, '#fff', 0],
      [1, '#20120a', 0.45],
    ],
    [0, 0, 1, 0],
  );
  return svg`${softShadow(sheet, d, { blur: 24, strength: 0.36 })}<path d="${d}" fill="${leather}"/>${clipped(sheet, d, svg`${run(cell, { x: -70, y: -200, length: 140, height: 74 })}<g transform="translate(0 -60) scale(.86)">${motifs[sheet.motif](ink)}</g><g transform="translate(0 60) scale(.5)">${blossom(8, 46, ink.fill, ink.accent)}</g><path d="M-70 -246H70M-70 -152H70M-50 110H50M-44 126H44" stroke="#dcae4e" stroke-width="6"/><path d="M-40 190H40V330H-40Z" fill="#cfa24a"/>`)}<path d="${d}" fill="${round}"/><path d="M-56 -250q-34 60 -20 120" fill="none" stroke="${darker(leather, 0.3)}" stroke-width="9" stroke-linecap="round"/>`;
}

const stones = ['#3aa5a8', '#b3303a', '#2f6f8f', '#c9503a', '#6b8f5a', '#d9a43f'] as const;

function cabochon(x: number, y: number, r: number, colour: string, silver: string): string {
  return svg`<circle cx="${x}" cy="${y}" r="${r + 5}" fill="${silver}"/><circle cx="${x}" cy="${y}" r="${r + 5}" fill="none" stroke="${darker(silver, 0.4)}" stroke-width="2" stroke-dasharray="3 3"/><circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/><path d="${ellipse(x - r * 0.3, y - r * 0.34, r * 0.34, r * 0.22)}" fill="#fff" fill-opacity=".6"/>`;
}

/** Silver with turquoise and coral: earrings, a necklace of amulets, a bracelet, a brooch. */
export function jewellery(sheet: Sheet): Scene {
  const { random } = sheet;
  const silver = random.pick(['#c9c9c4', '#d3d0c6', '#d9b565', '#bfc2c2']);
  const [one, two] = [random.pick(stones), random.pick(stones)];
  const kind = random.pick([earrings, earrings, necklace, necklace, bracelet, brooch]);
  return {
    ground: flatGround(sheet),
    goods: (random.chance(0.4) ? pad(sheet) : companion(sheet)) + kind(sheet, silver, one, two),
    focus: [480, 640],
  };
}

/** A piece of dark velvet or felt under small things. */
function pad(sheet: Sheet): string {
  const d = rectangle(110, 140, 740, 920, 30);
  const cloth = sheet.random.pick([
    sheet.colours.deep,
    darker(sheet.colours.main, 0.4),
    '#4a443e',
    sheet.colours.pale,
  ]);
  return svg`${softShadow(sheet, d)}<path d="${d}" fill="${cloth}"/><path d="${rectangle(132, 162, 696, 876, 20)}" fill="none" stroke="${lighter(cloth, 0.3)}" stroke-width="3" stroke-dasharray="12 9"/>${daylight(sheet, d)}`;
}

function pendants(
  count: number,
  width: number,
  y: number,
  length: number,
  silver: string,
  bead: string,
): string {
  return repeat(count, (index) => {
    const x = count === 1 ? 0 : (index / (count - 1) - 0.5) * width;
    const drop1 = length * (1 - Math.abs(index / Math.max(1, count - 1) - 0.5) * 0.7);
    return svg`<path d="M${x} ${y}v${drop1}" stroke="${darker(silver, 0.2)}" stroke-width="4" stroke-dasharray="5 3"/><circle cx="${x}" cy="${y + drop1 * 0.5}" r="8" fill="${bead}"/><path transform="translate(${x} ${y + drop1 + 16})" d="${drop(38, 24, 0)}" fill="${silver}" stroke="${darker(silver, 0.35)}" stroke-width="2"/>`;
  });
}

/** The plate a piece hangs on: moon, triangle, star, round or drop. */
function plaque(sheet: Sheet, silver: string, one: string, two: string): string {
  const { random } = sheet;
  const light = sheen(sheet, silver);
  const dark = darker(silver, 0.4);
  return random.pick([
    () =>
      svg`<path d="M-92 -40A94 94 0 1 0 92 -40A76 64 0 1 1 -92 -40Z" fill="${light}" stroke="${dark}" stroke-width="3"/>${cabochon(0, 46, 20, one, silver)}${cabochon(-58, 16, 11, two, silver)}${cabochon(58, 16, 11, two, silver)}`,
    () =>
      svg`<path d="M0 -84L96 70H-96Z" fill="${light}" stroke="${dark}" stroke-width="3"/><path d="M0 -54L68 54H-68Z" fill="none" stroke="${dark}" stroke-width="3"/>${cabochon(0, 16, 22, one, silver)}${cabochon(0, -50, 8, two, silver)}`,
    () =>
      svg`<path d="${star(8, 92, 66)}" fill="${light}" stroke="${dark}" stroke-width="3"/>${repeat(
        8,
        (index) => {
          const [x, y] = polar(58, index * 45);
          return cabochon(x, y, 7, two, silver);
        },
      )}${cabochon(0, 0, 27, one, silver)}`,
    () =>
      svg`<circle r="88" fill="${light}" stroke="${dark}" stroke-width="3"/><g fill="none" stroke="${dark}" stroke-width="3"><circle r="72"/><circle r="42"/></g>${repeat(12, (index) => svg`<path transform="rotate(${index * 30}) translate(0 -44)" d="${petal(26, 13)}" fill="${dark}"/>`)}${cabochon(0, 0, 26, one, silver)}`,
    () =>
      svg`<path d="${drop(190, 140, 0)}" fill="${light}" stroke="${dark}" stroke-width="3"/><path d="${drop(140, 96, 0)}" fill="none" stroke="${dark}" stroke-width="3"/>${cabochon(0, 26, 26, one, silver)}${cabochon(0, -26, 10, two, silver)}`,
    () =>
      svg`<path d="M-70 -80H70V60L0 96L-70 60Z" fill="${light}" stroke="${dark}" stroke-width="3"/><g transform="scale(.94)">${motifs[sheet.motif](engraving(silver))}</g>${cabochon(0, 66, 11, one, silver)}`,
  ])();
}

function earrings(sheet: Sheet, silver: string, one: string, two: string): string {
  const { random } = sheet;
  const face = plaque(sheet, silver, one, two);
  const count = random.integer(3, 7);
  const unit = symbol(
    sheet,
    svg`<path d="M0 -96C-8 -190 -66 -170 -40 -110" fill="none" stroke="${darker(silver, 0.15)}" stroke-width="7" stroke-linecap="round"/>${pendants(count, 150, 66, random.between(80, 150), silver, two)}${face}`,
  );
  const size = random.between(1.35, 1.6);
  const [a, b] = [random.jitter(10), random.jitter(14)];
  const shadow = [
    [285, 560, a],
    [675, 600, b],
  ].map(
    ([x = 0, y = 0, turn = 0]) =>
      svg`<g transform="translate(${x + 12} ${y + 18}) rotate(${turn}) scale(${size})" fill="#2a1608" fill-opacity=".2"><circle cy="14" r="70"/></g>`,
  );
  return (
    shadow.join('') +
    svg`<g transform="translate(285 560) rotate(${a}) scale(${size})"><use href="#${unit}"/></g><g transform="translate(675 600) rotate(${b}) scale(${-size} ${size})"><use href="#${unit}"/></g>`
  );
}

function necklace(sheet: Sheet, silver: string, one: string, two: string): string {
  const { random } = sheet;
  const beadsCount = random.integer(34, 46);
  const strand = repeat(beadsCount, (index) => {
    const angle = 200 + (index / (beadsCount - 1)) * -220 - 80;
    const [x, y] = polar(1, angle);
    const at = [480 + x * 300, 470 + y * 360 * (y > 0 ? 0.9 : 0.75)] as const;
    const r = index % 6 === 3 ? 17 : 11;
    const colour = index % 6 === 3 ? one : index % 2 ? two : silver;
    return svg`<circle cx="${at[0] + 7}" cy="${at[1] + 10}" r="${r}" fill="#2a1608" fill-opacity=".28"/><circle cx="${at[0]}" cy="${at[1]}" r="${r}" fill="${colour}"/><circle cx="${at[0] - r * 0.3}" cy="${at[1] - r * 0.35}" r="${r * 0.3}" fill="#fff" fill-opacity=".6"/>`;
  });
  const face = symbol(
    sheet,
    pendants(random.integer(5, 9), 150, 66, random.between(50, 90), silver, two) +
      plaque(sheet, silver, one, two),
  );
  const small = symbol(sheet, plaque(sheet, silver, two, one));
  const sides = [-1, 1].map(
    (side) =>
      svg`<g transform="translate(${480 + side * 190} 742) rotate(${side * -24}) scale(.62)"><circle cx="10" cy="16" r="90" fill="#2a1608" fill-opacity=".25"/><use href="#${small}"/></g>`,
  );
  return svg`${strand}${sides}<g transform="translate(480 830) scale(1.25)"><circle cx="10" cy="16" r="92" fill="#2a1608" fill-opacity=".28"/><use href="#${face}"/></g>`;
}

function bracelet(sheet: Sheet, silver: string, one: string, two: string): string {
  const light = sheen(sheet, silver);
  const inside = 'M-290 -30A290 120 0 0 0 290 -30A290 110 0 0 0 -290 -30Z';
  const front = 'M-290 -30A290 130 0 0 0 290 -30V130A290 130 0 0 1 -290 130Z';
  const cell = borderCell(sheet, sheet.random.pick(borderNames), engraving(silver));
  const units = repeat(11, (index) => {
    const angle = ((index + 0.5) / 11 - 0.5) * Math.PI;
    const at = [Math.sin(angle) * 286, 50 + Math.cos(angle) * 128] as const;
    return svg`<use href="#${cell.id}" transform="matrix(${(Math.cos(angle) * 82) / cell.width} ${-Math.sin(angle) * 0.32} 0 1.1 ${at[0]} ${at[1]})"/>`;
  });
  const gems = [-52, -26, 0, 26, 52].map((turn) => {
    const angle = (turn * Math.PI) / 180;
    return svg`<g transform="translate(${Math.sin(angle) * 286} ${50 + Math.cos(angle) * 128}) scale(${Math.cos(angle)} 1)">${cabochon(0, 0, turn ? 24 : 36, turn % 52 ? two : one, silver)}</g>`;
  });
  return svg`<g transform="translate(480 600) rotate(${sheet.random.jitter(14)}) scale(1.16)">${softShadow(sheet, front, { x: 6, y: 26, blur: 30, strength: 0.4 })}<path d="M-290 -30A290 130 0 0 1 290 -30V60A290 130 0 0 0 -290 60Z" fill="${darker(silver, 0.45)}"/><path d="${inside}" fill="#2a1608" fill-opacity=".1"/><path d="${front}" fill="${light}"/>${clipped(sheet, front, units + gems.join(''))}<path d="M-290 -30A290 130 0 0 0 290 -30M-290 130A290 130 0 0 0 290 130" fill="none" stroke="${lighter(silver, 0.5)}" stroke-width="7"/></g>`;
}

function brooch(sheet: Sheet, silver: string, one: string, two: string): string {
  const face = symbol(
    sheet,
    pendants(sheet.random.integer(3, 9), 160, 70, sheet.random.between(50, 90), silver, two) +
      plaque(sheet, silver, one, two),
  );
  return svg`<g transform="translate(480 540) scale(2.7)"><circle cx="8" cy="12" r="92" fill="#2a1608" fill-opacity=".28"/><use href="#${face}"/></g>`;
}
