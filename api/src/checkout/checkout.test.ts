import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { checkoutInput, makeBank, makeBasket } from '../../test/make-checkout.ts';
import { makeTrade } from '../../test/make-trade.ts';
import { setBasketLine } from '../basket/set-basket-line.ts';
import { DomainError } from '../errors.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentUnknown } from '../payment/payment-provider.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { SupplyKind } from '../product/supply.ts';
import { reconcile } from '../reconciliation/reconcile.ts';
import { advanceCheckout } from './advance-checkout.ts';
import { placeOrder } from './place-order.ts';

const { ctx, at, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
await makeTrade(ctx);

async function makeVariant(onHand = 5, supplyKind = SupplyKind.IN_STOCK): Promise<string> {
  const id = crypto.randomUUID();
  const days = supplyKind === SupplyKind.MADE_TO_ORDER ? { leadDaysMin: 10, leadDaysMax: 20 } : {};
  const weights = { weightGrams: 900, packageWeightGrams: 1_200 };
  await makeProduct(ctx, {
    ...workshop,
    supplyKind,
    ...days,
    variants: [variant({ id, onHand, ...weights })],
  });
  return id;
}

const shop = () => {
  const bank = makeBank();
  return { bank, providers: new Map([[PaymentMethod.TEST, bank.provider]]) };
};
const stock = async (id: string) =>
  (
    await rows<{ on_hand: number; reserved: number }>(
      'select on_hand, reserved from stock where variant_id = $1',
      [id],
    )
  )[0];
const orders = (token: string) =>
  rows<{ id: string; total_minor: string; state: string; payment: string; captured_minor: string }>(
    `select customer_order.id, total_minor, fulfilment.state, payment.state as payment, captured_minor
    from customer_order join checkout on checkout.id = checkout_id join basket on basket.id = basket_id
    join payment on payment.checkout_id = checkout.id join fulfilment on order_id = customer_order.id
    where token_hash = sha256($1::bytea)`,
    [token],
  );
/** Whatever happens: promises are what checkouts and order lines hold, and the ledgers say what the balances do. */
async function requireSound(): Promise<void> {
  const wrong = await rows(`
    select 'promised' as what, stock.variant_id from stock where reserved <> coalesce((select sum(quantity) from stock_hold where stock_hold.variant_id = stock.variant_id), 0)
      + coalesce((select sum(promised_quantity) from order_line where order_line.variant_id = stock.variant_id), 0)
    union all select 'stock ledger', stock.variant_id from stock where not exists (select from stock_movement
      where stock_movement.variant_id = stock.variant_id having (sum(on_hand), sum(reserved)) = (stock.on_hand, stock.reserved))
    union all select 'money ledger', id from payment where captured_minor - refunded_minor
      <> coalesce((select sum(amount_minor) from money_entry where payment_id = payment.id), 0)
    union all select 'hold of an ended checkout', checkout_id from stock_hold join checkout on checkout.id = checkout_id where state in ('ORDERED', 'FAILED')`);
  expect(wrong).toEqual([]);
}

describe('a purchase', () => {
  test('is an order, paid, with all that was agreed', async () => {
    const { bank, providers } = shop();
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id, quantity: 2 }]);
    const input = await checkoutInput(ctx, token);
    // Two plates of 25 USD, 5 for the parcel of each, a tenth of the plates in duty.
    expect(input.expectedTotalMinor).toBe(6_500n);
    const placed = await placeOrder(ctx, providers, input);
    expect(placed).toMatchObject({ order: expect.anything(), redirectUrl: null });
    expect(await orders(token)).toMatchObject([
      { total_minor: '6500', state: 'PAID', payment: 'CAPTURED', captured_minor: '6500' },
    ]);
    expect([...bank.charges.values()]).toMatchObject([{ state: 'CAPTURED', capturedMinor: 6_500n }]);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 2 });
    expect(await rows('select kind from mail where order_id = $1', [placed.order?.id])).toEqual([
      { kind: 'ORDER_PLACED' },
    ]);
    await requireSound();
    await expect(setBasketLine(ctx, { token, variantId: id, quantity: 1 })).rejects.toMatchObject({
      code: 'BASKET_CLOSED',
    });
  });

  test('asked for twice at once, or again later, is one order', async () => {
    const { bank, providers } = shop();
    bank.before = () => new Promise((done) => setTimeout(done, 30));
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id }]);
    const input = await checkoutInput(ctx, token);
    const both = await Promise.all([1, 2, 3, 4].map(() => placeOrder(ctx, providers, input)));
    const again = await placeOrder(ctx, providers, input);
    expect(new Set([...both, again].map(({ order }) => order?.id)).size).toBe(1);
    expect(bank.charges.size).toBe(1);
    expect(await orders(token)).toHaveLength(1);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 1 });
    await expect(
      placeOrder(ctx, providers, { ...input, returnUrl: 'https://x.example/' }),
    ).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    await expect(placeOrder(ctx, providers, { ...input, key: crypto.randomUUID() })).rejects.toMatchObject({
      code: 'BASKET_CLOSED',
    });
    await requireSound();
  });

  test('with another key at once is one order, too', async () => {
    const { bank, providers } = shop();
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id }]);
    const input = await checkoutInput(ctx, token);
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => placeOrder(ctx, providers, { ...input, key: crypto.randomUUID() })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await orders(token)).toHaveLength(1);
    await Promise.all([...bank.charges.keys()].map((each) => advanceCheckout(ctx, providers, each)));
    expect([...bank.charges.values()].filter(({ capturedMinor }) => capturedMinor > 0n)).toHaveLength(1);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 1 });
    await requireSound();
  });

  test('of the last piece goes to exactly one of many buyers, and nobody else is charged', async () => {
    const { bank, providers } = shop();
    const id = await makeVariant(1, SupplyKind.ONE_OF_A_KIND);
    const tokens = await Promise.all(Array.from({ length: 12 }, () => makeBasket(ctx, [{ variantId: id }])));
    const inputs = await Promise.all(tokens.map((token) => checkoutInput(ctx, token)));
    const outcomes = await Promise.allSettled(inputs.map((input) => placeOrder(ctx, providers, input)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(['STOCK_TOO_LOW', 'NOT_ORDERABLE']).toContain(outcome.reason.code);
    expect([...bank.charges.values()]).toMatchObject([{ state: 'CAPTURED' }]);
    expect(await stock(id)).toEqual({ on_hand: 1, reserved: 1 });
    await requireSound();
  });

  test('that is declined leaves nothing behind, and says so again', async () => {
    const { bank, providers } = shop();
    bank.next = PaymentState.FAILED;
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id }]);
    const input = await checkoutInput(ctx, token);
    for (const _ of [1, 2])
      await expect(placeOrder(ctx, providers, input)).rejects.toMatchObject({ code: 'PAYMENT_DECLINED' });
    expect(await orders(token)).toEqual([]);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 0 });
    // The basket is still there for another card.
    bank.next = PaymentState.AUTHORISED;
    await placeOrder(ctx, providers, { ...input, key: crypto.randomUUID() });
    expect(await orders(token)).toMatchObject([{ payment: 'CAPTURED' }]);
    await requireSound();
  });

  test('that the provider does not take in this way says so, also when it is asked again', async () => {
    const { bank, providers } = shop();
    bank.before = (request) => {
      const values = { amount: 'A lot', reason: 'it is too much' };
      if (request === 'begin') throw new DomainError('PAYMENT_METHOD_UNSUITABLE', values);
    };
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id }]);
    const input = await checkoutInput(ctx, token);
    await expect(placeOrder(ctx, providers, input)).rejects.toThrow('A lot cannot be paid in this way');
    await expect(placeOrder(ctx, providers, input)).rejects.toMatchObject({
      code: 'PAYMENT_METHOD_UNSUITABLE',
    });
    expect(await orders(token)).toEqual([]);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 0 });
    await requireSound();
  });

  test('that failed and that the provider has never heard of is not looked for after a day', async () => {
    const { bank, providers } = shop();
    bank.before = (request) => {
      if (request === 'begin') throw new PaymentUnknown('No answer.');
    };
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id }]);
    await expect(placeOrder(ctx, providers, await checkoutInput(ctx, token))).rejects.toMatchObject({
      code: 'CHECKOUT_IN_PROGRESS',
    });
    delete bank.before;
    const states: string[] = [];
    for (const later of [
      '2026-09-30T13:00:00Z',
      '2026-10-01T11:00:00Z',
      '2026-10-01T13:00:00Z',
      '2026-10-01T14:00:00Z',
    ]) {
      await reconcile(at(later), providers);
      const [payment] = await rows<{ state: string }>(
        `select payment.state from payment join checkout on checkout.id = checkout_id join basket on basket.id = basket_id
        where token_hash = sha256($1::bytea)`,
        [token],
      );
      states.push(payment?.state ?? '');
    }
    expect(states).toEqual(['WAITING', 'WAITING', 'CANCELLED', 'CANCELLED']);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 0 });
    await requireSound();
  });

  test('waits for the buyer at the page of the provider, and becomes an order when they have paid', async () => {
    const { bank, providers } = shop();
    bank.next = PaymentState.WAITING;
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id }]);
    const input = await checkoutInput(ctx, token);
    const waiting = await placeOrder(ctx, providers, input);
    expect(waiting).toMatchObject({
      order: null,
      redirectUrl: `https://bank.example/${waiting.checkoutId}`,
    });
    expect(await placeOrder(ctx, providers, input)).toEqual(waiting);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 1 });
    const charge = bank.charges.get(waiting.checkoutId);
    if (charge) bank.charges.set(waiting.checkoutId, { ...charge, state: PaymentState.AUTHORISED });
    const paid = await placeOrder(ctx, providers, input);
    expect(paid.order).toBeTruthy();
    expect(await orders(token)).toMatchObject([{ state: 'PAID', payment: 'CAPTURED' }]);
    await requireSound();
  });

  test('that nobody pays for is given up when its time is over, and late money goes back', async () => {
    const { bank, providers } = shop();
    bank.next = PaymentState.WAITING;
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id }]);
    const input = await checkoutInput(ctx, token);
    const { checkoutId } = await placeOrder(ctx, providers, input);
    const later = at('2026-09-30T13:00:00Z');
    await advanceCheckout(later, providers, checkoutId);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 0 });
    await expect(placeOrder(later, providers, input)).rejects.toMatchObject({ code: 'CHECKOUT_EXPIRED' });
    // The provider took the money after all.
    const charge = bank.charges.get(checkoutId);
    if (charge)
      bank.charges.set(checkoutId, {
        ...charge,
        state: PaymentState.CAPTURED,
        capturedMinor: charge.amountMinor,
      });
    for (const _ of [1, 2]) await advanceCheckout(later, providers, checkoutId);
    expect(await rows('select state, amount_minor from refund where key like $1', ['no-order:%'])).toEqual([
      { state: 'WAITING', amount_minor: `${charge?.amountMinor}` },
    ]);
    expect(await orders(token)).toEqual([]);
    await requireSound();
  });

  test('goes on where a crash or a lost answer left it', async () => {
    for (const moment of ['begin', 'capture'])
      for (const side of ['before', 'after'] as const) {
        const { bank, providers } = shop();
        const id = await makeVariant();
        const token = await makeBasket(ctx, [{ variantId: id }]);
        const input = await checkoutInput(ctx, token);
        bank[side] = (request) => {
          if (request === moment) throw new PaymentUnknown('No answer.');
        };
        await expect(placeOrder(ctx, providers, input), `${side} ${moment}`).rejects.toMatchObject({
          code: 'CHECKOUT_IN_PROGRESS',
        });
        await requireSound();
        delete bank[side];
        const { order } = await placeOrder(ctx, providers, input);
        expect(order, `${side} ${moment}`).toBeTruthy();
        const [checkout] = await rows<{ id: string }>(
          'select checkout_id as id from customer_order where id = $1',
          [order?.id],
        );
        await advanceCheckout(ctx, providers, checkout?.id ?? '');
        expect(await orders(token)).toMatchObject([{ state: 'PAID', payment: 'CAPTURED' }]);
        expect([...bank.charges.values()].map(({ capturedMinor }) => capturedMinor)).toEqual([
          input.expectedTotalMinor,
        ]);
        await requireSound();
      }
  });

  test('of what is made to order promises only what is there', async () => {
    const { providers } = shop();
    const id = await makeVariant(2, SupplyKind.MADE_TO_ORDER);
    const token = await makeBasket(ctx, [{ variantId: id, quantity: 5 }]);
    await placeOrder(ctx, providers, await checkoutInput(ctx, token));
    expect(await stock(id)).toEqual({ on_hand: 2, reserved: 2 });
    expect(
      await rows(
        'select leaves_by::text, promised_quantity, quantity from fulfilment join order_line on fulfilment_id = fulfilment.id where variant_id = $1',
        [id],
      ),
    ).toEqual([{ leaves_by: '2026-10-20', promised_quantity: 2, quantity: 5 }]);
    await requireSound();
  });

  test('costs no more than the buyer saw', async () => {
    const { bank, providers } = shop();
    const id = await makeVariant();
    const token = await makeBasket(ctx, [{ variantId: id }]);
    const input = await checkoutInput(ctx, token);
    await setBasketLine(ctx, { token, variantId: id, quantity: 2 });
    await expect(placeOrder(ctx, providers, input)).rejects.toMatchObject({ code: 'TOTAL_CHANGED' });
    await expect(
      placeOrder(ctx, providers, {
        ...input,
        buyer: { ...input.buyer, address: { ...input.buyer.address, country: 'DE' } },
      }),
    ).rejects.toMatchObject({ code: 'DESTINATION_DIFFERS' });
    await expect(placeOrder(ctx, providers, { ...input, method: PaymentMethod.CARD })).rejects.toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });
    expect(bank.charges.size).toBe(0);
    expect(await stock(id)).toEqual({ on_hand: 5, reserved: 0 });
    expect(
      await rows(
        'select from checkout join basket on basket.id = basket_id where token_hash = sha256($1::bytea)',
        [token],
      ),
    ).toEqual([]);
    await requireSound();
  });

  test('by two who share things the other way round never waits for ever', async () => {
    const { providers } = shop();
    const [one, other] = [await makeVariant(50), await makeVariant(50)];
    const tokens = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        makeBasket(
          ctx,
          index % 2 ? [{ variantId: one }, { variantId: other }] : [{ variantId: other }, { variantId: one }],
        ),
      ),
    );
    const inputs = await Promise.all(tokens.map((token) => checkoutInput(ctx, token)));
    await Promise.all(inputs.map((input) => placeOrder(ctx, providers, input)));
    expect(await stock(one)).toEqual({ on_hand: 50, reserved: 16 });
    await requireSound();
  });
});
