import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProduct, makeWorkshop, variant } from '../../test/make.ts';
import { checkoutInput, makeBank, makeBasket } from '../../test/make-checkout.ts';
import { makeTrade } from '../../test/make-trade.ts';
import { applyReport } from '../checkout/apply-report.ts';
import { placeOrder } from '../checkout/place-order.ts';
import type { OperationContext } from '../operation.ts';
import { createOperationContext, transaction } from '../operation.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentUnknown } from '../payment/payment-provider.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { settleRefunds } from '../refund/settle-refunds.ts';
import { moneyDifferences } from './money-differences.ts';
import { reconcile } from './reconcile.ts';

const { orm, ctx, rows, at } = await testContext();
const workshop = await makeWorkshop(ctx);
await makeTrade(ctx);

async function makeVariant(onHand: number): Promise<string> {
  const id = crypto.randomUUID();
  await makeProduct(ctx, { ...workshop, variants: [variant({ id, onHand, weightGrams: 900 })] });
  return id;
}

/** Draws of one run, the same for the same seed. */
function chance(seed: number): (percent: number) => boolean {
  let state = seed >>> 0;
  return (percent) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return (state >>> 8) % 100 < percent;
  };
}

/** Time goes on by so many seconds at each step, so that leases and promises run out. */
function clock(): (seconds: number) => OperationContext {
  let now = new Date('2026-09-30T12:00:00Z').getTime();
  return (seconds) => {
    now += seconds * 1000;
    return createOperationContext(orm, new Date(now));
  };
}

test('whatever answers are lost, money and orders agree in the end, and nothing is sold twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 8 }), async (seed, pieces) => {
      const happens = chance(seed);
      const later = clock();
      const id = await makeVariant(pieces);
      const bank = makeBank();
      const providers = new Map([[PaymentMethod.TEST, bank.provider]]);
      const lose = () => {
        if (happens(25)) throw new PaymentUnknown('Lost.');
      };
      bank.before = lose;
      bank.after = lose;
      const buyers = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const token = await makeBasket(ctx, [{ variantId: id }]);
          return checkoutInput(ctx, token);
        }),
      );
      const acknowledged = new Set<string>();
      for (let round = 0; round < 3; round += 1) {
        bank.next = happens(20)
          ? PaymentState.FAILED
          : happens(20)
            ? PaymentState.WAITING
            : PaymentState.AUTHORISED;
        await Promise.all(
          buyers.map(async (input) => {
            const buyer = happens(15) ? { ...input, key: crypto.randomUUID() } : input;
            const placed = await placeOrder(later(1), providers, buyer).catch(refusal);
            if (placed?.order) acknowledged.add(placed.order.id);
          }),
        );
        // Some buyers pay while nobody looks.
        for (const [key, charge] of bank.charges)
          if (charge.state === PaymentState.WAITING && happens(40))
            bank.charges.set(key, { ...charge, state: PaymentState.AUTHORISED, redirectUrl: null });
        await reconcile(later(20), providers);
      }
      // The line is back; after the window everything is at rest.
      delete bank.before;
      delete bank.after;
      for (let round = 0; round < 4; round += 1) await reconcile(later(1_000), providers);
      await settleRefunds(later(1), providers);
      await requireExact(id, { pieces, bank, acknowledged });
    }),
    { numRuns: 12 },
  );
});

describe('an order whose money was promised and given up', () => {
  const standing = async (number: string) => {
    const [row] = await rows(
      `select payment.state as payment, fulfilment.state, promised_quantity, reserved, mail.facts, step, note
      from customer_order join payment using (checkout_id) join fulfilment on fulfilment.order_id = customer_order.id
      join order_line on fulfilment_id = fulfilment.id join stock using (variant_id)
      left join mail on mail.order_id = customer_order.id and kind = 'CANCELLED'
      left join order_event on order_event.order_id = customer_order.id and step = 'CANCEL' where number = $1`,
      [number],
    );
    return row;
  };
  const cancelled = {
    payment: 'CANCELLED',
    state: 'CANCELLED',
    promised_quantity: 0,
    reserved: 0,
    facts: expect.objectContaining({ because: 'PAYMENT_GIVEN_UP' }),
    step: 'CANCEL',
    note: expect.stringContaining('given up'),
  };

  /** An order whose money is promised and not taken: the provider does not answer when it is asked to. */
  async function promised() {
    const bank = makeBank();
    const id = await makeVariant(1);
    bank.before = (request) => {
      if (request === 'capture') throw new PaymentUnknown('Lost.');
    };
    const providers = new Map([[PaymentMethod.TEST, bank.provider]]);
    const input = await checkoutInput(ctx, await makeBasket(ctx, [{ variantId: id }]));
    await placeOrder(ctx, providers, input).catch(() => undefined);
    delete bank.before;
    const [order] = await rows<{ number: string; checkout_id: string }>(
      'select number, checkout_id from customer_order join order_line on order_id = customer_order.id where variant_id = $1',
      [id],
    );
    return { bank, providers, number: order?.number ?? '', checkoutId: order?.checkout_id ?? '' };
  }
  const giveUp = (bank: ReturnType<typeof makeBank>, checkoutId: string) => {
    const charge = bank.charges.get(checkoutId);
    if (charge) bank.charges.set(checkoutId, { ...charge, state: PaymentState.CANCELLED });
  };

  test('is cancelled, its stock is free and the buyer hears why, once', async () => {
    const { bank, providers, number, checkoutId } = await promised();
    giveUp(bank, checkoutId);
    await reconcile(at('2026-09-30T12:20:00Z'), providers);
    expect(await standing(number)).toEqual(cancelled);
    await reconcile(at('2026-09-30T12:40:00Z'), providers);
    expect(
      await rows(
        `select from mail join customer_order on customer_order.id = order_id
      where number = $1 and kind = 'CANCELLED'`,
        [number],
      ),
    ).toHaveLength(1);
    expect(await moneyDifferences(ctx.db, new Date('2026-09-30T18:00:00Z'))).toEqual([]);
  });

  test('before anybody looked for such orders is found, and told while nobody can tell', async () => {
    const { bank, providers, number, checkoutId } = await promised();
    await rows(`update payment set state = 'CANCELLED' where checkout_id = $1`, [checkoutId]);
    bank.before = () => {
      throw new PaymentUnknown('Lost.');
    };
    await reconcile(at('2026-09-30T12:50:00Z'), providers);
    expect(await moneyDifferences(ctx.db, new Date('2026-09-30T12:50:00Z'))).toEqual([]);
    const differences = await moneyDifferences(ctx.db, new Date('2026-09-30T13:00:01Z'));
    expect(differences).toMatchObject([{ order: number, what: 'ORDER_WITHOUT_MONEY' }]);
    delete bank.before;
    giveUp(bank, checkoutId);
    await reconcile(at('2026-09-30T13:10:00Z'), providers);
    expect(await standing(number)).toEqual(cancelled);
  });
});

