import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { around } from './ornament.ts';
import { darker, lighter, mix } from './palette.ts';
import { ellipse, polar, smooth } from './path.ts';
import { companion } from './prop.ts';
import { daylight, softShadow } from './shade.ts';
import { radial, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

/** Doyra: a frame drum, its skin before or its rings behind. */
export function drum(sheet: Sheet): Scene {
  const { random } = sheet;
  const [x, y, r] = [480 + random.jitter(20), 600 + random.jitter(30), random.between(360, 395)];
  const drawn = random.chance(0.68) ? skin(sheet, r) : rings(sheet, r);
  return {
    ground: flatGround(sheet),
    goods: svg`${companion(sheet)}<g transform="translate(${x} ${y}) rotate(${random.jitter(20)})">${softShadow(sheet, ellipse(0, 0, r), { x: 16, y: 24, blur: 44, strength: 0.42 })}${drawn}</g>`,
    focus: [x - 120, y - 120],
  };
}

function hoop(sheet: Sheet, r: number, wood: string): string {
  const palette = shuffled(sheet.colours, sheet.random);
  const inlay = palette.base;
  const chips = symbol(
    sheet,
    svg`<path d="M-13 0L0 -9L13 0L0 9Z" fill="${inlay}"/><circle cx="22" r="4" fill="${palette.main}"/>`,
  );
  return svg`<circle r="${r}" fill="${darker(wood, 0.3)}"/><circle r="${r - 3}" fill="${wood}"/>${around(chips, 48, r - 17)}<circle r="${r - 31}" fill="${darker(wood, 0.5)}"/>`;
}

function skin(sheet: Sheet, r: number): string {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const wood = random.pick(['#8a5a32', '#a9743f', '#6b4326']);
  const hide = random.pick(['#efe2c4', '#e9d8b2', '#f3e9d2']);
  const inner = r - 34;
  const parchment = radial(
    sheet,
    [
      [0, lighter(hide, 0.4)],
      [0.7, hide],
      [1, mix(hide, '#a07a45', 0.5)],
    ],
    [0.42, 0.4, 0.62],
  );
  const veins = repeat(9, () => {
    const from = random.between(0, 360);
    return smooth([0.96, 0.8, 0.62, 0.5].map((share) => polar(inner * share, from + random.jitter(9))));
  });
  const clouds = repeat(6, () => {
    const [cx, cy] = polar(inner * random.between(0.2, 0.7), random.between(0, 360));
    return ellipse(cx, cy, random.between(30, 90), random.between(20, 60));
  });
  const painted = random.chance(0.3)
    ? svg`<g opacity=".8" transform="scale(${inner / 170})">${motifs[sheet.motif](inkOn(palette, hide))}</g>`
    : '';
  return svg`${hoop(sheet, r, wood)}<circle r="${inner}" fill="${parchment}"/><path d="${clouds}" fill="#b98a4a" fill-opacity=".07"/><path d="${veins}" fill="none" stroke="#a8793f" stroke-opacity=".22" stroke-width="4" stroke-linecap="round"/>${painted}<circle r="${inner}" fill="none" stroke="#3a2415" stroke-opacity=".34" stroke-width="7"/>${daylight(sheet, ellipse(0, 0, r), 0.9)}`;
}

/** Seen from behind: the hoop with its little rings of brass, and the skin beyond. */
function rings(sheet: Sheet, r: number): string {
  const { random } = sheet;
  const wood = random.pick(['#8a5a32', '#a9743f', '#6b4326']);
  const brass = random.pick(['#c9a24e', '#b5ada0', '#b98a3e']);
  const ring = symbol(
    sheet,
    svg`<circle cx="3" cy="5" r="13" fill="none" stroke="#20120a" stroke-opacity=".4" stroke-width="7"/><circle r="13" fill="none" stroke="${brass}" stroke-width="7"/><path d="M-9 -9a13 13 0 0 1 12 -4" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="4"/>`,
  );
  const count = random.integer(30, 44);
  return svg`${hoop(sheet, r, wood)}<circle r="${r - 34}" fill="${darker(wood, 0.42)}"/><circle cx="7" cy="10" r="${r - 66}" fill="${mix('#d9c092', '#8a6a3e', 0.3)}"/><circle cx="7" cy="10" r="${r - 66}" fill="none" stroke="#20120a" stroke-opacity=".3" stroke-width="20"/>${around(ring, count, r - 56)}${daylight(sheet, ellipse(0, 0, r), 0.9)}`;
}
