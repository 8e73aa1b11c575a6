import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@aul/client';
import { FreshnessDocument } from '../src/gql/graphql.ts';
import { loadBundle, type PageAddress } from './bundle/load-bundle.ts';
import { copyStatic } from './copy-static.ts';
import { type FailedPage, requireServable } from './failed-pages.ts';
import { type Change, CursorTooOld, readChanges } from './follow/feed.ts';
import { listPages } from './list-pages.ts';
import { listRedirects } from './list-redirects.ts';
import { formerTags } from './pages/former-tags.ts';
import { openPageIndex } from './pages/page-index.ts';
import type { Progress } from './progress.ts';
import { createPictureLinker } from './render/link-pictures.ts';
import { pageFile } from './render/page-file.ts';
import { createPageQueue } from './render/page-queue.ts';
import { renderAll } from './render/render-all.ts';
import { writePage } from './render/write-page.ts';
import type { SiteInTheMaking } from './serve-meanwhile.ts';
import type { BuildSettings } from './settings.ts';
import { deleteRoot, makeRoot, type SiteRoot, servedRoot, serveRoot } from './site-root.ts';
import { syncRoot } from './sync-root.ts';

interface Building {
  settings: BuildSettings;
  bundle: { key: string; folder: string };
  progress: Progress;
  /** Ends it between two pages: then it rejects, and nothing of it is left. */
  signal?: AbortSignal | undefined;
  /** Cursor up to which changes were in the site before. */
  since?: string | undefined;
  /** Lets visitors in as soon as it is known which pages there will be. Closed when all of them are served. */
  welcome?: ((site: SiteInTheMaking) => Promise<{ close(): Promise<void> }>) | undefined;
}

/** What was built: how many pages, the cursor up to which changes are in them, and those of them since `since`. */
export interface Built {
  pages: number;
  /**
   * These keep the version that was served before, if any, and are noted to be tried again. What changed since is
   * followed once more then: that is how it is known which of it they do not show.
   */
  failed: FailedPage[];
  cursor: string;
  changes: Change[];
}

/**
 * Makes every page anew and serves them from one moment to the next. The old site stays until then; a build that
 * fails leaves it alone. A page that fails stops nothing, unless no site is served without it, or too many fail: then
 * it rejects with NotServable.
 */
export async function buildSite(building: Building): Promise<Built> {
  const { settings, bundle, progress, signal, since, welcome } = building;
  const { apiUrl, data } = settings;
  const media = join(data, 'media');
  await requireProgramme(apiUrl);
  // Asked for first: whatever changes from here on is made again by whoever follows from there.
  const { from, cursor, changes } = await changesSince(apiUrl, since);
  const root = await makeRoot(data);
  try {
    await copyStatic(join(bundle.folder, 'static'), root);
    const renderer = await loadBundle({ folder: bundle.folder, apiUrl });
    const former = await listRedirects(apiUrl, renderer.languages);
    const pages = withFormer(await listPages(renderer), former);
    const queue = createPageQueue(pages);
    const failed: FailedPage[] = [];
    const keepOld = oldPages({ from: await servedRoot(data), to: root, media });
    const index = openPageIndex(root.log, bundle.key);
    const visits = await welcome?.({ folder: root.pages, pages, ask: queue.ask });
    try {
      progress.start(pages.length);
      await renderAll({
        bundle: bundle.folder,
        apiUrl,
        cursor,
        root,
        media,
        pages: queue,
        signal,
        onPage(page, tags) {
          index.put(page, tags);
          progress.advance();
        },
        onFailure(page, reason) {
          failed.push({ path: page.path, reason });
          requireServable(failed, page, pages.length);
          const tags = keepOld(page);
          if (tags) index.put(page, tags);
          index.fail(page);
          progress.advance();
          return tags !== undefined;
        },
      });
      index.save(failed.length > 0 ? from : cursor);
      progress.end();
      await syncRoot(root);
      await serveRoot(data, root);
    } finally {
      index.close();
      await visits?.close();
    }
    return { pages: index.size, failed, cursor, changes };
  } catch (error) {
    await deleteRoot(root.folder);
    throw error;
  }
}

interface OldPages {
  from: SiteRoot | undefined;
  to: SiteRoot;
  /** Folder of the pictures. */
  media: string;
}

/**
 * Puts a page into a new site as it is in the one that is served, and says what it was made from; undefined when it is
 * not there.
 */
function oldPages({ from, to, media }: OldPages): (page: PageAddress) => string[] | undefined {
  const tagsOf = from && formerTags(from.log);
  const linkPictures = createPictureLinker({ root: to, media, mayCome: false });
  const read = (path: string) => {
    try {
      return from && readFileSync(join(from.pages, pageFile(path)));
    } catch {
      return undefined;
    }
  };
  return ({ path }) => {
    const bytes = read(path);
    if (!bytes) return undefined;
    linkPictures(bytes);
    writePage({ root: to, file: pageFile(path), bytes });
    return tagsOf?.(path) ?? ['*'];
  };
}

/** An address that is in use again is not a former one. */
function withFormer(pages: PageAddress[], former: PageAddress[]): PageAddress[] {
  return [...new Map([...former, ...pages].map((page) => [page.path, page])).values()];
}

/** All changes from a cursor to that of now; none, from now, when there is no cursor, or it is too old. */
async function changesSince(apiUrl: string, since: string | undefined) {
  const changes: Change[] = [];
  let from = since;
  for (let after = since; ; ) {
    const batch = await readChanges({ apiUrl, after }).catch((error) => {
      if (error instanceof CursorTooOld) return undefined;
      throw error;
    });
    if (!batch) from = undefined;
    if (batch) changes.push(...batch.changes);
    if (batch && !batch.hasMore) return { from: from ?? batch.cursor, cursor: batch.cursor, changes };
    after = batch?.cursor;
  }
}

async function requireProgramme(apiUrl: string): Promise<void> {
  const { programme } = await createClient({ url: apiUrl })
    .query(FreshnessDocument)
    .catch((cause: Error) => {
      throw new Error(`The API at ${apiUrl} does not answer: ${cause.message} Start it, or set API_URL.`, {
        cause,
      });
    });
  if (!programme)
    throw new Error('The API serves no programme yet. Load one (npm run seed), then build again.');
}
