import { execFile } from 'node:child_process';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SiteRoot } from './site-root.ts';

/**
 * Resolves when all files of a root are on the disk: whoever is served from it after a power cut is served whole pages.
 * The whole file system at once, where there is a program for it, takes a fraction of a second; else file by file.
 */
export async function syncRoot({ folder }: SiteRoot): Promise<void> {
  const isDone = await promisify(execFile)('sync', ['-f', folder]).then(
    () => true,
    () => false,
  );
  if (!isDone) await syncFiles(folder);
}

async function syncFiles(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
