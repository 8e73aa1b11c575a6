import { openOutbox } from './outbox.ts';
import type { Publication } from './pending-change.ts';

const mostPaths = 20;

interface Reporting {
  /** Where is kept what the API has not heard yet. */
  file: string;
  /** Address of the API, with `/graphql`. */
  apiUrl: string;
  /** Shared with the API; without it, nothing is told. */
  token: string | undefined;
  onRefused(reason: string): void;
}

/** Tells somebody what became of changes, soon after it is known, and until it is heard: after a kill, too. */
export interface Reports {
  /** On the disk as soon as that has room. */
  add(publication: Publication): void;
  /** A page is new or gone of which no publication says so: it had failed, or nobody knew of it. */
  addPage(path: string): void;
  /** All pages were made anew. */
  addBuild(): void;
  /** What was committed before that cursor is in all pages: none of them has failed. */
  addWhole(cursor: string): void;
  /** Everything that was added is on the disk when it comes back: whoever saves a cursor then forgets no report. Else throws. */
  keep(): void;
  /** Resolves when what waits was told, or could not be. */
  flush(): Promise<void>;
  close(): void;
}

/** Told to nobody. */
export const noReports: Reports = {
  add: () => undefined,
  addPage: () => undefined,
  addBuild: () => undefined,
  addWhole: () => undefined,
  keep: () => undefined,
  flush: async () => undefined,
  close: () => undefined,
};

/** Tells the API, which answers `publication(change)` from it. What is told twice counts once: the last word counts. */
export function openReports({ apiUrl, token, ...sending }: Reporting): Reports {
  if (!token) return noReports;
  const url = new URL('publications', apiUrl);
  const outbox = openOutbox<object>({ ...sending, url, token, bodyOf: (reports) => reports });
  return {
    ...noReports,
    ...outbox,
    add: (publication) => outbox.add(reportOf(publication)),
    addWhole: (cursor) => outbox.add({ wholeAt: cursor, liveAt: new Date().toISOString() }),
  };
}

function reportOf({ change, written, removed, failed, milliseconds }: Publication): object {
  const counts = { change: change.sequence, pagesWritten: written.length, pagesRemoved: removed.length };
  const paths = written.slice(0, mostPaths).map((path) => path.slice(0, 1_000));
  const [failure] = failed;
  if (failure) {
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more pages)` : '';
    return {
      ...counts,
      paths,
      state: 'FAILED',
      reason: `${failure.path}: ${failure.reason}`.slice(0, 1_900) + more,
    };
  }
  const liveAt = new Date(Date.parse(change.at) + milliseconds).toISOString();
  return { ...counts, paths, state: 'LIVE', liveAt, milliseconds: Math.max(0, Math.round(milliseconds)) };
}
