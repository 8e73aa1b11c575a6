import { expect, it } from 'vitest';
import { linkedLists } from './linked-lists.ts';

const pathsIn = (html: string) => linkedLists(Buffer.from(html)).map(({ path }) => path);

it('finds the lists that a page leads to, each once', () => {
  expect(
    pathsIn(`<a href="/shop/pottery/uzbekistan/2/">Орыс</a> <a rel="next" href="/uz-cyrl/shop/all/uzbekistan/">
      <a href="/shop/pottery/uzbekistan/2/">`),
  ).toEqual(['/shop/pottery/uzbekistan/2', '/uz-cyrl/shop/all/uzbekistan']);
});

it('leaves out the list of all things, which is always there, forms, and other addresses', () => {
  expect(
    pathsIn(`<a href="/shop/"><form action="/shop/x/"><a href="/shop/?craft=pottery"><a href="/products/shop/">
      <link href="http://site.test/shop/pottery/">`),
  ).toEqual([]);
});
