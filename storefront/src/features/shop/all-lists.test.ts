import { expect, it } from 'vitest';
import { namesOfLists } from './all-lists.ts';

const products = (
  totalCount: number,
  crafts: Record<string, number>,
  regions: Record<string, number> = {},
) => ({
  totalCount,
  facets: {
    directions: Object.entries(crafts).map(([slug, count]) => ({ count, direction: { slug } })),
    regions: Object.entries(regions).map(([path, count]) => ({ count, place: { path } })),
  },
});

it('has a page of every list that has products, and further pages of long ones', () => {
  const names = namesOfLists({
    everything: products(36, { pottery: 25, felt: 3 }, { 'uzbekistan/fergana': 26, kyrgyzstan: 10 }),
    countries: [
      { path: 'uzbekistan', products: products(26, { pottery: 25 }) },
      { path: 'kyrgyzstan', products: products(10, { felt: 3 }) },
      { path: 'tajikistan', products: products(0, {}) },
    ],
  });
  expect(names).toEqual([
    '',
    '2',
    'pottery',
    'pottery/2',
    'felt',
    'all/uzbekistan/fergana',
    'all/uzbekistan/fergana/2',
    'all/kyrgyzstan',
    'all/uzbekistan',
    'all/uzbekistan/2',
    'pottery/uzbekistan',
    'pottery/uzbekistan/2',
    'felt/kyrgyzstan',
  ]);
});

it('has the list of everything even when there is nothing', () => {
  expect(namesOfLists({ everything: products(0, {}), countries: [] })).toEqual(['']);
});
