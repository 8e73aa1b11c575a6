import { setTimeout as sleep } from 'node:timers/promises';
import type { Renderer } from '../bundle/load-bundle.ts';
import type { PageIndex } from '../pages/page-index.ts';
import type { BetterCompression } from '../render/compress-better.ts';
import { createListComparer } from './compare-lists.ts';
import { type Batch, CursorTooOld, followFeed } from './feed.ts';
import type { Publisher } from './publisher.ts';

/** With that many changes under way, the next ones are not even read. */
const mostPending = 20_000;
const quietMs = 2_000;
/** With nothing to do for that long, there is time for compressing better. */
const restMs = 30_000;
const firstPauseMs = 200;
const longestPauseMs = 5_000;

interface Following {
  apiUrl: string;
  publisher: Publisher;
  renderer: Renderer;
  index: PageIndex;
  compression: BetterCompression;
  signal: AbortSignal;
  /** The feed is open, or was lost. */
  onConnection(state: { isOpen: boolean; reason?: string }): void;
}

/**
 * Hands the changes of the API to the publisher until the signal aborts; comes back by itself when the API was away.
 * Rejects with CursorTooOld when the API no longer knows what changed since.
 */
export async function followChanges(following: Following): Promise<void> {
  const { publisher, renderer, index, compression, signal } = following;
  const lists = createListComparer(renderer, index);
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  const quiet = [
    whenQuiet(until, quietMs, async () => {
      if (publisher.busy > 0) return false;
      publisher.check(await lists.differences());
      index.compact();
      return true;
    }),
    whenQuiet(until, restMs, (isQuiet) =>
      compression.run(index.paths, () => isQuiet() && publisher.busy === 0),
    ),
  ];
  publisher.events.on('written', ({ path }) => compression.forget(path));
  publisher.check(index.failing.values());

  const take = (batch: Batch) => {
    lists.touch(batch.changes.flatMap(({ tags }) => tags));
    publisher.take(batch);
    // An empty one says no more than that time goes on.
    if (batch.changes.length > 0) for (const each of quiet) each.again();
  };
  try {
    await takeAll({ ...following, take });
  } finally {
    over.abort();
  }
}

/** Opens the feed again whenever it was lost. */
async function takeAll(following: Following & { take(batch: Batch): void }): Promise<void> {
  const { apiUrl, publisher, index, signal, onConnection, take } = following;
  let after = index.cursor;
  for (let losses = 0; !signal.aborted; losses += 1) {
    try {
      const open = () => {
        losses = 0;
        onConnection({ isOpen: true });
      };
      for await (const batch of followFeed({ apiUrl, after, signal, onOpen: open })) {
        take(batch);
        after = batch.cursor;
        while (publisher.pending > mostPending && !signal.aborted) await sleep(50);
      }
      throw new Error('The API closed the feed.');
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof CursorTooOld) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      if (losses === 0) onConnection({ isOpen: false, reason });
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(losses, 10));
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Runs work when nothing was asked of it for a while; again later when it says that it was not the time, or fails. */
function whenQuiet(signal: AbortSignal, ms: number, work: (isQuiet: () => boolean) => Promise<boolean>) {
  let timer: NodeJS.Timeout | undefined;
  let turn = 0;
  const again = () => {
    turn += 1;
    clearTimeout(timer);
    if (signal.aborted) return;
    const mine = turn;
    const isQuiet = () => turn === mine && !signal.aborted;
    timer = setTimeout(async () => {
      const isDone = await work(isQuiet).catch(() => false);
      if (!isDone && isQuiet()) again();
    }, ms);
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  again();
  return { again };
}
