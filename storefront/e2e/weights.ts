import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** HTML with its styles, of any page, as it is served to browsers: compressed by brotli. */
export const pageLimitBytes = 14 * 1024;
/** All scripts of the site together, compressed likewise. */
export const scriptLimitBytes = 15 * 1024;
/** A page with what is seen of its pictures before one scrolls, its face and its scripts. */
export const viewLimitBytes = 80 * 1024;

/** Bytes that the body of an answer has for what is at an address of a built site. */
export function servedBytes(folder: string, address: string): number {
  const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  if (existsSync(`${file}.br`)) return readFileSync(`${file}.br`).length;
  const bytes = readFileSync(file);
  return /\.(html|js|svg|xml)$/.test(file) ? brotliCompressSync(bytes).length : bytes.length;
}

/** Script files of a page, and scripts that stand in it; data are none. */
export function scriptsOf(html: string) {
  const tags = [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].map(([tag, attributes = '', body = '']) => ({
    tag,
    type: /type="([^"]*)"/.exec(attributes)?.[1] ?? '',
    src: / src="([^"]*)"/.exec(attributes)?.[1],
    body,
  }));
  const scripts = tags.filter(({ type }) => !/^application\/(ld\+)?json$/.test(type));
  return {
    inline: scripts.filter(({ src, body, type }) => !src || body || type !== 'module').map(({ tag }) => tag),
    files: scripts.flatMap(({ src }) => src ?? []),
  };
}

/** Addresses on other origins from which a page would load something: links that one may follow are none. */
export function foreignAddresses(html: string, origin: string): string[] {
  const tags = [
    ...html.matchAll(/<(?:script|img|source|iframe|video|audio|embed|object|use|image)\b[^>]*>/g),
  ];
  const links = [...html.matchAll(/<link\b[^>]*>/g)].filter(
    ([tag]) => !/rel="(canonical|alternate|prev|next|license)"/.test(tag),
  );
  const addresses = [...tags, ...links].flatMap(([tag]) =>
    [...tag.matchAll(/ (?:src|href|data|srcset|poster)="([^"]+)"/g)].flatMap(([, value = '']) =>
      value.split(/,\s+/).map((one) => one.split(' ')[0] ?? ''),
    ),
  );
  const styles = [...html.matchAll(/(?:url\(|@import )["']?([^")']+)/g)].map(([, url = '']) => url);
  return [...addresses, ...styles].filter((address) => new URL(address, origin).origin !== origin);
}
