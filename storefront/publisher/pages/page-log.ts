import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import type { PageAddress } from '../bundle/load-bundle.ts';
import { openGrowingFile } from '../growing-file.ts';
import { ownCopy } from '../own-copy.ts';
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
  /** Throws while the disk is full; then the next one goes on. */
  flush(): void;
  /** Whether most lines speak of what is no more. */
  isWasteful(pages: number): boolean;
  /** Replaces the file by one that says no more than these; throws, and leaves it as it is, while the disk is full. */
  rewrite(pages: (PageAddress & { tags: Uint32Array })[], failing: PageAddress[], cursor?: string): void;
  close(): void;
}

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
  let content = isOurs ? found.subarray(title.length, found.lastIndexOf(10) + 1) : Buffer.alloc(0);
  let growing = openGrowingFile(file, isOurs ? title.length + content.length : 0);
  if (!isOurs) growing.add(title);
  const numbers = new Map<string, number>();
  let lines = 0;

  function add(line: string): void {
    growing.add(line);
    lines += 1;
  }

  function number(tag: string): number {
    const known = numbers.get(tag);
    if (known !== undefined) return known;
    const next = numbers.size;
    numbers.set(ownCopy(tag), next);
    add(`t\t${tag}\n`);
    return next;
  }

  const log: PageLog = {
    replay(to) {
      lines = parseLog(content, { ...to, tag: (tag) => numbers.set(tag, numbers.size) });
      content = Buffer.alloc(0);
    },
    number,
    numberOf: (tag) => numbers.get(tag),
    put: ({ path, route }, tags) => add(`p\t${path}\t${route}\t${tags.join(' ')}\n`),
    remove: (path) => add(`r\t${path}\n`),
    fail: ({ path, route }) => add(`f\t${path}\t${route}\n`),
    cursor: (at) => add(`c\t${at}\n`),
    flush: () => growing.flush(),
    isWasteful: (pages) => lines > 10_000 + 3 * (pages + numbers.size),
    rewrite(pages, failing, cursor) {
      const before = { growing, lines };
      const next = `${file}.next`;
      growing = openGrowingFile(next, 0);
      try {
        growing.add(title);
        lines = 0;
        for (const tag of numbers.keys()) add(`t\t${tag}\n`);
        for (const page of pages) log.put(page, page.tags);
        for (const page of failing) log.fail(page);
        if (cursor) log.cursor(cursor);
        growing.flush();
        renameSync(next, file);
        before.growing.close();
      } catch (error) {
        growing.close();
        rmSync(next, { force: true });
        ({ growing, lines } = before);
        throw error;
      }
    },
    close() {
      growing.write();
      growing.close();
    },
  };
  return log;
}
