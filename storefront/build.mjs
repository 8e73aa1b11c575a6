import { resolve } from 'node:path';
import { buildSite } from './builder/build-site.ts';
import { readBuildSettings } from './builder/settings.ts';

/**
 * `node storefront/build.mjs`: the whole site, from the API at API_URL, into `$AUL_DATA/site`. Ends at once when the
 * site that is there was made from the same sources and the same data. SITE_URL is where it will be served.
 */
try {
  const settings = readBuildSettings(process.env, resolve(import.meta.dirname, '..'));
  const report = await buildSite(settings, process.stdout);
  console.log(report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
