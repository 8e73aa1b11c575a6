import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { linkMedia } from './link-media.ts';
import { createProgress } from './progress.ts';
import type { BuildSettings } from './settings.ts';
import { readStamp, type Stamp, stampOf, writeStamp } from './stamp.ts';
import { watchRendering } from './watch-rendering.ts';

const storefront = resolve(import.meta.dirname, '..');

/**
 * Builds the site unless it is up to date, and resolves to what there is to say about it. The old site stays in its
 * place until the new one is whole; a build that fails leaves it alone.
 */
export async function buildSite(settings: BuildSettings, out: NodeJS.WriteStream): Promise<string> {
  const site = join(settings.data, 'site');
  const stampFile = join(settings.data, 'site.json');
  const key = await stampOf({ storefront, apiUrl: settings.apiUrl, siteUrl: settings.siteUrl });
  const known = await readStamp(stampFile);
  if (known?.key === key && existsSync(join(site, 'index.html')))
    return `The site is up to date: ${sizeOf(known)}.`;

  const from = performance.now();
  const next = join(settings.data, `site.next-${process.pid}`);
  try {
    const pages = await render(settings, next, out);
    await linkMedia(join(settings.data, 'media'), join(next, 'media'));
    await rm(stampFile, { force: true });
    await swap(next, site);
    const stamp = { key, pages };
    await writeStamp(stampFile, stamp);
    return `The site is built: ${sizeOf(stamp)} in ${((performance.now() - from) / 1000).toFixed(1)} s, in ${site}.`;
  } finally {
    // Pages that were under way when one failed may still be written.
    await rm(next, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

async function render(settings: BuildSettings, outDir: string, out: NodeJS.WriteStream): Promise<number> {
  const progress = createProgress(out, 'Pages');
  // Read by astro.config.ts and by request.ts, which run in this process.
  process.env.API_URL = settings.apiUrl;
  process.env.SITE_URL = settings.siteUrl;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  let pages = 0;
  // Takes a second to load, which a site that is up to date does not have to wait for.
  const { build } = await import('astro');
  await build({
    root: storefront,
    outDir,
    logLevel: 'silent',
    integrations: [
      watchRendering({
        onPaths: (count) => {
          pages = count;
          progress.start(count);
        },
        onPage: () => progress.advance(),
      }),
    ],
  });
  progress.end();
  return pages;
}

/** Two renames: whoever serves the folder misses it for less than a millisecond. */
async function swap(next: string, site: string): Promise<void> {
  const old = `${next}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(site)) await rename(site, old);
  await rename(next, site);
  await rm(old, { recursive: true, force: true });
}

function sizeOf({ pages }: Stamp): string {
  return `${pages.toLocaleString('en')} pages`;
}
