import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { PageAddress } from '../bundle/load-bundle.ts';
import { parseLog, type Replay } from './parse-log.ts';

/**
 * A file that only grows: one line for each thing that happened to a page, and for each cursor. Tags are written out
 * once and are numbers from then on. A process that is killed loses at most lines after the last cursor.
 */
export interface PageLog {
  /** Tells what is in the file, oldest first; once, before anything is added. */
  replay(to: Replay): void;
  number(tag: string): number;
  /** Undefined for a tag that no page has. */
  numberOf(tag: string): number | undefined;
  put(page: PageAddress, tags: Uint32Array): void;
  remove(path: string): void;
  fail(page: PageAddress): void;
  cursor(at: string): void;
  flush(): void;
  /** Whether most lines speak of what is no more. */
  isWasteful(pages: number): boolean;
  /** Replaces the file by one that says no more than these. */
  rewrite(pages: (PageAddress & { tags: Uint32Array })[], failing: PageAddress[], cursor?: string): void;
  close(): void;
}

const mostWaiting = 1 << 20;

const titleOf = (key: string) => `aul-pages 1 ${key}\n`;

/** Whether a file is of that bundle, and the last cursor in it, of whatever bundle it is. Changes nothing. */
export function glanceAtLog(file: string, key: string): { isOurs: boolean; cursor: string | undefined } {
  const lines = existsSync(file) ? readFileSync(file, 'latin1') : '';
  const from = lines.lastIndexOf('\nc\t') + 3;
  const end = lines.indexOf('\n', from);
  const cursor = from < 3 || end < 0 ? '' : lines.slice(from, end);
  return { isOurs: lines.startsWith(titleOf(key)), cursor: cursor || undefined };
}

/** Opens the file of that bundle. A file of another bundle is emptied. */
export function openLog(file: string, key: string): PageLog {
  const title = titleOf(key);
  const found = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const isOurs = found.subarray(0, title.length).toString() === title;
  const content = isOurs ? found.subarray(title.length, found.lastIndexOf(10) + 1) : Buffer.alloc(0);
  let descriptor = openSync(file, 'a');
  ftruncateSync(descriptor, isOurs ? title.length + content.length : 0);
  const numbers = new Map<string, number>();
  let waiting = isOurs ? '' : title;
  let lines = 0;

  function add(line: string): void {
    waiting += line;
    lines += 1;
    if (waiting.length > mostWaiting) flush();
  }

  function flush(): void {
    const bytes = Buffer.from(waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    waiting = '';
  }

  function number(tag: string): number {
    const known = numbers.get(tag);
    if (known !== undefined) return known;
    const next = numbers.size;
    numbers.set(tag, next);
    add(`t\t${tag}\n`);
    return next;
  }

  const log: PageLog = {
    replay(to) {
      lines = parseLog(content, { ...to, tag: (tag) => numbers.set(tag, numbers.size) });
    },
    number,
    numberOf: (tag) => numbers.get(tag),
    put: ({ path, route }, tags) => add(`p\t${path}\t${route}\t${tags.join(' ')}\n`),
    remove: (path) => add(`r\t${path}\n`),
    fail: ({ path, route }) => add(`f\t${path}\t${route}\n`),
    cursor: (at) => add(`c\t${at}\n`),
    flush,
    isWasteful: (pages) => lines > 10_000 + 3 * (pages + numbers.size),
    rewrite(pages, failing, cursor) {
      closeSync(descriptor);
      descriptor = openSync(`${file}.next`, 'w');
      waiting = title;
      lines = 0;
      for (const tag of numbers.keys()) add(`t\t${tag}\n`);
      for (const page of pages) log.put(page, page.tags);
      for (const page of failing) log.fail(page);
      if (cursor) log.cursor(cursor);
      flush();
      closeSync(descriptor);
      renameSync(`${file}.next`, file);
      descriptor = openSync(file, 'a');
    },
    close() {
      flush();
      closeSync(descriptor);
    },
  };
  return log;
}
