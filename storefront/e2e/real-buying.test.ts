import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { basketPath, checkoutPath, placePath, productPath } from '../src/paths.ts';
import type { SiteLanguage } from '../src/site-language.ts';
import { wordsFor } from '../src/words/words.ts';
import { type RealShop, startRealShop } from '../test/real-shop.ts';
import { newVisit, noBrowser, openBrowser, type Visit } from './visited-site.ts';

/**
 * From a village's page to the order, through the API as it is run, PostgreSQL and the site that the publisher makes of
 * it; in the end the books are asked. What only the browser decides is in buying.test.ts, on a stand-in.
 */

interface Buyer {
  country: string;
  /** Code of the part of the country, where that is asked for. */
  region?: string;
  language: SiteLanguage;
  /** What they came for, and where it is made. */
  product: keyof typeof villages;
  phone: string;
  address: Record<string, string>;
  latin?: Record<string, string>;
}

const villages = {
  'almond-bowl': 'uzbekistan/fergana/rishton',
  'dawn-plate': 'uzbekistan/fergana/rishton',
  'karakul-hat': 'uzbekistan/fergana/rishton',
  'felt-rug': 'kyrgyzstan/issyk-kul/kyzyl-tuu',
};

const ann: Buyer = {
  country: 'US',
  region: 'NY',
  language: 'en',
  product: 'almond-bowl',
  phone: '+1 518 474 2418',
  address: { NAME: 'Ann Lee', STREET: '1 Main Street', CITY: 'Albany', REGION: 'NY', POSTAL_CODE: '12207' },
};
const hanako: Buyer = {
  country: 'JP',
  region: '13',
  language: 'ja',
  product: 'almond-bowl',
  phone: '03-3211-4321',
  address: {
    POSTAL_CODE: '154-0023',
    REGION: '13',
    CITY: '世田谷区',
    STREET: '若林1-2-3',
    NAME: '山田花子',
  },
  latin: { NAME: 'Hanako Yamada', STREET: '1-2-3 Wakabayashi', CITY: 'Setagaya-ku' },
};
const anna: Buyer = {
  country: 'DE',
  language: 'en',
  product: 'felt-rug',
  phone: '030 22700',
  address: { NAME: 'Anna Groß', STREET: 'Lange Straße 5\nHinterhaus', POSTAL_CODE: '10115', CITY: 'Berlin' },
};
const aigul: Buyer = {
  country: 'KZ',
  language: 'kk',
  product: 'felt-rug',
  phone: '8 727 258 20 00',
  address: {
    POSTAL_CODE: '041600',
    REGION: 'Алматы облысы',
    CITY: 'Талғар',
    STREET: 'Абай көшесі, 10',
    NAME: 'Айгүл Серікова',
  },
};

