import { setTimeout as sleep } from 'node:timers/promises';
import type { Renderer } from '../bundle/load-bundle.ts';
import type { PageIndex } from '../pages/page-index.ts';
import { createListComparer } from './compare-lists.ts';
import { CursorTooOld, followFeed } from './feed.ts';
import type { Publisher } from './publisher.ts';

/** With that many changes under way, the next ones are not even read. */
const mostPending = 20_000;
const quietMs = 2_000;
const firstPauseMs = 200;
const longestPauseMs = 5_000;

interface Following {
  apiUrl: string;
  publisher: Publisher;
  renderer: Renderer;
  index: PageIndex;
  signal: AbortSignal;
  /** The feed is open, or was lost. */
  onConnection(state: { isOpen: boolean; reason?: string }): void;
}

/**
 * Hands the changes of the API to the publisher until the signal aborts; comes back by itself when the API was away.
 * Rejects with CursorTooOld when the API no longer knows what changed since.
 */
export async function followChanges(following: Following): Promise<void> {
  const { apiUrl, publisher, renderer, index, signal, onConnection } = following;
  const lists = createListComparer(renderer, index);
  const quiet = whenQuiet(signal, async () => {
    if (publisher.busy > 0) return false;
    publisher.check(await lists.differences());
    index.compact();
    return true;
  });
  publisher.check(index.failing);

  let after = index.cursor;
  for (let losses = 0; !signal.aborted; losses += 1) {
    try {
      const open = () => {
        losses = 0;
        onConnection({ isOpen: true });
      };
      for await (const batch of followFeed({ apiUrl, after, signal, onOpen: open })) {
        lists.touch(batch.changes.flatMap(({ tags }) => tags));
        publisher.take(batch);
        quiet.again();
        after = batch.cursor;
        while (publisher.pending > mostPending && !signal.aborted) await sleep(50);
      }
      throw new Error('The API closed the feed.');
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof CursorTooOld) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      if (losses === 0) onConnection({ isOpen: false, reason });
      await sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(losses, 10)), undefined, {
        signal,
      }).catch(() => undefined);
    }
  }
}

/** Runs work when nothing was asked of it for a while; again later when it says that it was not the time, or fails. */
function whenQuiet(signal: AbortSignal, work: () => Promise<boolean>) {
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    timer = setTimeout(async () => {
      const isDone = await work().catch(() => false);
      if (!isDone) again();
    }, quietMs);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  again();
  return { again };
}
