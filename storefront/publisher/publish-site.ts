import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Built, buildSite } from './build-site.ts';
import { findBundle } from './bundle/find-bundle.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import { type FailedPage, NotServable, tellFailed } from './failed-pages.ts';
import { CursorTooOld, readChanges } from './follow/feed.ts';
import { followChanges } from './follow/follow-changes.ts';
import { createPublisher } from './follow/publisher.ts';
import { openPurges } from './follow/purges.ts';
import { openReports, type Reports } from './follow/reports.ts';
import { lockSite } from './lock.ts';
import { isOutage } from './outage.ts';
import { openPageIndex, type PageIndex } from './pages/page-index.ts';
import { glanceAtLog } from './pages/page-log.ts';
import { type PreviewServer, servePreviews } from './preview/serve-previews.ts';
import { createProgress } from './progress.ts';
import type { PublisherLog } from './publisher-log.ts';
import { createBetterCompression } from './render/compress-better.ts';
import { createPageMaker } from './render/render-page.ts';
import { type SiteInTheMaking, serveMeanwhile } from './serve-meanwhile.ts';
import type { BuildSettings } from './settings.ts';
import { type SiteRoot, servedRoot } from './site-root.ts';

interface Telling {
  /** Where progress is shown. */
  out: NodeJS.WriteStream;
  /** Where visitors are served while all pages are made; undefined: nowhere. */
  port?: number | undefined;
}

/** The site is there to be served. */
export interface Published {
  /** What there is to say about it. */
  said: string;
  /** Whether all of it is up to date. What is not is tried again the next time. */
  isWhole: boolean;
}

/**
 * Brings the site up to date with sources and data, once. Makes all pages when there is no site of these sources yet,
 * else those that changed. A page that fails stops nothing; rejects when there is no site to serve.
 */
export async function publishOnce(settings: BuildSettings, { out, port }: Telling): Promise<Published> {
  mkdirSync(settings.data, { recursive: true });
  const lock = lockSite(settings.data);
  try {
    const bundle = await findBundle(settings);
    const reports = reportsOf(settings, () => undefined);
    try {
      const { known, since } = await openSite(settings.data, bundle.key);
      if (known) {
        try {
          return await catchUp({ settings, bundle, known, reports });
        } catch (error) {
          if (!(error instanceof CursorTooOld)) throw error;
        } finally {
          known.index.close();
        }
      }
      const from = performance.now();
      const built = await buildSite({
        settings,
        bundle,
        since,
        progress: createProgress(out, 'Pages'),
        welcome: port === undefined ? undefined : welcomeAt(port, out),
      });
      reportBuilt(built, reports);
      const site = join(settings.data, 'site');
      const said = `The site is built: ${countOf(built.pages)} in ${secondsSince(from)}, in ${site}.`;
      return published(said, built.failed);
    } catch (error) {
      if (!(error instanceof NotServable) || !(await servedRoot(settings.data))) throw error;
      return { said: `${error.message}\nThe old site goes on being served.`, isWhole: false };
    } finally {
      await reports.flush();
      reports.close();
    }
  } finally {
    lock.unlock();
  }
}

const published = (said: string, failed: readonly FailedPage[]): Published => ({
  said: [said, ...(failed.length > 0 ? [tellFailed(failed)] : [])].join('\n'),
  isWhole: failed.length === 0,
});

const welcomeAt = (port: number, out: NodeJS.WriteStream) => async (site: SiteInTheMaking) => {
  const server = await serveMeanwhile({ ...site, port });
  out.write(`  The storefront answers already, while the rest of its pages is made: ${server.url}\n`);
  return server;
};

/** Everything is tried again after that, when a build was not worth serving, or was forgotten at once. */
const rebuildPauseMs = 300_000;

const outagePauseMs = 30_000;

interface Following {
  log: PublisherLog;
  signal: AbortSignal;
}

