import { expect, it } from 'vitest';
import { addressAfter, isAboutOne, pagesAt } from './address-tags.ts';

const languages = ['ky', 'ru', 'uz-Latn'] as const;
const pathsAt = (tag: string) => pagesAt(tag, languages).map(({ path }) => path);

it('leads from an address of the API to its page in every language', () => {
  expect(pathsAt('product=almond-bowl')).toEqual([
    '/products/almond-bowl',
    '/ru/products/almond-bowl',
    '/uz/products/almond-bowl',
  ]);
});

it('leads to the part of the sitemap that comes and goes with a producer, and with a place below a country', () => {
  expect(pathsAt('producer=blue-deer')).toContain('/sitemaps/producers/blue-deer.xml');
  expect(pathsAt('place=uzbekistan/fergana')).toContain('/sitemaps/places/uzbekistan/fergana.xml');
  for (const place of ['place=uzbekistan', 'place=uzbekistan/fergana/rishton'])
    expect(pathsAt(place).filter((path) => path.startsWith('/sitemaps'))).toEqual([]);
});

it('makes a part of the sitemap after the pages of what changed', () => {
  expect(pagesAt('producer=blue-deer', languages).map(({ route }) => isAboutOne(route))).toEqual([
    ...languages.map(() => true),
    false,
  ]);
});

it('knows nothing of other tags', () => {
  expect(pathsAt('products@place:uzbekistan')).toEqual([]);
  expect(pathsAt('0123456789ab')).toEqual([]);
});

it('finds where a record is now, in the language of the page', () => {
  const after = (path: string, route: string, moved: string) =>
    addressAfter({ path, route }, moved, languages);
  const product = '/[...language]/products/[product]';
  expect(after('/products/old', product, 'new')).toBe('/products/new/');
  expect(after('/uz/products/old', product, 'new')).toBe('/uz/products/new/');
  expect(after('/ru/uzbekistan/old', '/[...place]', 'uzbekistan/new')).toBe('/ru/uzbekistan/new/');
  expect(after('/uzbekistan/old', '/[...place]', 'uzbekistan/new')).toBe('/uzbekistan/new/');
  expect(after('/sitemaps/producers/old.xml', '/sitemaps/producers/[producer].xml', 'new')).toBeUndefined();
});
