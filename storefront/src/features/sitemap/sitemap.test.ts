import { expect, it } from 'vitest';
import { readSitemap, readSitemapIndex } from '../../../test/sitemap-files.ts';
import { productPath } from '../../paths.ts';
import { firstLanguage, siteLanguages } from '../../site-language.ts';
import { absoluteTo } from '../../ui/absolute.ts';
import { mostEntries, sitemapEntries, sitemapIndexXml, sitemapXml } from './sitemap.ts';

const absolute = absoluteTo(new URL('https://villages.example'));
const updatedAt = '2026-11-21T10:00:00.000Z';
const products = (...slugs: string[]) =>
  sitemapEntries(
    slugs.map((slug) => ({ slug, updatedAt })),
    productPath,
  );

it('names each page once in each language, with all its languages and the day of its last change', () => {
  const urls = readSitemap(sitemapXml(products('bowl', 'plate'), absolute));
  expect(urls).toHaveLength(2 * siteLanguages.length);
  expect(new Set(urls.map(({ loc }) => loc)).size).toBe(urls.length);
  for (const { loc, lastmod, alternates } of urls) {
    expect(lastmod).toBe('2026-11-21');
    expect([...alternates.keys()]).toEqual([...siteLanguages, 'x-default']);
    expect([...alternates.values()]).toContain(loc);
    expect(alternates.get('x-default')).toBe(alternates.get(firstLanguage));
  }
});

it('is the same whatever the order of the records', () => {
  expect(sitemapXml(products('bowl', 'plate'), absolute)).toBe(
    sitemapXml(products('plate', 'bowl'), absolute),
  );
});

it('escapes addresses', () => {
  const [entry] = readSitemap(sitemapXml([{ address: () => "/a&b'c/" }], absolute));
  expect(entry?.loc).toBe("https://villages.example/a&b'c/");
  expect(entry?.lastmod).toBeUndefined();
});

it('keeps a part within the protocol, however much there is', () => {
  const slugs = Array.from(
    { length: mostEntries + 1 },
    (_, at) => `${'a-name-of-some-length-'.repeat(3)}${at}`,
  );
  const long = absoluteTo(new URL('https://www.villages-and-what-they-make.example'));
  const xml = sitemapXml(products(...slugs), long);
  expect(xml.split('<url>').length - 1).toBe(mostEntries * siteLanguages.length);
  expect(mostEntries * siteLanguages.length).toBeLessThanOrEqual(50_000);
  expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(50 * 1024 * 1024);
});

it('names the parts of an index', () => {
  const xml = sitemapIndexXml(['/sitemaps/pages.xml', '/sitemaps/a&b.xml'], absolute);
  expect(readSitemapIndex(xml)).toEqual([
    'https://villages.example/sitemaps/pages.xml',
    'https://villages.example/sitemaps/a&b.xml',
  ]);
});

it('is refused where it is not as the protocol has it', () => {
  const xml = sitemapXml(products('bowl'), absolute);
  expect(() => readSitemap(sitemapXml([], absolute))).toThrow();
  expect(() => readSitemap(xml.replace('hreflang="en"', 'hreflang="en_US"'))).toThrow();
  expect(() => readSitemap(xml.replace('2026-11-21', 'yesterday'))).toThrow();
  expect(() => readSitemapIndex(xml)).toThrow('<urlset>');
});
