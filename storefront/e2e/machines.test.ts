import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteLanguages } from '../src/site-language.ts';
import { faultsOfFeed, pagesOfFeed } from '../test/atom-feed.ts';
import { faultsOfThing, thingsOf } from '../test/schema-org.ts';
import { numbersOf } from '../test/site-files.ts';
import { readSitemap, readSitemapIndex, type SitemapUrl } from '../test/sitemap-files.ts';
import { recordTag } from '../test/stand-in-tags.ts';
import { type BuiltPage, type BuiltSite, readSite } from './built-site.ts';
import { type Head, readHead } from './head.ts';
import { type StandInSite, startStandInSite } from './stand-in-site.ts';

/** What machines read of the built site: the stand-in's, or that in E2E_DATA. */
const given = process.env.E2E_DATA;

let standIn: StandInSite | undefined;
let folder: string;
let site: BuiltSite;
let origin: string;
/** Pages that are to be found, with their heads. */
let pages: (BuiltPage & { head: Head })[];

beforeAll(async () => {
  if (!given) standIn = await startStandInSite();
  folder = join(given || (standIn?.data ?? ''), 'site');
  site = readSite(folder);
  pages = site.pages
    .map((page) => ({ ...page, head: readHead(page.html) }))
    .filter(({ head }) => head.isIndexed);
  const home = pages.find(({ address }) => address === '/');
  origin = new URL(home?.head.canonical ?? '').origin;
});

afterAll(async () => {
  await standIn?.close();
});

const read = (address: string) => readFileSync(join(folder, address), 'utf8');
const isThere = (url: string) => url.startsWith(`${origin}/`) && site.addresses.has(url.slice(origin.length));
const only = (head: Head, property: string) => head.properties.get(property)?.join(' and ') ?? '';

