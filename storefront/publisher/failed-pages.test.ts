import { expect, it } from 'vitest';
import { type FailedPage, NotServable, requireServable, tellFailed } from './failed-pages.ts';

const route = '/[...language]/products/[product]';
const failed = (count: number): FailedPage[] =>
  Array.from({ length: count }, (_, at) => ({ path: `/products/${at}`, reason: 'Broken.' }));
const product = { path: '/products/1', route };

it('serves a site of which a small share failed', () => {
  expect(() => requireServable(failed(9), product, 180)).not.toThrow();
  expect(() => requireServable(failed(10), product, 180)).toThrow(NotServable);
});

it.each([
  { path: '/', route: '/[...language]' },
  { path: '/ru', route: '/[...language]' },
  { path: '/404', route: '/404' },
])('serves no site without $path', (page) => {
  expect(() => requireServable(failed(1), page, 20_000)).toThrow('/products/0: Broken.');
});

it('names the first pages that failed, and says how many there are', () => {
  expect(tellFailed([])).toBe('');
  expect(tellFailed(failed(1))).toBe('Pages that could not be made: 1.\n  /products/0: Broken.');
  expect(tellFailed(failed(25)).split('\n').slice(-2)).toEqual(['  /products/19: Broken.', '  and 5 more']);
});
