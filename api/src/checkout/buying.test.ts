import type { Language } from '@aul/language';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { makeTrade } from '../../test/make-trade.ts';
import { openBank } from '../../test/open-bank.ts';
import { customsDeclaration } from '../customs-form/customs-declaration.ts';
import { databaseOf } from '../database.ts';
import { written } from '../graphql/localized-text.ts';
import { toGlobalId } from '../graphql/node.ts';
import { confirmation } from '../paper/buyer-papers.ts';
import { readOrderPaper } from '../paper/read-order-paper.ts';
import { PaymentState } from '../payment/payment-state.ts';

const { ctx, orm, query, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
await makeTrade(ctx);
const bank = openBank();
const id = crypto.randomUUID();
await makeProduct(ctx, {
  ...workshop,
  variants: [variant({ id, onHand: 9, weightGrams: 900, packageWeightGrams: 1_200 })],
});
const variantId = toGlobalId('ProductVariant', id);

const basketFields = `market currency language country subdivision isOrdered
  parts { producer { name { text } } originCountry chosen dutyCollection dueAtBorder { amountMinor } dutyNote { text } leavesBy
    lines { title sku quantity fromStock problem unitPrice { amountMinor } total { formatted } product { slug picture { alt { text } } } }
    options { code name { text } carrier isTracked daysMin daysMax parcels price { formatted } isDemonstration } }
  problems { code variantId free } restrictions { variantId effect reason { text } } rates { from to rate date }
  items { amountMinor } shipping { amountMinor } duty { amountMinor } tax { amountMinor } total { amountMinor formatted }`;

async function newBasket(
  country = 'US',
  language: Language = 'en',
): Promise<{ token: string; basket: Record<string, unknown> }> {
  const made = await query<{ createBasket: { token: string } }>(
    `mutation($lines: [BasketLineInput!]!) { createBasket(market: "us", lines: $lines) { token } }`,
    { lines: [{ variantId, quantity: 2 }] },
    { language },
  );
  expect(made.errors).toEqual([]);
  const token = made.data?.createBasket.token ?? '';
  const sent = await query<{ setBasketDestination: Record<string, unknown> }>(
    `mutation($token: String!, $country: CountryCode!) { setBasketDestination(token: $token, country: $country, subdivision: "CA") { ${basketFields} } }`,
    { token, country },
  );
  expect(sent.errors).toEqual([]);
  return { token, basket: sent.data?.setBasketDestination ?? {} };
}

const order = (input: Record<string, unknown>) =>
  query<{
    placeOrder: {
      problems: unknown[];
      redirectUrl: string | null;
      order: { number: string; token: string } | null;
    };
  }>(
    `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { problems { input field code } redirectUrl order { number token } } }`,
    { input },
  );

const input = {
  email: 'Ada@Example.com',
  phone: '(415) 555-2671',
  address: {
    country: 'US',
    name: 'Ada Example',
    street: ['1 Market Street'],
    city: 'San Francisco',
    region: 'CA',
    postalCode: '94105',
  },
  method: 'TEST',
  expectedTotalMinor: '6500',
  returnUrl: 'https://shop.example/order/',
};

describe('buying', () => {
  test('a basket says what it costs at the door, and its owner alone reads it', async () => {
    const { token, basket } = await newBasket();
    expect(basket).toMatchObject({
      market: 'us',
      currency: 'USD',
      country: 'US',
      subdivision: 'CA',
      isOrdered: false,
      problems: [],
      rates: [{ from: 'UZS', to: 'USD', rate: '0.0001', date: '2026-09-29' }],
      items: { amountMinor: '5000' },
      shipping: { amountMinor: '1000' },
      duty: { amountMinor: '500' },
      total: { amountMinor: '6500', formatted: '$65.00' },
      parts: [
        {
          originCountry: 'UZ',
          chosen: 'post',
          dutyCollection: 'AT_CHECKOUT',
          leavesBy: '2026-10-03',
          lines: [
            {
              quantity: 2,
              fromStock: 2,
              problem: null,
              total: { formatted: '$50.00' },
              product: { picture: { alt: { text: 'A blue plate' } } },
            },
          ],
          options: [
            { code: 'post', parcels: 2, price: { formatted: '$10.00' } },
            { code: 'express', parcels: 1 },
          ],
        },
      ],
    });
    const read = await query<{ basket: unknown }>(
      `query($token: String!) { basket(token: $token) { ${basketFields} } }`,
      { token },
    );
    expect(read.data?.basket).toEqual(basket);
    expect(read.tags).toEqual([]);
    const [producer] = (basket.parts as { producer: object }[]).map((part) => part.producer);
    expect(producer).toBeTruthy();
  });

  test('by courier costs what the courier costs', async () => {
    const { token } = await newBasket();
    const producerId = toGlobalId('Producer', workshop.producerId);
    const read = await query<{ basket: { total: unknown } }>(
      `query($token: String!, $shipping: [ShippingWish!]!) { basket(token: $token, shipping: $shipping) { total { amountMinor } parts { chosen } } }`,
      { token, shipping: [{ producerId, code: 'express' }] },
    );
    expect(read.data?.basket).toEqual({ total: { amountMinor: '9500' }, parts: [{ chosen: 'express' }] });
    const placed = await order({
      ...input,
      token,
      key: crypto.randomUUID(),
      shipping: [{ producerId, code: 'express' }],
    });
    expect(
      placed.errors[0]?.extensions?.code ?? (placed.errors[0]?.originalError as { code?: string })?.code,
    ).toBe('TOTAL_CHANGED');
  });

  test('ends with the number of an order and what opens it', async () => {
    const { token } = await newBasket();
    const key = crypto.randomUUID();
    const placed = await order({ ...input, token, key });
    expect(placed.errors).toEqual([]);
    expect(placed.data?.placeOrder).toEqual({
      problems: [],
      redirectUrl: null,
      order: {
        number: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
        token: expect.stringMatching(/^[\w-]{32}$/),
      },
    });
    expect((await order({ ...input, token, key })).data).toEqual(placed.data);
    const again = await query(
      `mutation($token: String!, $key: String!) { continueCheckout(token: $token, key: $key) { order { number token } } }`,
      { token, key },
    );
    expect(again.data).toEqual({ continueCheckout: { order: placed.data?.placeOrder.order } });
    expect(
      await rows("select email, phone, address->>'name' as name from customer_order where number = $1", [
        placed.data?.placeOrder.order?.number,
      ]),
    ).toEqual([{ email: 'Ada@example.com', phone: '+14155552671', name: 'Ada Example' }]);
  });

  test('tells the buyer in their language who sends it, and customs in Latin letters', async () => {
    const named = (table: string, id: string, ru: string) =>
      rows<{ en: string }>(
        `update ${table} set name = name || $2 where id = $1 returning name->'en'->>'text' as en`,
        [id, JSON.stringify(written({ ru }))],
      );
    const [producer] = await named('producer', workshop.producerId, 'Мастерская у реки');
    const [place] = await named('place', workshop.placeId, 'Риштан');
    const { token } = await newBasket('US', 'ru');
    const placed = await order({ ...input, token, key: crypto.randomUUID() });
    const read = await query<{ order: { fulfilments: { senderName: string; senderPlace: string }[] } }>(
      `query($number: String!, $token: String!) { order(number: $number, token: $token) { fulfilments { senderName senderPlace } } }`,
      placed.data?.placeOrder.order ?? {},
    );
    expect(read.data?.order.fulfilments).toEqual([
      { senderName: 'Мастерская у реки', senderPlace: expect.stringMatching(/^Риштан, Region/) },
    ]);
    const [{ id: orderId } = { id: '' }] = await rows<{ id: string }>(
      'select id from customer_order where number = $1',
      [placed.data?.placeOrder.order?.number],
    );
    const paper = await readOrderPaper(databaseOf(orm), orderId);
    const [fulfilment] = paper?.fulfilments ?? [];
    if (!paper || !fulfilment) throw new Error('The order has no papers.');
    expect(JSON.stringify(confirmation(paper))).toContain('Мастерская у реки, Риштан, Region');
    expect(customsDeclaration({ order: paper, fulfilment }).sender).toEqual([
      producer?.en,
      expect.stringContaining(`${place?.en}, Region`),
      'UZBEKISTAN',
    ]);
  });

  test('says everything that the buyer has to correct, and does nothing', async () => {
    const { token } = await newBasket();
    const before = bank.charges.size;
    const { address, ...rest } = input;
    const wrong = await order({
      ...rest,
      token,
      key: crypto.randomUUID(),
      email: 'nobody',
      phone: '12',
      address: { ...address, street: [], postalCode: 'A' },
    });
    expect(wrong.data?.placeOrder.problems).toEqual([
      { input: 'EMAIL', field: null, code: 'WRONG_FORM' },
      { input: 'PHONE', field: null, code: 'WRONG_FORM' },
      { input: 'ADDRESS', field: 'STREET', code: 'MISSING' },
      { input: 'ADDRESS', field: 'POSTAL_CODE', code: 'WRONG_FORM' },
    ]);
    expect(bank.charges.size).toBe(before);
  });

  test('leads back to no other site', async () => {
    const { token } = await newBasket();
    for (const returnUrl of [
      'https://evil.example/',
      'javascript:alert(1)',
      '//x',
      'https://shop.example.evil.example/',
    ]) {
      const { errors } = await order({ ...input, token, key: crypto.randomUUID(), returnUrl });
      expect(errors[0]?.message, returnUrl).toContain('is not an address of this shop');
    }
  });

  test('tells where the buyer has to pay', async () => {
    const { token } = await newBasket();
    bank.next = PaymentState.WAITING;
    const placed = await order({ ...input, token, key: crypto.randomUUID() });
    bank.next = PaymentState.AUTHORISED;
    expect(placed.data?.placeOrder).toMatchObject({
      order: null,
      redirectUrl: expect.stringContaining('https://bank.example/'),
    });
  });

  test('of what is not an id of the thing is refused', async () => {
    const { token } = await newBasket();
    for (const wrong of [
      id,
      toGlobalId('Product', id),
      'x',
      toGlobalId('ProductVariant', crypto.randomUUID()),
    ]) {
      const { errors } = await query(
        `mutation($token: String!, $id: ID!) { setBasketLine(token: $token, variantId: $id, quantity: 1) { market } }`,
        { token, id: wrong },
      );
      expect(errors, wrong).toHaveLength(1);
    }
  });
});
