import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  hasList,
  isPart,
  listName,
  mostPages,
  type ProductList,
  pageCount,
  readListName,
  shownPages,
} from './product-list.ts';

const slug = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,12}$/)
  .filter((one) => !['all', 'brand', 'producer'].includes(one));
const path = fc.array(slug, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const list: fc.Arbitrary<ProductList> = fc.oneof(
  fc.record({ craft: slug, place: path }, { requiredKeys: [] }),
  fc.record({ brand: slug }),
  fc.record({ producer: slug }),
);

it('is known by its name, with the page', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: mostPages }), (one, page) => {
      expect(readListName(listName(one, page))).toEqual({ ...one, page });
    }),
  );
});

it('has names that tell what it lists', () => {
  expect(listName({})).toBe('');
  expect(listName({}, 3)).toBe('3');
  expect(listName({ craft: 'pottery' })).toBe('pottery');
  expect(listName({ place: 'uzbekistan/fergana' }, 2)).toBe('all/uzbekistan/fergana/2');
  expect(listName({ brand: 'rishtan-ceramics' })).toBe('brand/rishtan-ceramics');
  expect(listName({ producer: 'blue-deer' }, 2)).toBe('producer/blue-deer/2');
});

it('is that of a part below regions, and of a brand or a producer, where their own page does not show all', () => {
  expect([{}, { craft: 'pottery' }, { place: 'uzbekistan/fergana' }].map(isPart)).toEqual([
    false,
    false,
    false,
  ]);
  const parts = [{ place: 'uzbekistan/fergana/rishton' }, { brand: 'adras' }, { producer: 'blue-deer' }];
  expect(parts.map(isPart)).toEqual([true, true, true]);
  expect(parts.map((part) => [12, 13, 24, 25].filter((products) => hasList(part, products)))).toEqual([
    [13, 24, 25],
    [13, 24, 25],
    [25],
  ]);
  expect(hasList({ craft: 'pottery', place: 'uzbekistan/fergana/rishton' }, 100)).toBe(false);
});

it('has a first page though nothing is in it, and never more than one would turn', () => {
  expect([0, 1, 24, 25, 100_000].map(pageCount)).toEqual([1, 1, 1, 2, mostPages]);
});

it('leads to the pages around one, and to the first and the last', () => {
  expect(shownPages(1, 3)).toEqual([1, 2, 3]);
  expect(shownPages(1, 25)).toEqual([1, 2, 3, 25]);
  expect(shownPages(12, 25)).toEqual([1, 10, 11, 12, 13, 14, 25]);
  expect(shownPages(25, 25)).toEqual([1, 23, 24, 25]);
});
