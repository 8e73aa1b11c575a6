import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { heaviestPages } from './page-types.ts';
import { noBrowser, type VisitedSite, visitSite } from './visited-site.ts';

/** Every type of page in every language on small screens, under a glass, and on paper. */
const given = process.env.E2E_DATA;
const phone = { width: 360, height: 740 };
/** What is left of a screen of 1280 by 720 when everything on it is shown twice as large. */
const zoomed = { width: 640, height: 360 };
const atOnce = 2;

let visited: VisitedSite;

beforeAll(async () => {
  if (!noBrowser) visited = await visitSite(given);
});
afterAll(() => visited?.close());
beforeEach(({ skip }) => skip(Boolean(noBrowser), noBrowser));

it('never scrolls sideways, on a phone and at twice its size', async () => {
  const rest = heaviestPages(visited.site.pages).values();
  const wide = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const { page, go } = await visited.newPage({ viewport: phone });
      const found: string[] = [];
      for (const { page: built } of rest) {
        await go(built.address);
        for (const size of [phone, zoomed]) {
          await page.setViewportSize(size);
          for (const culprit of await widerThan(page, size.width))
            found.push(`${built.address} at ${size.width}: ${culprit}`);
        }
      }
      await page.context().close();
      return found;
    }),
  );
  expect(wide.flat()).toEqual([]);
}, 180_000);

it('keeps its words on the page where letters alone are twice as large', async () => {
  const { page, go } = await visited.newPage({ viewport: { width: 1280, height: 720 } });
  const wide: string[] = [];
  for (const { page: built, language } of heaviestPages(visited.site.pages)) {
    if (language !== 'en' && language !== 'kk') continue;
    await go(built.address);
    // As the setting of a browser for larger letters does.
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const culprit of await widerThan(page, 1280)) wide.push(`${built.address}: ${culprit}`);
    await session.detach();
  }
  expect(wide).toEqual([]);
  await page.context().close();
}, 120_000);

it('prints a thing on one sheet, with where it was printed from and without what only a screen can do', async () => {
  const { page, go } = await visited.newPage();
  for (const { page: built, type } of heaviestPages(visited.site.pages)) {
    if (type !== 'product') continue;
    await go(built.address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').isVisible(), built.address).toBe(true);
    for (const screen of ['.masthead nav', '.search', '.choices', '.markets', '.elsewhere'])
      expect(await page.locator(screen).filter({ visible: true }).count(), `${built.address} ${screen}`).toBe(
        0,
      );
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length, built.address).toBe(1);
    await page.emulateMedia({ media: 'screen' });
  }
  await page.context().close();
}, 120_000);

/** What makes a page wider than its window; nothing where it is not. */
function widerThan(page: Page, width: number): Promise<string[]> {
  return page.evaluate((limit) => {
    if (document.documentElement.scrollWidth <= limit) return [];
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit + 1 && !element.closest('.scroller'),
    );
    return elements.slice(-2).map((element) => element.outerHTML.slice(0, 90));
  }, width);
}
