import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';
import { heaviestPages } from './page-types.ts';
import { noBrowser, type VisitedSite, visitSite } from './visited-site.ts';
import { widerThan } from './wider-than.ts';

/**
 * Every type of page in every language, visited once: on small screens and under a glass, and through axe, against WCAG
 * and against good practice: on a phone by day, in English and Japanese on a wide screen, in English by night.
 */
const given = process.env.E2E_DATA;
const narrow = { width: 360, height: 740 };
/** What is left of a screen of 1280 by 720 when everything on it is shown twice as large. */
const zoomed = { width: 640, height: 360 };
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
const atOnce = 2;

let visited: VisitedSite;
/** What was found on all pages. */
const faults: string[] = [];
const wide: string[] = [];

beforeAll(async () => {
  if (noBrowser) return;
  visited = await visitSite(given);
  const pages = heaviestPages(visited.site.pages);
  expect(pages.length).toBeGreaterThan(15);
  const rest = pages.values();
  await Promise.all(Array.from({ length: atOnce }, () => lookAt(rest)));
});
afterAll(() => visited?.close());
beforeEach(({ skip }) => skip(Boolean(noBrowser), noBrowser));

async function lookAt(pages: Iterable<ReturnType<typeof heaviestPages>[number]>): Promise<void> {
  const { page, go } = await visited.newPage({ reducedMotion: 'reduce' });
  for (const { page: built, language } of pages) {
    await page.setViewportSize(narrow);
    await page.emulateMedia({ colorScheme: 'light' });
    await go(built.address);
    for (const size of [narrow, zoomed]) {
      await page.setViewportSize(size);
      for (const culprit of await widerThan(page, size.width))
        wide.push(`${built.address} at ${size.width}: ${culprit}`);
    }
    const judge = async (name: string) =>
      faults.push(...(await findFaults(page)).map((fault) => `${built.address} (${name}) ${fault}`));
    await page.setViewportSize(phone);
    await judge('phone');
    if (language === 'en' || language === 'ja') {
      await page.setViewportSize(desk);
      await judge('wide');
    }
    if (language === 'en') {
      await page.setViewportSize(phone);
      await page.emulateMedia({ colorScheme: 'dark' });
      await judge('phone, dark');
    }
  }
  await page.context().close();
}

it('has nothing that axe complains of', () => {
  expect(faults).toEqual([]);
});

it('never scrolls sideways, on a phone and at twice its size', () => {
  expect(wide).toEqual([]);
});

it('would be told of what is wrong', async () => {
  const { page } = await visited.newPage();
  await page.setContent(
    '<html lang="en"><title>A picture</title><main><h1>Bowls</h1><img src="bowl.png"></main>',
  );
  expect(await findFaults(page)).toEqual([expect.stringMatching(/^image-alt: <img src="bowl.png">/)]);
  await page.context().close();
});

it('has nothing that axe complains of in what scripts show', async ({ skip }) => {
  skip(Boolean(given), 'What is found there is not known.');
  const { page, go } = await visited.newPage();
  await go('/search/?q=rishton');
  await page.locator('#hits li').first().waitFor();
  expect(await findFaults(page)).toEqual([]);
  await page.locator('#sought').fill('bowl');
  await page.locator('#suggestions a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await findFaults(page)).toEqual([]);
  await go('/shop/?max=10');
  await page.locator('#found li').first().waitFor();
  expect(await findFaults(page)).toEqual([]);
  await page.locator('.languages summary').click();
  expect(await findFaults(page)).toEqual([]);
  await page.context().close();
});