/** Keeps the site up to date until the signal aborts. */
export async function publishAlways(settings: BuildSettings, { log, signal }: Following): Promise<void> {
  mkdirSync(settings.data, { recursive: true });
  const lock = lockSite(settings.data);
  const reports = reportsOf(settings, (reason) => log.write({ event: 'report failed', reason }));
  let previews: PreviewServer | undefined;
  try {
    const bundle = await findBundle(settings);
    previews = await openPreviews(settings, { bundle, log });
    let builtAt = Number.NEGATIVE_INFINITY;
    while (!signal.aborted) {
      try {
        const end = await buildOrFollow({ settings, bundle, reports }, { log, signal });
        if (end === 'built') builtAt = performance.now();
        if (end === 'forgotten' && performance.now() - builtAt < rebuildPauseMs)
          throw new ForgottenAtOnce(
            'The API has forgotten what changed since all pages were made, minutes ago.',
          );
      } catch (error) {
        const isOfTheBuild = error instanceof NotServable || error instanceof ForgottenAtOnce;
        if (!isOfTheBuild && !isOutage(error)) throw error;
        log.write({ event: 'build failed', reason: reasonOf(error) });
        const ms = isOfTheBuild ? rebuildPauseMs : outagePauseMs;
        await sleep(ms, undefined, { signal }).catch(() => undefined);
      }
    }
  } finally {
    await previews?.close();
    reports.close();
    lock.unlock();
  }
}

/** Another build would be forgotten as well: it has to wait. */
class ForgottenAtOnce extends Error {}

/**
 * Makes all pages when there is no site of these sources; else follows until the signal aborts, or the API has forgotten
 * what changed, and all have to be made anew.
 */
async function buildOrFollow(
  { settings, bundle, reports }: Omit<Publishing, 'known'>,
  { log, signal }: Following,
): Promise<'built' | 'followed' | 'forgotten'> {
  const { known, since } = await openSite(settings.data, bundle.key);
  if (!known) {
    log.write({ event: 'building' });
    const built = await buildSite({ settings, bundle, since, progress: log.progress });
    reportBuilt(built, reports);
    log.write({ event: 'built', pages: built.pages, failed: built.failed.length });
    return 'built';
  }
  const { publisher, renderer } = await start({ settings, bundle, known, reports });
  log.listen(publisher);
  try {
    await followChanges({
      apiUrl: settings.apiUrl,
      publisher,
      renderer,
      index: known.index,
      compression: createBetterCompression(known.root),
      signal,
      onConnection: ({ isOpen, reason }) =>
        log.write(
          isOpen ? { event: 'following', pages: known.index.size } : { event: 'disconnected', reason },
        ),
    });
    return 'followed';
  } catch (error) {
    if (!(error instanceof CursorTooOld)) throw error;
    known.index.forgetCursor();
    return 'forgotten';
  } finally {
    await publisher.stop();
    known.index.close();
  }
}

/** What is public comes first: without previews it goes on. */
async function openPreviews(
  { apiUrl, deskUrl, data, previewPort }: BuildSettings,
  { bundle, log }: { bundle: Bundle; log: PublisherLog },
): Promise<PreviewServer | undefined> {
  try {
    const server = await servePreviews({
      renderer: await loadBundle({ folder: bundle.folder, apiUrl }),
      files: join(bundle.folder, 'static'),
      media: join(data, 'media'),
      port: previewPort,
      deskOrigin: new URL(deskUrl).origin,
    });
    log.write({ event: 'previews', url: server.url });
    return server;
  } catch (error) {
    log.write({ event: 'previews failed', reason: reasonOf(error) });
    return undefined;
  }
}

interface KnownSite {
  root: SiteRoot;
  index: PageIndex;
}

interface Bundle {
  key: string;
  folder: string;
}

/** The site that is served, when it is of these sources and whole; otherwise up to where changes are in it. */
async function openSite(
  data: string,
  key: string,
): Promise<{ known?: KnownSite; since?: string | undefined }> {
  const root = await servedRoot(data);
  if (!root) return {};
  const { isOurs, cursor } = glanceAtLog(root.log, key);
  if (isOurs && cursor) return { known: { root, index: openPageIndex(root.log, key) } };
  return { since: cursor };
}

