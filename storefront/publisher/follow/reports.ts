import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import type { Publication } from './pending-change.ts';

const pauseMs = 1_000;
const mostAtOnce = 500;
/** Further ones are forgotten while the API is away. */
const mostWaiting = 50_000;
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

/** Tells the API what became of each change, soon after it is known, and until it is heard: after a kill, too. */
export interface Reports {
  /** Is on the disk when it comes back, so that whoever saves a cursor after it forgets no report. */
  add(publication: Publication): void;
  /** Resolves when what waits was told, or could not be. */
  flush(): Promise<void>;
  close(): void;
}

/** Goes on with what an earlier process left in the file. */
export function openReports({ file, apiUrl, token, onRefused }: Reporting): Reports {
  const url = new URL('publications', apiUrl);
  const waiting = token ? read(file) : [];
  let timer: NodeJS.Timeout | undefined;
  let sending: Promise<boolean> | undefined;
  let isClosed = false;
  if (waiting.length > 0) later(0);

  /** Whether it was heard. What is told twice counts once: the last word counts. */
  async function send(): Promise<boolean> {
    const some = waiting.slice(0, mostAtOnce);
    const status = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: `[${some.join()}]`,
    }).then(
      (response) => response.status,
      () => 503,
    );
    const isHeard = status < 500 && status !== 429;
    if (isHeard) forget(some.length);
    if (status >= 400 && isHeard) onRefused(`${url} answered ${status}.`);
    return isHeard;
  }

  function forget(count: number): void {
    waiting.splice(0, count);
    if (waiting.length === 0 && !isClosed) truncateSync(file);
  }

  /** One request at a time. */
  function sendNext(): Promise<boolean> {
    sending ??= send().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  function later(ms: number): void {
    clearTimeout(timer);
    if (isClosed) return;
    timer = setTimeout(async () => {
      const isHeard = await sendNext();
      if (waiting.length > 0) later(isHeard ? 0 : pauseMs);
    }, ms);
  }

  return {
    add(publication) {
      if (!token) return;
      const line = JSON.stringify(reportOf(publication));
      appendFileSync(file, `${line}\n`);
      waiting.push(line);
      if (waiting.length > mostWaiting) waiting.shift();
      if (!sending && waiting.length === 1) later(0);
    },
    async flush() {
      while (waiting.length > 0 && (await sendNext()));
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      if (token) writeFileSync(file, waiting.map((line) => `${line}\n`).join(''));
    },
  };
}

/** Whole lines; the last may have been cut off. */
function read(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').slice(0, -1).slice(-mostWaiting);
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
