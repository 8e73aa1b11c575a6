/** A line as its money is shared over its pieces. Amounts are whole minor units in the order's currency. */
export interface SharedLine {
  quantity: number;
  unitMinor: bigint;
  /** Duty and tax of the whole line, and its share of the shipping: what is beside the price. */
  besideMinor: bigint;
}

/**
 * What the next pieces of a line are worth to the buyer, of which some have been given back before. Over all pieces of a
 * line, in whichever portions, the parts sum exactly to the line; what does not divide evenly falls to later pieces.
 */
export function shareOf(
  { quantity, unitMinor, besideMinor }: SharedLine,
  pieces: { before: number; count: number },
): bigint {
  const upTo = (count: number) =>
    unitMinor * BigInt(count) + (besideMinor * BigInt(count)) / BigInt(quantity);
  const { before, count } = pieces;
  if (before < 0 || count < 0 || before + count > quantity)
    throw new Error(`${count} pieces after ${before} are not in a line of ${quantity}.`);
  return upTo(before + count) - upTo(before);
}

/**
 * An amount over parts by their weight, by largest remainder: the parts sum exactly to it, and an earlier part wins a tie.
 * All goes to the first where nothing weighs anything.
 */
export function shareByWeight(amountMinor: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amountMinor : 0n));
  const shares = weights.map((weight) => (amountMinor * weight) / total);
  const left = amountMinor - shares.reduce((sum, share) => sum + share, 0n);
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (amountMinor * weight) % total }))
    // Stable: of equal remainders the earlier stays first.
    .sort((one, other) => (one.remainder < other.remainder ? 1 : one.remainder > other.remainder ? -1 : 0));
  for (const { index } of byRemainder.slice(0, Number(left))) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}
