import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { buyer, checkoutInput, makeBank, makeBasket } from '../../test/make-checkout.ts';
import { makeTrade } from '../../test/make-trade.ts';
import { cancelOrder } from '../cancellation/cancel-order.ts';
import { placeOrder } from '../checkout/place-order.ts';
import { databaseOf } from '../database.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { createBankTransfer } from './bank-transfer.ts';
import { recordBankPayment } from './record-bank-payment.ts';

/** Nobody keeps stock from others for days by orders that are never paid. */
const { ctx, orm, rows } = await testContext();
const workshop = await makeWorkshop(ctx);
await makeTrade(ctx);
const variantId = crypto.randomUUID();
await makeProduct(ctx, {
  ...workshop,
  variants: [variant({ id: variantId, onHand: 100, weightGrams: 900, packageWeightGrams: 1_200 })],
});
const providers = new Map([
  [PaymentMethod.BANK_TRANSFER, createBankTransfer(databaseOf(orm))],
  [PaymentMethod.TEST, makeBank().provider],
]);

async function inputOf(email: string, method = PaymentMethod.BANK_TRANSFER) {
  const token = await makeBasket(ctx, [{ variantId }]);
  const input = await checkoutInput(ctx, token, { method });
  return { ...input, buyer: { ...buyer, address: input.buyer.address, email } };
}

async function order(email: string, method?: PaymentMethod): Promise<string> {
  const { order: placed } = await placeOrder(ctx, providers, await inputOf(email, method));
  return placed?.number ?? '';
}

const promised = async () =>
  (await rows<{ reserved: number }>('select reserved from stock where variant_id = $1', [variantId]))[0]
    ?.reserved;

test('three orders of one address wait for their transfers; a fourth is refused, until one is paid or cancelled', async () => {
  const input = await inputOf('ada@example.com');
  const { order: first } = await placeOrder(ctx, providers, input);
  const second = await order('Ada@Example.com');
  await order('ADA@example.com');
  const before = await promised();
  await expect(order('ada@EXAMPLE.com')).rejects.toMatchObject({
    code: 'TRANSFERS_OPEN_TOO_MANY',
    message: expect.stringMatching(/^3 orders of this email address/),
  });
  expect(await promised()).toBe(before);
  // What was placed is answered again, others order, and there are other ways to pay.
  expect((await placeOrder(ctx, providers, input)).order).toEqual(first);
  expect(await order('bob@example.com')).toBeTruthy();
  expect(await order('ada@example.com', PaymentMethod.TEST)).toBeTruthy();

  const [payment] = await rows<{ id: string; amount: string }>(
    `select payment.id, amount_minor as amount from payment join customer_order using (checkout_id) where number = $1`,
    [first?.number],
  );
  const money = { amountMinor: BigInt(payment?.amount ?? 0), currency: 'USD' } as const;
  await recordBankPayment(ctx, { paymentId: payment?.id ?? '', ...money });
  expect(await order('ada@example.com')).toBeTruthy();
  await expect(order('ada@example.com')).rejects.toMatchObject({ code: 'TRANSFERS_OPEN_TOO_MANY' });
  const [open] = await rows<{ id: string }>('select id from customer_order where number = $1', [second]);
  const owner = { kind: 'BUYER', orderId: open?.id ?? '' } as const;
  await cancelOrder(ctx, owner, { order: second, reason: 'Too many' });
  expect(await order('ada@example.com')).toBeTruthy();
});

test('of many at once, no more come in than there is room for', async () => {
  const inputs = await Promise.all(Array.from({ length: 8 }, () => inputOf('carl@example.com')));
  const before = Number(await promised());
  const outcomes = await Promise.allSettled(inputs.map((input) => placeOrder(ctx, providers, input)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected')
      expect(outcome.reason).toMatchObject({ code: 'TRANSFERS_OPEN_TOO_MANY' });
  expect(await promised()).toBe(before + 3);
});
