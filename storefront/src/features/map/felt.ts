import type { DyeName } from '../band/dyes.ts';
import { type MotifName, motifHeight, motifRows } from '../band/motifs.ts';
import { stepsToUnit } from './pen.ts';

/** What the patch of a region is made of: its dye, and a motif of its band, stitched all over it where there is room. */
export interface Felt {
  dye: DyeName;
  motif: MotifName;
}

/** Threads from one motif to the next, which stands half that lower. */
const repeat = 26;
const threadUnits = 1.4;

/** The motif as a pattern of that id to fill a patch with. */
export function motifPattern(motif: MotifName, id: string): string {
  const size = repeat * 2;
  const offset = (repeat - motifHeight) / 2;
  const drawn = [
    [offset, offset],
    [offset + repeat, offset + repeat],
  ].map(([x = 0, y = 0]) =>
    motifRows(motif)
      .flatMap((row, at) =>
        [...row.matchAll(/[#o]+/g)].map(({ index, 0: run }) => `M${x + index} ${y + at + 0.5}h${run.length}`),
      )
      .join(''),
  );
  return (
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" ` +
    `patternTransform="scale(${threadUnits * stepsToUnit})"><path class="motif" d="${drawn.join('')}"/></pattern>`
  );
}
