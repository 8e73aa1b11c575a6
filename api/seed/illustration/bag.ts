import { anyField } from './field.ts';
import { flatGround, standingGround } from './ground.ts';
import { shuffled } from './ink.ts';
import { darker, type Palette } from './palette.ts';
import { rectangle } from './path.ts';
import { fringe, tassel } from './prop.ts';
import { daylight, folds, footShadow, roundness, softShadow } from './shade.ts';
import { clipped, type Scene, type Sheet, symbol } from './sheet.ts';
import { repeat, svg } from './svg.ts';

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
