import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wordsFor } from '../src/words/words.ts';
import { noBrowser, type Visit, type VisitedSite, visitSite } from './visited-site.ts';

/** The search in a browser, on the stand-in's site: what is found there is known. */
const given = process.env.E2E_DATA;

describe.skipIf(given)('a seeker', () => {
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

  const input = () => visit.page.locator('#sought');
  const hits = () => visit.page.locator('#hits li > a');
  const status = () => visit.page.locator('#search-status');
  const suggestions = () => visit.page.locator('#suggestions').getByRole('option');
  const press = (key: string) => visit.page.keyboard.press(key);

  it('finds from any page, by kind, however it is spelled', async () => {
    await visit.go('/');
    await visit.page.locator('.masthead [type=search]').fill('РИШТОН');
    await press('Enter');
    await hits().first().waitFor();
    expect(visit.where()).toBe(`/search/?${new URLSearchParams({ q: 'РИШТОН' })}`);
    expect(await visit.page.locator('#hits h2').allTextContents()).toEqual(['Places 2']);
    expect(await hits().first().getAttribute('href')).toMatch(/rishton/);
    expect(await status().textContent()).toBe('2 results for “РИШТОН”');
    expect(visit.complaints).toEqual([]);
  });

  it('sees nothing but what was found, however wide the screen is', async () => {
    await visit.page.setViewportSize({ width: 1440, height: 900 });
    await visit.go('/search/');
    expect(await visit.page.locator('#elsewhere').isVisible()).toBe(true);
    await input().fill('almond');
    await press('Enter');
    await hits().first().waitFor();
    expect(await visit.page.locator('#elsewhere').isVisible()).toBe(false);
  });

  it('finds the same in another language', async () => {
    await visit.go('/search/?q=almond');
    await visit.page.locator('.languages summary').click();
    await visit.page.locator('.languages [hreflang=ru]').click();
    await hits().first().waitFor();
    expect(visit.where()).toBe('/ru/search/?q=almond');
  });

  it('sees things with their place, price and picture, and goes to them', async () => {
    await visit.go('/search/?q=almond');
    await hits().first().waitFor();
    expect(await visit.words('#hits li p')).toBe('Rishton · from $7');
    expect(await visit.page.locator('#hits img').getAttribute('width')).toBe('800');
    await hits().first().click();
    await visit.page.waitForURL('**/products/almond-bowl/');
  });

  it('is told the price of the market that was chosen', async () => {
    await visit.go('/search/?q=almond');
    await hits().first().waitFor();
    await visit.page.locator('#market').selectOption('jp');
    await visit.page.getByText('¥1050').waitFor();
  });

  it('chooses among suggestions with the keyboard alone', async () => {
    await visit.go('/search/');
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('sought');
    expect(await input().getAttribute('role')).toBe('combobox');
    await visit.page.keyboard.type('rish');
    await suggestions().first().waitFor();
    expect(await input().getAttribute('aria-expanded')).toBe('true');
    expect(await input().getAttribute('aria-activedescendant')).toBeNull();
    await press('ArrowDown');
    await press('ArrowDown');
    const active = await input().getAttribute('aria-activedescendant');
    expect(active).toBe(await suggestions().nth(1).getAttribute('id'));
    expect(await suggestions().nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await suggestions().nth(0).getAttribute('aria-selected')).toBe('false');
    await press('ArrowUp');
    const href = await suggestions().nth(0).getAttribute('href');
    await press('Enter');
    await visit.page.waitForURL(`**${href}`);
  });

  it('puts suggestions away with Escape, and searches for what was typed with Enter', async () => {
    await visit.go('/search/');
    await visit.page.keyboard.type('bowl');
    await suggestions().first().waitFor();
    await press('Escape');
    expect(await suggestions().count()).toBe(0);
    expect(await input().getAttribute('aria-expanded')).toBe('false');
    expect(await input().inputValue()).toBe('bowl');
    await press('Enter');
    await hits().first().waitFor();
    expect(visit.where()).toBe('/search/?q=bowl');
    expect(await suggestions().count()).toBe(0);
  });

  it('may choose characters with the keys that choose suggestions', async () => {
    await visit.go('/search/');
    await visit.page.keyboard.type('bowl');
    await suggestions().first().waitFor();
    const composing = (key: string) =>
      input().evaluate((field, init) => field.dispatchEvent(new KeyboardEvent('keydown', init)), {
        key,
        isComposing: true,
        bubbles: true,
        cancelable: true,
      });
    for (const key of ['ArrowDown', 'Enter', 'Escape']) expect(await composing(key), key).toBe(true);
    expect(await input().getAttribute('aria-activedescendant')).toBeNull();
    expect(await suggestions().count()).toBeGreaterThan(0);
    expect(visit.where()).toBe('/search/');
  });

  it('is suggested nothing after leaving the field', async () => {
    await visit.go('/search/');
    await visit.page.clock.install({ time: 0 });
    await visit.page.clock.pauseAt(1_000);
    await visit.page.keyboard.type('bowl');
    await press('Tab');
    await visit.page.clock.runFor(1_000);
    expect(visit.asked).toEqual([]);
    // Also where it has been asked for already: nobody waits for the answer.
    await visit.page.route('http://api.test/**', () => {});
    await input().press('s');
    const asked = visit.page.waitForEvent('request');
    await visit.page.clock.runFor(200);
    const givenUp = visit.page.waitForEvent('requestfailed');
    await asked;
    await press('Tab');
    await givenUp;
    expect(await suggestions().count()).toBe(0);
  });

  it('goes back to what was looked for before', async () => {
    await visit.go('/search/');
    for (const text of ['almond', 'plate']) {
      await input().fill(text);
      await press('Enter');
      await status().getByText(`“${text}”`).waitFor();
    }
    await visit.page.goBack();
    await status().getByText('“almond”').waitFor();
    expect(await input().inputValue()).toBe('almond');
    await visit.page.goBack();
    await expect.poll(() => hits().count()).toBe(0);
    expect(await input().inputValue()).toBe('');
  });

  it('is told that nothing was found, and where else to look', async () => {
    await visit.go('/search/?q=qwertyuiop');
    await status().getByText('Nothing was found for “qwertyuiop”.').waitFor();
    expect(await visit.page.locator('#elsewhere').isVisible()).toBe(true);
  });

  it('is told the truth where the API is away, and finds when it is back', async () => {
    if (visited.api) visited.api.isAway = true;
    await visit.go('/ru/search/?q=rishton');
    await status().getByText(wordsFor('ru').search.unreachable).waitFor();
    expect(await visit.page.locator('#elsewhere').isVisible()).toBe(true);
    expect(await hits().count()).toBe(0);
    if (visited.api) visited.api.isAway = false;
    await input().press('Enter');
    await hits().first().waitFor();
  });

  it('shows what is sought as text, whatever it is', async () => {
    await visit.go(`/search/?${new URLSearchParams({ q: '<img src=x onerror=alert(1)>' })}`);
    await status().getByText('<img src=x').waitFor();
    expect(await visit.page.locator('#search-status img').count()).toBe(0);
  });

  it('is told what to do without a script', async () => {
    const silent = await visited.newPage({ javaScriptEnabled: false });
    await silent.go('/search/?q=rishton');
    expect(await silent.words('#elsewhere')).toContain('The search needs a script');
    await silent.page.locator('#elsewhere a[href="/shop/"]').click();
    expect(silent.where()).toBe('/shop/');
    await silent.page.context().close();
  });
});
