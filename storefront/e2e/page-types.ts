import { languagePath } from '@aul/language';
import { siteLanguages } from '../src/site-language.ts';
import type { BuiltPage } from './built-site.ts';

const listed = {
  brands: { one: 'brand', all: 'brands' },
  crafts: { one: 'craft', all: 'crafts' },
  producers: { one: 'producer', all: 'producers' },
  products: { one: 'product', all: 'products' },
  stories: { one: 'story', all: 'stories' },
  shop: { one: 'list', all: 'list' },
  about: { one: 'about', all: 'about' },
  search: { one: 'search', all: 'search' },
} as const;
const placeTypes = ['country', 'region', 'district', 'village'] as const;

export type PageType =
  | (typeof listed)[keyof typeof listed]['one' | 'all']
  | (typeof placeTypes)[number]
  | 'home'
  | 'not found';

/** What kind of page stands at an address. Of places by their depth, as most trees have it. */
export function typeOf(address: string): PageType {
  const [first = '', ...rest] = partsOf(address);
  if (first === '404.html') return 'not found';
  if (first === '') return 'home';
  if (Object.hasOwn(listed, first))
    return listed[first as keyof typeof listed][rest.length > 0 ? 'one' : 'all'];
  return placeTypes[Math.min(rest.length, placeTypes.length - 1)] ?? 'village';
}

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

function partsOf(address: string): string[] {
  const parts = address.split('/').filter(Boolean);
  const isPrefixed = siteLanguages.some((language) => languagePath(language) === parts[0]);
  return isPrefixed ? parts.slice(1) : parts;
}
