import { EventEmitter } from 'node:events';
import { languagePath } from '@aul/language';
import type { SiteLanguage } from '../../src/site-language.ts';
import type { PageAddress } from '../bundle/load-bundle.ts';
import { isOutage } from '../outage.ts';
import type { PageIndex } from '../pages/page-index.ts';
import type { Outcome, PageMaker } from '../render/render-page.ts';
import { isAboutOne, pagesAt } from './address-tags.ts';
import { createBatches } from './batches.ts';
import { createFailures } from './failures.ts';
import type { Batch, Change } from './feed.ts';
import { createPendingChange, type PendingChange, type Publication, step } from './pending-change.ts';
import { createRecentTags } from './recent-tags.ts';
import { createWorkQueue, type Work } from './work-queue.ts';

export interface PublisherEvents {
  /** All pages of a change are done; told again when the last of those that had failed is right. */
  published: [Publication];
  /** A page has other bytes now. */
  written: [{ path: string }];
  /** A page keeps its old version, and is tried again. */
  failed: [{ path: string; reason: string }];
  /** A page that had failed is right again. */
  recovered: [{ path: string }];
  /** The last page that had failed is right again: what was committed before that cursor is in all pages. */
  whole: [{ cursor: string }];
  /** A page is new or gone of which no change under way speaks. */
  untold: [{ path: string }];
  /** Nothing can be made now; it goes on by itself. */
  outage: [{ reason: string }];
}

/** Brings changes into the pages. */
export interface Publisher {
  readonly events: EventEmitter<PublisherEvents>;
  /** Pages that wait or are being made; more than none while some are still to be found. */
  readonly busy: number;
  /** Changes that are not in all their pages yet. */
  readonly pending: number;
  take(batch: Batch): void;
  /** Makes pages that no change speaks of. Those that are not there any more are removed. */
  check(pages: Iterable<PageAddress>): void;
  /** Resolves when nothing waits and nothing is being made. */
  idle(): Promise<void>;
  /** Nothing more is begun. Resolves when what was begun is done. */
  stop(): Promise<void>;
}

type Made = Outcome | { kind: 'removed' } | { kind: 'absent' };

/** While one waits for the API and one for the disk, another is rendered; more would only share the machine. */
const atOnce = 3;
const firstPauseMs = 500;
const longestPauseMs = 30_000;
/** Of pages that nobody waits for. */
const lastRank = 99;
/** Stands for the pages of a change that are not queued yet. */
const theRest = '';

interface Publishing {
  maker: PageMaker;
  index: PageIndex;
  /** That pages are in, the one without a prefix first. */
  languages: readonly SiteLanguage[];
  /** What was told of changes is on the disk when it comes back. Throws while that is full; then no cursor is saved. */
  keepTold?(): void;
}

