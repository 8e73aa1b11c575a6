import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { typeOf } from '../src/page-type.ts';
import { languageOf } from './page-types.ts';
import { noBrowser, type Visit, type VisitedSite, visitSite } from './visited-site.ts';

/** Going through the site in a browser: the stand-in's, or that in E2E_DATA. */
const given = process.env.E2E_DATA;
const village = '/uzbekistan/fergana/rishton-district/rishton/';

let visited: VisitedSite;

beforeAll(async () => {
  if (!noBrowser) visited = await visitSite(given);
});
afterAll(() => visited?.close());

describe('a visitor', () => {
  let visit: Visit;

  beforeEach(async ({ skip }) => {
    skip(Boolean(noBrowser), noBrowser);
    visit = await visited.newPage();
    return () => visit.page.context().close();
  });

  it('goes from home to a country, a region, a village, a product and its brand', async () => {
    const { page, go, words, where } = visit;
    await go('/');
    for (const next of ['/uzbekistan/', '/uzbekistan/fergana/', village]) {
      await page.locator(`main a[href="${next}"]`).first().click();
      expect(where()).toBe(next);
    }
    expect(await words('h1')).toMatch(/^Risht[ao]n makes blue pottery\.$/);
    await page.locator('.tiles a[href*="bowl"]').first().click();
    expect(where()).toMatch(/^\/products\//);
    expect(await words('.asking')).toMatch(/\$\d/);
    await page.locator('main a[href="/brands/rishtan-ceramics/"]').first().click();
    expect(await words('h1')).toBe('Rishtan Ceramics');
  });

  it('changes the language and stays on the page', async () => {
    const { page, go, words, where } = visit;
    await go(village);
    await page.locator('.languages summary').click();
    await page.getByRole('link', { name: 'Oʻzbekcha' }).click();
    expect(where()).toBe(`/uz${village}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('uz-Latn');
    expect(await words('.languages summary')).toBe('Oʻzbekcha');
    await page.locator('.languages summary').click();
    expect(await page.locator('.languages [aria-current]').textContent()).toBe('Oʻzbekcha');
  });

  it('is refused nothing by the policy of the page, and may not be given a script by others', async () => {
    const { page, go, complaints, asked } = visit;
    for (const path of ['/', `/uz${village}`, '/shop/', '/search/']) await go(path);
    expect(complaints).toEqual([]);
    expect(asked).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('taken');
    expect(complaints.join()).toContain('Content Security Policy');
  });

  it('is shown the face of the site, in Latin and in Cyrillic letters', async () => {
    const { page, go } = visit;
    for (const [path, text] of [
      [village, 'Rishton'],
      [`/ky${village}`, 'Риштон'],
    ] as const) {
      await go(path);
      await page.evaluate(() => document.fonts.ready);
      expect(
        await page.evaluate((letters) => document.fonts.check('700 20px Piazzolla', letters), text),
      ).toBe(true);
    }
  });

  it('never finds a part of the page outside of it', async () => {
    const { page, go } = visit;
    await page.setViewportSize({ width: 390, height: 844 });
    await go(village);
    await page.locator('.languages summary').click();
    const box = await page.locator('.languages ul').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });
});

describe('a visitor without a script', () => {
  it('comes to every page from home, by links', () => {
    const links = new Map(
      (visited?.site.pages ?? []).map(({ address, html }) => [
        address,
        [...html.matchAll(/<a\b[^>]* href="(\/[^"#?]*)/g)].map(([, href = '']) => decodeURI(href)),
      ]),
    );
    const seen = new Set(['/']);
    for (const address of seen) for (const next of links.get(address) ?? []) seen.add(next);
    // To an order lead its letter, and the page of a payment provider.
    const others = ['not found', 'order', 'order return'];
    const unseen = [...links.keys()].filter((address) => !seen.has(address));
    expect(unseen.filter((address) => !others.includes(typeOf(address)))).toEqual([]);
  });

  it('reads every kind of page, and chooses a language', async ({ skip }) => {
    skip(Boolean(noBrowser), noBrowser);
    const { page, go, where, words } = await visited.newPage({ javaScriptEnabled: false });
    const english = visited.site.pages.filter((one) => languageOf(one) === 'en');
    const byType = Map.groupBy(english, ({ address }) => typeOf(address));
    expect(byType.size).toBeGreaterThan(15);
    for (const [type, [first]] of byType) {
      await go(first?.address ?? '');
      expect(await page.locator('h1').first().isVisible(), type).toBe(true);
      expect(await page.locator('#market, #filter').filter({ visible: true }).count(), type).toBe(0);
      // A list of suggestions is nothing without what fills it.
      expect(await page.locator('#suggestions').filter({ visible: true }).count(), type).toBe(0);
    }
    await go('/stories/');
    await page.locator('.languages summary').click();
    await page.locator('.languages a[lang=ky]').click();
    expect(where()).toBe('/ky/stories/');
    expect(await words('h1')).not.toBe('Stories');
    await page.context().close();
  });
});

describe('a visitor with a keyboard alone', () => {
  it('skips to the content, and sees where the keyboard is on every stop', async ({ skip }) => {
    skip(Boolean(noBrowser), noBrowser);
    const { page, go } = await visited.newPage();
    await go(village);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    const unseen: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { width, height, left, right } = element.getBoundingClientRect();
        const isOutlined = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
        return {
          name: element.outerHTML.slice(0, 80),
          isSeen: isOutlined && width > 0 && height > 0 && right > 0 && left < innerWidth,
        };
      });
      if (name.startsWith('<body')) break;
      if (!isSeen) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    await go(village);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.context().close();
  });

  it('changes the language and the market, and opens a thing', async ({ skip }) => {
    skip(Boolean(noBrowser), noBrowser);
    const { page, go, where, words } = await visited.newPage();
    const tabTo = async (selector: string) => {
      for (let stop = 0; stop < 80; stop += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((sought) => document.activeElement?.matches(sought), selector)) return;
      }
      throw new Error(`The keyboard does not come to ${selector}.`);
    };
    await go(village);
    await tabTo('#market');
    const before = await page.locator('#market').inputValue();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#market').inputValue()).not.toBe(before);
    await tabTo('.tiles a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/products/**');
    await tabTo('.languages summary');
    await page.keyboard.press('Enter');
    await tabTo('.languages a[lang=ja]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ja/products/**');
    expect(where()).toMatch(/^\/ja\/products\//);
    expect(await words('.asking')).not.toBe('');
    await page.context().close();
  });
});
