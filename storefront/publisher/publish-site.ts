import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { findBundle } from './bundle/find-bundle.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import { CursorTooOld, readChanges } from './follow/feed.ts';
import { followChanges } from './follow/follow-changes.ts';
import { createPublisher } from './follow/publisher.ts';
import { reportPublications } from './follow/report-publications.ts';
import { lockSite } from './lock.ts';
import { openPageIndex, type PageIndex } from './pages/page-index.ts';
import { createProgress } from './progress.ts';
import type { PublisherLog } from './publisher-log.ts';
import { createPageMaker } from './render/render-page.ts';
import type { BuildSettings } from './settings.ts';
import { type SiteRoot, servedRoot } from './site-root.ts';

/**
 * Brings the site up to date with sources and data, once, and resolves to what there is to say about it. Makes all
 * pages when there is no site of these sources yet, else those that changed.
 */
export async function publishOnce(settings: BuildSettings, out: NodeJS.WriteStream): Promise<string> {
  mkdirSync(settings.data, { recursive: true });
  const lock = lockSite(settings.data);
  try {
    const bundle = await findBundle(settings.siteUrl);
    const known = await openSite(settings.data, bundle.key);
    if (known) {
      try {
        return await catchUp(settings, bundle, known);
      } catch (error) {
        if (!(error instanceof CursorTooOld)) throw error;
      } finally {
        known.index.close();
      }
    }
    const from = performance.now();
    const pages = await buildSite({ settings, bundle, progress: createProgress(out, 'Pages') });
    return `The site is built: ${countOf(pages)} in ${secondsSince(from)}, in ${join(settings.data, 'site')}.`;
  } finally {
    lock.unlock();
  }
}

/** Keeps the site up to date until the signal aborts. */
export async function publishAlways(
  settings: BuildSettings,
  { log, signal }: { log: PublisherLog; signal: AbortSignal },
): Promise<void> {
  mkdirSync(settings.data, { recursive: true });
  const lock = lockSite(settings.data);
  try {
    const bundle = await findBundle(settings.siteUrl);
    while (!signal.aborted) {
      const known = await openSite(settings.data, bundle.key);
      if (!known) {
        log.write({ event: 'building' });
        const pages = await buildSite({ settings, bundle, progress: log.progress });
        log.write({ event: 'built', pages });
        continue;
      }
      const { publisher, renderer } = await start(settings, bundle, known);
      log.listen(publisher);
      const reporting =
        settings.token &&
        reportPublications(publisher, {
          apiUrl: settings.apiUrl,
          token: settings.token,
          onRefused: (reason) => log.write({ event: 'report failed', reason }),
        });
      try {
        await followChanges({
          apiUrl: settings.apiUrl,
          publisher,
          renderer,
          index: known.index,
          signal,
          onConnection: ({ isOpen, reason }) =>
            log.write(
              isOpen ? { event: 'following', pages: known.index.size } : { event: 'disconnected', reason },
            ),
        });
      } catch (error) {
        if (!(error instanceof CursorTooOld)) throw error;
        known.index.forgetCursor();
      } finally {
        await publisher.stop();
        if (reporting) reporting.stop();
        known.index.close();
      }
    }
  } finally {
    lock.unlock();
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

/** The site that is served, when it is of these sources and whole. */
async function openSite(data: string, key: string): Promise<KnownSite | undefined> {
  const root = await servedRoot(data);
  if (!root) return undefined;
  const index = openPageIndex(root.log, key);
  if (index.cursor) return { root, index };
  index.close();
  return undefined;
}

async function start(settings: BuildSettings, bundle: Bundle, { root, index }: KnownSite) {
  const renderer = await loadBundle({ folder: bundle.folder, apiUrl: settings.apiUrl });
  const maker = createPageMaker({ renderer, root, media: join(settings.data, 'media'), isServed: true });
  return { renderer, publisher: createPublisher({ maker, index }) };
}

/** All that changed up to now. Rejects with the first page that fails, whose old version stays. */
async function catchUp(settings: BuildSettings, bundle: Bundle, known: KnownSite): Promise<string> {
  const from = performance.now();
  const { publisher } = await start(settings, bundle, known);
  let changed = 0;
  const failing = new Promise<never>((_, reject) => {
    publisher.events.on('failed', ({ path, reason }) => reject(new Error(`${path}: ${reason}`)));
    publisher.events.on('outage', ({ reason }) => reject(new Error(reason)));
  });
  failing.catch(() => undefined);
  publisher.events.on('published', ({ written, removed }) => {
    changed += written.length + removed.length;
  });
  const work = async () => {
    publisher.check(known.index.failing);
    for (let after = known.index.cursor; ; ) {
      const batch = await readChanges({ apiUrl: settings.apiUrl, after });
      publisher.take(batch);
      await publisher.idle();
      after = batch.cursor;
      if (batch.changes.length === 0 && !batch.hasMore) return;
    }
  };
  try {
    await Promise.race([work(), failing]);
  } finally {
    await publisher.stop();
  }
  const total = countOf(known.index.size);
  if (changed === 0) return `The site is up to date: ${total}.`;
  return `The site is brought up to date: ${changed} of ${total} changed, in ${secondsSince(from)}.`;
}

const countOf = (pages: number) => `${pages.toLocaleString('en')} pages`;
const secondsSince = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
