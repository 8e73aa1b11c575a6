import type { Renderer } from '../bundle/load-bundle.ts';
import { pageFile } from '../render/page-file.ts';

/** What a preview answers. */
export interface DraftPage {
  status: number;
  html: Buffer | string;
}

/** The page at a path with the drafts of a preview in it, by the renderer of all pages. */
export async function renderDraft(renderer: Renderer, path: string, token: string): Promise<DraftPage> {
  for (const route of isPath(path) ? renderer.routesAt(path) : []) {
    try {
      const { bytes } = await renderer.render({ path, route }, token);
      return { status: 200, html: bytes };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error.name !== 'PageGone') return refusalOf(error);
    }
  }
  return plain(404, 'There is no such page, also not with what is written here.');
}

export function plain(status: number, sentence: string): DraftPage {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Preview</title><p>${sentence}</p></html>\n`;
  return { status, html };
}

/** What the API said of the preview, in the words of a page. */
function refusalOf(error: Error): DraftPage {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'PREVIEW_OVER') return plain(403, 'This preview is over. Open it again at the desk.');
  if (code === 'BUSY' || code === 'TIMEOUT')
    return plain(503, 'This is being published at this moment. Load the preview again.');
  return plain(502, 'The preview could not be made. Load it again, or look at what is written last.');
}

function isPath(path: string): boolean {
  try {
    return pageFile(path) !== '';
  } catch {
    return false;
  }
}
