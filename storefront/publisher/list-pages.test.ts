import { expect, it } from 'vitest';
import { listPages } from './list-pages.ts';

it('lists each page in one language after the other, once, as the first route has it', async () => {
  const paths: Record<string, string[]> = {
    brands: [
      '/brands',
      '/brands/adras',
      '/ru/brands',
      '/ru/brands/adras',
      '/uz-cyrl/brands',
      '/uz-cyrl/brands/adras',
    ],
    places: ['/ru/brands', '/russia', '/ru/russia', '/uz-cyrl/russia', '/', '/ru', '/uz-cyrl'],
  };
  const pages = await listPages({
    routes: Object.keys(paths),
    routesAt: () => [],
    languages: ['en', 'ru', 'uz-Cyrl'],
    pathsOf: async (route) => ({ paths: paths[route] ?? [], tags: new Set() }),
    render: () => expect.fail('nothing is to be rendered'),
  });
  expect(pages.map(({ path }) => path)).toEqual([
    ...['/brands', '/ru/brands', '/uz-cyrl/brands'],
    ...['/brands/adras', '/ru/brands/adras', '/uz-cyrl/brands/adras'],
    ...['/russia', '/ru/russia', '/uz-cyrl/russia'],
    ...['/', '/ru', '/uz-cyrl'],
  ]);
  expect(pages.find(({ path }) => path === '/ru/brands')?.route).toBe('brands');
});
