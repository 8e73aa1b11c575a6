import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SiteRoot } from '../site-root.ts';
import { type BetterCompression, createBetterCompression } from './compress-better.ts';
import { isMadeWith } from './compression.ts';
import { writePage } from './write-page.ts';

let root: SiteRoot;
let compression: BetterCompression;
const paths = ['/', '/ru', '/brands'];
const always = () => true;

const pageOf = (words: number) =>
  Buffer.from(Array.from({ length: words }, (_, word) => `<p>${(word * 7919) % 1009}</p>`).join(' '));
const write = (file: string, bytes: Buffer) => writePage({ root, file, bytes });
const compressed = (file: string) => readFileSync(join(root.pages, `${file}.br`));
const isBest = (file: string) => {
  const size = readFileSync(join(root.pages, file)).length;
  const [first = 0] = compressed(file);
  expect(isMadeWith('best', first, size)).not.toBe(isMadeWith('quick', first, size));
  return isMadeWith('best', first, size);
};

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'aul-better-'));
  root = {
    folder,
    pages: join(folder, 'pages'),
    temporary: join(folder, 'temporary'),
    log: join(folder, 'pages.log'),
  };
  mkdirSync(root.temporary, { recursive: true });
  compression = createBetterCompression(root);
  write('index.html', pageOf(20));
  write('ru/index.html', pageOf(2_000));
  write('brands/index.html', pageOf(9_000));
});
afterEach(() => rmSync(root.folder, { recursive: true }));

it('makes the compressed forms smaller, and leaves what is in them', async () => {
  const before = compressed('ru/index.html').length;
  expect(isBest('ru/index.html')).toBe(false);
  expect(await compression.run(paths, always)).toBe(true);
  expect(compressed('ru/index.html').length).toBeLessThan(before);
  for (const file of ['index.html', 'ru/index.html', 'brands/index.html']) {
    expect(isBest(file)).toBe(true);
    expect(brotliDecompressSync(compressed(file))).toEqual(readFileSync(join(root.pages, file)));
  }
  expect(readdirSync(root.temporary)).toEqual([]);
});

it('compresses again what was written again', async () => {
  await compression.run(paths, always);
  write('ru/index.html', pageOf(3_000));
  compression.forget('/ru');
  await compression.run(paths, always);
  expect(isBest('ru/index.html')).toBe(true);
});

it('never puts the form of a page beside another page', async () => {
  let asked = 0;
  const replacedMeanwhile = () => {
    asked += 1;
    if (asked === 2) write('index.html', pageOf(30));
    return true;
  };
  await compression.run(paths, replacedMeanwhile);
  expect(isBest('index.html')).toBe(false);
  expect(brotliDecompressSync(compressed('index.html'))).toEqual(pageOf(30));
  expect(readdirSync(root.temporary)).toEqual([]);
  await compression.run(paths, always);
  expect(isBest('index.html')).toBe(true);
});

it('stops as soon as pages may be written, and goes on later', async () => {
  const answers = [true];
  expect(await compression.run(paths, () => answers.pop() ?? false)).toBe(false);
  expect(isBest('index.html')).toBe(false);
  expect(await compression.run(paths, always)).toBe(true);
  expect(isBest('index.html')).toBe(true);
});

it('leaves alone what is the best already, also of an earlier process', async () => {
  await compression.run(paths, always);
  const before = paths.map(() => compressed('ru/index.html'));
  write('brands/index.html', pageOf(10));
  await createBetterCompression(root).run([...paths, '/gone'], always);
  expect(compressed('ru/index.html')).toEqual(before[0]);
});
