import { link, mkdir, open, readFile, rename, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { threadId } from 'node:worker_threads';
import { brotliCompress, constants } from 'node:zlib';
import type { SiteRoot } from '../site-root.ts';

const compress = promisify(brotliCompress);

/** What is worth a compressed form beside it. */
const isText = (file: string) => /\.(html|css|js|xml|svg|txt|json)$/.test(file);

interface Writing {
  root: SiteRoot;
  /** From the top of the site. */
  file: string;
  bytes: Buffer;
  /** Waits until it is on the disk, so that it is there after a power cut. */
  isSynced: boolean;
  /** Of the compressed form, from 0 to 11. */
  quality?: number;
}

/**
 * Puts a file and its compressed form into the site, each of them whole from one moment to the next; the file itself
 * comes last, so that a file that is right has the right form beside it. False when it was there with these bytes.
 */
export async function writePage({ root, file, bytes, isSynced, quality = 5 }: Writing): Promise<boolean> {
  const target = join(root.pages, file);
  if (bytes.equals(await readFile(target).catch(() => Buffer.alloc(0)))) return false;
  if (isText(file)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await replace({ root, target: `${target}.br`, bytes: await compress(bytes, { params }), isSynced });
  }
  await replace({ root, target, bytes, isSynced });
  return true;
}

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

/** Makes a file that lies elsewhere a part of the site. A copy where the file system has no links. */
export async function linkFile({
  root,
  file,
  from,
}: {
  root: SiteRoot;
  file: string;
  from: string;
}): Promise<boolean> {
  const target = join(root.pages, file);
  try {
    await mkdir(dirname(target), { recursive: true });
    await link(from, target);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(code))
      await replace({ root, target, bytes: await readFile(from), isSynced: false });
    else if (code !== 'EEXIST') throw error;
  }
  return true;
}

let count = 0;

async function replace({
  root,
  target,
  bytes,
  isSynced,
}: {
  root: SiteRoot;
  target: string;
  bytes: Buffer;
  isSynced: boolean;
}): Promise<void> {
  count += 1;
  const temporary = join(root.temporary, `${process.pid}-${threadId}-${count}`);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(bytes);
    if (isSynced) await handle.datasync();
  } finally {
    await handle.close();
  }
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
