import { darker, type Palette } from './palette.ts';
import type { Sheet } from './sheet.ts';
import { svg } from './svg.ts';

export const glaze = ({ random }: Sheet, palette: Palette): string =>
  random.pick([palette.base, palette.base, palette.pale, palette.main, palette.second, palette.deep]);

/** A rolled clay handle between two points, bowed outward by `bow`. */
export function handle(
  from: readonly [number, number],
  to: readonly [number, number],
  bow: number,
  thick: number,
  colour: string,
): string {
  const d = svg`M${from[0]} ${from[1]}C${from[0] + bow * 1.5} ${from[1] - 14} ${to[0] + bow * 1.4} ${to[1] - 60} ${to[0]} ${to[1]}`;
  return svg`<g fill="none" stroke-linecap="round"><path d="${d}" stroke="${darker(colour, 0.4)}" stroke-width="${thick + 3}"/><path d="${d}" stroke="${colour}" stroke-width="${thick - 3}"/><path d="${d}" stroke="#fff" stroke-opacity=".35" stroke-width="${thick * 0.24}" transform="translate(${-thick * 0.16} ${-thick * 0.12})"/></g>`;
}
