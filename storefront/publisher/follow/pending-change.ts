import type { Change } from './feed.ts';

/**
 * The steps of a change, one after the other: pages that are new, then those that show or list something of it, then
 * those that go. A reader never follows a link to a page that is not there yet, or not any more.
 */
export const step = { appear: 0, show: 1, leave: 2 } as const;
export type Step = (typeof step)[keyof typeof step];

/** What became of the pages of a change. */
export interface Publication {
  change: Change;
  /** Paths of pages whose files are new. */
  written: string[];
  /** Pages that were rendered again and came out as they were. */
  unchanged: number;
  removed: string[];
  /** These keep their old version and are tried again. */
  failed: { path: string; reason: string }[];
  /** From the commit to the last file. */
  milliseconds: number;
}

/** A change on its way into the pages. */
export interface PendingChange {
  readonly publication: Publication;
  /** Pages yet to be done. */
  readonly left: number;
  /** A page has to be done in that step. Known pages move. */
  expect(path: string, step: Step): void;
  /** True when that was the last page of its step. */
  settle(path: string): boolean;
  /** Whether an earlier step is still under way. */
  isBefore(step: Step): boolean;
}

export function createPendingChange(change: Change): PendingChange {
  const steps = new Map<string, Step>();
  const open: Record<Step, number> = { 0: 0, 1: 0, 2: 0 };
  return {
    publication: { change, written: [], unchanged: 0, removed: [], failed: [], milliseconds: 0 },
    get left() {
      return steps.size;
    },
    expect(path, at) {
      const before = steps.get(path);
      if (before !== undefined) open[before] -= 1;
      steps.set(path, at);
      open[at] += 1;
    },
    settle(path) {
      const at = steps.get(path);
      if (at === undefined) return false;
      steps.delete(path);
      open[at] -= 1;
      return open[at] === 0;
    },
    isBefore: (at) => (at > step.appear && open[0] > 0) || (at > step.show && open[1] > 0),
  };
}
