import { borderCell, borderNames, run } from './border.ts';
import { flatGround } from './ground.ts';
import { inkOnLight, shuffled } from './ink.ts';
import { engraving } from './metal.ts';
import { motifs } from './motif.ts';
import { blossom } from './ornament.ts';
import { darker, lighter } from './palette.ts';
import { petal, rectangle, star } from './path.ts';
import { companion } from './prop.ts';
import { softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

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
