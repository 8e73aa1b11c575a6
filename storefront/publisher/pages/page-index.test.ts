import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPageIndex, type PageIndex } from './page-index.ts';
import { glanceAtLog } from './page-log.ts';

let folder: string;
let file: string;
let index: PageIndex;
const route = '/[...place]';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aul-index-'));
  file = join(folder, 'pages.log');
  index = openPageIndex(file, 'key');
});
afterEach(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const reopen = (key = 'key') => {
  index.close();
  index = openPageIndex(file, key);
};
const touched = (...tags: string[]) =>
  index
    .touchedBy(tags)
    .map(({ path }) => path)
    .toSorted();

it('finds the pages that were made from something, once each', () => {
  index.put({ path: '/a', route }, ['one', 'two']);
  index.put({ path: '/b', route }, ['two']);
  expect(touched('one')).toEqual(['/a']);
  expect(touched('one', 'two')).toEqual(['/a', '/b']);
  expect(touched('three')).toEqual([]);
});

it('finds a page made from "*" by every change', () => {
  index.put({ path: '/a', route }, ['*']);
  expect(touched('anything')).toEqual(['/a']);
});

it('is the same after it was opened again', () => {
  index.put({ path: '/a', route }, ['one', 'two']);
  index.put({ path: '/b', route }, ['two']);
  index.remove('/b');
  index.fail({ path: '/c', route });
  index.save('7');
  reopen();
  expect(touched('two')).toEqual(['/a']);
  expect(index.cursor).toBe('7');
  expect([...index.failing.values()]).toEqual([{ path: '/c', route }]);
  index.put({ path: '/c', route }, ['new', 'one']);
  reopen();
  expect(touched('one')).toEqual(['/a', '/c']);
  expect([...index.failing.values()]).toEqual([]);
});

it('begins anew for another bundle', () => {
  index.put({ path: '/a', route }, ['one']);
  index.save('7');
  reopen('other');
  expect(index.size).toBe(0);
  expect(index.cursor).toBeUndefined();
});

it('leaves out a line that was cut off, and goes on behind it', () => {
  index.put({ path: '/a', route }, ['one']);
  index.save('7');
  const whole = statSync(file).size;
  appendFileSync(file, 'p\t/b\t/[...place]\t0 1');
  reopen();
  expect(statSync(file).size).toBe(whole);
  index.put({ path: '/c', route }, ['one']);
  reopen();
  expect(touched('one')).toEqual(['/a', '/c']);
});

it('does not grow without end', () => {
  for (let round = 0; round < 12_000; round += 1) index.put({ path: '/a', route }, ['one', `t${round % 7}`]);
  index.save('7');
  const before = statSync(file).size;
  reopen();
  expect(statSync(file).size).toBeLessThan(before / 100);
  expect(touched('t0')).toEqual([]);
  expect(touched('one')).toEqual(['/a']);
  reopen();
  expect(touched('one')).toEqual(['/a']);
  expect(index.cursor).toBe('7');
});

const steps = fc.array(
  fc.record({
    path: fc.constantFrom('/', '/a', '/b', '/ü'),
    tags: fc.option(fc.uniqueArray(fc.constantFrom('x', 'y', 'z', 'place=ü/b'))),
  }),
);

it('is made smaller while it is in use, and goes on', () => {
  const putOften = (from: number) => {
    for (let turn = from; turn < from + 20_000; turn += 1) index.put({ path: '/a', route }, [`${turn % 7}`]);
    index.save(`c${from}`);
  };
  putOften(0);
  const before = statSync(file).size;
  index.compact();
  const small = statSync(file).size;
  expect(small).toBeLessThan(before / 1_000);
  index.put({ path: '/b', route }, ['new']);
  index.save('c1');
  index.compact();
  // Nothing is wasted, so nothing is written anew.
  expect(statSync(file).size).toBeGreaterThan(small);
  putOften(30_000);
  index.compact();
  reopen();
  expect(index.cursor).toBe('c30000');
  expect([index.size, touched('new'), touched(`${49_999 % 7}`)]).toEqual([2, ['/b'], ['/a']]);
});

it('knows at every instant, and after any cut, what was put last', () => {
  fc.assert(
    fc.property(steps, fc.nat(), (done, cut) => {
      rmSync(file);
      reopen();
      const sizes = [{ size: 0, model: new Map<string, string[]>() }];
      const model = new Map<string, string[]>();
      for (const { path, tags } of done) {
        if (tags) index.put({ path, route }, tags);
        else index.remove(path);
        if (tags) model.set(path, tags);
        else model.delete(path);
        index.save('c');
        sizes.push({ size: statSync(file).size, model: new Map(model) });
      }
      const at = cut % (readFileSync(file).length + 1);
      index.close();
      truncateSync(file, at);
      index = openPageIndex(file, 'key');
      const known = sizes.findLastIndex(({ size }) => size <= at);
      // A cut between two cursors may keep more than the first one, never less than it or anything else.
      const candidates = sizes.slice(Math.max(0, known), known + 2).map((each) => stateOf(each.model));
      expect(candidates).toContainEqual(stateNow());
    }),
  );
});

const tagNames = ['x', 'y', 'z', 'place=ü/b'];
const stateOf = (model: Map<string, string[]>) =>
  tagNames.map((tag) =>
    [...model]
      .filter(([, tags]) => tags.includes(tag))
      .map(([path]) => path)
      .toSorted(),
  );
const stateNow = () => tagNames.map((tag) => touched(tag));

it('can be glanced at for its cursor, also with another bundle', () => {
  expect(glanceAtLog(file, 'key').cursor).toBeUndefined();
  index.put({ path: '/a', route }, ['one']);
  index.save('c1');
  index.save('c2');
  expect(glanceAtLog(file, 'key')).toEqual({ isOurs: true, cursor: 'c2' });
  expect(glanceAtLog(file, 'another')).toEqual({ isOurs: false, cursor: 'c2' });
  index.forgetCursor();
  expect(glanceAtLog(file, 'key').cursor).toBeUndefined();
  expect(glanceAtLog(join(folder, 'nothing'), 'key')).toEqual({ isOurs: false, cursor: undefined });
});
