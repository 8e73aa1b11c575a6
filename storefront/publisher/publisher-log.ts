import type { Publisher } from './follow/publisher.ts';
import type { Progress } from './progress.ts';

/** What the resident publisher says: a line of JSON for each event. */
export interface PublisherLog {
  write(event: { event: string; [detail: string]: unknown }): void;
  listen(publisher: Publisher): void;
  progress: Progress;
}

/** As many paths as are named in a line. */
const mostPaths = 20;
const progressMs = 5_000;

/** Without `isVerbose`, only what went wrong, and that it follows the API: whoever started it waits for that. */
export function createPublisherLog(out: NodeJS.WritableStream, isVerbose: boolean): PublisherLog {
  const write: PublisherLog['write'] = (event) => {
    if (isVerbose || /failed|outage|disconnected|following/.test(event.event))
      out.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
  };
  return {
    write,
    progress: progressIn(write),
    listen({ events }) {
      events.on('published', ({ change, written, removed, ...rest }) =>
        write({
          event: 'published',
          sequence: change.sequence,
          type: change.type,
          id: change.id,
          written: written.length,
          removed: removed.length,
          ...rest,
          paths: [...written, ...removed].slice(0, mostPaths),
        }),
      );
      for (const event of ['failed', 'recovered', 'outage'] as const)
        events.on(event, (detail: object) => write({ event, ...detail }));
    },
  };
}

function progressIn(write: PublisherLog['write']): Progress {
  let total = 0;
  let done = 0;
  let shown = 0;
  return {
    start(count) {
      total = count;
      done = 0;
    },
    advance() {
      done += 1;
      if (performance.now() - shown < progressMs) return;
      shown = performance.now();
      write({ event: 'progress', done, total });
    },
    end: () => undefined,
  };
}
