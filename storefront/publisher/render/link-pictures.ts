import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownCopy } from '../own-copy.ts';
import type { SiteRoot } from '../site-root.ts';

const pictures = /\/media\/([\w.-]+)/g;

interface Linking {
  root: SiteRoot;
  /** Folder of the pictures. */
  media: string;
  /** Whether to look for a missing picture again with the next page. */
  mayCome: boolean;
}

/**
 * Puts the pictures that a page shows into the site, before the page: as hard links to the files in `media`, which
 * take no room; as copies where the file system has none. Their names change with them, so one that is there is
 * right. One that is missing is left out.
 */
export function createPictureLinker({ root, media, mayCome }: Linking): (page: Buffer) => void {
  const folder = join(root.pages, 'media');
  const linked = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return (page) => {
    for (const [, name = ''] of page.toString('latin1').matchAll(pictures))
      if (!linked.has(name) && (linkOrCopy(join(media, name), join(folder, name)) || !mayCome))
        linked.add(ownCopy(name));
  };
}

function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(code)) copyFileSync(from, to);
    else if (code !== 'EEXIST') throw error;
  }
  return true;
}
