import { join } from 'node:path';
import type { SiteRoot } from '../site-root.ts';
import { linkFile } from './write-page.ts';

const pictures = /\/media\/([\w.-]+)/g;

/**
 * Puts the pictures that a page shows into the site, before the page: as hard links to the files in `media`, which
 * take no room. Their names change with them, so one that is there is right. One that is missing is left out.
 */
export function createPictureLinker(root: SiteRoot, media: string): (page: Buffer) => Promise<void> {
  const linked = new Set<string>();
  return async (page) => {
    const names = new Set(Array.from(page.toString('latin1').matchAll(pictures), ([, name = '']) => name));
    await Promise.all(
      [...names.difference(linked)].map(async (name) => {
        if (await linkFile({ root, file: `media/${name}`, from: join(media, name) })) linked.add(name);
      }),
    );
  };
}
