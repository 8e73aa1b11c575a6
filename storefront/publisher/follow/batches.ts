import type { Batch, Change } from './feed.ts';

/** Which changes are under way, in the order in which they came. */
export interface Batches {
  /** Changes that are not settled. */
  readonly size: number;
  add(batch: Batch): void;
  settle(change: Change): void;
}

/** `reach` is told each cursor before which everything is settled, as soon as that is so. */
export function createBatches(reach: (cursor: string) => void): Batches {
  const waiting: { cursor: string; left: Set<Change> }[] = [];
  const batchOf = new Map<Change, Set<Change>>();

  function advance(): void {
    let reached: string | undefined;
    while (waiting[0]?.left.size === 0) reached = waiting.shift()?.cursor;
    if (reached !== undefined) reach(reached);
  }

  return {
    get size() {
      return batchOf.size;
    },
    add({ changes, cursor }) {
      const left = new Set(changes);
      for (const change of changes) batchOf.set(change, left);
      waiting.push({ cursor, left });
      advance();
    },
    settle(change) {
      batchOf.get(change)?.delete(change);
      batchOf.delete(change);
      advance();
    },
  };
}
