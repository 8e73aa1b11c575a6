import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPageIndex, type PageIndex } from '../pages/page-index.ts';
import type { PageMaker } from '../render/render-page.ts';
import type { Change } from './feed.ts';
import type { Publication } from './pending-change.ts';
import { createPublisher, type Publisher } from './publisher.ts';

const route = '/[...language]/products/[product]';
const list = '/[...language]';

let folder: string;
let index: PageIndex;
let publisher: Publisher;
let maker: PageMaker;
let published: Publication[];
/** Pages that no publication speaks of, and cursors at which none was behind. */
let untold: string[];
let whole: string[];
/** What happened to pages, in order. */
let log: string[];
/** What a page is made from; gone when it is not there. */
let pages: Map<string, string[]>;
/** The list that a page leads to. */
let links: Map<string, string>;
/** What becomes of a page that was made. */
let outcome: () => 'written' | 'unchanged';
/** Called while a page is being made. */
let whileMaking: (path: string) => Promise<void> | void;
/** Called before a cursor is saved. */
let keepTold: () => unknown;
let sequence = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aul-follow-'));
  index = openPageIndex(join(folder, 'pages.log'), 'key');
  [log, pages, links] = [[], new Map(), new Map()];
  outcome = () => 'written';
  whileMaking = () => undefined;
  maker = {
    async make({ path }, mayLead) {
      const tags = pages.get(path);
      await sleep(1);
      await whileMaking(path);
      if (!tags) return { kind: 'gone' };
      const link = links.get(path);
      const leadsTo = link ? [{ path: link, route: list }] : [];
      if (mayLead?.(leadsTo) === false) return { kind: 'early', leadsTo };
      log.push(path);
      return { kind: outcome(), tags: new Set(tags), leadsTo };
    },
    async remove({ path }) {
      log.push(`-${path}`);
      return true;
    },
  };
  keepTold = () => undefined;
  const languages = ['en', 'ru', 'uz-Latn'] as const;
  publisher = createPublisher({ maker, index, languages, keepTold: () => keepTold() });
  listen();
});
afterEach(async () => {
  await publisher.stop();
  index.close();
  rmSync(folder, { recursive: true });
});

function listen(): void {
  [published, untold, whole] = [[], [], []];
  publisher.events.on('published', (publication) => published.push(structuredClone(publication)));
  publisher.events.on('untold', ({ path }) => untold.push(path));
  publisher.events.on('whole', ({ cursor }) => whole.push(cursor));
}

function have(path: string, tags: string[], of = route) {
  pages.set(path, tags);
  index.put({ path, route: of }, tags);
}

function change(...tags: string[]): Change {
  sequence += 1;
  return {
    sequence: `${sequence}`,
    at: new Date().toISOString(),
    type: 'Product',
    id: 'P',
    kind: 'UPSERT',
    tags,
  };
}

const take = (cursor: string, ...changes: Change[]) => publisher.take({ changes, cursor });

it('makes what a change touched, says so, and knows how far it is', async () => {
  have('/a', ['one']);
  have('/b', ['two']);
  take('c1', change('one'));
  expect(index.cursor).toBeUndefined();
  await publisher.idle();
  expect(log).toEqual(['/a']);
  expect(published).toMatchObject([{ written: ['/a'], removed: [], failed: [] }]);
  expect(published[0]?.milliseconds).toBeGreaterThanOrEqual(0);
  expect(index.cursor).toBe('c1');
});

it('is done with a change that no page shows', async () => {
  take('c1', change('nothing'));
  await publisher.idle();
  expect(published).toMatchObject([{ written: [], unchanged: 0 }]);
  expect(index.cursor).toBe('c1');
});

it('makes new pages before those that lead to them, and takes pages away after them', async () => {
  for (let at = 0; at < 20; at += 1) have(`/list-${at}`, ['products'], list);
  have('/products/old', ['product=old', 'products']);
  pages.delete('/products/old');
  for (const prefix of ['', '/ru', '/uz']) pages.set(`${prefix}/products/new`, ['product=new']);
  // The new ones take longest.
  whileMaking = async (path) => void (path.includes('new') && (await sleep(30)));
  take('c1', change('products', 'product=new', 'product=old'));
  await publisher.idle();
  const whereIs = (part: string) => log.flatMap((path, at) => (path.includes(part) ? [at] : []));
  expect(Math.max(...whereIs('new'))).toBeLessThan(Math.min(...whereIs('list')));
  expect(log.indexOf('-/products/old')).toBeGreaterThan(Math.max(...whereIs('list')));
  expect(published[0]).toMatchObject({ removed: expect.arrayContaining(['/products/old']), failed: [] });
  expect(index.has('/products/old')).toBe(false);
  expect(index.has('/ru/products/new')).toBe(true);
});

