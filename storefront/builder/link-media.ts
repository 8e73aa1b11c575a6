import { copyFile, link, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Fewer than the files that a process may have open. */
const atOnce = 64;

/**
 * Puts every file of a flat folder into another as hard links, which take no room; as copies where the file system
 * has none. A folder that is not there is an empty one.
 */
export async function linkMedia(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const names = await readdir(from).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (let at = 0; at < names.length; at += atOnce) {
    await Promise.all(
      names.slice(at, at + atOnce).map((name) => linkOrCopy(join(from, name), join(to, name))),
    );
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(code)) throw error;
    await copyFile(from, to);
  }
}
