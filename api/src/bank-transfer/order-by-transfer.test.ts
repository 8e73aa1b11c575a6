import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { checkoutInput, makeBank, makeBasket } from '../../test/make-checkout.ts';
import { makeTrade } from '../../test/make-trade.ts';
import { readBasket } from '../basket/read-basket.ts';
import { advanceCheckout } from '../checkout/advance-checkout.ts';
import { placeOrder } from '../checkout/place-order.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { createBankTransfer } from './bank-transfer.ts';

const { ctx, rows, sqlOf } = await testContext();
const workshop = await makeWorkshop(ctx);
await makeTrade(ctx);
const bank = makeBank();
const providers = new Map([
  [PaymentMethod.BANK_TRANSFER, createBankTransfer(ctx.db)],
  [PaymentMethod.TEST, bank.provider],
]);
const method = PaymentMethod.BANK_TRANSFER;

async function makeVariant(onHand = 5): Promise<string> {
  const id = crypto.randomUUID();
  await makeProduct(ctx, { ...workshop, variants: [variant({ id, onHand, weightGrams: 900 })] });
  return id;
}

/** What somebody new sends to buy pieces of a variant. */
async function buyerOf(variantId: string, quantity = 1) {
  const token = await makeBasket(ctx, [{ variantId, quantity }]);
  const input = await checkoutInput(ctx, token, { method });
  return { ...input, buyer: { ...input.buyer, email: `${crypto.randomUUID()}@example.com` } };
}

/** All that was written of the purchases of a variant. */
async function written(variantId: string) {
  const [stock] = await rows<{ reserved: number; promised: number; moved: number }>(
    `select reserved, (select coalesce(sum(promised_quantity), 0)::int from order_line where variant_id = $1) as promised,
      (select sum(reserved)::int from stock_movement where variant_id = $1) as moved from stock where variant_id = $1`,
    [variantId],
  );
  const orders = await rows<{ step: string }>(
    `select checkout.state as checkout, payment.state as payment, reference = checkout.id::text as "isNamed", fulfilment.state,
      ordered_at is not null as "isClosed", step, kind from customer_order join checkout on checkout.id = checkout_id
      join basket on basket.id = basket_id join payment on payment.checkout_id = checkout.id
      join fulfilment on fulfilment.order_id = customer_order.id join order_line on fulfilment_id = fulfilment.id
      join order_event on order_event.order_id = customer_order.id join mail on mail.order_id = customer_order.id
      where variant_id = $1`,
    [variantId],
  );
  expect(await rows(`select from stock_hold where variant_id = $1`, [variantId])).toEqual([]);
  return { ...stock, orders };
}

/** How many pieces whoever holds the basket may still have. */
const freeIn = async (token: string) =>
  (await readBasket(ctx.db, { token, now: ctx.now, today: '2026-11-22' })).things[0]?.free;

const ordered = {
  checkout: 'ORDERED',
  payment: 'WAITING',
  isNamed: true,
  state: 'PENDING_PAYMENT',
  isClosed: true,
  step: 'PLACE',
  kind: 'ORDER_PLACED',
};

test('a purchase by bank transfer is an order at once, in two statements, and the same one when it is sent again', async () => {
  const id = await makeVariant();
  // The tables of trade are read once for all.
  await placeOrder(ctx, providers, await buyerOf(await makeVariant()));
  const input = await buyerOf(id, 2);
  const { answer, sql } = await sqlOf(() => placeOrder(ctx, providers, input));
  expect(answer).toMatchObject({ order: expect.anything(), redirectUrl: null });
  expect(sql).toHaveLength(2);
  expect(await written(id)).toEqual({ reserved: 2, promised: 2, moved: 2, orders: [ordered] });
  expect(await placeOrder(ctx, providers, input)).toEqual(answer);
  await advanceCheckout(ctx, providers, answer.checkoutId);
  expect(await written(id)).toEqual({ reserved: 2, promised: 2, moved: 2, orders: [ordered] });
  await expect(placeOrder(ctx, providers, { ...input, key: crypto.randomUUID() })).rejects.toMatchObject({
    code: 'BASKET_CLOSED',
  });
});

test.each([
  ['one key', ['the-first', 'the-first', 'the-first', 'the-first']],
  ['two keys', ['the-first', 'the-other', 'the-first', 'the-other']],
])('sent at once with %s, it is one order', async (_, keys) => {
  const id = await makeVariant();
  const input = await buyerOf(id);
  const outcomes = await Promise.allSettled(keys.map((key) => placeOrder(ctx, providers, { ...input, key })));
  const told = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.order?.id] : []));
  expect(new Set(told).size).toBe(1);
  for (const one of outcomes)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'BASKET_CLOSED' });
  expect(await written(id)).toEqual({ reserved: 1, promised: 1, moved: 1, orders: [ordered] });
});

test('the last pieces go to exactly as many buyers, and nothing is left of the others', async () => {
  const id = await makeVariant(3);
  const inputs = await Promise.all(Array.from({ length: 12 }, () => buyerOf(id)));
  const outcomes = await Promise.allSettled(inputs.map((input) => placeOrder(ctx, providers, input)));
  for (const one of outcomes)
    if (one.status === 'rejected') expect(['STOCK_TOO_LOW', 'NOT_ORDERABLE']).toContain(one.reason.code);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  expect(await written(id)).toEqual({
    reserved: 3,
    promised: 3,
    moved: 3,
    orders: [ordered, ordered, ordered],
  });
  const baskets = inputs.map(({ token }) => token);
  expect(
    await rows(
      `select from checkout join basket on basket.id = basket_id where token_hash in (select sha256(token::bytea) from unnest($1::text[]) as token)`,
      [baskets],
    ),
  ).toHaveLength(3);
});

test.each([
  ['several pieces', 5],
  ['the only piece, which it keeps from others', 1],
])(
  'of %s, it takes the place of a payment that was begun, and the two are never both an order',
  async (_, onHand) => {
    bank.next = PaymentState.WAITING;
    const id = await makeVariant(onHand);
    const input = await buyerOf(id);
    const byCard = { ...input, method: PaymentMethod.TEST, key: crypto.randomUUID() };
    const begun = await placeOrder(ctx, providers, byCard);
    expect(begun.order).toBeNull();
    expect(await freeIn(input.token)).toBe(onHand);
    const placed = await placeOrder(ctx, providers, input);
    expect(placed.order).toBeTruthy();
    await expect(placeOrder(ctx, providers, byCard)).rejects.toMatchObject({ code: 'CHECKOUT_SUPERSEDED' });
    expect(await written(id)).toEqual({ reserved: 1, promised: 1, moved: 1, orders: [ordered] });

    bank.next = PaymentState.AUTHORISED;
    const both = await makeVariant(onHand);
    const buyer = await buyerOf(both);
    const outcomes = await Promise.allSettled(
      [method, PaymentMethod.TEST, method, PaymentMethod.TEST].map((one) =>
        placeOrder(ctx, providers, { ...buyer, method: one, key: crypto.randomUUID() }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const checkoutId of bank.charges.keys()) await advanceCheckout(ctx, providers, checkoutId);
    const { orders, ...stock } = await written(both);
    expect(stock).toMatchObject({ reserved: 1, promised: 1 });
    expect(orders.filter(({ step }) => step === 'PLACE')).toMatchObject([{ checkout: 'ORDERED' }]);
  },
);
