import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { findBundle } from './bundle/find-bundle.ts';
import { type FailedPage, NotServable, tellFailed } from './failed-pages.ts';
import { CursorTooOld, readChanges } from './follow/feed.ts';
import { lockSite } from './lock.ts';
import { createProgress } from './progress.ts';
import { openSite, type Publishing, reportBuilt, reportsOf, startPublisher } from './publish-site.ts';
import { type SiteInTheMaking, serveMeanwhile } from './serve-meanwhile.ts';
import type { BuildSettings } from './settings.ts';
import { servedRoot } from './site-root.ts';

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

/** All that changed up to now. Pages that fail keep their old version; the rest waits when nothing can be made. */
async function catchUp(publishing: Publishing): Promise<Published> {
  const { settings, known } = publishing;
  const from = performance.now();
  const { publisher } = await startPublisher(publishing);
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

const countOf = (pages: number) => `${pages.toLocaleString('en')} pages`;
const secondsSince = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
