import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openReports } from './follow/reports.ts';
import { openGrowingFile } from './growing-file.ts';
import { openPageIndex } from './pages/page-index.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, writeSync: vi.fn(fs.writeSync) };
});

let folder: string;
let file: string;
/** Bytes that the disk still takes. */
let room: number;

const { writeSync: really } = await vi.importActual<typeof import('node:fs')>('node:fs');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aul-disk-'));
  file = join(folder, 'file');
  room = Number.POSITIVE_INFINITY;
  vi.mocked(writeSync).mockImplementation(((descriptor: number, bytes: Buffer) => {
    if (room === 0) throw Object.assign(new Error('No space left.'), { code: 'ENOSPC' });
    const written = really(descriptor, bytes.subarray(0, room));
    room -= written;
    return written;
  }) as typeof writeSync);
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = () => readFileSync(file, 'utf8');
const route = '/[...place]';

it('goes on at the very byte when a disk that was full has room again', () => {
  const growing = openGrowingFile(file, 0);
  growing.add('one\n');
  growing.flush();
  room = 2;
  growing.add('two, naïve\n');
  expect(growing.flush).toThrow('No space left.');
  growing.add('three\n');
  growing.write();
  expect(content()).toBe('one\ntw');
  room = Number.POSITIVE_INFINITY;
  growing.flush();
  expect(content()).toBe('one\ntwo, naïve\nthree\n');
  growing.close();
});

it('cuts off what is behind the length that it is opened at', () => {
  appendFileSync(file, 'one\ntor');
  const growing = openGrowingFile(file, 4);
  growing.add('two\n');
  growing.flush();
  growing.close();
  expect(content()).toBe('one\ntwo\n');
});

it('keeps what is known of pages whole through a full disk', () => {
  const index = openPageIndex(file, 'key');
  index.put({ path: '/a', route }, ['one']);
  index.save('1');
  for (const bytes of [0, 5, 9]) {
    room = bytes;
    index.put({ path: `/b${bytes}`, route }, ['two', `of ${bytes}`]);
    expect(() => index.save('2')).toThrow('No space left.');
    copyFileSync(file, `${file}.killed`);
    const killed = openPageIndex(`${file}.killed`, 'key');
    expect(killed.cursor).toBe(bytes === 0 ? '1' : '2');
    killed.close();
    room = Number.POSITIVE_INFINITY;
    index.save('2');
  }
  index.close();
  const again = openPageIndex(file, 'key');
  expect(again.touchedBy(['two']).map(({ path }) => path)).toEqual(['/b0', '/b5', '/b9']);
  expect(again.touchedBy(['of 9']).map(({ path }) => path)).toEqual(['/b9']);
  expect(again.cursor).toBe('2');
  again.close();
});

it('leaves what is known of pages as it is when there is no room for a smaller file of it', () => {
  const index = openPageIndex(file, 'key');
  for (let time = 0; time < 11_000; time += 1) index.put({ path: '/a', route }, [`${time % 7}`]);
  index.save('1');
  const before = content();
  room = 20;
  index.compact();
  room = Number.POSITIVE_INFINITY;
  index.put({ path: '/b', route }, ['0']);
  index.save('2');
  expect(content().startsWith(before)).toBe(true);
  index.compact();
  expect(content().length).toBeLessThan(before.length / 100);
  index.put({ path: '/c', route }, ['0']);
  index.save('3');
  index.close();
  const again = openPageIndex(file, 'key');
  expect([...again.paths]).toEqual(['/a', '/b', '/c']);
  expect(again.cursor).toBe('3');
  again.close();
});

it('holds what is to be told until the disk has room, and says that it is not on it', () => {
  const open = () =>
    openReports({ file, apiUrl: 'http://127.0.0.1:1/graphql', token: 'secret', onRefused: expect.fail });
  const reports = open();
  room = 10;
  reports.addWhole('c1');
  reports.addWhole('c2');
  expect(reports.keep).toThrow('No space left.');
  room = Number.POSITIVE_INFINITY;
  reports.keep();
  reports.addWhole('c3');
  const lines = content().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { wholeAt: 'c1' },
    { wholeAt: 'c2' },
    { wholeAt: 'c3' },
  ]);
  reports.close();
  expect(content().trimEnd().split('\n')).toEqual(lines);
});
