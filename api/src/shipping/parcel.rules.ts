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
 * The cheapest way to send the pieces in parcels, of equally cheap ones that with the fewest parcels; null when a piece
 * is too heavy or too big. Up to eight pieces all ways are compared. More of them go in by weight, heaviest first, and
 * what is compared is where one parcel ends and the next begins.
 *
 * With first-fit-decreasing an order can become cheaper by adding to it, since a piece more can move all others. Here
 * it cannot: without that piece, the parcels of the larger order are a way to send the smaller one.
 */
export function packParcels(pieces: readonly PackedPiece[], terms: ParcelTerms): Parcels | null {
  const sorted = pieces.toSorted(
    (a, b) => chargedGrams(b, terms) - chargedGrams(a, terms) || b.grams - a.grams || b.cubicMm - a.cubicMm,
  );
  const way = sorted.length <= 8 ? cheapestOfAll(sorted, terms) : cheapestInOrder(sorted, terms);
  return way && { cost: way.cost, charged: chargesOf(way) };
}

/** Some parcels, told from the last one back. */
interface Way {
  cost: bigint;
  parcels: number;
  /** What the last parcel is charged for; none of them yet where it is null. */
  last: { grams: number; before: Way } | null;
}

const noParcels: Way = { cost: 0n, parcels: 0, last: null };
const nothing: PackedPiece = { grams: 0, cubicMm: 0 };

/** Sets of pieces are the bits of a number: each is what a first parcel takes, and the cheapest way for the others. */
function cheapestOfAll(pieces: readonly PackedPiece[], terms: ParcelTerms): Way | null {
  const whole = (1 << pieces.length) - 1;
  const together: PackedPiece[] = [nothing];
  const ways: (Way | null)[] = [noParcels];
  for (let set = 1; set <= whole; set += 1) {
    const lowest = set & -set;
    const piece = pieces[31 - Math.clz32(lowest)] ?? nothing;
    together[set] = sum(together[set ^ lowest] ?? nothing, piece);
    let best: Way | null = null;
    // The lowest piece is always in the first parcel: no way is looked at twice.
    for (let first = set; first > 0; first = (first - 1) & set)
      if (first & lowest) best = better(best, ways[set ^ first] ?? null, together[first] ?? nothing, terms);
    ways[set] = best;
  }
  return ways[whole] ?? null;
}

function cheapestInOrder(pieces: readonly PackedPiece[], terms: ParcelTerms): Way | null {
  const ways: (Way | null)[] = [noParcels];
  for (let end = 1; end <= pieces.length; end += 1) {
    let last = nothing;
    let best: Way | null = null;
    for (let begin = end - 1; begin >= 0; begin -= 1) {
      last = sum(last, pieces[begin] ?? nothing);
      if (chargedGrams(last, terms) > terms.limitGrams) break;
      best = better(best, ways[begin] ?? null, last, terms);
    }
    ways.push(best);
  }
  return ways.at(-1) ?? null;
}

/** The best way so far, or the others with this parcel, if that is better. */
function better(best: Way | null, others: Way | null, parcel: PackedPiece, terms: ParcelTerms): Way | null {
  const grams = chargedGrams(parcel, terms);
  if (!others || grams > terms.limitGrams) return best;
  const cost = others.cost + terms.costOf(grams);
  const parcels = others.parcels + 1;
  if (best && (best.cost < cost || (best.cost === cost && best.parcels <= parcels))) return best;
  return { cost, parcels, last: { grams, before: others } };
}

/** The greater of weight and volume. */
function chargedGrams({ grams, cubicMm }: PackedPiece, { volumetricDivisor }: ParcelTerms): number {
  // Cubic millimetres by cm³ for a kilogram are grams.
  return Math.max(grams, volumetricDivisor === null ? 0 : Math.ceil(cubicMm / volumetricDivisor));
}

function sum(one: PackedPiece, other: PackedPiece): PackedPiece {
  return { grams: one.grams + other.grams, cubicMm: one.cubicMm + other.cubicMm };
}

function chargesOf(way: Way): number[] {
  const charged: number[] = [];
  for (let { last } = way; last; last = last.before.last) charged.unshift(last.grams);
  return charged;
}
