import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SiteRoot } from '../site-root.ts';
import { replacePage } from './write-page.ts';

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  return { ...fs, open: vi.fn(fs.open) };
});

let root: SiteRoot;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'aul-write-'));
  const [pages, temporary] = [join(folder, 'pages'), join(folder, 'temporary')];
  for (const each of [pages, temporary]) mkdirSync(each);
  root = { folder, pages, temporary, log: join(folder, 'pages.log') };
});
afterEach(() => {
  vi.mocked(open).mockClear();
  rmSync(root.folder, { recursive: true });
});

const file = 'a/index.html';
const write = (text: string) => replacePage({ root, file, bytes: Buffer.from(text) });
const at = (name: string) => join(root.pages, name);
/** What readers get: those that take compressed pages, and the others. */
const read = () => [
  brotliDecompressSync(readFileSync(at(`${file}.br`))).toString(),
  readFileSync(at(file), 'utf8'),
];

it('writes a page that is new or other, and no other', async () => {
  expect(await write('one')).toBe(true);
  expect(await write('one')).toBe(false);
  expect(await write('two')).toBe(true);
  expect(read()).toEqual(['two', 'two']);
});

it.each([brotliCompressSync('withdrawn'), Buffer.from('torn'), undefined])(
  'puts the compressed form right that a process left when it was killed in between',
  async (left) => {
    await write('one');
    if (left) writeFileSync(at(`${file}.br`), left);
    else rmSync(at(`${file}.br`));
    expect(await write('one')).toBe(true);
    expect(read()).toEqual(['one', 'one']);
    expect(await write('one')).toBe(false);
  },
);

it('leaves nothing on a disk that was too full for it', async () => {
  await write('one');
  const { open: really } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  let isFull = true;
  vi.mocked(open).mockImplementation(async (...args) => {
    const handle: FileHandle = await really(...args);
    if (isFull) handle.datasync = async () => Promise.reject(new Error('No space left.'));
    // The other one of the two still goes.
    isFull = false;
    return handle;
  });
  await expect(write('two')).rejects.toThrow('No space left.');
  expect(readdirSync(root.temporary)).toEqual([]);
  expect(read()).toEqual(['one', 'one']);
});

it('leaves nothing beside a page that cannot be put into its place', async () => {
  writeFileSync(at('a'), 'no folder');
  await expect(write('one')).rejects.toThrow();
  expect(readdirSync(root.temporary)).toEqual([]);
});
