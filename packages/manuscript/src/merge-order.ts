import { findChanges } from './find-changes.ts';

/**
 * The order of two lists of ids that were one: theirs, with what I put in and moved behind what it stands behind in mine. What
 * both moved stands where they put it. `isKept` says what of the ids is to be in it.
 */
export function mergeOrder(
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', readonly string[]>,
  isKept: (id: string) => boolean,
): string[] {
  const theyMoved = new Set(moved(base, theirs));
  const iMoved = new Set(moved(base, mine).filter((id) => !theyMoved.has(id)));
  const order = theirs.filter((id) => isKept(id) && !iMoved.has(id));
  const placed = new Set(order);
  let behind = -1;
  for (const id of mine) {
    if (!placed.has(id) && isKept(id)) {
      order.splice(behind + 1, 0, id);
      placed.add(id);
    }
    const at = order.indexOf(id);
    if (at >= 0) behind = at;
  }
  return order;
}

/** Of a list of ids that two people changed: what either put in is there, and what either took out is not. */
export function mergeIds(sides: Record<'base' | 'mine' | 'theirs', readonly string[]>): string[] {
  const [base, mine, theirs] = [new Set(sides.base), new Set(sides.mine), new Set(sides.theirs)];
  return mergeOrder(sides, (id) => (base.has(id) ? mine.has(id) && theirs.has(id) : true));
}

/** Ids that are in both lists, but not in the same order as the others. */
function moved(base: readonly string[], other: readonly string[]): string[] {
  const [inBase, inOther] = [new Set(base), new Set(other)];
  const before = base.filter((id) => inOther.has(id));
  const after = other.filter((id) => inBase.has(id));
  return findChanges(before, after).flatMap(({ start, end }) => before.slice(start, end));
}