describe.skipIf(process.env.E2E_DATA)('at the real shop, a buyer', () => {
  let folder: string;
  let shop: RealShop;
  let browser: Browser;
  let visit: Visit;
  let email: string;
  let buyers = 0;

  beforeAll(async () => {
    if (noBrowser) return;
    folder = mkdtempSync(join(tmpdir(), 'aul-shop-'));
    shop = await startRealShop(folder);
    browser = await openBrowser(shop.hosts);
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async ({ skip }) => {
    skip(Boolean(noBrowser), noBrowser);
    email = `buyer${buyers++}@example.com`;
    return () => visit?.page.context().close();
  });

  const at = (selector: string) => visit.page.locator(selector);
  const saying = () => at('.saying');
  const orderButton = () => at('.bar [type=submit]');
  const choose = (choice: string) => at(`button[value=${choice}]`).click();
  const found = () => at('[data-part=found]').waitFor();
  /** Ids of what is asked for, in its order. */
  const fields = (part: string) =>
    at(`${part} :is(input:not([type=radio]), select, textarea)`)
      .filter({ visible: true })
      .evaluateAll((all) => all.map(({ id }) => id));
  const books = ({ product }: Buyer) => shop.books(email, product);

  /** From the village's page to the basket, with the thing in it. */
  async function put({ language, product }: Buyer): Promise<void> {
    visit = await newVisit(browser, shop.url);
    await visit.go(placePath(language, villages[product]));
    await at(`main a[href="${productPath(language, product)}"]`)
      .first()
      .click();
    await at('#buy button').click();
    await at(`#buy a[href="${basketPath(language)}"]`).click();
    await at('.line').waitFor();
  }

  async function send({ country, region }: Buyer): Promise<void> {
    if ((await at('#country').inputValue()) !== country) await at('#country').selectOption(country);
    await expect.poll(() => at('#basket').getAttribute('aria-busy')).toBeNull();
    if (region) await at('#region').selectOption(region);
    await expect.poll(() => at('#basket').getAttribute('aria-busy')).toBeNull();
  }

  /** Goes on to the checkout. The total that the basket told. */
  async function goToCheckout(): Promise<string> {
    const told = await visit.words('.bar [data-is=total]');
    await at('[data-part=go]').click();
    await at('#buyer').waitFor();
    return told;
  }

  async function fillIn({ address, latin = {}, phone }: Buyer): Promise<void> {
    for (const [kind, fields] of Object.entries({ local: address, latin }))
      for (const [field, value] of Object.entries(fields)) {
        const entry = at(`#${kind}-${field}`);
        if (await entry.evaluate(({ tagName }) => tagName === 'SELECT')) await entry.selectOption(value);
        else await entry.fill(value);
      }
    await at('#EMAIL').fill(email);
    await at('#PHONE').fill(phone);
  }

  /** Comes back with what was put in before, to a page of the site. */
  async function comeBack(buyer: Buyer, path: string): Promise<void> {
    const basket = await shop.fillBasket(buyer.product, {
      country: buyer.country,
      subdivision: buyer.region,
    });
    const localStorage = [{ name: 'basket', value: JSON.stringify({ ...basket, ways: {} }) }];
    const storageState = { cookies: [], origins: [{ origin: shop.url, localStorage }] };
    visit = await newVisit(browser, shop.url, { storageState });
    await visit.go(path);
  }

  /** To the form, and fills it in. */
  async function comeToForm(buyer: Buyer): Promise<void> {
    await comeBack(buyer, checkoutPath(buyer.language));
    await at('#buyer').waitFor();
    await fillIn(buyer);
  }

  /** One order, one payment, ledgers and stock as they should be. What came before it took no money. */
  async function expectOneOrder(buyer: Buyer, before: { promised: number }): Promise<void> {
    const { checkouts, stock, wrong } = await books(buyer);
    const [order, ...others] = checkouts.filter(({ state }) => state === 'ORDERED');
    expect(others).toEqual([]);
    expect(order).toMatchObject({
      payment: 'CAPTURED',
      atProvider: 'CAPTURED',
      taken: order?.asked,
      ledger: order?.asked,
      total: order?.asked,
      language: buyer.language,
      address: {
        country: buyer.country,
        name: buyer.address.NAME,
        street: buyer.address.STREET?.split('\n'),
      },
      latinAddress: buyer.latin ? { name: buyer.latin.NAME, region: buyer.region } : null,
      pieces: 1,
    });
    const failed = checkouts.filter((one) => one !== order);
    expect(failed.map(({ state, taken, ledger }) => `${state} ${taken} ${ledger}`)).toEqual(
      failed.map(() => 'FAILED 0 0'),
    );
    expect(stock.promised).toBe(before.promised + 1);
    expect(await visit.words('[data-is=number]')).toContain(order?.order);
    expect(wrong).toEqual([]);
  }

  it.each([hanako, ann, anna, aigul])('in $country comes from the village to the order', async (buyer) => {
    const { stock } = await books(buyer);
    await put(buyer);
    await send(buyer);
    const total = await goToCheckout();
    await fillIn(buyer);
    expect(await fields('[data-part=local]')).toEqual(
      Object.keys(buyer.address).map((name) => `local-${name}`),
    );
    const asked = await fields('#buyer');
    expect(asked.filter((id) => !id.startsWith('latin')).length).toBeLessThan(9);
    expect(await visit.words('.bar [data-is=total]')).toBe(total);
    expect(await visit.words('.bar [type=submit]')).toContain(total);
    await orderButton().click();
    await choose('pay');
    await found();
    const words = wordsFor(buyer.language).buying.order;
    expect(await visit.words('h1')).toBe(words.thanks);
    expect(await visit.words('dd[data-is=total]')).toBe(total);
    expect(await visit.words('#basket-count')).toBe('');
    await expectOneOrder(buyer, stock);
    // Its address opens it elsewhere, and only there.
    const elsewhere = await newVisit(browser, shop.url);
    await elsewhere.go(visit.page.url());
    await elsewhere.page.locator('[data-part=found]').waitFor();
    expect(await elsewhere.words('h1')).toBe(words.title);
    expect(await elsewhere.words('dd[data-is=total]')).toBe(total);
    // Its pictures are not there, and a name like that of the site here is no secure origin.
    const complaints = [...visit.complaints, ...elsewhere.complaints];
    expect(complaints.filter((one) => !/404|Cross-Origin-Opener-Policy/.test(one))).toEqual([]);
    await elsewhere.page.context().close();
  });

  it('whose card is declined pays with another, and is charged once', async () => {
    const { stock } = await books(ann);
    await comeToForm(ann);
    await orderButton().click();
    await choose('decline');
    await saying().getByText(wordsFor('en').buying.checkout.failure.PAYMENT_DECLINED).waitFor();
    expect(await books(ann)).toMatchObject({
      checkouts: [{ state: 'FAILED', failure: 'PAYMENT_DECLINED', taken: '0' }],
      stock,
      wrong: [],
    });
    await at('[data-part=checkout]').click();
    await at('#buyer').waitFor();
    await orderButton().click();
    await choose('pay');
    await found();
    await expectOneOrder(ann, stock);
  });

  it('is told that the only piece was sold while they typed, and is not charged', async () => {
    const buyer = { ...ann, product: 'dawn-plate' as const };
    await comeToForm(buyer);
    await shop.sellElsewhere(buyer.product);
    await orderButton().click();
    await saying()
      .getByText(/nothing was charged/)
      .waitFor();
    await at('[data-part=to-basket] a').click();
    await at('.line .problem').getByText(wordsFor('en').buying.basket.problem.SOLD_OUT).waitFor();
    expect(await at('[data-part=go]').isVisible()).toBe(false);
    expect(await books(buyer)).toEqual({ checkouts: [], stock: { onHand: 1, promised: 1 }, wrong: [] });
    // Its page stays, and says so as soon as the publisher has heard of it.
    await expect
      .poll(async () => {
        await visit.go(productPath('en', buyer.product));
        return at('.having').textContent();
      })
      .toContain(wordsFor('en').product.availability.SOLD_OUT);
    expect(await at('#buy').isVisible()).toBe(false);
  });

  it('is refused fur to California, with the reason, in the basket and in the form', async () => {
    const words = wordsFor('en').buying;
    const buyer = { ...ann, product: 'karakul-hat' as const };
    await comeBack(buyer, basketPath('en'));
    const { stock } = await books(buyer);
    await send({ ...buyer, region: 'CA' });
    await at('.line .rules').getByText(words.basket.effect.BLOCK).waitFor();
    expect(await visit.words('.line .rules')).toContain('may not be sold to California');
    expect(await visit.words('.line .problem')).toContain(words.basket.problem.RESTRICTED);
    expect(await at('[data-part=go]').isVisible()).toBe(false);
    await send(buyer);
    await goToCheckout();
    await fillIn({ ...buyer, address: { ...buyer.address, REGION: 'CA', POSTAL_CODE: '90012' } });
    await saying().getByText(words.checkout.failure.NOT_ORDERABLE).waitFor();
    expect(await orderButton().isVisible()).toBe(false);
    expect(await books(buyer)).toEqual({ checkouts: [], stock, wrong: [] });
  });

  it('finds what they typed after a reload; who goes back from the payment goes on with the same one', async () => {
    const { stock } = await books(ann);
    await comeToForm(ann);
    await visit.page.reload();
    await at('#buyer').waitFor();
    expect(await at('#local-STREET').inputValue()).toBe(ann.address.STREET);
    expect(await at('#EMAIL').inputValue()).toBe(email);
    await orderButton().click();
    await at('button[value=pay]').waitFor();
    await visit.page.goBack();
    await at('[data-part=go-on] a').click();
    await choose('pay');
    await found();
    await expectOneOrder(ann, stock);
    expect((await books(ann)).checkouts).toHaveLength(1);
    // The way back leads to no second order.
    await visit.go(checkoutPath('en'));
    await visit.page.waitForURL(`**${basketPath('en')}`);
    await at('[data-part=empty]').waitFor();
  });

  it('who reloads in mid-payment, and whose payment then times out after charging, has one order', async () => {
    const { stock } = await books(ann);
    await comeToForm(ann);
    await orderButton().click();
    await at('button[value=pay]').waitFor();
    await visit.page.reload();
    await choose('lose');
    await at('main a[href*="/order/return/"]').waitFor();
    await visit.page.reload();
    await at('main a[href*="/order/return/"]').click();
    await found();
    await visit.page.reload();
    await found();
    await expectOneOrder(ann, stock);
    expect((await books(ann)).checkouts).toHaveLength(1);
  });

  it('who presses the button twice orders once', async () => {
    const { stock } = await books(ann);
    await comeToForm(ann);
    await at('#BANK_TRANSFER').check();
    await orderButton().dblclick();
    await found();
    const { checkouts, ...after } = await books(ann);
    expect(checkouts).toMatchObject([
      { state: 'ORDERED', payment: 'WAITING', taken: '0', ledger: '0', pieces: 1 },
    ]);
    expect(after).toEqual({ stock: { ...stock, promised: stock.promised + 1 }, wrong: [] });
    expect(await visit.words('[data-is=transfer]')).toContain(checkouts[0]?.order);
  });

  it('whose line drops before and after the order has arrived is told to wait, and orders once', async () => {
    const { stock } = await books(ann);
    await comeToForm(ann);
    let sent = 0;
    const keys = new Set<unknown>();
    await visit.page.route('**/graphql', async (route) => {
      const { variables } = route.request().postDataJSON() ?? {};
      if (!variables?.input?.key) return route.continue();
      sent += 1;
      keys.add(variables.input.key);
      if (sent > 4) return route.continue();
      // The first never arrives; of the others the answer is lost.
      if (sent > 1) await route.fetch({ url: shop.apiUrl });
      return route.abort('connectionreset');
    });
    await orderButton().click();
    await saying().getByText('nothing is ordered twice').waitFor();
    await choose('pay');
    await found();
    expect([sent, keys.size]).toEqual([5, 1]);
    await expectOneOrder(ann, stock);
    expect((await books(ann)).checkouts).toHaveLength(1);
  });
});
