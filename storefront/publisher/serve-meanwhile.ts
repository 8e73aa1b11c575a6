import type { PageAddress } from './bundle/load-bundle.ts';
import { pageFile } from './render/page-file.ts';
import { type SiteServer, serveFolder } from './serve-folder.ts';

/** A site whose pages are being made. */
export interface SiteInTheMaking {
  /** Where they are written, each whole before it is said to be made. */
  folder: string;
  /** All that there will be. */
  pages: readonly PageAddress[];
  /** Has a page made before others. Resolves when it is; rejects when that fails. */
  ask(path: string): Promise<void>;
}

/**
 * Serves a site while it is built. A page that is not made yet is made now, ahead of those that nobody waits for; every
 * other address is answered at once.
 */
export async function serveMeanwhile({
  folder,
  port,
  pages,
  ask,
}: SiteInTheMaking & { port: number }): Promise<SiteServer> {
  const paths = new Map(pages.map(({ path }) => [`/${pageFile(path)}`, path]));
  const notFound = ask('/404');
  // Whoever comes to an address that is none is told so; the build itself says why it failed.
  notFound.catch(() => undefined);
  return serveFolder({
    folder,
    port,
    async ready(url) {
      const file = fileAt(url);
      const path = paths.get(file) ?? paths.get(`${file}/index.html`);
      await (path === undefined ? notFound : ask(path));
    },
  });
}

/** The file that an address means, from the top of the site. A compressed form is made with the file itself. */
function fileAt(url: string): string {
  const [address = ''] = url.split('?');
  const path = decoded(address).replace(/\.br$/, '');
  return path.endsWith('/') ? `${path}index.html` : path;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // It is no page then, whatever it is.
    return address;
  }
}
