import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageAddress } from '../bundle/load-bundle.ts';
import type { PageQueue } from './page-queue.ts';
import { type Made, type MakingSettings, startMaking } from './start-making.ts';

/** Pages that a thread has begun at a time: while some wait for the API, others are rendered. */
const atOnce = 12;
/** Fewer pages than that are done before another thread has started, and runs as fast as the first. */
const worthAThread = 2_000;
const mostThreads = 8;

type Make = (page: PageAddress) => Promise<Made>;

interface Everything extends MakingSettings {
  pages: PageQueue;
  /** Told each page that was made, and the tags of what it was made from. Pages that are gone are left out. */
  onPage(page: PageAddress, tags: string[]): void;
  /** Told each page that could not be made, and why; says whether another version of it is there. */
  onFailure(page: PageAddress, reason: string): boolean;
  threads?: number;
  signal?: AbortSignal | undefined;
}

/** Makes all these pages, on as many cores as that pays for. Stops, and rejects, with the first call that throws. */
export async function renderAll({
  pages,
  onPage,
  onFailure,
  threads,
  signal,
  ...settings
}: Everything): Promise<void> {
  const count =
    threads ?? Math.min(availableParallelism(), mostThreads, Math.ceil(pages.size / worthAThread));

  const lane = async (make: Make) => {
    for (let page = pages.next(); page; page = pages.next()) {
      signal?.throwIfAborted();
      const { path, route, tags, failure } = await make(page);
      if (tags !== undefined) onPage({ path, route }, tags ? tags.split(',') : []);
      if (failure === undefined || onFailure({ path, route }, failure)) pages.done(path);
      else pages.refuse(path, new Error(`${path}: ${failure}`));
    }
  };
  const lanes = (make: Make) => Array.from({ length: atOnce }, () => lane(make));

  const workers = count > 1 ? Array.from({ length: count }, () => there(settings)) : [];
  try {
    if (workers.length === 0) await Promise.all(lanes(await startMaking(settings)));
    await Promise.all(
      workers.flatMap(({ make, failure }) => lanes(make).map((each) => Promise.race([each, failure]))),
    );
  } catch (error) {
    pages.fail(error);
    throw error;
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

function there(settings: MakingSettings) {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: settings });
  const asked = new Map<string, (answer: Made) => void>();
  worker.on('message', (answer: Made) => {
    asked.get(answer.path)?.(answer);
    asked.delete(answer.path);
  });
  const failure = new Promise<never>((_, reject) => worker.once('error', reject));
  failure.catch(() => undefined);
  const make = (page: PageAddress) =>
    new Promise<Made>((done) => {
      asked.set(page.path, done);
      worker.postMessage(page);
    });
  return { worker, make, failure };
}
