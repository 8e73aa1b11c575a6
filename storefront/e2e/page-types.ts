import { typeOf } from '../src/page-type.ts';
import type { BuiltPage } from './built-site.ts';

export function languageOf({ html }: Pick<BuiltPage, 'html'>): string {
  return /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** The heaviest page of each type in each language: what holds there holds of the others. */
export function heaviestPages(pages: readonly BuiltPage[]) {
  const groups = Map.groupBy(pages, (page) => `${languageOf(page)} ${typeOf(page.address)}`);
  return [...groups.values()].flatMap((group) => {
    const [page] = group.toSorted((one, other) => other.gzipBytes - one.gzipBytes);
    return page ? [{ page, type: typeOf(page.address), language: languageOf(page) }] : [];
  });
}
