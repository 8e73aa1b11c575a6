import { join } from 'node:path';
import { build } from 'astro';

/**
 * `node build-with-astro.ts <folder> [<concurrency>]`: what Astro by itself makes of the pages; so many at a time, or as
 * many as the settings of the storefront say.
 */
const [outDir = '', concurrency] = process.argv.slice(2);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await build({
  root: join(import.meta.dirname, '..'),
  outDir,
  logLevel: 'error',
  ...(concurrency && { build: { concurrency: Number(concurrency) } }),
});
