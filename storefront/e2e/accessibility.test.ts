import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { heaviestPages } from './page-types.ts';
import { noBrowser, type VisitedSite, visitSite } from './visited-site.ts';

/**
 * axe finds nothing, neither against WCAG nor against good practice: every type of page in every language on a phone by
 * day, in English and Japanese on a wide screen, in English by night.
 */
const given = process.env.E2E_DATA;
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
const atOnce = 2;

let visited: VisitedSite;

beforeAll(async () => {
  if (!noBrowser) visited = await visitSite(given);
});
afterAll(() => visited?.close());

it('has nothing that axe complains of', async ({ skip }) => {
  skip(Boolean(noBrowser), noBrowser);
  const pages = heaviestPages(visited.site.pages);
  expect(pages.length).toBeGreaterThan(15);
  const rest = pages.values();
  const faults = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      const { page, go } = await visited.newPage({ reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const { page: built, language } of rest) {
        const look = async (name: string, size: typeof phone, colorScheme: 'light' | 'dark') => {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          found.push(...(await faultsOf(page)).map((fault) => `${built.address} (${name}) ${fault}`));
        };
        await page.setViewportSize(phone);
        await go(built.address);
        await look('phone', phone, 'light');
        if (language === 'en') await look('phone, dark', phone, 'dark');
        if (language === 'en' || language === 'ja') await look('wide', desk, 'light');
      }
      await page.context().close();
      return found;
    }),
  );
  expect(faults.flat()).toEqual([]);
}, 300_000);

it('has nothing that axe complains of in what scripts show', async ({ skip }) => {
  skip(Boolean(noBrowser || given), noBrowser ?? 'What is found there is not known.');
  const { page, go } = await visited.newPage();
  await go('/search/?q=rishton');
  await page.locator('#hits li').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('#sought').fill('bowl');
  await page.locator('#suggestions a').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await faultsOf(page)).toEqual([]);
  await go('/shop/?max=10');
  await page.locator('#found li').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('.languages summary').click();
  expect(await faultsOf(page)).toEqual([]);
  await page.context().close();
});

async function faultsOf(page: Page): Promise<string[]> {
  // The pages have no frames: looking into the page itself is enough, and several times as quick.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any: [why] }) => `${id}: ${html.slice(0, 120)} ${why?.message ?? ''}`),
  );
}
