import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SiteServer, serveSite } from '../publisher/serve-site.ts';
import { readServeSettings } from '../publisher/settings.ts';
import { siteLanguages } from '../src/site-language.ts';
import { editsOf } from '../test/edits.ts';
import { type StandInApi, startStandInApi } from '../test/stand-in-api.ts';
import { type BuiltSite, ownAddresses, pageLimitBytes, readSite } from './built-site.ts';
import { htmlRules } from './html-rules.ts';

/**
 * The site as it is built and served. By default from a stand-in for the API, in seconds; with E2E_DATA set to a
 * data folder, the site that was built there from the real one is looked at instead.
 */
const given = process.env.E2E_DATA;
const data = given || mkdtempSync(join(tmpdir(), 'aul-site-'));
const storefront = join(import.meta.dirname, '..');
const siteUrl = 'http://site.test';

let api: StandInApi | undefined;
let site: BuiltSite;
let server: SiteServer;

beforeAll(async () => {
  if (!given) {
    api = await startStandInApi();
    mkdirSync(join(data, 'media'));
    for (const name of ['rishton', 'story', 'almond-bowl', 'carnation-plate', 'horn-shyrdak'])
      writePictures(name);
    const { code, output } = await build();
    expect(output).toContain('The site is built');
    expect(code).toBe(0);
  }
  site = readSite(join(data, 'site'));
  server = await serveSite(readServeSettings({ AUL_DATA: data, STOREFRONT_PORT: '0' }, storefront));
});

afterAll(async () => {
  await server?.close();
  await api?.close();
  if (!given) rmSync(data, { recursive: true });
});

