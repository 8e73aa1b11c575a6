import { expect, it } from 'vitest';
import { redirectPage } from './redirect-page.ts';

it('leads to the new address without a script, and is not indexed', () => {
  const page = redirectPage({ origin: 'http://site.test', to: '/ru/products/plate/' });
  expect(page).toContain('<link rel="canonical" href="http://site.test/ru/products/plate/">');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/ru/products/plate/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/ru/products/plate/">');
  expect(page).not.toContain('<script');
});
