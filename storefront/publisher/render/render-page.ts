import type { PageAddress, Renderer } from '../bundle/load-bundle.ts';
import type { SiteRoot } from '../site-root.ts';
import { createPictureLinker } from './link-pictures.ts';
import { pageFile } from './page-file.ts';
import { removePage, replacePage, writePage } from './write-page.ts';

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
  /** Readers see it: they never see half a page. */
  isServed: boolean;
}

/** Renders pages into a root. */
export function createPageMaker({ renderer, root, media, isServed }: Making): PageMaker {
  const linkPictures = createPictureLinker({ root, media, mayCome: isServed });
  return {
    async make(page) {
      const rendered = await renderer.render(page).catch((error) => {
        if (error instanceof Error && error.name === 'PageGone') return undefined;
        throw error;
      });
      if (!rendered) return { kind: 'gone' };
      const { bytes, tags } = rendered;
      linkPictures(bytes);
      const file = pageFile(page.path);
      if (isServed && !(await replacePage({ root, file, bytes }))) return { kind: 'unchanged', tags };
      if (!isServed) writePage({ root, file, bytes });
      return { kind: 'written', tags };
    },
    remove: ({ path }) => removePage(root, pageFile(path)),
  };
}