test('a buyer who pays at the last moment, while their page is being closed, has an order that is paid', async () => {
  const bank = makeBank();
  const id = await makeVariant(1);
  bank.next = PaymentState.WAITING;
  const providers = new Map([[PaymentMethod.TEST, bank.provider]]);
  const placed = await placeOrder(
    ctx,
    providers,
    await checkoutInput(ctx, await makeBasket(ctx, [{ variantId: id }])),
  );
  const late = at('2026-09-30T14:00:00Z');
  bank.before = async (request) => {
    if (request !== 'cancel' && request !== 'close') return;
    delete bank.before;
    const charge = bank.charges.get(placed.checkoutId);
    if (!charge) return;
    bank.charges.set(placed.checkoutId, { ...charge, state: PaymentState.AUTHORISED, redirectUrl: null });
    // The provider has told of it at once: the order is made before the page is closed.
    await transaction(late, (tx) =>
      applyReport(tx, placed.checkoutId, { ...charge, state: PaymentState.AUTHORISED, redirectUrl: null }),
    );
  };
  await reconcile(late, providers);
  expect(
    await rows(
      `select payment.state as payment, fulfilment.state from customer_order join payment using (checkout_id)
      join fulfilment on fulfilment.order_id = customer_order.id where checkout_id = $1`,
      [placed.checkoutId],
    ),
  ).toEqual([{ payment: 'CAPTURED', state: 'PAID' }]);
});

/** Refusals are fine; anything else is a fault. */
function refusal(error: Error & { code?: string }): undefined {
  if (error.code && !['INTERNAL', 'DATABASE_AWAY'].includes(error.code)) return undefined;
  throw error;
}

interface Ended {
  pieces: number;
  bank: ReturnType<typeof makeBank>;
  acknowledged: Set<string>;
}

async function requireExact(variantId: string, { pieces, bank, acknowledged }: Ended): Promise<void> {
  const sold = await rows<{ id: string; checkout_id: string; total: string; quantity: number }>(
    `select customer_order.id, customer_order.checkout_id, total_minor as total, quantity from customer_order
    join order_line on order_id = customer_order.id where variant_id = $1`,
    [variantId],
  );
  const [stock] = await rows<{ on_hand: number; reserved: number }>(
    'select on_hand, reserved from stock where variant_id = $1',
    [variantId],
  );
  expect(stock).toEqual({ on_hand: pieces, reserved: sold.length });
  expect(sold.length).toBeLessThanOrEqual(pieces);
  // Nothing that somebody was told is lost.
  for (const id of acknowledged) expect(sold.map((order) => order.id)).toContain(id);
  // Each order is paid once, all that it costs, and nothing is kept without one.
  const paid = new Map(
    [...bank.charges].map(([key, charge]) => [key, charge.capturedMinor - charge.refundedMinor]),
  );
  for (const { checkout_id, total } of sold) expect(paid.get(checkout_id)).toBe(BigInt(total));
  for (const [key, kept] of paid)
    if (!sold.some(({ checkout_id }) => checkout_id === key)) expect(kept).toBe(0n);
  expect(await moneyDifferences(ctx.db, ctx.now)).toEqual([]);
  expect(await rows(`select from stock_hold`)).toEqual([]);
  expect(await rows(`select from checkout where state in ('HELD', 'WAITING')`)).toEqual([]);
}
