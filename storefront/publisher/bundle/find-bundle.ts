import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BuildSettings } from '../settings.ts';

const storefront = resolve(import.meta.dirname, '../..');
/** Inside the storefront, so that the compiled pages find the packages that they import. */
const kept = join(storefront, 'dist');
const unusedMs = 7 * 24 * 3_600_000;

/** What the pages are compiled for. */
type Site = Pick<BuildSettings, 'siteUrl' | 'publicApiUrl' | 'languages'>;

/** Folder of the pages compiled for that site: now, unless these sources were before. */
export async function findBundle(site: Site): Promise<{ key: string; folder: string }> {
  const key = await keyOf(site);
  const folder = join(kept, key);
  if (!existsSync(join(folder, 'bundle.json'))) await compile(site, folder);
  const now = new Date();
  await utimes(folder, now, now);
  await forgetUnused();
  return { key, folder };
}

async function compile({ siteUrl, publicApiUrl, languages }: Site, folder: string): Promise<void> {
  const next = `${folder}.${process.pid}`;
  const script = join(import.meta.dirname, 'compile.ts');
  try {
    await promisify(execFile)(process.execPath, [script, next], {
      cwd: storefront,
      env: {
        ...process.env,
        SITE_URL: siteUrl,
        PUBLIC_API_URL: publicApiUrl,
        SITE_LANGUAGES: languages.join(),
        NODE_ENV: 'production',
      },
    });
    // Another process may have compiled the same meanwhile.
    await rename(next, folder).catch((error) => {
      if (!existsSync(join(folder, 'bundle.json'))) throw error;
    });
  } catch (cause) {
    const { stderr, message } = cause as Error & { stderr?: string };
    throw new Error(`The pages could not be compiled: ${stderr?.trim() || message}`, { cause });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Of all that the pages are compiled from. */
async function keyOf({ siteUrl, publicApiUrl, languages }: Site): Promise<string> {
  const hash = createHash('sha256').update(`${siteUrl}\n${publicApiUrl}\n${languages}\n${process.version}\n`);
  for (const file of await sources()) hash.update(`${file}\n`).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function sources(): Promise<string[]> {
  const packages = ['@aul/client', '@aul/language', '@aul/money'].map((name) =>
    dirname(fileURLToPath(import.meta.resolve(name))),
  );
  const lists = await Promise.all(
    [join(storefront, 'src'), join(storefront, 'public'), import.meta.dirname, ...packages].map(filesIn),
  );
  const single = ['astro.config.ts', 'package.json', '../pnpm-lock.yaml'].map((name) =>
    join(storefront, name),
  );
  return [...lists.flat(), ...single].filter((file) => !/\.test\.(ts|js)$|\.map$/.test(file)).toSorted();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function forgetUnused(): Promise<void> {
  for (const name of await readdir(kept)) {
    const { mtimeMs } = await stat(join(kept, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (mtimeMs < Date.now() - unusedMs) await rm(join(kept, name), { recursive: true, force: true });
  }
}
