import { resolve } from 'node:path';
import { serveSite } from './publisher/serve-site.ts';
import { readServeSettings } from './publisher/settings.ts';

/** `node storefront/serve.mjs`: serves `$AUL_DATA/site` on 127.0.0.1:STOREFRONT_PORT until SIGTERM or SIGINT. */
try {
  const server = await serveSite(readServeSettings(process.env, resolve(import.meta.dirname, '..')));
  console.log(`The storefront is at ${server.url}`);
  let isClosing = false;
  // A second one ends nothing that is being sent: a supervisor tells the whole group, and so does who started this.
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.on(signal, () => {
      if (!isClosing) server.close();
      isClosing = true;
    });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
