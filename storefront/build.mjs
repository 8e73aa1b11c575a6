import { resolve } from 'node:path';
import { publishOnce } from './publisher/publish-site.ts';
import { readBuildSettings } from './publisher/settings.ts';

/**
 * `node storefront/build.mjs`: the whole site, from the API at API_URL, into `$AUL_DATA/site`. When there is one of
 * the same sources already, only what changed since. SITE_URL is where it will be served.
 */
try {
  const settings = readBuildSettings(process.env, resolve(import.meta.dirname, '..'));
  console.log(await publishOnce(settings, process.stdout));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