describe.skipIf(given)('the builder', () => {
  it('is done at once when nothing has changed, and makes what has changed', async () => {
    const before = statSync(join(data, 'site/index.html')).mtimeMs;
    const page = () => readFileSync(join(data, 'site/products/almond-bowl/index.html'), 'utf8');
    expect((await build()).output).toMatch(/up to date: \d+ pages/);
    if (api) editsOf(api).renameProduct('almond-bowl', 'Almond bowl, large');
    expect((await build()).output).toContain('The site is brought up to date');
    expect(page()).toContain('Almond bowl, large');
    expect(statSync(join(data, 'site/404.html')).mtimeMs).toBeLessThanOrEqual(before);
  });

  it('leaves the old page alone when it cannot be made, and names it', async () => {
    if (!api) return;
    const before = readFileSync(join(data, 'site/brands/rishtan-ceramics/index.html'), 'utf8');
    editsOf(api).renameProduct('almond-bowl', 'Almond bowl');
    api.failing = 'rishtan-ceramics';
    const { code, output } = await build();
    api.failing = undefined;
    expect(code).toBe(1);
    expect(output).toContain('/brands/rishtan-ceramics: Something went wrong.');
    expect(readFileSync(join(data, 'site/brands/rishtan-ceramics/index.html'), 'utf8')).toBe(before);
    expect((await build()).output).toContain('The site is brought up to date');
  });

  it('says which setting is wrong, and when there is no API', async () => {
    expect((await build({ API_URL: '' })).output).toContain(
      'API_URL is not set; expected the address of the API',
    );
    const { code, output } = await build({ API_URL: 'http://127.0.0.1:9/graphql' });
    expect(output).toContain('The API at http://127.0.0.1:9/graphql does not answer');
    expect(code).toBe(1);
  });

  it('makes the pages of the languages that are chosen, the first at the top', async () => {
    const chosen = join(data, 'chosen');
    mkdirSync(chosen);
    cpSync(join(data, 'media'), join(chosen, 'media'), { recursive: true });
    await build({ AUL_DATA: chosen, SITE_LANGUAGES: 'ky,ru' });
    const { pages } = readSite(join(chosen, 'site'));
    const langs = new Set(pages.map(({ html }) => /<html lang="([^"]+)"/.exec(html)?.[1]));
    expect([...langs].toSorted()).toEqual(['ky', 'ru']);
    const home = pages.find(({ address }) => address === '/')?.html ?? '';
    expect(home).toContain('<html lang="ky"');
    expect([...alternatesOf(home)]).toEqual([
      ['ky', '/'],
      ['ru', '/ru/'],
      ['x-default', '/'],
    ]);
    rmSync(chosen, { recursive: true });
  });

  it('links the pictures, and does not copy them', () => {
    expect(statSync(join(data, 'site/media/rishton-480.avif')).nlink).toBe(2);
  });
});

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate(htmlRules);
    const faults = [];
    for (const { address, html } of site.pages) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        faults.push(
          ...messages.map(({ line, message, ruleId }) => `${address}:${line} ${ruleId}: ${message}`),
        );
      }
    }
    expect(faults).toEqual([]);
  }, 600_000);

  it('leads only to what is there', () => {
    const origin = originOf(site);
    const broken = site.pages.flatMap(({ address, html }) =>
      ownAddresses(html, origin)
        .filter((target) => !site.addresses.has(target))
        .map((target) => `${address} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('runs no script but files of the site, is within its weight, and has a policy that forbids others', () => {
    for (const { address, html, gzipBytes } of site.pages) {
      expect(html, address).not.toMatch(/<script(?! type="(module|application\/(ld\+)?json)")|\son\w+="/);
      expect(gzipBytes, address).toBeLessThanOrEqual(pageLimitBytes);
      expect(html, address).toContain('default-src');
      expect(html, address).not.toContain('unsafe-inline');
    }
  });

  it('knows itself in every language, and they know it', () => {
    const alternates = new Map(site.pages.map(({ address, html }) => [address, alternatesOf(html)]));
    for (const [address, others] of alternates) {
      if (address === '/404.html') continue;
      expect([...others.keys()], address).toEqual([...siteLanguages, 'x-default']);
      expect(others.get('x-default')).toBe(others.get('en'));
      expect([...others.values()], address).toContain(address);
      for (const other of others.values())
        expect(alternates.get(other ?? ''), `${address} ${other}`).toEqual(others);
    }
  });

  it('says that it is a demonstration', () => {
    for (const { address, html } of site.pages) expect(html, address).toContain('id="notice"');
  });
});

describe('the server', () => {
  it('serves pages, types, and what may be kept for ever', async () => {
    const home = await fetch(server.url);
    expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(home.headers.get('x-content-type-options')).toBe('nosniff');
    expect(home.headers.get('content-security-policy')).toContain("default-src 'self'");
    const file = [...site.addresses].find((address) => address.endsWith('.avif')) ?? '';
    const picture = await fetch(new URL(file, server.url));
    expect(picture.headers.get('content-type')).toBe('image/avif');
    expect(picture.headers.get('cache-control')).toContain('immutable');
  });

  it('adds the slash, answers what is not there with the page for it, and stays in its folder', async () => {
    const slash = await fetch(new URL('/brands', server.url), { redirect: 'manual' });
    expect(slash.headers.get('location')).toMatch(/\/brands\/$/);
    const missing = await fetch(new URL('/no/such/page/', server.url));
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('There is nothing at this address.');
    expect((await fetch(new URL('/..%2fsite.json', server.url))).status).toBeGreaterThanOrEqual(400);
  });

  it('names the variable of a port that is taken, and the site that is missing', async () => {
    const taken = readServeSettings(
      { AUL_DATA: data, STOREFRONT_PORT: new URL(server.url).port },
      storefront,
    );
    await expect(serveSite(taken)).rejects.toThrow('Set STOREFRONT_PORT to a free one.');
    await expect(serveSite({ port: 0, data: join(data, 'nowhere') })).rejects.toThrow('There is no site in');
  });
});

const browserPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const hasBrowser = existsSync(browserPath);

describe('a visitor', () => {
  let browser: Browser;
  let page: Page;

  beforeEach(({ skip }) =>
    skip(!hasBrowser, `There is no ${browserPath}: install chromium, or set CHROMIUM_PATH.`),
  );
  beforeAll(async () => {
    if (!hasBrowser) return;
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const village = '/uzbekistan/fergana/rishton-district/rishton/';
  const go = (path: string) => page.goto(new URL(path, server.url).href);
  const path = () => new URL(page.url()).pathname;
  const words = async (selector: string) =>
    (await page.locator(selector).textContent())?.replace(/\s+/g, ' ').trim();

  it('goes from home to a country, a region, a village, a product and its brand', async () => {
    await go('/');
    for (const next of ['/uzbekistan/', '/uzbekistan/fergana/', village]) {
      await page.locator(`main a[href="${next}"]`).first().click();
      expect(path()).toBe(next);
    }
    expect(await words('h1')).toMatch(/^Risht[ao]n makes blue pottery\.$/);
    await page.locator('.tiles a[href*="bowl"]').first().click();
    expect(path()).toMatch(/^\/products\//);
    expect(await words('.asking')).toMatch(/\$\d/);
    await page.locator('main a[href="/brands/rishtan-ceramics/"]').first().click();
    expect(await words('h1')).toBe('Rishtan Ceramics');
  });

  it('changes the language and stays on the page', async () => {
    await go(village);
    await page.getByRole('link', { name: 'Русский' }).click();
    expect(path()).toBe(`/ru${village}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await words('h1')).toMatch(/^Риштан — это .* керамика\.$/s);
    await page.getByRole('link', { name: 'Oʻzbekcha' }).click();
    expect(path()).toBe(`/uz${village}`);
  });

  it('never scrolls sideways on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const product = site.pages.find(({ address }) => address.startsWith('/ru/products/'))?.address ?? '';
    const producer = site.pages.find(({ address }) => address.startsWith('/uz/producers/'))?.address ?? '';
    const more = ['/', '/ru/uzbekistan/', '/ru/uzbekistan/fergana/', `/ru${village}`, product, producer];
    for (const address of [
      ...more,
      '/ru/brands/rishtan-ceramics/',
      '/uz/stories/rishton-blue/',
      '/ru/crafts/pottery/',
    ]) {
      await go(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        390,
      );
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('sees where the keyboard is, and can skip to the content', async () => {
    await go(village);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    const box = await page.locator('.skip').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).toBe('solid');
  });

  it('is refused nothing by the policy of the page, and loads its face', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => /policy/i.test(message.text()) && complaints.push(message.text()));
    await go(`/ru${village}`);
    await page.evaluate(() => document.fonts.ready);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check('700 20px Piazzolla', 'Риштан'))).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  });
});

async function build(more: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join(storefront, 'build.mjs')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      API_URL: api?.url,
      AUL_DATA: data,
      SITE_URL: siteUrl,
      ...more,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code, output };
}

function writePictures(name: string) {
  for (const each of [name, `${name}-2`])
    for (const size of [480, 960])
      for (const format of ['avif', 'jpeg'])
        writeFileSync(join(data, 'media', `${each}-${size}.${format}`), each);
}

function originOf({ pages }: BuiltSite): string {
  const home = pages.find(({ address }) => address === '/');
  return new URL(/rel="canonical" href="([^"]+)"/.exec(home?.html ?? '')?.[1] ?? siteUrl).origin;
}

function alternatesOf(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, language = '', href = '']) => [language, new URL(href).pathname],
    ),
  );
}
