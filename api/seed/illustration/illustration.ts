import { drawings } from './drawings.ts';
import { type MotifName, motifs } from './motif.ts';
import { type PaletteName, palettes } from './palette.ts';
import { createRandom } from './random.ts';
import type { Sheet } from './sheet.ts';
import { svg } from './svg.ts';

export { type MotifName, motifs } from './motif.ts';
export { type PaletteName, palettes } from './palette.ts';

export type IllustrationKind = keyof typeof drawings;

export const illustrationKinds = Object.keys(drawings) as readonly IllustrationKind[];

export interface Illustration {
  readonly kind: IllustrationKind;
  readonly palette: PaletteName;
  readonly motif?: MotifName;
  /** Whatever tells this piece from its like: a product's slug. */
  readonly seed: string;
  /** The whole piece on its ground, or a part of it close by. */
  readonly view?: 'whole' | 'detail';
}

/**
 * The picture of a thing as SVG text: shapes only, no text, no scripts, nothing fetched.
 * The same illustration gives the same bytes always; the detail view shows the very piece of the whole view.
 */
export function drawIllustration({ kind, palette, motif, seed, view = 'whole' }: Illustration): string {
  const { width, height } = illustrationSize(kind);
  const random = createRandom(`${kind} ${seed}`);
  const names = Object.keys(motifs) as [MotifName, ...MotifName[]];
  const sheet: Sheet = {
    width,
    height,
    random,
    colours: palettes[palette],
    motif: motif ?? random.pick(names),
    definitions: [],
  };
  const { ground, goods, focus = [width / 2, height / 2] } = drawings[kind](sheet);
  const zoom = 1.9;
  const near = svg`<g transform="translate(${width / 2 - focus[0] * zoom} ${height / 2 - focus[1] * zoom}) scale(${zoom})">${goods}</g>`;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${sheet.definitions}</defs>${ground}${view === 'detail' ? near : goods}</svg>`;
}

/** Goods stand upright, 4:5; landscapes lie, 3:2. */
export function illustrationSize(kind: IllustrationKind): { width: number; height: number } {
  return kind.startsWith('landscape-') ? { width: 1500, height: 1000 } : { width: 960, height: 1200 };
}
