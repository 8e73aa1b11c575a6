import { askAfter } from '../bundle/asked-after.ts';
import { loadBundle, type PageAddress } from '../bundle/load-bundle.ts';
import type { SiteRoot } from '../site-root.ts';
import { createPageMaker } from './render-page.ts';

/** What whoever makes pages of a full build has to know. */
export interface MakingSettings {
  /** Folder of the compiled pages. */
  bundle: string;
  apiUrl: string;
  /** Up to which changes have to be in the pages. */
  cursor: string;
  root: SiteRoot;
  /** Folder of the pictures. */
  media: string;
}

/** One page: made with these tags, gone when there are none, or failed. Can be sent between threads. */
export interface Made extends PageAddress {
  /** Separated by commas: a list of texts takes ten times as long to send. */
  tags?: string;
  failure?: string;
}

export async function startMaking(settings: MakingSettings): Promise<(page: PageAddress) => Promise<Made>> {
  askAfter(settings.cursor);
  const renderer = await loadBundle({ folder: settings.bundle, apiUrl: settings.apiUrl });
  const maker = createPageMaker({ ...settings, renderer, isServed: false });
  return async (page) => {
    try {
      const outcome = await maker.make(page);
      return 'tags' in outcome ? { ...page, tags: [...outcome.tags].join() } : page;
    } catch (error) {
      return { ...page, failure: error instanceof Error ? error.message : String(error) };
    }
  };
}