it('makes lists that nothing but a link speaks of before the page that leads to them, however many follow', async () => {
  have('/shop', ['products'], list);
  links = new Map([
    ['/shop', '/shop/1'],
    ['/shop/1', '/shop/2'],
    // Each leads to the other, as the languages of a page do.
    ['/shop/2', '/shop/1'],
  ]);
  pages.set('/shop/1', ['products']).set('/shop/2', ['products']);
  take('c1', change('products'));
  await publisher.idle();
  expect(new Set(log)).toEqual(new Set(['/shop', '/shop/1', '/shop/2']));
  expect(log.indexOf('/shop')).toBe(log.length - 1);
  expect(published[0]?.written).toContain('/shop/2');
  expect(index.has('/shop/2')).toBe(true);
});

it('writes a page that leads to a list which turns out not to be there', async () => {
  have('/shop', ['products'], list);
  links.set('/shop', '/shop/none');
  take('c1', change('products'));
  await publisher.idle();
  expect(log.slice(0, 2)).toEqual(['-/shop/none', '/shop']);
  expect(index.cursor).toBe('c1');
});

it('makes the pages about a record first, and a small change before a large one', async () => {
  for (let at = 0; at < 60; at += 1) have(`/large-${at}`, ['large']);
  for (let at = 0; at < 9; at += 1) have(`/small-${at}`, ['small']);
  have('/own', ['small', 'about:P']);
  take('c1', change('large'));
  await sleep(5);
  const begun = log.length;
  take('c2', change('small'));
  await publisher.idle();
  const last = Math.max(...log.flatMap((path, at) => (path.startsWith('/small') ? [at] : [])));
  expect(log.indexOf('/own')).toBeLessThan(begun + 17);
  expect(last).toBeLessThan(log.length - 20);
  expect(published.map(({ written }) => written.length)).toEqual([10, 60]);
  // The large change came first: nothing counts as done before it is.
  expect(index.cursor).toBe('c2');
});

it('makes the pages about a record before whatever is left of other changes', async () => {
  for (let at = 0; at < 40; at += 1) have(`/list-${at}`, ['few'], list);
  for (let at = 0; at < 90; at += 1) have(`/shop-${at}`, ['many'], list);
  have('/own', ['many', 'about:P']);
  take('c1', change('few'));
  await sleep(3);
  const begun = log.length;
  take('c2', change('many'));
  await publisher.idle();
  expect(log.indexOf('/own')).toBeLessThan(begun + 8);
});

it('makes the page of a record at once, whatever was begun before, and then the other languages', async () => {
  for (let at = 0; at < 9; at += 1) have(`/list-${at}`, ['few'], list);
  have('/ru/own', ['many', 'about:P']);
  have('/own', ['many', 'about:P']);
  const { promise: held, resolve: free } = Promise.withResolvers<void>();
  let begun = 0;
  whileMaking = (path) => {
    begun += 1;
    return path.startsWith('/list') ? held : undefined;
  };
  take('c1', change('few'));
  await expect.poll(() => begun).toBe(3);
  take('c2', change('many'));
  await expect.poll(() => log).toEqual(['/own', '/ru/own']);
  expect(begun).toBe(5);
  free();
  await publisher.idle();
  expect(log).toHaveLength(11);
});

it('keeps the cursor before a change that is not done, whatever is done after it', async () => {
  have('/slow', ['one']);
  have('/quick', ['two']);
  const { promise: held, resolve: free } = Promise.withResolvers<void>();
  whileMaking = (path) => (path === '/slow' ? held : undefined);
  take('c1', change('one'));
  take('c2', change('two'));
  await expect.poll(() => published.length).toBe(1);
  expect(index.cursor).toBeUndefined();
  free();
  await publisher.idle();
  expect(index.cursor).toBe('c2');
});

it('goes on when a page that waits to leave is touched again', async () => {
  have('/slow', ['one']);
  have('/gone', ['one', 'two']);
  pages.delete('/gone');
  let isSecondTaken = false;
  whileMaking = async (path) => {
    if (path === '/slow') await expect.poll(() => isSecondTaken).toBe(true);
  };
  take('c1', change('one'));
  // By now it waits for the slow one.
  await sleep(20);
  take('c2', change('two'));
  isSecondTaken = true;
  await expect.poll(() => index.cursor).toBe('c2');
  expect(log).toEqual(['/slow', '-/gone']);
});

it('makes a page once for all that changed before it was begun', async () => {
  have('/a', ['one', 'two']);
  take('c1', change('one'), change('two'), change('one'));
  await publisher.idle();
  expect(log).toEqual(['/a']);
  expect(published).toHaveLength(3);
});

it('makes a page again that was touched while it was being made', async () => {
  have('/a', ['one']);
  whileMaking = async () => {
    whileMaking = () => undefined;
    take('c2', change('one'));
    await sleep(1);
  };
  take('c1', change('one'));
  await publisher.idle();
  expect(log).toEqual(['/a', '/a']);
  expect(index.cursor).toBe('c2');
});

