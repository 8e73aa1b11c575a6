/** One thing as it is packed. */
export interface PackedPiece {
  grams: number;
  cubicMm: number;
}

export interface ParcelTerms {
  /** Nothing heavier is carried, nor what counts as heavier for its volume. */
  limitGrams: number;
  /** Cubic centimetres that count as a kilogram; null where volume does not count. */
  volumetricDivisor: number | null;
  /** What a parcel costs that is charged for so many grams; never less for more. */
  costOf(chargedGrams: number): bigint;
}

export interface Parcels {
  cost: bigint;
  /** What each parcel is charged for, in grams. */
  charged: number[];
}

/**
 * A cheap way to send the pieces in parcels, of equally cheap ones that with the fewest parcels; null when a piece is
 * too heavy or too big. Up to eight pieces it is the cheapest there is. Beyond, two orders of the pieces are tried, each
 * with all the ways to cut it: by weight into parcels, and mixed into blocks of at most eight, each block packed as well
 * as it can be.
 *
 * One piece more never makes it cheaper, which first-fit-decreasing does not promise: there a piece can move all others.
 * The order of two pieces depends on nothing but these two; so whatever is a way to send more pieces, is one to send
 * fewer when some of them are left out.
 */
export function packParcels(pieces: readonly PackedPiece[], terms: ParcelTerms): Parcels | null {
  const ways = [cutByWeight(pieces, terms)];
  // It takes a fifth of a millisecond for each piece.
  if (pieces.length <= 100) ways.push(packInBlocks(pieces, terms));
  const best = ways.reduce(cheaper);
  return best && { cost: best.cost, charged: chargesOf(best) };
}

/** Some parcels, told from the last one back. */
interface Way {
  cost: bigint;
  parcels: number;
  /** What the last parcel is charged for; null where there is none yet. */
  last: { grams: number; before: Way } | null;
}

interface Parcel {
  grams: number;
  cost: bigint;
}

const noParcels: Way = { cost: 0n, parcels: 0, last: null };
const blockSize = 8;

/** Each parcel takes the next pieces, heaviest first. */
function cutByWeight(pieces: readonly PackedPiece[], terms: ParcelTerms): Way | null {
  const sorted = pieces.toSorted(
    (a, b) => chargedGrams(b, terms) - chargedGrams(a, terms) || b.grams - a.grams || b.cubicMm - a.cubicMm,
  );
  const ways: (Way | null)[] = [noParcels];
  for (let end = 1; end <= sorted.length; end += 1) {
    let together: PackedPiece = { grams: 0, cubicMm: 0 };
    let best: Way | null = null;
    for (let begin = end - 1; begin >= 0; begin -= 1) {
      together = sum(together, sorted[begin]);
      const parcel = parcelOf(together, terms);
      if (!parcel) break;
      best = cheaperWith(best, ways[begin], parcel);
    }
    ways.push(best);
  }
  return ways.at(-1) ?? null;
}

/** Each block takes the next pieces, in an order in which heavy and light ones come as they will. */
function packInBlocks(pieces: readonly PackedPiece[], terms: ParcelTerms): Way | null {
  const mixed = pieces.toSorted(
    (a, b) => mixing(a) - mixing(b) || a.grams - b.grams || a.cubicMm - b.cubicMm,
  );
  const ways: (Way | null)[] = [noParcels, ...mixed.map(() => null)];
  for (let begin = 0; begin < mixed.length; begin += 1) {
    const before = ways[begin];
    if (!before) return null;
    const block = mixed.slice(begin, begin + blockSize);
    const ofSets = packSets(block, before, terms);
    for (let count = 1; count <= block.length; count += 1)
      ways[begin + count] = cheaper(ways[begin + count], ofSets[(1 << count) - 1]);
  }
  return ways.at(-1) ?? null;
}

/** The cheapest way for every set of the pieces after what is packed before. Sets are the bits of their index. */
function packSets(pieces: readonly PackedPiece[], before: Way, terms: ParcelTerms): (Way | null)[] {
  const together: PackedPiece[] = [{ grams: 0, cubicMm: 0 }];
  const alone: (Parcel | null)[] = [null];
  const ways: (Way | null)[] = [before];
  for (let set = 1; set < 1 << pieces.length; set += 1) {
    const lowest = set & -set;
    const all = sum(together[set ^ lowest], pieces[31 - Math.clz32(lowest)]);
    together[set] = all;
    alone[set] = parcelOf(all, terms);
    let best: Way | null = null;
    // The lowest piece is always in the parcel that is looked at: no way comes twice.
    for (let last = set; last > 0; last = (last - 1) & set)
      if (last & lowest) best = cheaperWith(best, ways[set ^ last], alone[last]);
    ways[set] = best;
  }
  return ways;
}

/** Like chance, but of the piece alone: multiples of the golden ratio lie evenly. */
function mixing({ grams, cubicMm }: PackedPiece): number {
  return ((grams + cubicMm) * 0.618_033_988_749) % 1;
}

function parcelOf(pieces: PackedPiece, terms: ParcelTerms): Parcel | null {
  const grams = chargedGrams(pieces, terms);
  return grams <= terms.limitGrams ? { grams, cost: terms.costOf(grams) } : null;
}

/** The greater of weight and volume. */
function chargedGrams({ grams, cubicMm }: PackedPiece, { volumetricDivisor }: ParcelTerms): number {
  // Cubic millimetres by cm³ for a kilogram are grams.
  return Math.max(grams, volumetricDivisor === null ? 0 : Math.ceil(cubicMm / volumetricDivisor));
}

function sum(one: PackedPiece | undefined, other: PackedPiece | undefined): PackedPiece {
  return {
    grams: (one?.grams ?? 0) + (other?.grams ?? 0),
    cubicMm: (one?.cubicMm ?? 0) + (other?.cubicMm ?? 0),
  };
}

/** The best way so far, or the others with this parcel, if that is better. */
function cheaperWith(
  best: Way | null,
  others: Way | null | undefined,
  parcel: Parcel | null | undefined,
): Way | null {
  if (!others || !parcel) return best;
  const cost = others.cost + parcel.cost;
  const parcels = others.parcels + 1;
  if (best && (best.cost < cost || (best.cost === cost && best.parcels <= parcels))) return best;
  return { cost, parcels, last: { grams: parcel.grams, before: others } };
}

function cheaper(one: Way | null | undefined, other: Way | null | undefined): Way | null {
  if (!one || !other) return one ?? other ?? null;
  if (one.cost !== other.cost) return one.cost < other.cost ? one : other;
  return one.parcels <= other.parcels ? one : other;
}

function chargesOf(way: Way): number[] {
  const charged: number[] = [];
  for (let { last } = way; last; last = last.before.last) charged.unshift(last.grams);
  return charged;
}