interface Publishing {
  settings: BuildSettings;
  bundle: Bundle;
  known: KnownSite;
  reports: Reports;
}

async function start({ settings, bundle, known: { root, index }, reports }: Publishing) {
  const renderer = await loadBundle({ folder: bundle.folder, apiUrl: settings.apiUrl });
  const maker = createPageMaker({ renderer, root, media: join(settings.data, 'media'), isServed: true });
  const { languages } = renderer;
  const publisher = createPublisher({ maker, index, languages, keepTold: reports.keep });
  publisher.events.on('published', reports.add);
  publisher.events.on('untold', ({ path }) => reports.addPage(path));
  publisher.events.on('whole', ({ cursor }) => reports.addWhole(cursor));
  return { renderer, publisher };
}

/** Everybody who is told what became of changes. */
function reportsOf(
  { apiUrl, data, token, purge }: BuildSettings,
  onRefused: (reason: string) => void,
): Reports {
  const all = [
    openReports({ file: join(data, 'publisher.reports'), apiUrl, token, onRefused }),
    openPurges({ file: join(data, 'publisher.purges'), url: purge?.url, token: purge?.token, onRefused }),
  ];
  return {
    add: (publication) => all.forEach((each) => void each.add(publication)),
    addPage: (path) => all.forEach((each) => void each.addPage(path)),
    addBuild: () => all.forEach((each) => void each.addBuild()),
    addWhole: (cursor) => all.forEach((each) => void each.addWhole(cursor)),
    keep: () => all.forEach((each) => void each.keep()),
    flush: async () => void (await Promise.all(all.map((each) => each.flush()))),
    close: () => all.forEach((each) => void each.close()),
  };
}

/** What is live with all pages. When some have failed, what changed is told by whoever follows from there. */
function reportBuilt({ changes, cursor, failed }: Built, reports: Reports): void {
  reports.addBuild();
  if (failed.length > 0) return;
  reports.addWhole(cursor);
  for (const change of changes) {
    const milliseconds = Date.now() - Date.parse(change.at);
    reports.add({ change, written: [], unchanged: 0, removed: [], failed: [], milliseconds });
  }
}

/** All that changed up to now. Pages that fail keep their old version; the rest waits when nothing can be made. */
async function catchUp(publishing: Publishing): Promise<Published> {
  const { settings, known } = publishing;
  const from = performance.now();
  const { publisher } = await start(publishing);
  const changed = new Set<string>();
  const failed = new Map<string, FailedPage>();
  publisher.events.on('failed', (page) => failed.set(page.path, page));
  publisher.events.on('recovered', ({ path }) => failed.delete(path));
  const outage = new Promise<string>((resolve) =>
    publisher.events.on('outage', ({ reason }) => resolve(reason)),
  );
  // Also of pages that had failed before, and that no change speaks of now.
  publisher.events.on('written', ({ path }) => changed.add(path));
  publisher.events.on('published', ({ removed }) => {
    for (const path of removed) changed.add(path);
  });
  let isOver = false;
  const work = async () => {
    publisher.check(known.index.failing.values());
    for (let after = known.index.cursor; ; ) {
      const batch = await readChanges({ apiUrl: settings.apiUrl, after });
      if (isOver) return undefined;
      publisher.take(batch);
      await publisher.idle();
      after = batch.cursor;
      if (batch.changes.length === 0 && !batch.hasMore) return undefined;
    }
  };
  const obstacle = await Promise.race([work(), outage]).finally(() => {
    isOver = true;
    return publisher.stop();
  });
  const total = countOf(known.index.size);
  if (obstacle) return { said: `The site could not be brought up to date: ${obstacle}`, isWhole: false };
  const said =
    changed.size === 0
      ? `The site is up to date: ${total}.`
      : `The site is brought up to date: ${changed.size} of ${total} changed, in ${secondsSince(from)}.`;
  return published(said, [...failed.values()]);
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const countOf = (pages: number) => `${pages.toLocaleString('en')} pages`;
const secondsSince = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
