import type { PageAddress } from '../bundle/load-bundle.ts';
import type { PendingChange, Step } from './pending-change.ts';

/** A page to be made, for all changes that touched it since it was last begun. */
export interface Work {
  page: PageAddress;
  step: Step;
  /** None for a page that is made for another reason. */
  changes: Set<PendingChange>;
  /** What is lower goes first. */
  rank: number;
  /** It was held back once for pages that it leads to. */
  hasWaited?: boolean;
  /** It was written once, and may have been a moment old. */
  isWritten?: boolean;
}

/** The pages that wait, each once. */
export interface WorkQueue {
  readonly size: number;
  has(path: string): boolean;
  /** A page that waits already waits for these changes too, in the step and at the rank that are earlier. */
  add(work: Work): void;
  /** The next one that may begin, of those whose rank will do. It leaves the queue. */
  next(willDo: (rank: number) => boolean): Work | undefined;
  /** To be called when a step of a change, or the page at a path, is done: what waited for it may begin. */
  release(obstacle: PendingChange | string): void;
}

/** `isRunning`: the page is being made. It is not begun a second time meanwhile. */
export function createWorkQueue(isRunning: (path: string) => boolean): WorkQueue {
  const queued = new Map<string, Work>();
  /** Those that may be able to begin, by rank. */
  const ready: (Set<Work> | undefined)[] = [];
  /** Those that could not, by what they wait for. */
  const held = new Map<PendingChange | string, Set<Work>>();

  function line(work: Work): void {
    const works = ready[work.rank] ?? new Set();
    ready[work.rank] = works.add(work);
  }

  function obstacleOf({ page, changes, step }: Work): PendingChange | string | undefined {
    return isRunning(page.path) ? page.path : changes.values().find((change) => change.isBefore(step));
  }

  return {
    get size() {
      return queued.size;
    },
    has: (path) => queued.has(path),
    add(given) {
      const { path } = given.page;
      const known = queued.get(path);
      const work = known ?? { ...given, changes: new Set() };
      if (known) ready[known.rank]?.delete(known);
      for (const change of given.changes) work.changes.add(change);
      if (given.step < work.step) work.step = given.step;
      if (given.rank < work.rank) work.rank = given.rank;
      work.hasWaited ||= given.hasWaited;
      work.isWritten ||= given.isWritten;
      for (const change of work.changes) change.expect(path, work.step);
      queued.set(path, work);
      // What it waited for may be later than its new step, and wait for it.
      line(work);
    },
    next(willDo) {
      for (const [rank, works] of ready.entries()) {
        if (!works || !willDo(rank)) continue;
        for (const work of works) {
          works.delete(work);
          const obstacle = obstacleOf(work);
          if (obstacle === undefined) {
            queued.delete(work.page.path);
            return work;
          }
          held.set(obstacle, (held.get(obstacle) ?? new Set<Work>()).add(work));
        }
      }
      return undefined;
    },
    release(obstacle) {
      const works = held.get(obstacle);
      held.delete(obstacle);
      for (const work of works ?? []) if (queued.get(work.page.path) === work) line(work);
    },
  };
}
