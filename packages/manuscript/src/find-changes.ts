import { isSpoken } from './words.ts';

/** Items `start` to `end` of one list have become items `from` to `to` of another; the ends are not included. */
export interface Change {
  start: number;
  end: number;
  from: number;
  to: number;
}

/**
 * What has to be replaced in `before` to get `after`, in order. What occurs once in both is found first, so that a long text
 * costs little; two stretches that have little in common are one change. So are changes with nothing but signs between them.
 */
export function findChanges(before: readonly string[], after: readonly string[]): Change[] {
  const pairs: [number, number][] = [];
  match({ before, after, pairs }, { start: 0, end: before.length, from: 0, to: after.length });
  return joined(changesBetween(pairs, before.length, after.length), before);
}

interface Matching {
  before: readonly string[];
  after: readonly string[];
  /** What stands in both, in order. */
  pairs: [number, number][];
}

/** Past so many differences, two stretches count as different altogether. */
const MAXIMUM_EDITS = 200;

function match(matching: Matching, { start, end, from, to }: Change): void {
  const { before, after, pairs } = matching;
  while (start < end && from < to && before[start] === after[from]) pairs.push([start++, from++]);
  let tail = 0;
  while (start < end - tail && from < to - tail && before[end - 1 - tail] === after[to - 1 - tail]) tail += 1;
  const inner = { start, end: end - tail, from, to: to - tail };
  if (inner.start < inner.end && inner.from < inner.to) {
    const anchors = rising(onceInBoth(matching, inner));
    if (anchors.length === 0) pairs.push(...shortestEdit(matching, inner));
    else {
      let [at, into] = [inner.start, inner.from];
      for (const [one, other] of anchors) {
        match(matching, { start: at, end: one, from: into, to: other });
        pairs.push([one, other]);
        [at, into] = [one + 1, other + 1];
      }
      match(matching, { start: at, end: inner.end, from: into, to: inner.to });
    }
  }
  for (let left = tail; left > 0; left -= 1) pairs.push([end - left, to - left]);
}

function onceInBoth({ before, after }: Matching, { start, end, from, to }: Change): [number, number][] {
  const seen = new Map<string, { one: number; other: number; isOnce: boolean }>();
  for (let at = start; at < end; at += 1) {
    const item = before[at] ?? '';
    const entry = seen.get(item);
    if (entry) entry.isOnce = false;
    else seen.set(item, { one: at, other: -1, isOnce: true });
  }
  for (let at = from; at < to; at += 1) {
    const entry = seen.get(after[at] ?? '');
    if (!entry) continue;
    if (entry.other >= 0) entry.isOnce = false;
    entry.other = at;
  }
  return [...seen.values()]
    .filter(({ isOnce, other }) => isOnce && other >= 0)
    .map(({ one, other }) => [one, other]);
}

/** The longest row of pairs whose second numbers rise as the first do. */
function rising(pairs: [number, number][]): [number, number][] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, other], index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const row: [number, number][] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) row.push(pair);
  }
  return row.reverse();
}

/** E. W. Myers, An O(ND) difference algorithm and its variations, 1986. No pairs past MAXIMUM_EDITS. */
function shortestEdit({ before, after }: Matching, { start, end, from, to }: Change): [number, number][] {
  const [rows, columns] = [end - start, to - from];
  const maximum = Math.min(rows + columns, MAXIMUM_EDITS);
  const reach = new Int32Array(2 * maximum + 3);
  const middle = maximum + 1;
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= maximum; edits += 1) {
    history.push(reach.slice(middle - edits, middle + edits + 1));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = reach[middle + diagonal + 1] ?? 0;
      const right = (reach[middle + diagonal - 1] ?? 0) + 1;
      let row = edits === 0 ? 0 : diagonal === -edits || (diagonal !== edits && right <= down) ? down : right;
      while (row < rows && row - diagonal < columns && before[start + row] === after[from + row - diagonal])
        row += 1;
      reach[middle + diagonal] = row;
      if (row >= rows && row - diagonal >= columns)
        return walkBack(history, { edits, row: rows, column: columns }).map(([one, other]) => [
          start + one,
          from + other,
        ]);
    }
  }
  return [];
}

function walkBack(
  history: Int32Array[],
  { edits, row, column }: { edits: number; row: number; column: number },
): [number, number][] {
  const pairs: [number, number][] = [];
  for (let step = edits; step >= 0; step -= 1) {
    const diagonal = row - column;
    const reach = history[step];
    // A slice holds the diagonals from -step to step as they were before this step.
    const down = reach?.[step + diagonal + 1] ?? 0;
    const right = (reach?.[step + diagonal - 1] ?? 0) + 1;
    const isDown = diagonal === -step || (diagonal !== step && right <= down);
    const entered = step === 0 ? 0 : isDown ? down : right;
    while (row > entered) pairs.push([--row, --column]);
    if (step === 0) break;
    if (isDown) column -= 1;
    else row -= 1;
  }
  return pairs.reverse();
}

function changesBetween(pairs: [number, number][], before: number, after: number): Change[] {
  const changes: Change[] = [];
  let [at, into] = [0, 0];
  for (const [one, other] of [...pairs, [before, after] as [number, number]]) {
    if (one > at || other > into) changes.push({ start: at, end: one, from: into, to: other });
    [at, into] = [one + 1, other + 1];
  }
  return changes;
}

function joined(changes: Change[], before: readonly string[]): Change[] {
  const rows: Change[] = [];
  for (const change of changes) {
    const last = rows.at(-1);
    if (last && !before.slice(last.end, change.start).some(isSpoken)) {
      last.end = change.end;
      last.to = change.to;
    } else rows.push({ ...change });
  }
  return rows;
}