describe('every page', () => {
  it('knows its own address and those in the other languages, and they know it', () => {
    const heads = new Map(pages.map(({ address, head }) => [`${origin}${address}`, head]));
    for (const [url, { canonical, alternates }] of heads) {
      expect(canonical).toBe(url);
      expect([...alternates.values()], url).toContain(url);
      expect(alternates.get('x-default')).toBe([...alternates.values()][0]);
      for (const other of alternates.values()) expect(heads.get(other)?.alternates, url).toEqual(alternates);
    }
    if (!given)
      for (const { head } of pages)
        expect([...head.alternates.keys()]).toEqual([...siteLanguages, 'x-default']);
  });

  it('says what it is in the words of schema.org, with addresses that are there', () => {
    const faults = pages.flatMap(({ address, html }) => {
      const things = thingsOf(html);
      const urls = [...JSON.stringify(things).matchAll(/"(?:url|item|image)":(\[.*?\]|".*?")/g)]
        .flatMap(([, json = '']) => [JSON.parse(json)].flat())
        .filter((url) => !isThere(url));
      return [...things.flatMap(faultsOfThing), ...urls.map((url) => `${url} is not there`)].map(
        (fault) => `${address}: ${fault}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it('says the way to it where it shows one', () => {
    const typesOf = (html: string) => thingsOf(html).map((thing) => Reflect.get(thing, '@type'));
    for (const { address, html } of pages) {
      const trail = /<nav class="trail"[^>]*><ol>(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
      const leadsElsewhere = [...trail.matchAll(/href="([^"]+)"/g)].some(([, href]) => href !== address);
      if (leadsElsewhere) expect(typesOf(html), address).toContain('BreadcrumbList');
    }
    expect(typesOf(pages.find(({ address }) => address === '/')?.html ?? '')).toEqual(['WebSite']);
    for (const [part, type] of [
      ['/stories/', 'Article'],
      ['/brands/', 'Brand'],
    ] as const)
      for (const { address, html } of pages)
        if (address.startsWith(part) && address !== part) expect(typesOf(html), address).toContain(type);
  });

  it('is shown with words and a picture where a link to it is shared', async () => {
    for (const { address, head } of pages) {
      for (const name of ['title', 'description', 'type', 'site_name', 'locale', 'image:alt'])
        expect(only(head, `og:${name}`), `${address} ${name}`).not.toBe('');
      expect(only(head, 'og:url')).toBe(head.canonical);
      expect(only(head, 'og:image'), address).toSatisfy(isThere);
      for (const side of ['width', 'height'])
        expect(Number(only(head, `og:image:${side}`))).toBeGreaterThan(199);
    }
    const sizes = new Map(
      pages.map(({ head }) => [
        only(head, 'og:image').slice(origin.length),
        { width: Number(only(head, 'og:image:width')), height: Number(only(head, 'og:image:height')) },
      ]),
    );
    for (const [file, size] of [...sizes].slice(0, 200)) {
      const { width, height } = await sharp(join(folder, file)).metadata();
      expect({ width, height }, file).toEqual(size);
    }
    expect(sizes.size).toBeGreaterThan(0);
  });

  it('tells its price where it sells something', () => {
    const products = pages.filter(({ head }) => only(head, 'og:type') === 'product');
    expect(products.length).toBeGreaterThan(0);
    for (const { address, head, html } of products) {
      const product = thingsOf(html).find((thing) => Reflect.get(thing, '@type') === 'Product');
      if (!product) continue;
      const { offers } = JSON.parse(JSON.stringify(product));
      expect(only(head, 'product:price:amount'), address).toBe(offers.price ?? offers.lowPrice);
      expect(only(head, 'product:price:currency'), address).toBe(offers.priceCurrency);
    }
  });
});

describe('the sitemap', () => {
  const partsOf = () =>
    readSitemapIndex(read('sitemap.xml')).map((url) => {
      expect(url).toSatisfy(isThere);
      return readSitemap(read(url.slice(origin.length)));
    });

  it('is named by robots.txt, which forbids nothing', () => {
    const lines = read('robots.txt').trim().split('\n');
    expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`);
    expect(lines.filter((line) => /^disallow/i.test(line))).toEqual([]);
  });

  it('lists the pages that are to be found, each once, and nothing else', () => {
    const listed = partsOf()
      .flat()
      .map(({ loc }) => loc);
    expect(listed.toSorted()).toEqual(pages.map(({ address }) => `${origin}${address}`).toSorted());
  });

  it('has every part of it in its index', () => {
    const parts = [...site.addresses].filter((address) => /^\/sitemaps\/.*\.xml$/.test(address));
    expect(readSitemapIndex(read('sitemap.xml')).toSorted()).toEqual(
      parts.map((part) => origin + part).toSorted(),
    );
  });

  it('says of languages what the pages say', () => {
    const urls = new Map<string, SitemapUrl>(
      partsOf()
        .flat()
        .map((url) => [url.loc, url]),
    );
    for (const { address, head } of pages)
      expect(urls.get(`${origin}${address}`)?.alternates, address).toEqual(head.alternates);
  });

  it.skipIf(given)('is made anew only in the part of what changed', async () => {
    const bowl = standIn?.api.programme.products.find(({ slug }) => slug === 'almond-bowl');
    if (!standIn || !bowl) throw new Error('There is no bowl.');
    const before = numbersOf(folder);
    bowl.updatedAt = '2026-12-24T00:00:00.000Z';
    standIn.api.changed({ type: 'Product', id: bowl.id, tags: [recordTag(bowl.id)] });
    await standIn.build();
    const after = numbersOf(folder);
    const replaced = [...after].filter(([file, number]) => before.get(file) !== number).map(([file]) => file);
    expect(replaced.toSorted()).toEqual([
      'sitemaps/producers/blue-deer.xml',
      'sitemaps/producers/blue-deer.xml.br',
    ]);
    expect(read('sitemaps/producers/blue-deer.xml')).toContain('<lastmod>2026-12-24</lastmod>');
  });
});

describe('the feed of stories', () => {
  it('is valid in every language, and leads to its pages', () => {
    const feeds = [...site.addresses].filter((address) => address.endsWith('/feed.xml'));
    const home = pages.find(({ address }) => address === '/');
    expect(feeds).toHaveLength((home?.head.alternates.size ?? 0) - 1);
    for (const feed of feeds) {
      expect(faultsOfFeed(read(feed), `${origin}${feed}`), feed).toEqual([]);
      expect(pagesOfFeed(read(feed)).length, feed).toBeGreaterThan(0);
      for (const page of pagesOfFeed(read(feed))) expect(page).toSatisfy(isThere);
    }
  });

  it('is named by home and by the stories, in their language', () => {
    const naming = pages.filter(({ head }) => head.feed);
    for (const { address, head } of naming) {
      const prefix = address.replace(/(stories\/.*)?$/, '');
      expect(head.feed, address).toBe(`${prefix}feed.xml`);
    }
    const named = naming.map(({ address }) => address);
    expect(named).toEqual(expect.arrayContaining(['/', '/stories/']));
  });

  it('shows pictures that are there', () => {
    const sources = [...read('feed.xml').matchAll(/img src=&quot;(.*?)&quot;/g)].map(
      ([, source = '']) => source,
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toSatisfy(isThere);
  });
});
