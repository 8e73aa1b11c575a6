import { expect, it } from 'vitest';
import { siteLanguages } from '../../src/site-language.ts';
import { isAboutOne, pagesAt } from './address-tags.ts';

const pathsAt = (tag: string) => pagesAt(tag).map(({ path }) => path);

it('leads from an address of the API to its page in every language', () => {
  expect(pathsAt('product=almond-bowl')).toHaveLength(siteLanguages.length);
  expect(pathsAt('product=almond-bowl')).toContain('/products/almond-bowl');
});

it('leads to the part of the sitemap that comes and goes with a producer, and with a place below a country', () => {
  expect(pathsAt('producer=blue-deer')).toContain('/sitemaps/producers/blue-deer.xml');
  expect(pathsAt('place=uzbekistan/fergana')).toContain('/sitemaps/places/uzbekistan/fergana.xml');
  for (const place of ['place=uzbekistan', 'place=uzbekistan/fergana/rishton'])
    expect(pathsAt(place).filter((path) => path.startsWith('/sitemaps'))).toEqual([]);
});

it('makes a part of the sitemap after the pages of what changed', () => {
  expect(pagesAt('producer=blue-deer').map(({ route }) => isAboutOne(route))).toEqual([
    ...siteLanguages.map(() => true),
    false,
  ]);
});

it('knows nothing of other tags', () => {
  expect(pagesAt('products@place:uzbekistan')).toEqual([]);
  expect(pagesAt('0123456789ab')).toEqual([]);
});
