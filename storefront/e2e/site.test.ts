import { hash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteServer } from '../publisher/serve-folder.ts';
import { serveSite } from '../publisher/serve-site.ts';
import { readServeSettings } from '../publisher/settings.ts';
import { siteLanguages } from '../src/site-language.ts';
import { editsOf } from '../test/edits.ts';
import { type BuiltSite, ownAddresses, readSite } from './built-site.ts';
import { htmlRules } from './html-rules.ts';
import { type StandInSite, startStandInSite } from './stand-in-site.ts';
import { foreignAddresses, pageLimitBytes, scriptLimitBytes, scriptsOf, servedBytes } from './weights.ts';

/**
 * The site as it is built and served. By default from a stand-in for the API, in seconds; with E2E_DATA set to a
 * data folder, the site that was built there from the real one is looked at instead.
 */
const given = process.env.E2E_DATA;
const storefront = join(import.meta.dirname, '..');

let standIn: StandInSite | undefined;
let data: string;
let site: BuiltSite;
let server: SiteServer;

beforeAll(async () => {
  // What the builder does is looked at here: it starts from nothing.
  if (!given) standIn = await startStandInSite('');
  data = given || (standIn?.data ?? '');
  site = readSite(join(data, 'site'));
  server = await serveSite(readServeSettings({ AUL_DATA: data, STOREFRONT_PORT: '0' }, storefront));
});

afterAll(async () => {
  await server?.close();
  await standIn?.close();
});

describe.skipIf(given)('the builder', () => {
  const build = async (more: NodeJS.ProcessEnv = {}) => standIn?.build(more) ?? { code: null, output: '' };

  it('is done at once when nothing has changed, and makes what has changed', async () => {
    const before = statSync(join(data, 'site/index.html')).mtimeMs;
    const page = () => readFileSync(join(data, 'site/products/almond-bowl/index.html'), 'utf8');
    expect((await build()).output).toMatch(/up to date: \d+ pages/);
    if (standIn) editsOf(standIn.api).renameProduct('almond-bowl', 'Almond bowl, large');
    expect((await build()).output).toContain('The site is brought up to date');
    expect(page()).toContain('Almond bowl, large');
    expect(statSync(join(data, 'site/404.html')).mtimeMs).toBeLessThanOrEqual(before);
  });

  it.each([
    ['', 'Made in 1974'],
    ['ja/', '1974年製'],
    ['uz-cyrl/', '1974 йилда ясалган'],
  ])('says of an old thing when it was made, under /%s', (language, sentence) => {
    const page = readFileSync(join(data, `site/${language}products/almond-bowl/index.html`), 'utf8');
    expect(/<p>([^<]*1974[^<]*)<\/p>/.exec(page)?.[1]).toBe(sentence);
  });

  it('leaves the old page alone when it cannot be made, and names it', async () => {
    if (!standIn) return;
    const { api } = standIn;
    const before = readFileSync(join(data, 'site/brands/rishtan-ceramics/index.html'), 'utf8');
    editsOf(api).renameProduct('almond-bowl', 'Almond bowl');
    api.failing = 'rishtan-ceramics';
    const { code, output } = await build();
    api.failing = undefined;
    expect(code).toBe(2);
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
  });

  it('leads only to what is there', () => {
    const origin = originOf(site);
    const broken = site.pages.flatMap(({ address, html }) =>
      ownAddresses(html, origin)
        .filter((target) => !site.addresses.has(target))
        .map((target) => `${address} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('is within its weight, with its styles', () => {
    const heavy = site.pages
      .map(({ address }) => ({ address, bytes: servedBytes(join(data, 'site'), address) }))
      .filter(({ bytes }) => bytes > pageLimitBytes)
      .map(({ address, bytes }) => `${address}: ${bytes} bytes`);
    expect(heavy).toEqual([]);
  });

  it('runs no script but small files of the site, and has a policy that forbids others', () => {
    for (const { address, html } of site.pages) {
      const { inline, files } = scriptsOf(html);
      expect(inline, address).toEqual([]);
      for (const file of files) expect(site.addresses, address).toContain(file);
      expect(html, address).not.toMatch(/<[^>]+\son\w+="|"javascript:/);
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
      expect(policy, address).toContain("default-src 'self'");
      expect(policy, address).toMatch(/script-src 'self'[^;]*/);
      expect(policy, address).not.toMatch(/unsafe-|\*/);
      const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) => style);
      const hashes = styles.map((style) => `sha256-${hash('sha256', style, 'base64')}`);
      expect(
        [...policy.matchAll(/'(sha\d+-[^']*)'/g)].map(([, one]) => one),
        address,
      ).toEqual(hashes);
    }
    const scripts = [...site.addresses].filter((address) => address.endsWith('.js'));
    const bytes = scripts.reduce((sum, address) => sum + servedBytes(join(data, 'site'), address), 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(scriptLimitBytes);
  });

  it('loads nothing from elsewhere', () => {
    const foreign = site.pages.flatMap(({ address, html }) =>
      foreignAddresses(html, originOf(site)).map((url) => `${address} loads ${url}`),
    );
    expect(foreign).toEqual([]);
  });

  it('says how large its pictures are', () => {
    const bare = site.pages.flatMap(({ address, html }) =>
      [...html.matchAll(/<img\b[^>]*>/g)]
        .filter(([tag]) => !/ width="\d+"/.test(tag) || !/ height="\d+"/.test(tag) || !/ alt[ =>]/.test(tag))
        .map(([tag]) => `${address}: ${tag}`),
    );
    expect(bare).toEqual([]);
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

function originOf({ pages }: BuiltSite): string {
  const home = pages.find(({ address }) => address === '/');
  return new URL(/rel="canonical" href="([^"]+)"/.exec(home?.html ?? '')?.[1] ?? '').origin;
}

function alternatesOf(html: string): Map<string, string> {
  return new Map(
    [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, language = '', href = '']) => [language, new URL(href).pathname],
    ),
  );
}
