import { borderCell, borderNames, frame } from './border.ts';
import { flatGround } from './ground.ts';
import { inkOn, shuffled } from './ink.ts';
import { motifs } from './motif.ts';
import { darker, lighter, mix } from './palette.ts';
import { rectangle, smooth } from './path.ts';
import { companion } from './prop.ts';
import { daylight, softShadow } from './shade.ts';
import { clipped, linear, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg, use } from './svg.ts';

const barks = ['#efe2c0', '#e6d5ac', '#f3ead2', '#dcc898'] as const;

/** A notebook of handmade paper, sewn into leather, closed or with a leaf lifted. */
export function notebook(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const leather = random.pick(['#7a4a28', '#5a3420', '#8f5a30', palette.main, palette.deep, '#3a2a20']);
  const bark = random.pick(barks);
  const [w, h] = [random.between(520, 580), random.between(700, 780)];
  const [x, y] = [480 - w / 2, 600 - h / 2];
  const cover = rectangle(x, y, w, h, 14);
  const leaves = repeat(7, (index) => {
    const edge = deckle(
      sheet,
      x + 16,
      y + 14 + (index % 3) * 2,
      w - 4 + (7 - index) * 2.6,
      h - 26 + (index % 2) * 5,
    );
    return svg`<path d="${edge}" fill="${index % 2 ? darker(bark, 0.12) : bark}" stroke="#8f744a" stroke-opacity=".5" stroke-width="2"/>`;
  });
  const ink = {
    fill: darker(leather, 0.42),
    second: darker(leather, 0.26),
    accent: lighter(leather, 0.24),
    line: darker(leather, 0.5),
    ground: lighter(leather, 0.08),
  };
  const tooled = random.pick([
    () =>
      frame(
        borderCell(sheet, random.pick(borderNames), ink),
        { x: x + 56, y: y + 26, width: w - 82, height: h - 52 },
        { band: 54 },
      ) +
      svg`<g transform="translate(${x + w / 2 + 16} ${y + h / 2}) scale(1.9)">${motifs[sheet.motif](ink)}</g>`,
    () =>
      svg`<path d="${rectangle(x + 62, y + 34, w - 96, h - 68, 8)}" fill="none" stroke="${ink.fill}" stroke-width="6"/><path d="${rectangle(x + 76, y + 48, w - 124, h - 96, 8)}" fill="none" stroke="${ink.second}" stroke-width="3"/><g transform="translate(${x + w / 2 + 16} ${y + h / 2}) scale(2.6)">${motifs[sheet.motif](ink)}</g>`,
  ])();
  const stitches = repeat(5, (index) => {
    const at = y + h * (0.12 + index * 0.19);
    return svg`M${x + 6} ${at}h34M${x + 6} ${at + 22}h34M${x + 40} ${at}v22`;
  });
  const spine = linear(
    sheet,
    [
      [0, '#20120a', 0.4],
      [0.05, '#fff', 0.2],
      [0.1, '#20120a', 0.3],
      [0.13, '#20120a', 0],
      [1, '#20120a', 0.1],
    ],
    [0, 0, 1, 0],
  );
  const cord = random.chance(0.6)
    ? svg`<path d="M${x - 4} ${y + h * 0.52}H${x + w + 4}" stroke="${darker(leather, 0.5)}" stroke-width="13"/><path d="M${x - 4} ${y + h * 0.52 - 2}H${x + w + 4}" stroke="${lighter(leather, 0.2)}" stroke-width="7"/><path d="M${x + w * 0.66} ${y + h * 0.52}q60 50 20 150M${x + w * 0.66} ${y + h * 0.52}q-10 70 -60 120" fill="none" stroke="${darker(leather, 0.2)}" stroke-width="9" stroke-linecap="round"/><circle cx="${x + w * 0.66}" cy="${y + h * 0.52}" r="17" fill="${darker(leather, 0.3)}"/>`
    : '';
  const goods = svg`${companion(sheet)}<g transform="rotate(${random.jitter(12)} 480 600)">${softShadow(sheet, rectangle(x, y, w + 22, h, 12), { x: 14, y: 20, blur: 40, strength: 0.42 })}${leaves}<path d="${cover}" fill="${leather}"/>${tooled}<path d="${cover}" fill="${spine}"/><path d="${stitches}" fill="none" stroke="${lighter(leather, 0.55)}" stroke-width="5" stroke-linecap="round"/>${cord}${daylight(sheet, cover)}</g>`;
  return { ground: flatGround(sheet), goods, focus: [480, 600] };
}

