import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { threadId } from 'node:worker_threads';
import { brotliCompress, brotliCompressSync, brotliDecompress } from 'node:zlib';
import type { SiteRoot } from '../site-root.ts';
import { type Effort, isText, optionsOf } from './compression.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

interface Writing {
  root: SiteRoot;
  /** From the top of the site. */
  file: string;
  bytes: Buffer;
  /** At the compressed form; quick unless told. */
  effort?: Effort;
}

/**
 * Puts a file and its compressed form into a site that readers see: each of them whole from one moment to the next,
 * and on the disk before, so that it is there after a power cut. The file itself comes last. False when both were there
 * with these bytes.
 */
export async function replacePage({ root, file, bytes, effort }: Writing): Promise<boolean> {
  const target = join(root.pages, file);
  if (await isThere(target, bytes)) return false;
  // The disk takes longest: both are brought onto it at once.
  const keeping = [
    keep(root, bytes),
    isText(file)
      ? compress(bytes, optionsOf(bytes.length, effort)).then((less) => keep(root, less))
      : undefined,
  ] as const;
  try {
    const [page, compressed] = await Promise.all(keeping);
    if (compressed) await place(compressed, `${target}.br`);
    await place(page, target);
  } catch (error) {
    for (const kept of await Promise.allSettled(keeping))
      if (kept.status === 'fulfilled' && kept.value) await rm(kept.value, { force: true });
    throw error;
  }
  return true;
}

/** The compressed form, too: a process that was killed between the two may have left that of another page. */
async function isThere(target: string, bytes: Buffer): Promise<boolean> {
  if (!bytes.equals(await readFile(target).catch(() => Buffer.alloc(0)))) return false;
  if (!isText(target)) return true;
  const form = await readFile(`${target}.br`)
    .then((less) => decompress(less))
    .catch(() => undefined);
  return form?.equals(bytes) ?? false;
}

/**
 * Puts a file and its compressed form into a site that nobody sees yet. Without waiting for anything: with all cores at
 * work, handing pages to other threads costs more than it brings.
 */
export function writePage({ root, file, bytes, effort }: Writing): void {
  const target = join(root.pages, file);
  const folder = dirname(target);
  if (folder !== lastFolder) mkdirSync(folder, { recursive: true });
  lastFolder = folder;
  writeFileSync(target, bytes);
  if (isText(file)) writeFileSync(`${target}.br`, brotliCompressSync(bytes, optionsOf(bytes.length, effort)));
}

/** Of a site that nobody sees yet, which only grows. Most pages have a folder for themselves. */
let lastFolder = '';

/** Takes a file, then its compressed form, out of the site. False when it was not there. */
export async function removePage(root: SiteRoot, file: string): Promise<boolean> {
  const target = join(root.pages, file);
  const wasThere = await unlinked(target);
  await unlinked(`${target}.br`);
  for (let folder = dirname(target); folder.length > root.pages.length; folder = dirname(folder)) {
    const isEmpty = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isEmpty) break;
  }
  return wasThere;
}

let count = 0;

/** Writes bytes to a temporary file, and resolves to its name when they are on the disk. Leaves nothing when it fails. */
export async function keep(root: SiteRoot, bytes: Buffer): Promise<string> {
  count += 1;
  const temporary = join(root.temporary, `${process.pid}-${threadId}-${count}`);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return temporary;
}

async function place(temporary: string, target: string): Promise<void> {
  try {
    await rename(temporary, target);
  } catch {
    // Its folder is not there yet, or went with the last page in it.
    await mkdir(dirname(target), { recursive: true });
    await rename(temporary, target);
  }
}

async function unlinked(file: string): Promise<boolean> {
  try {
    await unlink(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
