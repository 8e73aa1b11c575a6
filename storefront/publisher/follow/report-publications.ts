import type { Publication } from './pending-change.ts';
import type { Publisher } from './publisher.ts';

const pauseMs = 1_000;
const mostAtOnce = 500;
/** Further ones are forgotten while the API is away. */
const mostWaiting = 50_000;
const mostPaths = 20;

interface Reporting {
  /** Address of the API, with `/graphql`. */
  apiUrl: string;
  /** Shared with the API. */
  token: string;
  onRefused(reason: string): void;
}

/** Tells the API what became of each change, soon after it is known, and again until it is heard. */
export function reportPublications(
  publisher: Publisher,
  { apiUrl, token, onRefused }: Reporting,
): { stop(): void } {
  const url = new URL('publications', apiUrl);
  let waiting: object[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isSending = false;

  async function send(): Promise<void> {
    isSending = true;
    const some = waiting.slice(0, mostAtOnce);
    const status = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(some),
    }).then(
      (response) => response.status,
      () => 503,
    );
    isSending = false;
    const isHeard = status < 500 && status !== 429;
    if (isHeard) waiting = waiting.slice(some.length);
    if (status >= 400 && isHeard) onRefused(`${url} answered ${status}.`);
    if (waiting.length > 0) later(isHeard ? 0 : pauseMs);
  }

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(send, ms);
  }

  function add(publication: Publication): void {
    waiting.push(reportOf(publication));
    if (waiting.length > mostWaiting) waiting.shift();
    if (!isSending && waiting.length === 1) later(0);
  }

  publisher.events.on('published', add);
  return {
    stop() {
      clearTimeout(timer);
      publisher.events.off('published', add);
    },
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