export function createPublisher({ maker, index, languages, keepTold }: Publishing): Publisher {
  const events = new EventEmitter<PublisherEvents>();
  const running = new Map<string, { work: Work; begun: number }>();
  const queue = createWorkQueue((path) => running.has(path));
  const recent = createRecentTags();
  const batches = createBatches((cursor) => {
    unsaved = cursor;
    save();
  });
  const failures = createFailures();
  const timers = new Set<NodeJS.Timeout>();
  const prefixes = new Set(languages.slice(1).map(languagePath));
  /** Batches whose pages are not all queued yet. */
  let coming = 0;
  /** What comes before that cursor is done. */
  let unsaved: string | undefined;
  let outages = 0;
  let isPaused = false;
  let isWhole = index.failing.size === 0;
  let isStopped = false;
  let onIdle: (() => void)[] = [];

  /** What is more urgent does not wait for what was begun before, and has the machine to itself from then on. */
  function mayBegin(rank: number): boolean {
    const others = Array.from(running.values(), ({ work }) => urgencyOf(work.rank) - urgencyOf(rank));
    return others.every((later) => later >= 0) && others.filter((later) => later === 0).length < atOnce;
  }

  const pump = () => {
    while (!isPaused && !isStopped) {
      const work = queue.next(mayBegin);
      if (!work) break;
      void run(work);
    }
    if (running.size === 0 && coming === 0 && (queue.size === 0 || isStopped)) {
      for (const done of onIdle) done();
      onIdle = [];
    }
  };

  async function run(work: Work): Promise<void> {
    const begun = recent.now;
    running.set(work.page.path, { work, begun });
    const outcome = await make(work).catch((error: unknown) => ({ kind: 'failed' as const, error }));
    running.delete(work.page.path);
    settle(work, outcome, begun);
    recent.forgetBefore(Math.min(recent.now, ...running.values().map((other) => other.begun)));
    queue.release(work.page.path);
    pump();
  }

  /** A page that is gone is removed when its turn to leave has come, or when nobody could know it. */
  async function make(work: Work): Promise<Made> {
    const mayLead = (lists: readonly PageAddress[]) => work.hasWaited || missing(work, lists).length === 0;
    const outcome = await maker.make(work.page, mayLead);
    if (outcome.kind !== 'gone' || (work.step !== step.leave && index.has(work.page.path))) return outcome;
    return (await maker.remove(work.page)) ? { kind: 'removed' } : { kind: 'absent' };
  }

  function settle(work: Work, result: Made | { kind: 'failed'; error: unknown }, begun: number): void {
    if (result.kind === 'failed') {
      if (isOutage(result.error)) {
        queue.add(work);
        pause(result.error);
      } else fail(work, result.error);
      return;
    }
    outages = 0;
    if (result.kind === 'written') events.emit('written', { path: work.page.path });
    if ('leadsTo' in result) lead(work, result.leadsTo);
    if (result.kind === 'early') queue.add({ ...work, hasWaited: true });
    else if (result.kind === 'gone') leave(work);
    else if (isRight(work, result, begun)) done(work, work.isWritten ? 'written' : result.kind);
    else queue.add({ ...work, isWritten: work.isWritten || result.kind === 'written' });
  }

  /** Lists that a page leads to, and that are not there yet, are made for the same changes. */
  function lead(work: Work, lists: readonly PageAddress[]): void {
    for (const page of missing(work, lists)) {
      const making = running.get(page.path)?.work;
      const changes = work.changes.difference(making?.changes ?? new Set());
      if (!making || changes.size > 0) queue.add({ page, step: step.appear, changes, rank: work.rank });
    }
  }

  function missing({ page }: Work, lists: readonly PageAddress[]): PageAddress[] {
    return lists.filter(({ path }) => path !== page.path && !index.has(path));
  }

  /** Writes down what a page is now. False when it may be a moment old, and nobody else will make it again. */
  function isRight(
    { page }: Work,
    result: Exclude<Made, { kind: 'gone' | 'early' }>,
    begun: number,
  ): boolean {
    if (!('tags' in result)) {
      index.remove(page.path);
      return true;
    }
    index.put(page, result.tags);
    return queue.has(page.path) || !recent.areTouchedSince(begun, result.tags);
  }

  /** Its turn comes when those are made that led to it. */
  function leave(work: Work): void {
    queue.add({ ...work, step: step.leave });
    for (const change of work.changes) queue.release(change);
  }

  function done(work: Work, kind: 'written' | 'unchanged' | 'removed' | 'absent'): void {
    for (const { publication } of work.changes) {
      if (kind === 'written' || kind === 'removed') publication[kind].push(work.page.path);
      else publication.unchanged += 1;
    }
    const { path } = work.page;
    if (work.changes.size === 0 && (kind === 'written' || kind === 'removed'))
      events.emit('untold', { path });
    const recovered = failures.clear(path);
    complete(work);
    if (recovered) events.emit('recovered', { path });
    for (const publication of recovered ?? []) announce(publication);
    if (isWhole || index.failing.size > 0) return;
    isWhole = true;
    // What an earlier process told of a failure stands until then.
    if (index.cursor) events.emit('whole', { cursor: index.cursor });
  }

  function complete({ changes, page }: Work): void {
    for (const change of changes) {
      const isStepOver = change.settle(page.path);
      if (isStepOver) queue.release(change);
      if (change.left === 0) finish(change);
    }
  }

  /** It is told first: a cursor that is saved speaks of nothing that nobody was told. */
  function finish({ publication }: PendingChange): void {
    announce(publication);
    batches.settle(publication.change);
  }

  function announce(publication: Publication): void {
    publication.milliseconds = Date.now() - Date.parse(publication.change.at);
    events.emit('published', publication);
  }

  function fail(work: Work, error: unknown): void {
    const { path } = work.page;
    const reason = reasonOf(error);
    index.fail(work.page);
    isWhole = false;
    const publications = [...work.changes].map(({ publication }) => publication);
    const count = failures.add(path, reason, publications);
    if (count === 1) events.emit('failed', { path, reason });
    later(pauseMs(count), () => check([work.page]));
    complete(work);
  }

  /** What was told goes first: a cursor that is saved speaks of nothing that may still be forgotten. */
  function save(): void {
    if (unsaved === undefined) return;
    try {
      keepTold?.();
      index.save(unsaved);
      unsaved = undefined;
    } catch (error) {
      if (!isOutage(error)) throw error;
      pause(error);
    }
  }

  function pause(error: unknown): void {
    if (isPaused) return;
    isPaused = true;
    outages += 1;
    if (outages === 1) events.emit('outage', { reason: reasonOf(error) });
    later(pauseMs(outages), () => {
      isPaused = false;
      save();
      pump();
    });
  }

  function later(ms: number, action: () => void): void {
    if (isStopped) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, ms);
    timers.add(timer);
  }

  function check(pages: Iterable<PageAddress>): void {
    for (const page of pages) {
      const at = index.has(page.path) ? step.show : step.appear;
      queue.add({ page, step: at, changes: new Set(), rank: lastRank });
    }
    pump();
  }

  /** Queues what someone waits for, and gives what queues the rest: of a village, that may be tens of thousands of pages. */
  function begin(change: Change): () => void {
    const pending = createPendingChange(change);
    const add = (page: PageAddress, rank: number) => {
      const at = index.has(page.path) ? step.show : step.appear;
      queue.add({ page, step: at, changes: new Set([pending]), rank });
    };
    const own = index.taggedBoth(`about:${change.id}`, change.tags);
    const added = new Set(own.map(({ path }) => path));
    const addresses = change.tags.flatMap((tag) => pagesAt(tag, languages));
    const appearing = addresses.filter(({ path }) => !added.has(path) && !index.has(path));
    for (const page of appearing) {
      added.add(page.path);
      add(page, rankOf(page, appearing.length));
    }
    for (const page of own) add(page, prefixes.has(page.path.split('/')[1] ?? '') ? 1 : 0);
    pending.expect(theRest, step.show);
    return () => {
      const touched = new Map(index.touchedBy(change.tags).map((page) => [page.path, page]));
      for (const page of addresses)
        if (index.has(page.path) && !touched.has(page.path)) touched.set(page.path, page);
      for (const page of touched.values()) if (!added.has(page.path)) add(page, rankOf(page, touched.size));
      if (pending.settle(theRest)) queue.release(pending);
      if (pending.left === 0) finish(pending);
    };
  }

  return {
    events,
    get busy() {
      return queue.size + running.size + coming;
    },
    get pending() {
      return batches.size;
    },
    take(batch) {
      recent.touch(batch.changes.flatMap(({ tags }) => tags));
      batches.add(batch);
      const rest = batch.changes.map(begin);
      coming += 1;
      pump();
      // The API is asked for the first pages meanwhile.
      setImmediate(() => {
        coming -= 1;
        for (const add of rest) add();
        pump();
      });
    },
    check,
    idle: () =>
      new Promise((resolve) => {
        onIdle.push(resolve);
        pump();
      }),
    async stop() {
      isStopped = true;
      for (const timer of timers) clearTimeout(timer);
      await this.idle();
    },
  };
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function pauseMs(count: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** (count - 1));
}

/**
 * What someone waits for has the ranks 0 and 1: the page of the very record that changed, at the top of the site, and then
 * that page in the other languages. After it come the others, of a small change before a large one, and lists last.
 */
function rankOf({ route }: PageAddress, pages: number): number {
  return 2 + 2 * Math.floor(Math.log2(Math.max(1, pages))) + (isAboutOne(route) ? 0 : 1);
}

const urgencyOf = (rank: number) => Math.min(2, rank);
