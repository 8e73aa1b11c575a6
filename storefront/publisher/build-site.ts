import { join } from 'node:path';
import { createClient } from '@aul/client';
import { FreshnessDocument } from '../src/gql/graphql.ts';
import { loadBundle, type PageAddress } from './bundle/load-bundle.ts';
import { copyStatic } from './copy-static.ts';
import { type Change, CursorTooOld, readChanges } from './follow/feed.ts';
import { listPages } from './list-pages.ts';
import { listRedirects } from './list-redirects.ts';
import { openPageIndex } from './pages/page-index.ts';
import type { Progress } from './progress.ts';
import { createPageQueue } from './render/page-queue.ts';
import { renderAll } from './render/render-all.ts';
import type { SiteInTheMaking } from './serve-meanwhile.ts';
import type { BuildSettings } from './settings.ts';
import { deleteRoot, makeRoot, serveRoot } from './site-root.ts';
import { syncRoot } from './sync-root.ts';

interface Building {
  settings: BuildSettings;
  bundle: { key: string; folder: string };
  progress: Progress;
  /** Cursor up to which changes were in the site before. */
  since?: string | undefined;
  /** Lets visitors in as soon as it is known which pages there will be. Closed when all of them are served. */
  welcome?: ((site: SiteInTheMaking) => Promise<{ close(): Promise<void> }>) | undefined;
}

/** What was built: how many pages, the cursor up to which changes are in them, and those of them since `since`. */
export interface Built {
  pages: number;
  cursor: string;
  changes: Change[];
}

/**
 * Makes every page anew and serves them from one moment to the next. The old site stays until then; a build that
 * fails leaves it alone, and says which page it was.
 */
export async function buildSite({ settings, bundle, progress, since, welcome }: Building): Promise<Built> {
  const { apiUrl, data } = settings;
  await requireProgramme(apiUrl);
  // Asked for first: whatever changes from here on is made again by whoever follows from there.
  const { cursor, changes } = await changesSince(apiUrl, since);
  const root = await makeRoot(data);
  try {
    const index = openPageIndex(root.log, bundle.key);
    await copyStatic(join(bundle.folder, 'static'), root);
    const renderer = await loadBundle({ folder: bundle.folder, apiUrl });
    const former = await listRedirects(apiUrl, renderer.languages);
    const pages = withFormer(await listPages(renderer), former);
    const queue = createPageQueue(pages);
    const visits = await welcome?.({ folder: root.pages, pages, ask: queue.ask });
    try {
      progress.start(pages.length);
      await renderAll({
        bundle: bundle.folder,
        apiUrl,
        cursor,
        root,
        media: join(data, 'media'),
        pages: queue,
        onPage(page, tags) {
          index.put(page, tags);
          progress.advance();
        },
      });
      index.save(cursor);
      index.close();
      progress.end();
      await syncRoot(root);
      await serveRoot(data, root);
    } finally {
      await visits?.close();
    }
    return { pages: index.size, cursor, changes };
  } catch (error) {
    await deleteRoot(root.folder);
    throw error;
  }
}

/** An address that is in use again is not a former one. */
function withFormer(pages: PageAddress[], former: PageAddress[]): PageAddress[] {
  return [...new Map([...former, ...pages].map((page) => [page.path, page])).values()];
}

/** All changes after a cursor and the cursor of now; none when there is no cursor, or it is too old. */
async function changesSince(apiUrl: string, since: string | undefined) {
  const changes: Change[] = [];
  for (let after = since; ; ) {
    const batch = await readChanges({ apiUrl, after }).catch((error) => {
      if (error instanceof CursorTooOld) return undefined;
      throw error;
    });
    if (batch) changes.push(...batch.changes);
    if (batch && !batch.hasMore) return { cursor: batch.cursor, changes };
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
