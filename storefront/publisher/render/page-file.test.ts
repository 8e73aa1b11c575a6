import { expect, it } from 'vitest';
import { pageFile } from './page-file.ts';

it.each([
  ['/', 'index.html'],
  ['/ru', 'ru/index.html'],
  ['/ru/products/bowl', 'ru/products/bowl/index.html'],
  ['/404', '404.html'],
  ['/ru/404', 'ru/404/index.html'],
  ['/sitemap.xml', 'sitemap.xml'],
])('%s is written to %s', (path, file) => {
  expect(pageFile(path)).toBe(file);
});

it.each(['', 'ru', '/..', '/a/../../b', '/a//b', '/a/', '/.hidden', '/a\\b', '/a\0'])(
  '%j leads nowhere',
  (path) => {
    expect(() => pageFile(path)).toThrow('is no path of a page');
  },
);
