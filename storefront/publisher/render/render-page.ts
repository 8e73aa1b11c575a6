import type { PageAddress, Renderer } from '../bundle/load-bundle.ts';
import type { SiteRoot } from '../site-root.ts';
import { createPictureLinker } from './link-pictures.ts';
import { pageFile } from './page-file.ts';
import { removePage, writePage } from './write-page.ts';

/** What became of a page. */
export type Outcome =
  | { kind: 'written'; tags: Set<string> }
  | { kind: 'unchanged'; tags: Set<string> }
  /** The API says that there is no such page. Nothing was removed. */
  | { kind: 'gone' };

export interface PageMaker {
  make(page: PageAddress): Promise<Outcome>;
  remove(page: PageAddress): Promise<boolean>;
}

interface Making {
  renderer: Renderer;
  root: SiteRoot;
  /** Folder of the pictures. */
  media: string;
  isSynced: boolean;
}

/** Renders pages into a root. */
export function createPageMaker({ renderer, root, media, isSynced }: Making): PageMaker {
  const linkPictures = createPictureLinker(root, media);
  return {
    async make(page) {
      const rendered = await renderer.render(page).catch((error) => {
        if (error instanceof Error && error.name === 'PageGone') return undefined;
        throw error;
      });
      if (!rendered) return { kind: 'gone' };
      const { bytes, tags } = rendered;
      await linkPictures(bytes);
      const isWritten = await writePage({ root, file: pageFile(page.path), bytes, isSynced });
      return isWritten ? { kind: 'written', tags } : { kind: 'unchanged', tags };
    },
    remove: ({ path }) => removePage(root, pageFile(path)),
  };
}
