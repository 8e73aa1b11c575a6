import { resolve } from 'node:path';
import { publishAlways } from './publisher/publish-always.ts';
import { createPublisherLog } from './publisher/publisher-log.ts';
import { readBuildSettings } from './publisher/settings.ts';

/**
 * `node storefront/publish.mjs`: builds the site as `build.mjs` does, and then follows the API: what changes there is
 * on its pages a moment later. Until SIGTERM or SIGINT; after a `kill -9` it goes on where it was.
 */
try {
  const settings = readBuildSettings(process.env, resolve(import.meta.dirname, '..'));
  const stopping = new AbortController();
  // Also for a second one: a supervisor tells the whole group, and so does who started this.
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => stopping.abort());
  await publishAlways(settings, {
    log: createPublisherLog(process.stdout, settings.isVerbose),
    signal: stopping.signal,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
