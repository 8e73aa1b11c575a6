import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSite } from './build-site.ts';
import { findBundle } from './bundle/find-bundle.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import { NotServable } from './failed-pages.ts';
import { CursorTooOld } from './follow/feed.ts';
import { followChanges } from './follow/follow-changes.ts';
import { lockSite } from './lock.ts';
import { isOutage } from './outage.ts';
import { type PreviewServer, servePreviews } from './preview/serve-previews.ts';
import {
  type Bundle,
  openSite,
  type Publishing,
  reportBuilt,
  reportsOf,
  startPublisher,
} from './publish-site.ts';
import type { PublisherLog } from './publisher-log.ts';
import { createBetterCompression } from './render/compress-better.ts';
import type { BuildSettings } from './settings.ts';

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
        if (signal.aborted) break;
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
    const built = await buildSite({ settings, bundle, since, progress: log.progress, signal });
    reportBuilt(built, reports);
    log.write({ event: 'built', pages: built.pages, failed: built.failed.length });
    return 'built';
  }
  const { publisher, renderer } = await startPublisher({ settings, bundle, known, reports });
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

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
