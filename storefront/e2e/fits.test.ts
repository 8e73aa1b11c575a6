import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { heaviestPages } from './page-types.ts';
import { noBrowser, type VisitedSite, visitSite } from './visited-site.ts';
import { widerThan } from './wider-than.ts';

/** Types of pages with larger letters, and on paper. On small screens: see every-page.test.ts. */
const given = process.env.E2E_DATA;

let visited: VisitedSite;

beforeAll(async () => {
  if (!noBrowser) visited = await visitSite(given);
});
afterAll(() => visited?.close());
beforeEach(({ skip }) => skip(Boolean(noBrowser), noBrowser));

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
});

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
});
