import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  listName,
  mostPages,
  type ProductList,
  pageCount,
  readListName,
  shownPages,
} from './product-list.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter((one) => one !== 'all');
const path = fc.array(slug, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const list: fc.Arbitrary<ProductList> = fc.record({ craft: slug, place: path }, { requiredKeys: [] });

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