/** Sheets of paper from the bark of the mulberry, fanned out, with fibres in them. */
export function barkPaper(sheet: Sheet): Scene {
  const { random } = sheet;
  const palette = shuffled(sheet.colours, random);
  const bark = random.pick(barks);
  const tones = [
    darker(bark, 0.1),
    mix(bark, random.pick([palette.second, palette.main, palette.accent]), random.pick([0, 0.16, 0.36])),
    bark,
  ];
  const [w, h] = [random.between(500, 560), random.between(680, 760)];
  const start = random.between(-16, -9);
  const lying = tones.map((tone, index) => {
    const d = deckle(sheet, -w / 2, -h / 2, w, h);
    const fibres = repeat(index === 2 ? 46 : 20, () => {
      const [fx, fy] = [random.jitter(w / 2 - 20), random.jitter(h / 2 - 20)];
      return svg`M${fx} ${fy}q${random.jitter(14)} ${random.jitter(14)} ${random.jitter(34)} ${random.jitter(24)}`;
    });
    const petals = repeat(
      9,
      () =>
        svg`<path transform="translate(${random.jitter(w / 2 - 40)} ${random.jitter(h / 2 - 40)}) rotate(${random.integer(0, 180)})" d="M-16 0Q0 -12 16 0Q0 12 -16 0Z"/>`,
    );
    const strewn =
      index === 2 && random.chance(0.35)
        ? svg`<g fill="${palette.main}" fill-opacity=".5">${petals}</g>`
        : '';
    return svg`<g transform="translate(${480 + (index - 1) * 34} ${600 + (index - 1) * 16}) rotate(${start + index * random.between(7, 11)})">${softShadow(sheet, d, { x: 6, y: 10, blur: 18, strength: 0.28 })}<path d="${d}" fill="${tone}" stroke="${darker(tone, 0.22)}" stroke-opacity=".5" stroke-width="3"/><path d="${fibres}" fill="none" stroke="${darker(tone, 0.34)}" stroke-opacity=".45" stroke-width="2.4" stroke-linecap="round"/>${strewn}${index === 2 ? daylight(sheet, d, 0.6) : ''}</g>`;
  });
  const unit = symbol(sheet, motifs[sheet.motif](inkOn(palette, bark)));
  const band = rectangle(130, 560, 720, 84, 4);
  const wrapped = random.chance(0.35)
    ? svg`<g transform="rotate(4 480 600)">${clipped(sheet, band, svg`<path d="${band}" fill="${lighter(palette.pale, 0.2)}"/>${repeat(7, (index) => use(unit, 180 + index * 100, 602, 0.66))}`)}</g>`
    : '';
  return { ground: flatGround(sheet), goods: companion(sheet) + lying.join('') + wrapped, focus: [480, 640] };
}

/** A rectangle with the soft edge of a hand-dipped sheet. */
function deckle({ random }: Sheet, x: number, y: number, width: number, height: number): string {
  const side = (fromX: number, fromY: number, toX: number, toY: number) =>
    Array.from({ length: 9 }, (_, index) => {
      const share = index / 9;
      return [
        fromX + (toX - fromX) * share + random.jitter(4),
        fromY + (toY - fromY) * share + random.jitter(4),
      ] as const;
    });
  return smooth(
    [
      ...side(x, y, x + width, y),
      ...side(x + width, y, x + width, y + height),
      ...side(x + width, y + height, x, y + height),
      ...side(x, y + height, x, y),
    ],
    true,
  );
}
