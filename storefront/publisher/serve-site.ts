import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteServer, serveFolder } from './serve-folder.ts';
import type { ServeSettings } from './settings.ts';

/** Serves the built site. A new build shows at once. */
export async function serveSite({ port, data }: ServeSettings): Promise<SiteServer> {
  const site = join(data, 'site');
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`There is no site in ${site} yet. Build it first: npm run build:site.`);
  }
  return serveFolder({ folder: site, port });
}
