import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writePage } from './render/write-page.ts';
import type { SiteRoot } from './site-root.ts';

/** Puts the files that are served as they are into a root, compressed as far as that goes: there are few. */
export async function copyStatic(from: string, root: SiteRoot): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    writePage({ root, file: relative(from, path), bytes, effort: 'best' });
  }
}
