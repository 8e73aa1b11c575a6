import type { Page } from 'playwright';
import { servedBytes } from './weights.ts';

/** A phone of today: it has more dots than its pixels, and takes the larger pictures. */
export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/**
 * Bytes of all that a page needs for what is seen of it before one scrolls: the page itself, its scripts and faces, and
 * the pictures that reach into the window. Pictures further down, which a browser may load ahead, do not count.
 */
export async function firstViewBytes(page: Page, folder: string): Promise<number> {
  // Which file a browser takes of a picture is known once it has it.
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete || image.getBoundingClientRect().top >= innerHeight),
  );
  await page.evaluate(() => document.fonts.ready);
  const { loaded, seen } = await page.evaluate(() => ({
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname),
    seen: [...document.images]
      .filter((image) => {
        const { top, bottom, width } = image.getBoundingClientRect();
        return top < innerHeight && bottom > 0 && width > 0;
      })
      .map(({ currentSrc }) => new URL(currentSrc || location.href).pathname),
  }));
  const isPicture = (address: string) => address.startsWith('/media/');
  const needed = new Set([new URL(page.url()).pathname, ...loaded.filter((one) => !isPicture(one)), ...seen]);
  return [...needed].reduce((sum, address) => sum + servedBytes(folder, decodeURI(address)), 0);
}
