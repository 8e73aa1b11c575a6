import { resolve } from 'node:path';
import { publishOnce } from './publisher/publish-once.ts';
import { readBuildSettings, readServeSettings } from './publisher/settings.ts';

/**
 * `node storefront/build.mjs`: the whole site, from the API at API_URL, into `$AUL_DATA/site`. When there is one of
 * the same sources already, only what changed since. SITE_URL is where it will be served. With `--serve`, visitors are
 * served on 127.0.0.1:STOREFRONT_PORT while all pages are made. Ends with exit code 2 when there is a site to serve, but
 * pages of it failed, and with 1 when it failed altogether.
 */
try {
  const root = resolve(import.meta.dirname, '..');
  const settings = readBuildSettings(process.env, root);
  const port = process.argv.includes('--serve') ? readServeSettings(process.env, root).port : undefined;
  const { said, isWhole } = await publishOnce(settings, { out: process.stdout, port });
  console.log(said);
  if (!isWhole) process.exitCode = 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
