import { borderCell, borderNames } from './border.ts';
import { flatGround } from './ground.ts';
import { engraving, sheen } from './metal.ts';
import { motifs } from './motif.ts';
import { darker, lighter } from './palette.ts';
import { drop, ellipse, petal, polar, rectangle, star } from './path.ts';
import { companion } from './prop.ts';
import { daylight, softShadow } from './shade.ts';
import { clipped, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

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
