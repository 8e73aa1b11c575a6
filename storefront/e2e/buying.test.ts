import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wordsFor } from '../src/words/words.ts';
import type { StandInShop } from '../test/stand-in-shop.ts';
import { findFaults } from './find-faults.ts';
import { noBrowser, type Visit, type VisitedSite, visitSite } from './visited-site.ts';

/**
 * What a browser makes of answers, on the stand-in's site, whose baskets and orders last as long as it does. Whole
 * purchases, and what goes wrong on their way, are in real-buying.test.ts.
 */
const given = process.env.E2E_DATA;
const bowl = '/products/almond-bowl/';
const plate = '/products/carnation-plate/';
const words = wordsFor('en').buying;

describe.skipIf(given)('a buyer', () => {
  let visited: VisitedSite;
  let visit: Visit;
  let shop: StandInShop;

  beforeAll(async () => {
    if (!noBrowser) visited = await visitSite();
  });
  afterAll(() => visited?.close());
  beforeEach(async ({ skip }) => {
    skip(Boolean(noBrowser), noBrowser);
    if (!visited.api) throw new Error('There is no stand-in.');
    ({ shop } = visited.api);
    shop.rise = 0;
    visited.api.isAway = false;
    shop.orders.length = 0;
    shop.sold.clear();
    shop.withdrawn.clear();
    visit = await visited.newPage();
    return () => visit.page.context().close();
  });

  const at = (selector: string) => visit.page.locator(selector);
  const saying = () => at('.saying');
  const total = () => at('.bar [data-is=total]');
  const orderButton = () => at('.bar [type=submit]');
  const isInBasket = () => at('#buy [role=status]').getByText(words.put.done).waitFor();
  const isInView = () =>
    saying().evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  const fault = (id: string) => at(`.entry:has(#${id}) [data-is=fault]`);

  async function put(path: string): Promise<void> {
    await visit.go(path);
    await at('#buy button').click();
    await isInBasket();
  }

  async function comeToCheckout(country = 'US'): Promise<void> {
    await put(bowl);
    await visit.go('/basket/');
    await at('#country').selectOption(country);
    await expect.poll(() => at('#basket').getAttribute('aria-busy')).toBeNull();
    await at('[data-part=go]').click();
    await at('#buyer').waitFor();
  }

  /** Two bowls, to be paid by bank transfer; the page of their order is open. */
  async function orderByTransfer() {
    await put(bowl);
    await comeToCheckout('DE');
    await fillIn('DE');
    await at('#BANK_TRANSFER').check();
    await orderButton().click();
    await at('[data-part=found]').waitFor();
    const [order] = shop.orders;
    if (!order) throw new Error('There is no order.');
    return order;
  }

  const addresses: Record<string, Record<string, string>> = {
    US: { NAME: 'Ann Lee', STREET: '1 Main Street', CITY: 'Albany', REGION: 'NY', POSTAL_CODE: '12207' },
    DE: { NAME: 'Anna Groß', STREET: 'Lange Straße 5\nHinterhaus', POSTAL_CODE: '10115', CITY: 'Berlin' },
    JP: { POSTAL_CODE: '1540023', REGION: '13', STREET: '世田谷区若林1-2-3', NAME: '山田花子' },
  };

  async function fillIn(country: string, fields = addresses[country] ?? {}): Promise<void> {
    for (const [field, value] of Object.entries(fields)) {
      const entry = at(`#local-${field}`);
      if (field === 'REGION') await entry.selectOption(value);
      else await entry.fill(value);
    }
    await at('#EMAIL').fill('ann@example.com');
    await at('#PHONE').fill('+1 518 555 0100');
  }

  async function pay(): Promise<void> {
    await at('a[href$="/pay"]').click();
    await at('[data-part=found]').waitFor();
  }

  it('puts a thing in, finds it counted on every page, changes it and takes it out', async () => {
    await put(bowl);
    expect(await visit.words('#basket-count')).toBe('1');
    await at('#buy [name=quantity]').fill('2');
    await at('#buy button').click();
    await expect.poll(() => visit.words('#basket-count')).toBe('3');
    await visit.go('/ru/');
    expect(await visit.words('#basket-count')).toBe('3');
    await visit.go('/basket/');
    await at('.line').waitFor();
    expect(await visit.words('.line .problem')).toContain('2 left');
    expect(await at('[data-part=go]').isVisible()).toBe(false);
    await at('.line input').fill('2');
    await at('.line input').press('Tab');
    await total().getByText('$34').waitFor();
    expect(await visit.words('.line [data-is=each]')).toBe('$7.00 each');
    expect(await saying().textContent()).toBe('Total: $34.00.');
    await at('.line [name=out]').click();
    await at('[data-part=empty]').waitFor();
    expect(await saying().textContent()).toMatch(/^Taken out: Almond bowl/);
    expect(await visit.words('#basket-count')).toBe('');
    expect(visit.complaints).toEqual([]);
  });

  it('is told all of it before anyone commits: where it goes, how it is sent, what the border takes', async () => {
    await put(bowl);
    await visit.go('/basket/');
    await total().waitFor();
    expect(await at('#country').inputValue()).toBe('US');
    expect(await total().textContent()).toBe('$27.00');
    await at('#country').selectOption('JP');
    await total().getByText('¥4,050').waitFor();
    expect(await visit.words('[data-is=due]')).toContain('¥700');
    expect(await visit.words('.way')).toMatch(/Small packet.*10–20 days.*can be followed/);
    expect(await visit.words('.total [data-is=rate]')).toContain('September 29, 2026');
    await at('#country').selectOption('UZ');
    await at('[data-part=empty]').waitFor();
  });

  it('keeps the rest of the basket where a thing is withdrawn, also from whoever has its number before them', async () => {
    await put(bowl);
    await put(plate);
    await visit.go('/basket/');
    await at('.line').nth(1).waitFor();
    const bowls = at('.line:has(a[href*=almond-bowl])');
    shop.withdrawn.add((await bowls.locator('[name=quantity]').getAttribute('data-variant')) ?? '');
    await bowls.locator('[name=quantity]').fill('2');
    await visit.page.keyboard.press('Tab');
    await bowls.locator('.problem').getByText(words.basket.problem.WITHDRAWN).waitFor();
    expect(await at('.line').count()).toBe(2);
    expect(await visit.words('#basket-count')).toBe('2');
    expect(await bowls.locator('[name=quantity]').count()).toBe(0);
    await bowls.locator('[name=out]').click();
    await total().waitFor();
    expect(await at('.line a').allTextContents()).toEqual([expect.stringContaining('Carnation plate')]);
  });

  it('keeps what is typed while an answer comes, with the caret where it was', async () => {
    await put(bowl);
    await at('#buy select').selectOption({ index: 1 });
    await at('#buy button').click();
    await expect.poll(() => visit.words('#basket-count')).toBe('2');
    await visit.go('/basket/');
    await total().waitFor();
    const pieces = (line: number) => at('.line [name=quantity]').nth(line);
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await visit.page.route('http://api.test/**', async (route) => {
      await released;
      await route.continue();
    });
    await pieces(0).fill('2');
    await pieces(1).focus();
    await visit.page.keyboard.press('ControlOrMeta+a');
    await visit.page.keyboard.type('12');
    await visit.page.keyboard.press('ArrowLeft');
    release();
    await total().getByText('$44').waitFor();
    expect(await pieces(1).inputValue()).toBe('12');
    await visit.page.keyboard.press('Backspace');
    await visit.page.keyboard.press('Tab');
    await total().getByText('$54').waitFor();
    expect(await pieces(0).inputValue()).toBe('2');
    expect(await pieces(1).inputValue()).toBe('2');
    expect(await visit.words('#basket-count')).toBe('4');
  });

  it('sees what another tab put in, and on a page that was kept aside what it costs now', async () => {
    await put(bowl);
    await visit.go('/basket/');
    await total().getByText('$27').waitFor();
    const other = await visit.page.context().newPage();
    await other.goto(new URL(plate, visited.url).href);
    await other.locator('#buy button').click();
    await at('.line').nth(1).waitFor();
    shop.rise = 100;
    await visit.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await at('.line [data-is=sum]').first().getByText('$8').waitFor();
  });

  it('is told where there is no room in the basket, and what is in it stays', async () => {
    await put(bowl);
    await at('#buy select').selectOption({ index: 1 });
    await at('#buy button').click();
    await expect.poll(() => visit.words('#basket-count')).toBe('2');
    await visit.go('/basket/');
    await total().waitFor();
    const pieces = (line: number) => at('.line [name=quantity]').nth(line);
    for (const line of [0, 1]) {
      await pieces(line).fill('999');
      await pieces(line).press('Tab');
      await expect.poll(() => at('#basket').getAttribute('aria-busy')).toBeNull();
    }
    await saying().getByText(words.put.full).waitFor();
    expect([await pieces(0).inputValue(), await pieces(1).inputValue()]).toEqual(['999', '1']);
  });

  it.each([
    ['no answer', () => undefined],
    ['that the database is away', databaseAway],
  ])('is led to what says that a change got %s, and says it again with one press', async (_, answer) => {
    await visit.page.setViewportSize({ width: 1000, height: 300 });
    await put(bowl);
    await visit.go('/basket/');
    await total().getByText('$27').waitFor();
    const response = answer();
    if (response) await visit.page.route('http://api.test/**', (route) => route.fulfill(response));
    else if (visited.api) visited.api.isAway = true;
    await at('.line input').fill('2');
    await at('.line input').press('Tab');
    await saying().getByText(words.basket.unreachable).waitFor({ timeout: 20_000 });
    expect(await isInView()).toBe(true);
    expect(await visit.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('again');
    // What two cost is not known.
    expect(await total().isVisible()).toBe(false);
    expect(await at('.line input').inputValue()).toBe('2');
    if (visited.api) visited.api.isAway = false;
    await visit.page.unroute('http://api.test/**');
    await visit.page.keyboard.press('Enter');
    await total().getByText('$34').waitFor();
    expect(await at('.line input').inputValue()).toBe('2');
  });

  it('has what is wrong said beside each field, and comes to the first', async () => {
    await comeToCheckout();
    await orderButton().click();
    await fault('local-NAME').getByText(words.checkout.problem.MISSING).waitFor();
    expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('local-NAME');
    expect(await saying().textContent()).toBe(words.checkout.faults);
    await fillIn('US', { ...addresses.US, POSTAL_CODE: '1' });
    await at('#EMAIL').fill('ann');
    await orderButton().click();
    await fault('EMAIL').getByText(words.checkout.problem.WRONG_FORM).waitFor();
    expect(await fault('local-POSTAL_CODE').textContent()).toContain('Such as 95014.');
    expect(await at('#local-POSTAL_CODE').getAttribute('aria-invalid')).toBe('true');
    expect(await fault('local-NAME').isVisible()).toBe(false);
    expect(shop.orders).toEqual([]);
  });

  it('is never charged more than was shown: the new total is shown, and the button asks again', async () => {
    await comeToCheckout('DE');
    await fillIn('DE');
    await at('#BANK_TRANSFER').check();
    shop.rise = 100;
    await orderButton().click();
    await saying().getByText('The total is $28.00 now').waitFor();
    expect(await orderButton().textContent()).toBe('Order for $28.00');
    expect(shop.orders).toEqual([]);
    await orderButton().click();
    await at('[data-part=found]').waitFor();
    expect(shop.orders[0]?.total).toBe(2800);
  });

  it('orders with one press while a region is still told, and is not ordered for more than was seen', async () => {
    await comeToCheckout();
    const { REGION = '', ...others } = addresses.US ?? {};
    await fillIn('US', others);
    await at('#BANK_TRANSFER').check();
    const press = async (region: string) => {
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      await visit.page.route('http://api.test/**', async (route) => {
        await released;
        await route.continue();
      });
      await at('#local-REGION').selectOption(region);
      await orderButton().click();
      await orderButton().click();
      release();
    };
    shop.rise = 100;
    await press('CA');
    await saying().getByText('The total is $28.00 now').waitFor();
    expect(shop.orders).toEqual([]);
    await press(REGION);
    await at('[data-part=found]').waitFor();
    expect(shop.orders.map(({ total: minor, input }) => [minor, input.address.region])).toEqual([
      [2800, REGION],
    ]);
  });

  it('finds after a reload how they wanted to pay', async () => {
    await comeToCheckout('DE');
    await at('#BANK_TRANSFER').check();
    await at('#EMAIL').fill('ann@example.com');
    await visit.page.reload();
    await at('#buyer').waitFor();
    expect(await at('#BANK_TRANSFER').isChecked()).toBe(true);
    expect(await at('#EMAIL').inputValue()).toBe('ann@example.com');
  });

  it('sees where the order is, follows its parcel, cancels it, and is shown nothing by a wrong link', async () => {
    await comeToCheckout('DE');
    await fillIn('DE');
    await orderButton().click();
    await pay();
    const address = visit.page.url();
    const [order] = shop.orders;
    if (!order) throw new Error('There is no order.');
    order.state = 'SHIPPED';
    await visit.page.reload();
    await at('.parcels').getByText('RR473124829UZ').waitFor();
    expect(await visit.words('.sender h2')).toBe(words.order.state.SHIPPED);
    expect(await at('[data-part=cancel]').isVisible()).toBe(false);
    expect(await at('[data-paper=confirmation]').getAttribute('href')).toMatch(
      /^http:\/\/api\.test\/orders\/TEST-0001\/confirmation\.pdf\?token=of-papers$/,
    );
    order.state = 'PAID';
    await visit.page.reload();
    await at('[data-part=cancel] summary').click();
    await at('[data-part=cancel] textarea').fill('I chose the wrong one.');
    await at('[data-part=cancel] button').click();
    await saying().getByText(words.order.cancelDone).waitFor();
    expect(await visit.words('[data-is=refundPromised]')).toContain('$27.00');
    await at('.languages summary').click();
    await at('.languages [hreflang=ru]').click();
    await at('[data-is=number]').getByText('TEST-0001').waitFor();
    expect(visit.where()).toBe('/ru/order/');
    await visit.go('/');
    await visit.page.goto(`${address.slice(0, -1)}x`);
    await saying().getByText(words.order.wrong).waitFor();
    expect(await at('[data-part=found]').isVisible()).toBe(false);
  });

  it('asks to send single pieces back of what has arrived', async () => {
    const order = await orderByTransfer();
    order.state = 'DELIVERED';
    await visit.page.reload();
    await at('.sender summary').click();
    const form = visit.page.locator('.sender form');
    await form.locator('textarea').fill('One is chipped.');
    await form.locator('button').click();
    await form.locator('.problem').getByText(words.order.giveBackNone).waitFor();
    expect(await form.locator('input').getAttribute('aria-describedby')).toBe(
      await form.locator('.problem').getAttribute('id'),
    );
    expect(await visit.page.evaluate(() => document.activeElement?.ariaInvalid)).toBe('true');
    expect(order.state).toBe('DELIVERED');
    expect(await form.locator('label').first().textContent()).toContain('of 2');
    await form.locator('input').fill('1');
    expect(await form.locator('.problem').isVisible()).toBe(false);
    // What got no answer is seen wherever one is on the page, and asked again with one press.
    await visit.page.setViewportSize({ width: 1000, height: 300 });
    if (visited.api) visited.api.isAway = true;
    await form.locator('button').click();
    await saying().getByText(words.order.unreachable).waitFor({ timeout: 20_000 });
    expect(await isInView()).toBe(true);
    if (visited.api) visited.api.isAway = false;
    await visit.page.keyboard.press('Enter');
    await saying().getByText(words.order.giveBackDone).waitFor();
    expect(order.goingBack).toEqual([{ line: 0, quantity: 1 }]);
  });

  it('comes back to the page of an order after a while, and sees how it stands', async () => {
    const order = await orderByTransfer();
    order.state = 'SHIPPED';
    const comeBackAfter = (hours: number) =>
      visit.page.evaluate((milliseconds) => {
        const now = Date.now() + milliseconds;
        Date.now = () => now;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      }, hours * 3_600_000);
    const reason = at('[data-part=cancel] textarea');
    await at('[data-part=cancel] summary').click();
    await reason.fill('I chose the wrong one.');
    await comeBackAfter(2);
    await reason.fill('');
    await comeBackAfter(0);
    await at('.parcels').getByText('RR473124829UZ').waitFor();
    expect(await at('[data-part=cancel]').isVisible()).toBe(false);
  });

  it('is told the truth where the API is away, and goes on when it is back', async () => {
    await put(bowl);
    if (visited.api) visited.api.isAway = true;
    await at('#buy button').click();
    await at('#buy [role=status]').getByText(words.put.unreachable).waitFor({ timeout: 20_000 });
    await visit.go('/basket/');
    await saying().getByText(words.basket.unreachable).waitFor({ timeout: 20_000 });
    if (visited.api) visited.api.isAway = false;
    await at('[name=again]').click();
    await total().waitFor();
    expect(await visit.words('#basket-count')).toBe('1');
  });

  it('gets another basket where the old one has been ordered in another tab', async () => {
    await comeToCheckout('DE');
    await fillIn('DE');
    await at('#BANK_TRANSFER').check();
    const kept = await visit.page.evaluate(() => localStorage.getItem('basket') ?? '');
    await orderButton().click();
    await at('[data-part=found]').waitFor();
    await visit.page.evaluate((before) => localStorage.setItem('basket', before), kept);
    await put(plate);
    expect(await visit.words('#basket-count')).toBe('1');
  });

  it('does it all with a keyboard, and axe finds nothing on the way', async () => {
    const faults: string[] = [];
    const look = async (where: string) => {
      faults.push(...(await findFaults(visit.page)).map((fault) => `${where} ${fault}`));
    };
    const tabTo = async (selector: string) => {
      for (let stop = 0; stop < 80; stop += 1) {
        await visit.page.keyboard.press('Tab');
        if (await visit.page.evaluate((sought) => document.activeElement?.matches(sought), selector)) return;
      }
      throw new Error(`The keyboard does not come to ${selector}.`);
    };
    await visit.go(plate);
    await tabTo('#buy button');
    await visit.page.keyboard.press('Enter');
    await isInBasket();
    await look('thing');
    await tabTo('#buy .answer a');
    await visit.page.keyboard.press('Enter');
    await at('.line').waitFor();
    await at('#country').selectOption('JP');
    await total().getByText('¥').waitFor();
    await look('basket');
    await tabTo('[data-part=go]');
    await visit.page.keyboard.press('Enter');
    await at('#buyer').waitFor();
    await tabTo('#local-POSTAL_CODE');
    await at('#local-NAME').fill('山田花子');
    await tabTo('.bar [type=submit]');
    await visit.page.keyboard.press('Enter');
    await fault('local-POSTAL_CODE').waitFor();
    await look('checkout');
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    await look('checkout by night');
    await visit.page.emulateMedia({ colorScheme: 'light' });
    await fillIn('JP');
    await at('#latin-NAME').fill('Hanako Yamada');
    await at('#latin-STREET').fill('1-2-3 Wakabayashi');
    await orderButton().press('Enter');
    await pay();
    await at('[data-part=cancel] summary').click();
    await look('order');
    expect(faults).toEqual([]);
  });

  it('is told how to order where no script runs', async () => {
    const silent = await visited.newPage({ javaScriptEnabled: false });
    await silent.go(bowl);
    expect(await silent.page.locator('#buy').isVisible()).toBe(false);
    expect(await silent.words('.offer noscript')).toContain(words.put.withoutScript);
    for (const path of ['/basket/', '/checkout/', '/order/', '/order/return/']) {
      await silent.go(path);
      expect(await silent.page.locator('noscript p').isVisible(), path).toBe(true);
    }
    await silent.page.context().close();
  });
});

/** As the API says it, to a browser of another origin. */
function databaseAway() {
  return {
    status: 503,
    headers: { 'access-control-allow-origin': '*' },
    json: { errors: [{ message: 'The database does not answer.', extensions: { code: 'DATABASE_AWAY' } }] },
  };
}
