import { readFileSync, renameSync, rmSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { SiteRoot } from '../site-root.ts';
import { isMadeWith, optionsOf } from './compression.ts';
import { pageFile } from './page-file.ts';
import { keep } from './write-page.ts';

const compress = promisify(brotliCompress);

/** Between two pages it rests so many times as long as the last one took: a quarter of a core at most. */
const restRatio = 3;

export interface BetterCompression {
  /**
   * Replaces the quick compressed forms of these pages by the best ones: what a reader gets is the same, in fewer bytes.
   * `mayGoOn` is asked before each page, and right before its form is put into place: nobody may write pages while it
   * is true. Resolves to whether it went through all of them.
   */
  run(paths: Iterable<string>, mayGoOn: () => boolean): Promise<boolean>;
  /** A page was written, and is compressed quickly. */
  forget(path: string): void;
}

export function createBetterCompression(root: SiteRoot): BetterCompression {
  /** Those that are known to need nothing. */
  const best = new Set<string>();

  /** Whether the form that is there is the best one now. */
  async function improve(path: string, mayGoOn: () => boolean): Promise<boolean> {
    const file = join(root.pages, pageFile(path));
    // Lists for machines are large, and nobody waits for them.
    if (!file.endsWith('.html')) return true;
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return false;
    if (await isBest(`${file}.br`, bytes.length)) return true;
    const from = performance.now();
    const better = await keep(root, await compress(bytes, optionsOf(bytes.length, 'best')));
    const tookMs = performance.now() - from;
    // Nothing else happens between the comparison and the renaming: it is the page that was compressed.
    const isSame = mayGoOn() && readFileSync(file).equals(bytes);
    if (isSame) renameSync(better, `${file}.br`);
    else rmSync(better);
    await sleep(tookMs * restRatio);
    return isSame;
  }

  return {
    forget: (path) => best.delete(path),
    async run(paths, mayGoOn) {
      for (const path of paths) {
        if (!mayGoOn()) return false;
        if (!best.has(path) && (await improve(path, mayGoOn)) && mayGoOn()) best.add(path);
      }
      return true;
    },
  };
}

/** By its first byte. False where there is none. */
async function isBest(file: string, bytes: number): Promise<boolean> {
  const handle = await open(file).catch(() => undefined);
  try {
    const read = await handle?.read(Buffer.alloc(1), 0, 1, 0);
    return read?.bytesRead === 1 && isMadeWith('best', read.buffer[0] ?? 0, bytes);
  } finally {
    await handle?.close();
  }
}
