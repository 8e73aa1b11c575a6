import { remembered } from '../../ui/remembered.ts';
import type { DyeName } from './dyes.ts';
import { type MotifName, separators } from './motifs.ts';
import { regionStyle } from './region-style.ts';
import { stableNumbers } from './stable-numbers.ts';

/** One motif of a band, and what stands after it. */
export interface Stitch {
  dye: DyeName;
  motif: MotifName;
  /** Thread and accent change places. */
  isCounterchanged: boolean;
  separator: string;
}

/** A woven band: stitches that repeat along it. */
export type Band = readonly Stitch[];

const length = 5;

/**
 * The band of a place, the same wherever the place appears: its region gives the dyes and the family of motifs,
 * its own path the order. Only the path counts, so that it is the same in every language.
 */
export const placeBand = remembered((path): Band => {
  const { dye, family } = regionStyle(path);
  return stableNumbers(path, length).map((number) => ({
    dye,
    motif: pick(family, number),
    isCounterchanged: (number >>> 8) % 3 === 0,
    separator: pick(separators, number >>> 12),
  }));
});

/** The band of a brand: woven from those of its home places, the first four. Without one, from its own name. */
export function brandBand(slug: string, homePaths: readonly string[]): Band {
  const homes = homePaths.slice(0, 4);
  if (homes.length === 0) return placeBand(slug);
  const share = Math.max(1, Math.ceil(length / homes.length));
  // The brand's own name gives where in each home's band it begins: two brands of one village differ.
  const starts = stableNumbers(slug, homes.length);
  return homes.flatMap((path, at) => {
    const band = placeBand(path);
    return Array.from({ length: share }, (_, step) => pick(band, (starts[at] ?? 0) + step));
  });
}

/** The band of the whole programme: a stretch of each country's. */
export function programmeBand(countries: readonly { path: string }[]): Band {
  return countries.flatMap(({ path }) => placeBand(path).slice(0, 3));
}

export const programmeDye: DyeName = 'madder';

/** The dye that stands for a place: of its region, or of the country. */
export function placeDye(path: string): DyeName {
  return regionStyle(path).dye;
}

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}
