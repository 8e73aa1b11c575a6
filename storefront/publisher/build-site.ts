import { join } from 'node:path';
import { createClient } from '@aul/client';
import { FreshnessDocument } from '../src/gql/graphql.ts';
import { loadBundle } from './bundle/load-bundle.ts';
import { copyStatic } from './copy-static.ts';
import { readChanges } from './follow/feed.ts';
import { listPages } from './list-pages.ts';
import { openPageIndex } from './pages/page-index.ts';
import type { Progress } from './progress.ts';
import { renderAll } from './render/render-all.ts';
import type { BuildSettings } from './settings.ts';
import { deleteRoot, makeRoot, serveRoot } from './site-root.ts';

interface Building {
  settings: BuildSettings;
  bundle: { key: string; folder: string };
  progress: Progress;
}

/**
 * Makes every page anew and serves them from one moment to the next. The old site stays until then; a build that
 * fails leaves it alone, and says which page it was. Resolves to the number of pages.
 */
export async function buildSite({ settings, bundle, progress }: Building): Promise<number> {
  const { apiUrl, data } = settings;
  await requireProgramme(apiUrl);
  // Asked for first: whatever changes from here on is made again by whoever follows from there.
  const { cursor } = await readChanges({ apiUrl, after: undefined });
  const root = await makeRoot(data);
  try {
    const index = openPageIndex(root.log, bundle.key);
    await copyStatic(join(bundle.folder, 'static'), root);
    const pages = await listPages(await loadBundle({ folder: bundle.folder, apiUrl }));
    progress.start(pages.length);
    await renderAll({
      bundle: bundle.folder,
      apiUrl,
      root,
      media: join(data, 'media'),
      pages,
      onPage(page, tags) {
        index.put(page, tags);
        progress.advance();
      },
    });
    index.save(cursor);
    index.close();
    progress.end();
    await serveRoot(data, root);
    return index.size;
  } catch (error) {
    await deleteRoot(root.folder);
    throw error;
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
