import { open } from 'node:fs/promises';
import { DomainError } from '../errors.ts';

/** Writes a new file, and resolves when it is on the disk. Throws DISK_FULL. */
export function writeWhole(path: string, bytes: Buffer): Promise<void> {
  return withRoom(async () => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
  });
}

/** DISK_FULL for what the system says when nothing more can be written. */
export async function withRoom<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new DomainError('DISK_FULL', {}, { cause });
    throw cause;
  }
}
