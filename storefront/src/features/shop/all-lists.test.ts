import { expect, it } from 'vitest';
import { namesOfLists, namesOfParts } from './all-lists.ts';

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

it('has a page of every part whose own page does not show all', () => {
  const made = (number: number, [path, producer, ...brands]: [string, string, ...string[]]) =>
    Array.from({ length: number }, () => ({
      place: { path },
      producer: { slug: producer },
      brands: brands.map((slug) => ({ slug })),
    }));
  expect(
    namesOfParts([
      ...made(25, ['uzbekistan/fergana/rishton-district/rishton', 'blue-deer', 'rishtan-ceramics']),
      ...made(12, ['uzbekistan/fergana/rishton-district/bogdod', 'red-fox', 'own']),
      ...made(20, ['kyrgyzstan/naryn', 'felt-house', 'rishtan-ceramics']),
    ]),
  ).toEqual([
    'all/uzbekistan/fergana/rishton-district',
    'all/uzbekistan/fergana/rishton-district/2',
    'all/uzbekistan/fergana/rishton-district/rishton',
    'all/uzbekistan/fergana/rishton-district/rishton/2',
    'brand/rishtan-ceramics',
    'brand/rishtan-ceramics/2',
    'producer/blue-deer',
    'producer/blue-deer/2',
  ]);
});
