import type { Publication } from './pending-change.ts';

/** Pages that keep their old version, and the changes that wait for them. */
export interface Failures {
  /** How often the page has failed now, without a success. */
  add(path: string, reason: string, publications: Iterable<Publication>): number;
  /** The page is right. The changes that waited for nothing else; undefined when it had not failed. */
  clear(path: string): Publication[] | undefined;
}

/** Changes that one page is remembered for; those that came first are forgotten. */
const mostRemembered = 1_000;

export function createFailures(): Failures {
  const failing = new Map<string, { count: number; waiting: Set<Publication> }>();
  return {
    add(path, reason, publications) {
      const failure = failing.get(path) ?? { count: 0, waiting: new Set() };
      failing.set(path, failure);
      failure.count += 1;
      for (const publication of publications) {
        publication.failed.push({ path, reason });
        failure.waiting.add(publication);
        const [first] = failure.waiting;
        if (first && failure.waiting.size > mostRemembered) failure.waiting.delete(first);
      }
      return failure.count;
    },
    clear(path) {
      const failure = failing.get(path);
      if (!failure) return undefined;
      failing.delete(path);
      for (const publication of failure.waiting)
        publication.failed = publication.failed.filter((failed) => failed.path !== path);
      return [...failure.waiting].filter(({ failed }) => failed.length === 0);
    },
  };
}
