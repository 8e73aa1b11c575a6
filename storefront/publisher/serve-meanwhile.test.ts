import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runScript, startVisitedBuild } from '../test/publisher-process.ts';
import { filesOf, withoutCompressed } from '../test/site-files.ts';
import { type StandInApi, startStandInApi } from '../test/stand-in-api.ts';
import { serveSite } from './serve-site.ts';

let api: StandInApi;
let folder: string;
/** Of a site that was built without visitors. */
let plain: Record<string, string>;
let data: string;

const settings = () => ({ api: api.url, data });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aul-meanwhile-'));
  api = await startStandInApi();
  data = makeData();
  await runScript('build.mjs', settings());
  plain = filesOf(join(data, 'site'));
});
beforeEach(() => {
  data = makeData();
  api.pauseMs = 0;
  api.failing = undefined;
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

/** A data folder with one of the pictures that pages show. */
function makeData(): string {
  const made = mkdtempSync(join(folder, 'data-'));
  mkdirSync(join(made, 'media'));
  writeFileSync(join(made, 'media/almond-bowl-480.avif'), 'a picture');
  return made;
}

const isMade = (file: string) =>
  readdirSync(join(data, 'sites')).some((root) => existsSync(join(data, 'sites', root, 'pages', file)));

/** Addresses of all pages, feeds and other files of the site. */
const addresses = () =>
  Object.keys(withoutCompressed(plain)).map((file) => `/${file.replace(/index\.html$/, '')}`);

async function ask(url: string, address: string, method = 'GET') {
  const response = await fetch(url.slice(0, -1) + address, { method, redirect: 'manual' });
  const { date: _, connection: _also, 'keep-alive': _too, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, text: await response.text() };
}

describe('while all pages are made', () => {
  it('makes a page that someone waits for first, and ends with the same site', async () => {
    api.pauseMs = 150;
    const build = startVisitedBuild(settings());
    const url = await build.url;
    const before = api.asked;
    expect(isMade('uz/products/horn-shyrdak/index.html')).toBe(false);
    const { status, text } = await ask(url, '/uz/products/horn-shyrdak/');
    const during = api.asked;
    api.pauseMs = 0;
    await build.ended;
    expect(status).toBe(200);
    expect(text).toBe(readFileSync(join(data, 'site/uz/products/horn-shyrdak/index.html'), 'utf8'));
    expect(during - before).toBeLessThan((api.asked - before) / 2);
    expect(filesOf(join(data, 'site'))).toEqual(plain);
  });

  it('answers each address as the server of the finished site does', async () => {
    const pages = ['/ru/products/almond-bowl/', '/ru/products/almond-bowl', '/uz/%62rands/?x=1', '/uz/404/'];
    const files = [
      '/robots.txt',
      '/feed.xml',
      '/sitemap.xml',
      '/404.html',
      '/share.png',
      '/brands/index.html.br',
    ];
    const others = ['/no/such/page/', '/no-such-file.txt', '/%', '//', '/..%2fpages.log'];
    const questions = [...pages, ...files, ...others].flatMap((address) => [
      { address, method: 'GET' },
      { address, method: 'HEAD' },
    ]);
    // A picture is there with the first page that shows it.
    const answersAt = async (url: string) => [
      ...(await Promise.all(questions.map(({ address, method }) => ask(url, address, method)))),
      await ask(url, '/media/almond-bowl-480.avif'),
    ];
    api.pauseMs = 100;
    const build = startVisitedBuild(settings());
    let hasEnded = false;
    void build.ended.then(() => (hasEnded = true));
    const meanwhile = await answersAt(await build.url);
    expect(hasEnded).toBe(false);
    api.pauseMs = 0;
    await build.ended;
    const server = await serveSite({ port: 0, data });
    const afterwards = await answersAt(server.url);
    await server.close();
    expect(meanwhile).toEqual(afterwards);
    expect(afterwards.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 301, 403, 404]));
  });

  it('serves everything to many at once, and does not mind those who leave', async () => {
    api.pauseMs = 20;
    const build = startVisitedBuild(settings());
    const url = await build.url;
    const leaving = addresses().map(async (address) => {
      const visit = fetch(new URL(address, url), { signal: AbortSignal.timeout(5) });
      return visit.then((response) => response.text()).catch(() => undefined);
    });
    const statuses = addresses().map(async (address) => (await ask(url, address)).status);
    await Promise.all(leaving);
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([200]));
    await build.ended;
    expect(filesOf(join(data, 'site'))).toEqual(plain);
  });

  it('says that a page cannot be made, and makes the others', async () => {
    api.pauseMs = 100;
    api.failing = 'rishtan-ceramics';
    const build = startVisitedBuild(settings());
    const { status, headers, text } = await ask(await build.url, '/brands/rishtan-ceramics/');
    expect({ status, text }).toEqual({
      status: 503,
      text: 'This page could not be made. Please try again in a few minutes.\n',
    });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    await expect(build.ended).rejects.toThrow('/brands/rishtan-ceramics: Something went wrong.');
    const made = filesOf(join(data, 'site'));
    expect(Object.keys(plain).filter((file) => !(file in made))).toContain(
      'brands/rishtan-ceramics/index.html',
    );
    expect(made).toMatchObject(
      Object.fromEntries(Object.entries(plain).filter(([file]) => !file.includes('rishtan-ceramics'))),
    );
  });

  it('names the variable of a port that is taken', async () => {
    const stranger = createServer();
    const port = await new Promise<string>((done) =>
      stranger.listen(0, '127.0.0.1', () => done(`${(stranger.address() as { port: number }).port}`)),
    );
    const build = startVisitedBuild({ ...settings(), port });
    await expect(build.ended).rejects.toThrow(`Port ${port} is taken. Set STOREFRONT_PORT to a free one.`);
    stranger.close();
  });
});

it('lets nobody in where only what changed is made, or where it was not told to', async () => {
  expect(await runScript('build.mjs', settings())).not.toContain('answers already');
  expect(await startVisitedBuild(settings()).ended).toMatch(/^The site is up to date/);
});
