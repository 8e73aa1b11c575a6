import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wordsFor } from '../src/words/words.ts';
import { findFaults } from './find-faults.ts';
import { noBrowser, type Visit, type VisitedSite, visitSite } from './visited-site.ts';

/** Markets and lists in a browser, on the stand-in's site: what is found there is known. */
const given = process.env.E2E_DATA;
const bowl = '/products/almond-bowl/';

describe.skipIf(given)('a shopper', () => {
  let visited: VisitedSite;
  let visit: Visit;

  beforeAll(async () => {
    if (!noBrowser) visited = await visitSite();
  });
  afterAll(() => visited?.close());
  beforeEach(async ({ skip }) => {
    skip(Boolean(noBrowser), noBrowser);
    visit = await visited.newPage();
    return () => visit.page.context().close();
  });

  const market = () => visit.page.locator('#market');
  const tiles = (selector = '#found') => visit.page.locator(`${selector} .tile-name`);
  const field = (name: string) => visit.page.locator(`#filter [name=${name}]`);
  const show = () => visit.page.getByRole('button', { name: 'Show' }).click();
  const status = () => visit.page.locator('#filter .status');

  describe('in a market', () => {
    it('sees the prices of another at once, and nobody is asked for them', async () => {
      await visit.go(bowl);
      expect(await visit.words('.asking')).toBe('from $7');
      expect(await visit.words('.having')).toBe('3 left');
      const loaded: string[] = [];
      visit.page.on('request', (request) => loaded.push(request.url()));
      await market().selectOption({ label: 'Japan · JPY' });
      expect(await visit.words('.asking')).toBe('from ¥1050');
      expect(await visit.words('.offer .quiet')).toContain('Japan');
      expect(await visit.page.locator('td.price [data-by-market]').allTextContents()).toContain('from ¥1050');
      await market().selectOption('uz');
      expect(await visit.words('.asking')).toMatch(/no price/i);
      expect(loaded).toEqual([]);
    });

    it('finds the choice on the next page, in another language, and on the next visit', async () => {
      await visit.go(bowl);
      await market().selectOption('jp');
      await visit.page.locator('.origin a').first().click();
      await visit.page.waitForURL(/rishton/);
      expect(await market().inputValue()).toBe('jp');
      expect(await visit.page.locator('.tiles .price').first().textContent()).toContain('¥');
      await visit.go(`/ru${bowl}`);
      expect(await visit.words('.asking')).toContain('¥1050');
      expect(visit.asked).toEqual([]);
    });

    it('finds the choice on a page that was kept aside meanwhile', async () => {
      await visit.go(bowl);
      await visit.page.evaluate(() => {
        localStorage.setItem('market', 'jp');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      expect(await market().inputValue()).toBe('jp');
      expect(await visit.words('.asking')).toBe('from ¥1050');
    });

    it('is in that of the language at first', async () => {
      await visit.go('/ja/');
      expect(await market().inputValue()).toBe('jp');
    });

    it('sees all of them side by side without a script', async () => {
      const silent = await visited.newPage({ javaScriptEnabled: false });
      await silent.go(bowl);
      expect(await silent.page.locator('#market').isVisible()).toBe(false);
      await silent.page.locator('.markets summary').click();
      const rows = await silent.page.locator('.markets tr').allTextContents();
      expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
        expect.stringContaining('United States'),
        expect.stringContaining('Japan'),
      ]);
      expect(rows.join()).toMatch(/\$7.*¥1050/s);
      await silent.page.context().close();
    });
  });

  describe('at the door', () => {
    const at = (selector: string) => visit.page.locator(`#door ${selector}`);
    const total = () => at('[data-is=total]');
    const said = () => at('[data-is=said]');
    const words = wordsFor('en').buying;

    it('is told the whole price by keyboard, of what is chosen, and nothing moves', async () => {
      await visit.go(bowl);
      expect(visit.asked).toEqual([]);
      await at('summary').press('Enter');
      await at('select').waitFor();
      const below = () =>
        visit.page.locator('.markets').evaluate((element) => element.getBoundingClientRect().top + scrollY);
      const before = await below();
      // The market is that of one country.
      await total().getByText('$27.00').waitFor();
      expect(await at('select').inputValue()).toBe('US');
      await visit.page.keyboard.press('Tab');
      expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('country');
      await visit.page.locator('#buy [name=quantity]').fill('2');
      await visit.page.locator('#buy [name=quantity]').press('Tab');
      await total().getByText('$34.00').waitFor();
      await at('select').selectOption('JP');
      await total().getByText('¥5,100').waitFor();
      expect(await at('[role=status]').textContent()).toContain('About ¥700 may be due at the border.');
      expect(await at('[data-is=how]').textContent()).toMatch(/10–20 days.*invented/);
      expect(await findFaults(visit.page)).toEqual([]);
      expect(await below()).toBe(before);
      // It is the same in the basket, and the country is found again on the next page.
      await visit.go('/ja/products/almond-bowl/');
      await at('summary').click();
      await total().getByText('4,050').waitFor();
      expect(await at('select').inputValue()).toBe('JP');
      expect(visit.complaints).toEqual([]);
    });

    it('is told where it is not sent, and the truth where the shop is away', async () => {
      await visit.go('/products/carnation-plate/');
      await at('summary').click();
      await at('.rules').getByText(words.basket.effect.WARN).waitFor();
      await at('select').selectOption('UZ');
      await said().getByText(words.basket.problem.NOT_DELIVERED).waitFor();
      expect(await total().isVisible()).toBe(false);
      expect(await at('.rules').textContent()).toBe('');
      if (visited.api) visited.api.isAway = true;
      await at('select').selectOption('US');
      await said().getByText(words.put.doorAway).waitFor({ timeout: 20_000 });
      if (visited.api) visited.api.isAway = false;
      await at('button').click();
      await total().waitFor();
      expect(await at('button').isVisible()).toBe(false);
    });
  });

  describe('in a list', () => {
    it('narrows it: the address, the heading and the number say to what', async () => {
      await visit.go('/shop/');
      expect(await tiles('#list').count()).toBe(3);
      await field('max').fill('10');
      await field('sort').selectOption('NAME');
      await show();
      await tiles().first().waitFor();
      expect(await tiles().allTextContents()).toEqual(['Almond bowl']);
      expect(visit.where()).toBe('/shop/?max=10&sort=NAME&market=us');
      expect(await visit.words('h1')).toContain('$10');
      expect(await visit.words('#list-count')).toBe('1 thing');
      expect(await visit.page.locator('#list').isVisible()).toBe(false);
      expect(await visit.words('#found .tile-price')).toBe('from $7');
      expect(await visit.page.locator('#found img').first().getAttribute('width')).toBe('800');
      await tiles().first().locator('a').click();
      await visit.page.waitForURL(`**${bowl}`);
    });

    it('goes back and forth between choices, and to the whole list', async () => {
      await visit.go('/shop/');
      const whole = await visit.words('h1');
      await field('supply').selectOption('ONE_OF_A_KIND');
      await show();
      await tiles().getByText('Carnation plate').waitFor();
      await field('supply').selectOption('MADE_TO_ORDER');
      await show();
      await tiles().getByText('Shyrdak').waitFor();
      await visit.page.goBack();
      await tiles().getByText('Carnation plate').waitFor();
      expect(await field('supply').inputValue()).toBe('ONE_OF_A_KIND');
      await visit.page.goBack();
      await visit.page.locator('#list').waitFor();
      expect(await visit.words('h1')).toBe(whole);
      expect(await field('supply').inputValue()).toBe('');
      await visit.page.goForward();
      await tiles().getByText('Carnation plate').waitFor();
    });

    it('opens what another one narrowed', async () => {
      await visit.go('/ru/shop/?place=uzbekistan&craft=pottery&sort=PRICE_HIGHEST');
      await tiles().first().waitFor();
      expect(await tiles().allTextContents()).toEqual(['Лаган «Гвоздика»', 'Коса «Миндаль»']);
      expect(await field('place').inputValue()).toBe('uzbekistan');
      expect(await field('sort').inputValue()).toBe('PRICE_HIGHEST');
      expect(visit.complaints).toEqual([]);
    });

    it('asks again where the market changes', async () => {
      await visit.go('/shop/?max=1500');
      await visit.page.locator('#found').waitFor();
      expect(await tiles().count()).toBe(2);
      await market().selectOption('jp');
      await expect.poll(() => tiles().count()).toBe(1);
      expect(await visit.words('#found .price')).toContain('¥1050');
      expect(await visit.words('h1')).toMatch(/1,500/);
      expect(visit.where()).toBe('/shop/?max=1500&market=jp');
    });

    it('opens a price in the market that it was chosen in, and is asked again in their own', async () => {
      await visit.go('/shop/');
      await market().selectOption('jp');
      await visit.go('/shop/?max=10&market=us');
      await visit.page.locator('#found').waitFor();
      expect(await tiles().allTextContents()).toEqual(['Almond bowl']);
      expect(await visit.words('h1')).toContain('$10');
      expect(await market().inputValue()).toBe('us');
      await tiles().first().locator('a').click();
      await visit.page.waitForURL(`**${bowl}`);
      expect(await market().inputValue()).toBe('jp');
    });

    it('finds it narrowed in another language, and whole where it was not', async () => {
      const inRussian = visit.page.locator('.languages [hreflang=ru]');
      const leadsTo = () =>
        inRussian.evaluate((link: HTMLAnchorElement) => link.pathname + link.search + link.hash);
      await visit.go('/shop/pottery/');
      await field('craft').selectOption('');
      await field('max').fill('10');
      await show();
      await tiles().first().waitFor();
      await visit.page.locator('.languages summary').click();
      await inRussian.focus();
      expect(await leadsTo()).toBe('/ru/shop/?max=10&market=us');
      await visit.page.goBack();
      await visit.page.locator('#list').waitFor();
      await visit.page.locator('.languages summary').focus();
      expect(await leadsTo()).toBe('/ru/shop/pottery/');
      await visit.page.goForward();
      await tiles().first().waitFor();
      await inRussian.click();
      await tiles().getByText('Коса «Миндаль»').waitFor();
      expect(visit.where()).toBe('/ru/shop/?max=10&market=us');
      expect(visit.complaints).toEqual([]);
    });

    it('says that nothing fits, and what to do', async () => {
      await visit.go('/shop/?supply=SEASONAL');
      await visit.page.locator('#found .empty').waitFor();
      expect(await visit.words('#found')).toMatch(/Nothing fits all of that\. .*Take away a filter/);
    });

    it('keeps the list of the page where the API is away, says so, and narrows when it is back', async () => {
      await visit.go('/shop/');
      if (visited.api) visited.api.isAway = true;
      await field('max').fill('10');
      await show();
      await status().getByText('cannot be reached').waitFor();
      expect(await tiles('#list').count()).toBe(3);
      expect(await visit.page.locator('#list').isVisible()).toBe(true);
      if (visited.api) visited.api.isAway = false;
      await show();
      await tiles().first().waitFor();
      expect(await status().textContent()).toBe('');
    });

    it('has lists that are pages where no script runs, and no form that does nothing', async () => {
      const silent = await visited.newPage({ javaScriptEnabled: false });
      await silent.go('/shop/');
      expect(await silent.page.locator('#filter').isVisible()).toBe(false);
      await silent.page.locator('.counted a[href="/shop/pottery/"]').click();
      expect(silent.where()).toBe('/shop/pottery/');
      expect(await silent.page.locator('#list .tile-name').count()).toBe(3);
      await silent.page.context().close();
    });
  });
});
