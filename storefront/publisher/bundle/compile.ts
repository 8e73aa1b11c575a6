import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { readSiteLanguages } from '../../src/site-language.ts';
import { keepBundle } from './keep-bundle.ts';

/**
 * `node compile.ts <folder>`, in a process of its own, as Astro and Vite stay in memory once loaded: compiles the
 * pages for SITE_URL, in SITE_LANGUAGES, into the folder. `app` has the compiled pages, `static` the files that are served as they are.
 */
const [folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({
  root: resolve(import.meta.dirname, '../..'),
  outDir: join(folder, 'static'),
  logLevel: 'error',
  integrations: [keepBundle(folder, readSiteLanguages(process.env.SITE_LANGUAGES))],
});
