import { borderCell, borderNames, run } from './border.ts';
import { striped } from './field.ts';
import { standingGround } from './ground.ts';
import { ikatField } from './ikat-field.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { darker, lighter, mix, type Palette } from './palette.ts';
import { ellipse } from './path.ts';
import { footShadow, roundness } from './shade.ts';
import { clipped, type Scene, type Sheet } from './sheet.ts';
import { repeat, svg } from './svg.ts';

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
