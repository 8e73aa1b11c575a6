import type { ChangeFeed } from './change-feed.ts';
import { type ChangeSource, type ChangesQuery, type ChangesRead, readChanges } from './read-changes.ts';

/** Reads changes as they come, for any number of readers: those who are equally far share what is read. */
export interface ChangeFollower {
  read(query: ChangesQuery): Promise<ChangesRead>;
  /** A mark of now, to wait from: take it before reading. */
  mark(): number;
  /** Resolves when something changed after the mark (true), when it has taken too long, or when all is over (false). */
  changed(since: number, options: { withinMs: number; signal?: AbortSignal }): Promise<boolean>;
}

export function createChangeFollower(source: ChangeSource, feed: ChangeFeed): ChangeFollower {
  const waiting = new Set<() => void>();
  const reading = new Map<string, Promise<ChangesRead>>();
  let version = 0;
  const wake = () => {
    version += 1;
    for (const resume of [...waiting]) resume();
  };
  feed.onChanges(wake);
  feed.onLost(wake);

  return {
    read(query) {
      // One that began before the last change may not have it.
      const key = JSON.stringify([version, query.after, query.types, query.first]);
      const known = reading.get(key);
      if (known) return known;
      const read = readChanges(source, query).finally(() => reading.delete(key));
      reading.set(key, read);
      return read;
    },
    mark: () => version,
    changed(since, { withinMs, signal }) {
      if (signal?.aborted) return Promise.resolve(false);
      if (version !== since) return Promise.resolve(true);
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waiting.delete(end);
          signal?.removeEventListener('abort', end);
          resolve(version !== since);
        };
        const timer = setTimeout(end, withinMs);
        waiting.add(end);
        signal?.addEventListener('abort', end);
      });
    },
  };
}
