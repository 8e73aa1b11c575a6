import { shopPath } from '../../src/paths.ts';
import { firstLanguage } from '../../src/site-language.ts';
import type { PageAddress } from '../bundle/load-bundle.ts';

const route = '/[...language]/shop/[...list]';
const link = new RegExp(` href="((?:/[a-z-]+)?${shopPath(firstLanguage)}[^"?#]*)/"`, 'g');

/**
 * The lists of products that a page leads to, each once. Whether there is one, and of how many pages, is a matter of
 * counts, which no tag speaks of: but the pages that lead to it say so.
 */
export function linkedLists(bytes: Buffer): PageAddress[] {
  const paths = bytes
    .toString('latin1')
    .matchAll(link)
    .map(([, path = '']) => path);
  return Array.from(new Set(paths), (path) => ({ path, route }));
}