it('makes a page again when something that it turns out to show changed meanwhile', async () => {
  have('/a', ['one']);
  pages.set('/a', ['one', 'newly shown']);
  whileMaking = async () => {
    whileMaking = () => undefined;
    take('c2', change('newly shown'));
    await expect.poll(() => published).toHaveLength(1);
  };
  take('c1', change('one'));
  await publisher.idle();
  expect(log).toEqual(['/a', '/a']);
});

it('counts a page as new that was written, and came out the same a moment later', async () => {
  have('/a', ['one']);
  pages.set('/a', ['one', 'newly shown']);
  outcome = () => (log.length === 1 ? 'written' : 'unchanged');
  whileMaking = async () => {
    whileMaking = () => undefined;
    take('c2', change('newly shown'));
    await expect.poll(() => published).toHaveLength(1);
  };
  take('c1', change('one'));
  await publisher.idle();
  expect(log).toEqual(['/a', '/a']);
  expect(published.at(-1)).toMatchObject({ written: ['/a'], unchanged: 0 });
});

it('goes on where it was when the API was away or the disk full', async () => {
  have('/a', ['one']);
  let tries = 0;
  const outages: string[] = [];
  publisher.events.on('outage', ({ reason }) => outages.push(reason));
  whileMaking = () => {
    tries += 1;
    if (tries === 1) throw Object.assign(new Error('No space left.'), { code: 'ENOSPC' });
  };
  take('c1', change('one'));
  await publisher.idle();
  expect(outages).toEqual(['No space left.']);
  expect(published).toMatchObject([{ written: ['/a'], failed: [] }]);
});

it.each(['what was told', 'the cursor'])(
  'waits, and forgets nothing, when the disk is too full for %s',
  async (what) => {
    have('/a', ['one']);
    have('/b', ['two']);
    const full = () => {
      throw Object.assign(new Error('No space left.'), { code: 'ENOSPC' });
    };
    let isFull = true;
    keepTold = () => what === 'what was told' && isFull && full();
    const save = index.save.bind(index);
    index.save = (cursor) => (what === 'the cursor' && isFull ? full() : save(cursor));
    const outages: string[] = [];
    publisher.events.on('outage', ({ reason }) => outages.push(reason));
    take('c1', change('one'));
    take('c2');
    await expect.poll(() => outages).toEqual(['No space left.']);
    take('c3', change('two'), change('nothing'));
    await expect.poll(() => published.length).toBe(2);
    expect(log).toEqual(['/a']);
    expect(index.cursor).toBeUndefined();
    isFull = false;
    await expect.poll(() => index.cursor, { timeout: 5_000 }).toBe('c3');
    expect(log).toEqual(['/a', '/b']);
    expect(published.map(({ written }) => written)).toEqual([['/a'], [], ['/b']]);
  },
);

it('lets one page fail, tells it, tries again, and tells when it is right', async () => {
  have('/a', ['one']);
  have('/b', ['one']);
  let isBroken = true;
  whileMaking = (path) => {
    if (path === '/b' && isBroken) throw new Error('Broken.');
  };
  take('c1', change('one'));
  await publisher.idle();
  expect(published).toMatchObject([{ written: ['/a'], failed: [{ path: '/b', reason: 'Broken.' }] }]);
  expect(index.cursor).toBe('c1');
  expect([...index.failing.values()]).toEqual([{ path: '/b', route }]);
  isBroken = false;
  await expect.poll(() => published.length).toBe(2);
  expect(published[1]).toMatchObject({ failed: [], change: published[0]?.change });
  expect([...index.failing.values()]).toEqual([]);
  expect({ whole, untold }).toEqual({ whole: ['c1'], untold: ['/b'] });
});

it('tells when the last page is right that had failed in an earlier process', async () => {
  have('/a', ['one']);
  have('/b', ['two']);
  whileMaking = (path) => {
    throw new Error(`Broken: ${path}.`);
  };
  take('c1', change('one', 'two'));
  await publisher.idle();
  await publisher.stop();
  expect(published).toMatchObject([{ failed: [{ path: '/a' }, { path: '/b' }] }]);
  whileMaking = () => undefined;
  publisher = createPublisher({ maker, index, languages: ['en'] });
  listen();
  const [first, ...others] = index.failing.values();
  if (first) publisher.check([first]);
  await publisher.idle();
  expect({ whole, untold }).toEqual({ whole: [], untold: ['/a'] });
  publisher.check(others);
  await publisher.idle();
  take('c2', change('one'));
  await publisher.idle();
  expect({ whole, untold }).toEqual({ whole: ['c1'], untold: ['/a', '/b'] });
});
