import type { PageAddress, Renderer } from '../bundle/load-bundle.ts';
import type { SiteRoot } from '../site-root.ts';
import { createPictureLinker } from './link-pictures.ts';
import { linkedLists } from './linked-lists.ts';
import { pageFile } from './page-file.ts';
import { removePage, replacePage, writePage } from './write-page.ts';

/** What became of a page. */
export type Outcome =
  | { kind: 'written' | 'unchanged'; tags: Set<string>; leadsTo: PageAddress[] }
  /** It leads to lists that have to be there first. Nothing was written. */
  | { kind: 'early'; leadsTo: PageAddress[] }
  /** The API says that there is no such page. Nothing was removed. */
  | { kind: 'gone' };

export interface PageMaker {
  /** `mayLead`: whether a page that leads to these lists may be written. */
  make(page: PageAddress, mayLead?: (lists: readonly PageAddress[]) => boolean | undefined): Promise<Outcome>;
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
    async make(page, mayLead) {
      const rendered = await renderer.render(page).catch((error) => {
        if (error instanceof Error && error.name === 'PageGone') return undefined;
        throw error;
      });
      if (!rendered) return { kind: 'gone' };
      const { bytes, tags } = rendered;
      const leadsTo = mayLead ? linkedLists(bytes) : [];
      if (mayLead?.(leadsTo) === false) return { kind: 'early', leadsTo };
      linkPictures(bytes);
      const file = pageFile(page.path);
      if (isServed && !(await replacePage({ root, file, bytes })))
        return { kind: 'unchanged', tags, leadsTo };
      if (!isServed) writePage({ root, file, bytes });
      return { kind: 'written', tags, leadsTo };
    },
    remove: ({ path }) => removePage(root, pageFile(path)),
  };
}
