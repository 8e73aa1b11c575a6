/** One thing as it is packed. */
export interface PackedPiece {
  grams: number;
  cubicMm: number;
}

/** What a parcel costs that is charged for up to so many grams. */
export interface ParcelBand {
  upToGrams: number;
  cost: bigint;
}

export interface ParcelTerms {
  /**
   * By weight, ascending, and never cheaper for more. Nothing heavier than the last is carried, nor what counts as heavier
   * for its volume.
   */
  bands: readonly ParcelBand[];
  /** Cubic centimetres that count as a kilogram; null where volume does not count. */
  volumetricDivisor: number | null;
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
 *
 * It takes a step for each piece and band, and up to a hundred pieces some tens of microseconds more for each of them.
 */
export function packParcels(
  pieces: readonly PackedPiece[],
  { bands, volumetricDivisor }: ParcelTerms,
): Parcels | null {
  const tariff = {
    bands: bands.map(({ upToGrams, cost }) => ({ upToGrams, cost: Number(cost) })),
    volumetricDivisor,
  };
  const ways = [cutByWeight(pieces, tariff)];
  if (pieces.length <= 100) ways.push(packInBlocks(pieces, tariff));
  const best = ways.reduce(cheaper);
  if (!best) return null;
  const charged = chargesOf(best);
  const costOf = (grams: number) => bands.find(({ upToGrams }) => grams <= upToGrams)?.cost ?? 0n;
  return { cost: charged.reduce((sum, grams) => sum + costOf(grams), 0n), charged };
}

/** Costs are numbers here, by which ways are compared much faster; what is asked is added up exactly. */
interface Tariff extends Pick<ParcelTerms, 'volumetricDivisor'> {
  bands: readonly { upToGrams: number; cost: number }[];
}

/** Some parcels, told from the last one back. */
interface Way {
  cost: number;
  parcels: number;
  /** What the last parcel is charged for; null where there is none yet. */
  last: { grams: number; before: Way } | null;
}

interface Parcel {
  grams: number;
  cost: number;
}

const noParcels: Way = { cost: 0, parcels: 0, last: null };
const blockSize = 8;

/**
 * Each parcel takes the next pieces, heaviest first. To send more is never cheaper, so that of the last parcels that a band
 * takes the fullest is best; and with the next piece it begins where it did, or later.
 */
function cutByWeight(pieces: readonly PackedPiece[], terms: Tariff): Way | null {
  const sorted = pieces.toSorted(
    (a, b) => chargedGrams(b, terms) - chargedGrams(a, terms) || b.grams - a.grams || b.cubicMm - a.cubicMm,
  );
  const sums = sumsBefore(sorted);
  const charged = (begin: number, end: number) => chargedGrams(difference(sums[end], sums[begin]), terms);
  const begins = terms.bands.map(() => 0);
  const ways: (Way | null)[] = [noParcels];
  for (let end = 1; end <= sorted.length; end += 1) {
    let best: Way | null = null;
    let smaller = end;
    for (const [band, { upToGrams, cost }] of terms.bands.entries()) {
      let begin = begins[band] ?? 0;
      let grams = charged(begin, end);
      for (; grams > upToGrams; grams = charged(begin, end)) begin += 1;
      begins[band] = begin;
      if (begin < smaller) best = cheaperWith(best, ways[begin], { grams, cost });
      smaller = begin;
    }
    ways.push(best);
  }
  return ways.at(-1) ?? null;
}

/** Each block takes the next pieces, in an order in which heavy and light ones come as they will. */
function packInBlocks(pieces: readonly PackedPiece[], terms: Tariff): Way | null {
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
function packSets(pieces: readonly PackedPiece[], before: Way, terms: Tariff): (Way | null)[] {
  const together: PackedPiece[] = [{ grams: 0, cubicMm: 0 }];
  const alone: (Parcel | null)[] = [null];
  const ways: (Way | null)[] = [before];
  for (let set = 1; set < 1 << pieces.length; set += 1) {
    const lowest = set & -set;
    const higher = set ^ lowest;
    const all = sum(together[higher], pieces[31 - Math.clz32(lowest)]);
    together[set] = all;
    alone[set] = parcelOf(all, terms);
    let best = cheaperWith(null, before, alone[set]);
    // The lowest piece is always in the last parcel: no way comes twice.
    for (let others = higher; others > 0; others = (others - 1) & higher)
      best = cheaperWith(best, ways[others], alone[set ^ others]);
    ways[set] = best;
  }
  return ways;
}

/** Like chance, but of the piece alone: multiples of the golden ratio lie evenly. */
function mixing({ grams, cubicMm }: PackedPiece): number {
  return ((grams + cubicMm) * 0.618_033_988_749) % 1;
}

function parcelOf(pieces: PackedPiece, terms: Tariff): Parcel | null {
  const grams = chargedGrams(pieces, terms);
  const band = terms.bands.find(({ upToGrams }) => grams <= upToGrams);
  return band ? { grams, cost: band.cost } : null;
}

/** The greater of weight and volume. */
function chargedGrams({ grams, cubicMm }: PackedPiece, { volumetricDivisor }: Tariff): number {
  // Cubic millimetres by cm³ for a kilogram are grams.
  return Math.max(grams, volumetricDivisor === null ? 0 : Math.ceil(cubicMm / volumetricDivisor));
}

function sum(one: PackedPiece | undefined, other: PackedPiece | undefined): PackedPiece {
  return {
    grams: (one?.grams ?? 0) + (other?.grams ?? 0),
    cubicMm: (one?.cubicMm ?? 0) + (other?.cubicMm ?? 0),
  };
}

function difference(one: PackedPiece | undefined, other: PackedPiece | undefined): PackedPiece {
  return {
    grams: (one?.grams ?? 0) - (other?.grams ?? 0),
    cubicMm: (one?.cubicMm ?? 0) - (other?.cubicMm ?? 0),
  };
}

/** What stands before each piece, and all of it at the end. */
function sumsBefore(pieces: readonly PackedPiece[]): PackedPiece[] {
  const sums: PackedPiece[] = [{ grams: 0, cubicMm: 0 }];
  for (const piece of pieces) sums.push(sum(sums.at(-1), piece));
  return sums;
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
