import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildFresh } from '../test/build-fresh.ts';
import { type Edits, editsOf } from '../test/edits.ts';
import { type PublisherProcess, runScript, startPublisher, testSite } from '../test/publisher-process.ts';
import { filesOf, numbersOf, withoutCompressed, withoutHashes, wrongCompressed } from '../test/site-files.ts';
import { type StandInApi, startStandInApi } from '../test/stand-in-api.ts';
import { withoutMark } from './bundle/mark.ts';

let api: StandInApi;
let edits: Edits;
let folder: string;
let data: string;
let publisher: PublisherProcess | undefined;

const site = () => join(data, 'site');
const read = (file: string) => readFileSync(join(site(), file), 'utf8');
const settings = () => ({ api: api.url, data });
const bowl = 'products/almond-bowl/index.html';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aul-publisher-'));
  data = join(folder, 'data');
  api = await startStandInApi();
  edits = editsOf(api);
  await runScript('build.mjs', settings());
});
afterEach(async () => {
  await publisher?.stop();
  publisher = undefined;
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

async function follow(): Promise<PublisherProcess> {
  publisher = startPublisher(settings());
  await publisher.says('following');
  return publisher;
}

/** What a build from nothing makes of the data as they are now. */
async function freshFiles(): Promise<Record<string, string>> {
  const fresh = mkdtempSync(join(folder, 'fresh-'));
  await buildFresh({ apiUrl: api.url, data: fresh });
  return filesOf(join(fresh, 'site'));
}

describe('a full build', () => {
  it('is, byte for byte and but for marks and hashes, what Astro itself makes', async () => {
    const plain = join(folder, 'astro');
    await runScript('test/build-with-astro.ts', settings(), [plain]);
    const pages = withoutCompressed(filesOf(site(), (page) => withoutHashes(withoutMark(page))));
    expect(pages).toEqual(filesOf(plain, withoutHashes));
  });

  it('has the compressed form of each page beside it', () => {
    expect(wrongCompressed(site())).toEqual([]);
  });

  it('is the same on two threads', async () => {
    const { findBundle } = await import('./bundle/find-bundle.ts');
    const { createPageQueue } = await import('./render/page-queue.ts');
    const { renderAll } = await import('./render/render-all.ts');
    const { makeRoot } = await import('./site-root.ts');
    const bundle = await findBundle(testSite);
    const root = await makeRoot(join(folder, 'threads'));
    const paths = ['/', '/ru', '/uz', '/brands', '/ru/brands', '/uz/brands'];
    const made = new Map<string, string[]>();
    await renderAll({
      bundle: bundle.folder,
      apiUrl: api.url,
      cursor: 'of now',
      root,
      media: join(data, 'media'),
      pages: createPageQueue(
        paths.map((path) => ({
          path,
          route: path.endsWith('brands') ? '/[...language]/brands' : '/[...language]',
        })),
      ),
      onPage: ({ path }, tags) => made.set(path, tags),
      onFailure: ({ path }, reason) => expect.fail(`${path}: ${reason}`),
      threads: 2,
    });
    expect([...made.keys()].toSorted()).toEqual(paths.toSorted());
    expect(made.get('/brands')).toContain('brands');
    const files = filesOf(root.pages);
    expect(files).toEqual(
      Object.fromEntries(Object.entries(filesOf(site())).filter(([file]) => file in files)),
    );
  });
});

/** From now on the site that is served was made by another version of the sources. */
function ofOtherSources(): void {
  const [root = ''] = readdirSync(join(data, 'sites'));
  const log = join(data, 'sites', root, 'pages.log');
  const [title = '', ...lines] = readFileSync(log, 'utf8').split('\n');
  writeFileSync(log, [title.replace(/\S+$/, 'another'), ...lines].join('\n'));
}

describe('a page that fails', () => {
  const brand = 'brands/rishtan-ceramics/index.html';
  const failure = { code: 2, message: expect.stringContaining(`/brands/rishtan-ceramics: Something went`) };
  afterEach(() => {
    api.failing = undefined;
  });

  it('keeps no other from being brought up to date, nor the next start from trying it again', async () => {
    const before = read(brand);
    api.failing = 'rishtan-ceramics';
    edits.renameProduct('almond-bowl', 'Bowl of the morning');
    await expect(runScript('build.mjs', settings())).rejects.toMatchObject(failure);
    expect(read(bowl)).toContain('Bowl of the morning');
    expect(read(brand)).toBe(before);
    await expect(runScript('build.mjs', settings())).rejects.toMatchObject(failure);
    api.failing = undefined;
    expect(await runScript('build.mjs', settings())).toMatch(/^The site is brought up to date: 3 of/);
    expect(filesOf(site())).toEqual(await freshFiles());
  });

  it('is not in a site that is built from nothing, until it is right', async () => {
    const empty = { api: api.url, data: join(folder, 'empty') };
    api.failing = 'rishtan-ceramics';
    await expect(runScript('build.mjs', empty)).rejects.toMatchObject(failure);
    const files = filesOf(join(empty.data, 'site'));
    expect(Object.keys(files)).toContain('index.html');
    expect(Object.keys(files)).not.toContain(brand);
    api.failing = undefined;
    await runScript('build.mjs', empty);
    expect(filesOf(join(empty.data, 'site'))).toEqual(await freshFiles());
  });

  it('keeps the version that was served before when all pages are made anew', async () => {
    const before = read(brand);
    const [root] = readdirSync(join(data, 'sites'));
    edits.renameProduct('almond-bowl', 'Bowl of the noon');
    api.forget();
    api.failing = 'rishtan-ceramics';
    await expect(runScript('build.mjs', settings())).rejects.toMatchObject(failure);
    expect(readdirSync(join(data, 'sites'))).not.toContain(root);
    expect(read(bowl)).toContain('Bowl of the noon');
    expect(read(brand)).toBe(before);
    expect(wrongCompressed(site())).toEqual([]);
    api.failing = undefined;
    await follow();
    const fresh = await freshFiles();
    await expect.poll(() => filesOf(site())).toEqual(fresh);
  });

  it('is told of as failed, of what changed before all pages were made anew, until it is right', async () => {
    edits.renameProduct('almond-bowl', 'Bowl of the dusk');
    api.failing = 'rishtan-ceramics';
    ofOtherSources();
    await expect(runScript('build.mjs', settings())).rejects.toMatchObject(failure);
    const following = await follow();
    const { failed, sequence } = await following.says('published');
    expect(failed).toContainEqual({ path: '/brands/rishtan-ceramics', reason: 'Something went wrong.' });
    api.failing = undefined;
    expect(await following.says('published', { sequence })).toMatchObject({ failed: [] });
    const fresh = await freshFiles();
    await expect.poll(() => filesOf(site())).toEqual(fresh);
  });
});

describe('the resident publisher', () => {
  it('makes the pages of an edit again, and no others', async () => {
    const following = await follow();
    const before = numbersOf(site());
    edits.renameProduct('almond-bowl', 'Bowl of the east');
    const { paths, written, removed, milliseconds } = await following.says('published');
    const after = numbersOf(site());
    const replaced = [...after].filter(([file, number]) => before.get(file) !== number).map(([file]) => file);
    expect(replaced.filter((file) => !file.endsWith('.br'))).toHaveLength(Number(written));
    expect(replaced).toContain(bowl);
    expect(replaced).not.toContain('404.html');
    expect(replaced).not.toContain('kyrgyzstan/index.html');
    expect(read(bowl)).toContain('Bowl of the east');
    expect({ paths, removed }).toEqual({
      paths: expect.arrayContaining(['/products/almond-bowl']),
      removed: 0,
    });
    expect(milliseconds).toBeGreaterThan(0);
    expect(filesOf(site())).toEqual(await freshFiles());
    expect(wrongCompressed(site())).toEqual([]);
  });

  it('makes pages at new addresses, and takes away those that are gone, empty folders too', async () => {
    const following = await follow();
    edits.addProduct('new-plate', 'New plate');
    await following.says('published');
    expect(read('ru/products/new-plate/index.html')).toContain('New plate');
    edits.moveProduct('new-plate', 'newer-plate');
    expect(await following.says('published')).toMatchObject({ removed: 0 });
    expect(read('uz/products/new-plate/index.html')).toContain('content="0; url=/uz/products/newer-plate/"');
    expect(filesOf(site())).toEqual(await freshFiles());
    edits.unpublishProduct('newer-plate');
    expect(await following.says('published')).toMatchObject({ removed: 6 });
    expect(readdirSync(join(site(), 'products'))).not.toContain('new-plate');
    expect(filesOf(site())).toEqual(await freshFiles());
  });

  it('makes the list of a village that has more than its page shows, and takes it away with them', async () => {
    const following = await follow();
    const village = 'uzbekistan/fergana/rishton-district/rishton';
    const list = `ru/shop/all/${village}/index.html`;
    const things = Array.from({ length: 12 }, (_, at) => `thing-${at}`);
    for (const slug of things) edits.addProduct(slug, slug);
    for (const _ of things) await following.says('published');
    expect(read(`ru/${village}/index.html`)).toContain(`href="/ru/shop/all/${village}/"`);
    expect(read(list)).toContain(`href="/ru/${village}/"`);
    expect(read(list)).toContain('name="robots" content="noindex"');
    expect(filesOf(site())).toEqual(await freshFiles());
    for (const slug of things) edits.unpublishProduct(slug);
    for (const _ of things) await following.says('published');
    expect(Object.keys(filesOf(site()))).not.toContain(list);
    expect(filesOf(site())).toEqual(await freshFiles());
  });

  it('finds a page that no change spoke of', async () => {
    const following = await follow();
    const { products } = api.programme;
    const [hidden] = products.splice(1, 1);
    api.changed({ type: 'Product', id: 'Product:someone-else', tags: ['products'] });
    await following.says('published');
    await expect.poll(() => readdirSync(join(site(), 'products'))).toHaveLength(2);
    if (hidden) products.splice(1, 0, hidden);
    api.changed({ type: 'Product', id: 'Product:someone-else', tags: ['products'] });
    await expect.poll(() => readdirSync(join(site(), 'products'))).toHaveLength(3);
  });

  it('goes on where it was killed, at whatever instant that was', async () => {
    for (let round = 0; round < 6; round += 1) {
      publisher = startPublisher(settings());
      if (round % 2) await publisher.says('following');
      const name = `Bowl number ${round}`;
      edits.addProduct(`piece-${round}`, `Piece ${round}`);
      edits.renameProduct('almond-bowl', name);
      if (round > 2) edits.unpublishProduct(`piece-${round - 2}`);
      // The first of its pages is in its place, and others are not: the cursor cannot have been saved.
      if (round < 3) await expect.poll(() => read(bowl), { interval: 1 }).toContain(name);
      else await sleep(round * 60);
      await publisher.kill();
    }
    const following = await follow();
    edits.renameProducer('blue-deer', 'Blue Deer, after all');
    await following.says('published', { type: 'Producer' });
    const fresh = await freshFiles();
    await expect.poll(() => filesOf(site())).toEqual(fresh);
    expect(wrongCompressed(site())).toEqual([]);
  });

  it('waits for an API that is away, and misses nothing', async () => {
    const following = await follow();
    api.isAway = true;
    await following.says('disconnected');
    edits.renameProduct('almond-bowl', 'Bowl of the night');
    edits.renamePlace('kyrgyzstan/naryn/kochkor', 'Kochkor of the felt');
    api.isAway = false;
    await following.says('published', { type: 'Place' });
    const fresh = await freshFiles();
    await expect.poll(() => filesOf(site())).toEqual(fresh);
    expect(read('kyrgyzstan/naryn/kochkor/index.html')).toContain('Kochkor of the felt');
  });

  it('leaves a page that fails as it was, makes the others, and tries again', async () => {
    const following = await follow();
    const page = 'brands/rishtan-ceramics/index.html';
    const before = read(page);
    api.failing = 'rishtan-ceramics';
    edits.renameProduct('almond-bowl', 'Bowl of the day');
    const failure = { path: '/brands/rishtan-ceramics', reason: 'Something went wrong.' };
    const { failed, sequence } = await following.says('published');
    expect(failed).toContainEqual(failure);
    expect(read(page)).toBe(before);
    expect(read(bowl)).toContain('Bowl of the day');
    api.failing = undefined;
    await following.says('recovered');
    expect(await following.says('published')).toMatchObject({ sequence, failed: [] });
    expect(filesOf(site())).toEqual(await freshFiles());
  });

  it('leaves a build that it is told to stop in, and nothing of it stays', async () => {
    const [root] = readdirSync(join(data, 'sites'));
    ofOtherSources();
    api.pauseMs = 300;
    const building = startPublisher(settings());
    await building.says('building');
    await expect.poll(() => readdirSync(join(data, 'sites'))).toHaveLength(2);
    expect(await building.stop()).toBe(0);
    api.pauseMs = 0;
    expect(readdirSync(join(data, 'sites'))).toEqual([root]);
    await runScript('build.mjs', settings());
    expect(filesOf(site())).toEqual(await freshFiles());
  });

  it('tries a page that had failed again after a restart', async () => {
    const first = await follow();
    api.failing = 'rishtan-ceramics';
    edits.renameProduct('almond-bowl', 'Bowl of the evening');
    await first.says('published');
    await first.kill();
    api.failing = undefined;
    await follow();
    const fresh = await freshFiles();
    await expect.poll(() => filesOf(site())).toEqual(fresh);
  });

  it('makes everything anew when the API has forgotten what changed', async () => {
    edits.renameProduct('almond-bowl', 'Bowl of the past');
    api.forget();
    const following = startPublisher(settings());
    publisher = following;
    expect(await following.says('built')).toMatchObject({ pages: expect.any(Number) });
    await following.says('following');
    expect(read(bowl)).toContain('Bowl of the past');
    expect(readdirSync(join(data, 'sites'))).toHaveLength(1);
    edits.renameProduct('almond-bowl', 'Bowl of today');
    await following.says('published');
    expect(filesOf(site())).toEqual(await freshFiles());
  });

  it('does not make everything anew without a pause for an API that forgets at once', async () => {
    api.isForgetful = true;
    try {
      const following = startPublisher(settings());
      publisher = following;
      await following.says('built');
      expect(await following.says('build failed')).toMatchObject({
        reason: expect.stringContaining('has forgotten'),
      });
      const { asked } = api;
      await sleep(1_000);
      expect(api.asked).toBe(asked);
    } finally {
      api.isForgetful = false;
    }
  });

  it('waits for an API that is away when all pages are to be made', async () => {
    api.isAway = true;
    const waiting = startPublisher({ api: api.url, data: join(folder, 'waiting') });
    publisher = waiting;
    expect(await waiting.says('build failed')).toMatchObject({
      reason: expect.stringContaining('does not answer'),
    });
    api.isAway = false;
    expect(await waiting.stop()).toBe(0);
  });

  it('finishes what it began when it is told to stop, also when it is told twice', async () => {
    const following = await follow();
    const { asked } = api;
    api.pauseMs = 400;
    try {
      edits.renameProduct('almond-bowl', 'Bowl of the end');
      await expect.poll(() => api.asked, { interval: 5 }).toBeGreaterThan(asked);
      expect(await following.stop()).toBe(0);
    } finally {
      api.pauseMs = 0;
    }
  });

  it('is the only one that writes there', async () => {
    await follow();
    await expect(runScript('build.mjs', settings())).rejects.toThrow('keeps the site in');
  });
});
