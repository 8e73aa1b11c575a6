import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface BuiltPage {
  /** Its address, from the slash at the start to the one at the end; of the 404 page its file. */
  address: string;
  html: string;
  gzipBytes: number;
}

/** A site as it lies on the disk. */
export interface BuiltSite {
  pages: BuiltPage[];
  /** Addresses of everything that is served. */
  addresses: ReadonlySet<string>;
}

export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const addressed = files.map((file) => ({ file, address: addressOf(relative(folder, file)) }));
  const pages = addressed
    .filter(({ file }) => file.endsWith('.html'))
    .map(({ file, address }) => {
      const html = readFileSync(file, 'utf8');
      return { address, html, gzipBytes: gzipSync(html).length };
    });
  return { pages, addresses: new Set(addressed.map(({ address }) => address)) };
}

/** Addresses on the site itself that a page leads to or loads. */
export function ownAddresses(html: string, siteUrl: string): string[] {
  const single = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1] ?? '');
  const sets = [...html.matchAll(/srcset="([^"]+)"/g)].flatMap((match) =>
    (match[1] ?? '').split(',').map((candidate) => candidate.trim().split(' ')[0] ?? ''),
  );
  const styles = [...html.matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1] ?? '');
  const base = new URL(siteUrl);
  return [...single, ...sets, ...styles]
    .filter((address) => !address.startsWith('#'))
    .map((address) => new URL(address, base))
    .filter((url) => url.origin === base.origin)
    .map((url) => decodeURI(url.pathname));
}

function addressOf(file: string): string {
  return `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}
