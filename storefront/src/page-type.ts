import { languagePath } from '@aul/language';
import { siteLanguages } from './site-language.ts';

const listed = {
  brands: { one: 'brand', all: 'brands' },
  crafts: { one: 'craft', all: 'crafts' },
  producers: { one: 'producer', all: 'producers' },
  products: { one: 'product', all: 'products' },
  stories: { one: 'story', all: 'stories' },
  shop: { one: 'list', all: 'list' },
  about: { one: 'about', all: 'about' },
  search: { one: 'search', all: 'search' },
  basket: { one: 'basket', all: 'basket' },
  checkout: { one: 'checkout', all: 'checkout' },
  order: { one: 'order return', all: 'order' },
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

/** The prefix of the language that a page is in; empty for the one at the top. */
export function prefixOf(address: string): string {
  const [first = ''] = address.split('/').filter(Boolean);
  return siteLanguages.some((language) => languagePath(language) === first) ? first : '';
}

function partsOf(address: string): string[] {
  const parts = address.split('/').filter(Boolean);
  return prefixOf(address) ? parts.slice(1) : parts;
}
