import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeEditor } from '../../test/make-manuscript.ts';
import { makeOrder, makeShop, type NewOrder } from '../../test/make-order.ts';
import { markPaid } from '../bank-transfer/mark-paid.ts';
import { recordPayment } from '../bank-transfer/record-payment.ts';
import { applyReport } from '../checkout/apply-report.ts';
import { confirmFulfilment } from '../fulfilment/confirm-fulfilment.ts';
import { transaction } from '../operation.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { moneyDifferences } from '../reconciliation/money-differences.ts';
import { recordRefund } from '../refund/record-refund.ts';
import { refundOrder } from '../refund/refund-order.ts';
import { recordDelivery } from '../shipment/record-delivery.ts';
import { shipFulfilment } from '../shipment/ship-fulfilment.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { cancelOrder } from './cancel-order.ts';
import { cancelUnpaid } from './cancel-unpaid.ts';

const { ctx, rows, at } = await testContext();
const { producerId, neighbour, plate, bowl, jug } = await makeShop(ctx);
const officer = await makeEditor(ctx, { name: 'Officer', role: StaffRole.OFFICER });

/** Three plates (one to be made) and a bowl of one producer, two jugs of another. */
async function order(more: Partial<NewOrder> = {}) {
  await rows('update stock set on_hand = reserved + 9');
  const made = await makeOrder(ctx, {
    parts: [
      {
        producerId,
        lines: [
          { variantId: plate, quantity: 3, fromStock: 2, dutyMinor: 100n, taxMinor: 7n },
          { variantId: bowl, quantity: 1 },
        ],
      },
      {
        producerId: neighbour,
        lines: [{ variantId: jug, quantity: 2, unitMinor: 333n }],
        shippingMinor: 101n,
      },
    ],
    ...more,
  });
  const buyer: Viewer = { kind: 'BUYER', orderId: made.id };
  return { ...made, buyer, cancel: { order: made.number, reason: 'Changed my mind' } };
}

/** All that an order changes. */
const everything = async (id: string) => ({
  states: (
    await rows<{ state: string }>('select state from fulfilment where order_id = $1 order by position', [id])
  ).map(({ state }) => state),
  lines: (
    await rows<{ counts: number[] }>(
      `select array[quantity, promised_quantity, cancelled_quantity] as counts from order_line
       where order_id = $1 order by position`,
      [id],
    )
  ).map(({ counts }) => counts),
  refunds: (
    await rows<{ amount: string }>(
      `select refund.amount_minor as amount from refund join payment on payment.id = payment_id
       join customer_order using (checkout_id) where customer_order.id = $1 order by refund.id`,
      [id],
    )
  ).map(({ amount }) => Number(amount)),
  steps: (
    await rows<{ step: string }>('select step from order_event where order_id = $1 order by id', [id])
  ).map(({ step }) => step),
  letters: (await rows<{ kind: string }>('select kind from mail where order_id = $1 order by id', [id])).map(
    ({ kind }) => kind,
  ),
});
const reserved = async () =>
  (
    await rows<{ reserved: number }>(
      'select reserved from stock where variant_id = any($1) order by array_position($1, variant_id)',
      [[plate, bowl, jug]],
    )
  ).map((row) => row.reserved);
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('a buyer who cancels', () => {
  test('gets everything back, and what was promised is free again', async () => {
    const before = await reserved();
    const { id, buyer, cancel, totalMinor } = await order();
    await cancelOrder(ctx, buyer, cancel);
    const after = await everything(id);
    expect(after).toMatchObject({
      states: ['CANCELLED', 'CANCELLED'],
      lines: [
        [3, 0, 3],
        [1, 0, 1],
        [2, 0, 2],
      ],
      steps: ['PLACE', 'PAY', 'PAY', 'CANCEL', 'CANCEL'],
      letters: ['ORDER_PLACED', 'CANCELLED'],
    });
    expect(sum(after.refunds)).toBe(Number(totalMinor));
    expect(await reserved()).toEqual(before);
    expect(await rows('select note, reason from stock_movement order by id desc limit 1')).toEqual([
      { note: cancel.order, reason: 'RELEASED' },
    ]);
    // Again, it is cancelled already.
    await cancelOrder(ctx, buyer, cancel);
    expect(await everything(id)).toEqual(after);
  });

  test('whose money would stay here is told of', async () => {
    const { buyer, cancel, paymentId, number } = await order();
    await cancelOrder(ctx, buyer, cancel);
    const told = async () =>
      (await moneyDifferences(ctx.db, ctx.now)).filter((one) => one.paymentId === paymentId);
    expect(await told()).toEqual([]);
    await rows(
      'update refund set amount_minor = amount_minor - 1 where payment_id = $1 and amount_minor > 1',
      [paymentId],
    );
    expect(await told()).toEqual([{ order: number, paymentId, what: 'TAKEN_WITHOUT_ORDER' }]);
    await rows('update refund set amount_minor = amount_minor + 1 where payment_id = $1', [paymentId]);
  });

  test('cannot when something has left', async () => {
    const { id, buyer, cancel, number } = await order();
    const input = { order: number, fulfilment: 2 };
    await confirmFulfilment(ctx, officer, input);
    await shipFulfilment(ctx, officer, { ...input, key: 'parcel-one', carrier: 'Courier' });
    const before = await everything(id);
    await expect(cancelOrder(ctx, buyer, cancel)).rejects.toMatchObject({ code: 'STEP_NOT_POSSIBLE' });
    expect(await everything(id)).toEqual(before);
  });

  test('cannot cancel a part, nor without a reason, nor an order of somebody else', async () => {
    const { id, buyer, cancel } = await order();
    const other = await order();
    const before = [await everything(id), await everything(other.id)];
    for (const [input, code] of [
      [{ ...cancel, fulfilment: 1 }, 'ROLE_NOT_ENOUGH'],
      [{ ...cancel, reason: ' ' }, 'BAD_USER_INPUT'],
      [other.cancel, 'NOT_FOUND'],
      [{ ...cancel, order: 'ZZZZ-ZZZZ' }, 'NOT_FOUND'],
    ] as const)
      await expect(cancelOrder(ctx, buyer, input), code).rejects.toMatchObject({ code });
    const told = (input: typeof cancel) =>
      cancelOrder(ctx, buyer, input).catch((error: Error) => error.message);
    expect(await told(other.cancel)).toBe(await told({ ...cancel, order: 'ZZZZ-ZZZZ' }));
    expect([await everything(id), await everything(other.id)]).toEqual(before);
  });

  test('waits while the money is being taken', async () => {
    const { id, buyer, cancel, paymentId } = await order({ isPaid: false });
    await rows(`update payment set state = 'AUTHORISED' where id = $1`, [paymentId]);
    const before = await everything(id);
    await expect(cancelOrder(ctx, buyer, cancel)).rejects.toMatchObject({ code: 'PAYMENT_UNSETTLED' });
    expect(await everything(id)).toEqual(before);
  });

  test('comes after whoever takes the money at that moment, and gets it back', async () => {
    const { id, buyer, cancel, paymentId, totalMinor } = await order({ isPaid: false });
    await rows(`update payment set state = 'AUTHORISED' where id = $1`, [paymentId]);
    const [{ checkout_id: checkoutId = '' } = {}] = await rows<{ checkout_id: string }>(
      'select checkout_id from payment where id = $1',
      [paymentId],
    );
    let cancelling = Promise.resolve();
    await transaction(ctx, async (tx) => {
      await sql`select from checkout where id = ${checkoutId} for update`.execute(tx.db);
      cancelling = cancelOrder(ctx, buyer, cancel);
      // Long enough for it to have done its work, if nothing held it up.
      await delay(150);
      await applyReport(tx, checkoutId, {
        reference: checkoutId,
        state: PaymentState.CAPTURED,
        redirectUrl: null,
        capturedMinor: totalMinor,
        refundedMinor: 0n,
      });
    });
    await cancelling;
    const { states, refunds } = await everything(id);
    expect(states).toEqual(['CANCELLED', 'CANCELLED']);
    expect(sum(refunds)).toBe(Number(totalMinor));
  });
});

describe('staff who cancel', () => {
  test('a part give back its lines with their shipping, and the other goes on', async () => {
    const { id, cancel } = await order();
    await cancelOrder(ctx, officer, { ...cancel, fulfilment: 2 });
    expect(await everything(id)).toMatchObject({
      states: ['PAID', 'CANCELLED'],
      refunds: [2 * 333 + 101],
      letters: ['ORDER_PLACED', 'CANCELLED'],
    });
    const before = await everything(id);
    await cancelOrder(ctx, officer, { ...cancel, fulfilment: 2 });
    expect(await everything(id)).toEqual(before);
  });

  test('pieces keep promises for those that stay, and do it once for one key', async () => {
    const { id, cancel } = await order();
    const pieces = { ...cancel, fulfilment: 1, key: 'one-plate-less', contents: [{ line: 1, quantity: 1 }] };
    await Promise.all([1, 2, 3].map(() => cancelOrder(ctx, officer, pieces)));
    const after = await everything(id);
    // Shipping of 500: three quarters for the plates, so a quarter for each piece; duty and tax of 107 in three.
    expect(after).toMatchObject({
      states: ['PAID', 'PAID'],
      lines: [
        [3, 2, 1],
        [1, 1, 0],
        [2, 2, 0],
      ],
      refunds: [1_000 + Math.floor((107 + 375) / 3)],
      steps: ['PLACE', 'PAY', 'PAY', 'CANCEL_PART'],
    });
    await expect(
      cancelOrder(ctx, officer, { ...pieces, contents: [{ line: 1, quantity: 2 }] }),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await expect(
      cancelOrder(ctx, officer, { ...pieces, key: 'another-key', contents: [{ line: 1, quantity: 3 }] }),
    ).rejects.toMatchObject({ code: 'QUANTITY_TOO_HIGH' });
    await expect(cancelOrder(ctx, officer, { ...pieces, key: null })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await everything(id)).toEqual(after);
  });

  test('pieces twice write of each time what it was about', async () => {
    const { id, cancel } = await order();
    const pieces = { ...cancel, fulfilment: 1 };
    await cancelOrder(ctx, officer, { ...pieces, key: 'the-plate', contents: [{ line: 1, quantity: 1 }] });
    await cancelOrder(ctx, officer, { ...pieces, key: 'the-bowl', contents: [{ line: 2, quantity: 1 }] });
    const told = await rows(
      `select sku, told.quantity from mail cross join jsonb_to_recordset(facts->'contents') as told("lineId" uuid, quantity int)
      join order_line on order_line.id = told."lineId" where mail.order_id = $1 and kind = 'CANCELLED' order by mail.id`,
      [id],
    );
    expect(told).toEqual([
      { sku: 'PLATE', quantity: 1 },
      { sku: 'BOWL', quantity: 1 },
    ]);
  });

  test('what has not left of a part finish it as sent, or as delivered', async () => {
    for (const hasArrived of [false, true]) {
      const { id, cancel, number } = await order();
      const input = { order: number, fulfilment: 1 };
      await confirmFulfilment(ctx, officer, input);
      await shipFulfilment(ctx, officer, {
        ...input,
        key: 'two-plates',
        carrier: 'Courier',
        contents: [{ line: 1, quantity: 2 }],
      });
      if (hasArrived) await recordDelivery(ctx, officer, input);
      await cancelOrder(ctx, officer, { ...cancel, fulfilment: 1 });
      expect(await everything(id)).toMatchObject({
        states: [hasArrived ? 'DELIVERED' : 'SHIPPED', 'PAID'],
        lines: [
          [3, 0, 1],
          [1, 0, 1],
          [2, 2, 0],
        ],
      });
    }
  });

  test('in whichever portions give back exactly the total, and free every promise', async () => {
    const portion = fc.record({ line: fc.constantFrom(1, 2, 3), quantity: fc.constantFrom(1, 2) });
    const amount = fc.bigInt({ min: 0n, max: 999n });
    await fc.assert(
      fc.asyncProperty(
        fc.array(portion, { maxLength: 6 }),
        fc.tuple(amount, amount, amount),
        async (portions, [shippingMinor, dutyMinor, taxMinor]) => {
          const before = await reserved();
          const { id, cancel, totalMinor } = await order({
            parts: [
              {
                producerId,
                shippingMinor,
                lines: [
                  { variantId: plate, quantity: 3, fromStock: 2, dutyMinor },
                  { variantId: bowl, quantity: 2, taxMinor },
                ],
              },
              { producerId: neighbour, lines: [{ variantId: jug, quantity: 2, unitMinor: 7n, taxMinor }] },
            ],
          });
          for (const [index, { line, quantity }] of portions.entries())
            await cancelOrder(ctx, officer, {
              ...cancel,
              fulfilment: line === 3 ? 2 : 1,
              key: `portion-${index}`,
              contents: [{ line, quantity }],
            }).catch((error) => expect(error.code).toMatch(/^(QUANTITY_TOO_HIGH|STEP_NOT_POSSIBLE)$/));
          await cancelOrder(ctx, officer, cancel);
          const after = await everything(id);
          expect(after.states).toEqual(['CANCELLED', 'CANCELLED']);
          expect(sum(after.refunds)).toBe(Number(totalMinor));
          expect(await reserved()).toEqual(before);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('a refund by staff', () => {
  test('is made once for one key, is noted, and leaves so much less to give back', async () => {
    const { id, buyer, cancel, number, totalMinor } = await order();
    const refund = { order: number, amountMinor: 250n, reason: 'A scratch', key: 'scratch-1' };
    await Promise.all([1, 2, 3].map(() => refundOrder(ctx, officer, refund)));
    expect(await everything(id)).toMatchObject({
      refunds: [250],
      steps: ['PLACE', 'PAY', 'PAY', 'REFUND'],
      letters: ['ORDER_PLACED', 'REFUNDED'],
    });
    expect(
      await rows(`select note, staff_id from order_event where order_id = $1 and step = 'REFUND'`, [id]),
    ).toEqual([{ note: '$2.50: A scratch', staff_id: officer.id }]);
    await cancelOrder(ctx, buyer, cancel);
    expect(sum((await everything(id)).refunds)).toBe(Number(totalMinor));
  });

  test.each([
    ['more than was paid', { amountMinor: 1_000_000n }, 'REFUND_TOO_HIGH'],
    ['another amount under the same key', { amountMinor: 11n, key: 'known-key' }, 'IDEMPOTENCY_KEY_REUSED'],
    ['no reason', { reason: '' }, 'BAD_USER_INPUT'],
    ['nothing', { amountMinor: 0n }, 'BAD_USER_INPUT'],
  ])('of %s is refused, and nothing changes', async (_, more, code) => {
    const { id, number } = await order();
    const refund = { order: number, amountMinor: 10n, reason: 'A scratch', key: `known-key` };
    if (code === 'IDEMPOTENCY_KEY_REUSED') await refundOrder(ctx, officer, refund);
    const before = await everything(id);
    await expect(refundOrder(ctx, officer, { ...refund, key: 'a-new-key', ...more })).rejects.toMatchObject({
      code,
    });
    expect(await everything(id)).toEqual(before);
  });
});

describe('a bank transfer', () => {
  const unpaid = () => order({ method: PaymentMethod.BANK_TRANSFER, isPaid: false });

  test('that has come pays all parts, once', async () => {
    const { id, number, totalMinor } = await unpaid();
    const payment = { order: number, amountMinor: totalMinor, currency: 'USD', note: 'Statement 7' } as const;
    await Promise.all([1, 2].map(() => recordPayment(ctx, officer, payment)));
    expect(await everything(id)).toMatchObject({
      states: ['PAID', 'PAID'],
      steps: ['PLACE', 'PAY', 'PAY'],
      letters: ['ORDER_PLACED', 'PAYMENT_RECEIVED'],
    });
    expect(
      await rows(
        `select money_entry.amount_minor from money_entry join payment on payment.id = payment_id
         join customer_order using (checkout_id) where customer_order.id = $1`,
        [id],
      ),
    ).toEqual([{ amount_minor: String(totalMinor) }]);
  });

  test('of another amount is not taken for it', async () => {
    const { id, number, totalMinor } = await unpaid();
    const before = await everything(id);
    await expect(
      recordPayment(ctx, officer, { order: number, amountMinor: totalMinor - 1n, currency: 'USD' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await everything(id)).toEqual(before);
  });

  test('that comes days later moves the day by which each part leaves by as many, once', async () => {
    const { id, number, totalMinor } = await unpaid();
    const payment = { order: number, amountMinor: totalMinor, currency: 'USD' } as const;
    const leaving = () =>
      rows<{ day: string }>(
        'select leaves_by::text as day from fulfilment where order_id = $1 order by position',
        [id],
      );
    expect(await leaving()).toEqual([{ day: '2026-10-05' }, { day: '2026-10-05' }]);
    await recordPayment(at('2026-10-04T00:30:00Z'), officer, payment);
    const moved = [{ day: '2026-10-09' }, { day: '2026-10-09' }];
    expect(await leaving()).toEqual(moved);
    await recordPayment(at('2026-10-06T00:30:00Z'), officer, payment);
    expect(await leaving()).toEqual(moved);
  });

  test('that a provider tells of days later moves them, too', async () => {
    const { id } = await unpaid();
    const days = () =>
      rows('select distinct leaves_by::text as day, state from fulfilment where order_id = $1', [id]);
    for (const day of ['2026-10-02T12:00:00Z', '2026-10-05T12:00:00Z'])
      await transaction(at(day), (tx) => markPaid(tx, id));
    expect(await days()).toEqual([{ day: '2026-10-07', state: 'PAID' }]);
  });

  test('that has not come in seven days cancels the order, and comes too late then', async () => {
    // Those of the tests above.
    await cancelUnpaid(at('2026-12-01T12:00:00Z'));
    const before = await reserved();
    const { id, number, totalMinor } = await unpaid();
    expect(await cancelUnpaid(at('2026-10-07T11:59:59Z'))).toBe(0);
    expect(await cancelUnpaid(at('2026-10-07T12:00:01Z'))).toBe(1);
    const after = await everything(id);
    expect(after).toMatchObject({
      states: ['CANCELLED', 'CANCELLED'],
      refunds: [],
      letters: ['ORDER_PLACED', 'CANCELLED'],
    });
    expect(await reserved()).toEqual(before);
    expect(await cancelUnpaid(at('2026-10-08T12:00:00Z'))).toBe(0);
    await expect(
      recordPayment(ctx, officer, { order: number, amountMinor: totalMinor, currency: 'USD' }),
    ).rejects.toMatchObject({ code: 'STEP_NOT_POSSIBLE' });
    expect(await everything(id)).toEqual(after);
  });

  test('is asked for in one amount: before it has come, no part is cancelled alone', async () => {
    const { id, cancel } = await unpaid();
    const before = await everything(id);
    for (const part of [
      { fulfilment: 1 },
      { fulfilment: 1, key: 'one-plate', contents: [{ line: 1, quantity: 1 }] },
    ])
      await expect(cancelOrder(ctx, officer, { ...cancel, ...part })).rejects.toMatchObject({
        code: 'STEP_NOT_POSSIBLE',
      });
    expect(await everything(id)).toEqual(before);
  });

  const cancelled = async () => {
    const made = await order({ method: PaymentMethod.BANK_TRANSFER });
    await cancelOrder(ctx, made.buyer, made.cancel);
    const refunds = await rows<{ refund: string; amount: string }>(
      'select id as refund, amount_minor as amount from refund where payment_id = $1 order by id',
      [made.paymentId],
    );
    const sent = refunds.map(({ refund, amount }) => ({
      order: made.number,
      refund,
      amountMinor: BigInt(amount),
      currency: 'USD' as const,
      sentOn: '2026-09-29',
      reference: 'E2E-7',
    }));
    return { ...made, sent };
  };
  const books = async (paymentId: string) =>
    (
      await rows<{ left: string; ledger: string; waiting: number }>(
        `select (captured_minor - refunded_minor)::text as left,
          (select sum(amount_minor)::text from money_entry where payment_id = payment.id) as ledger,
          (select count(*)::int from refund where payment_id = payment.id and state <> 'DONE') as waiting
        from payment where id = $1`,
        [paymentId],
      )
    )[0];

  test('of an order that was cancelled goes back part by part, each recorded once, until nothing is left', async () => {
    const { id, paymentId, sent } = await cancelled();
    expect(sent).toHaveLength(2);
    for (const one of sent) await Promise.all([1, 2, 3].map(() => recordRefund(ctx, officer, one)));
    expect(await books(paymentId)).toEqual({ left: '0', ledger: '0', waiting: 0 });
    const { steps } = await everything(id);
    expect(steps.filter((step) => step === 'REFUND_SENT')).toHaveLength(2);
    expect(
      await rows(`select note from order_event where order_id = $1 and step = 'REFUND_SENT' limit 1`, [id]),
    ).toEqual([{ note: expect.stringMatching(/^\$[\d.]+, 2026-09-29, E2E-7$/) }]);
  });

  test('is not recorded as sent back in another way than was promised, and nothing changes', async () => {
    const { id, paymentId, sent } = await cancelled();
    const [first] = sent;
    if (!first) throw new Error('Nothing goes back.');
    const before = [await everything(id), await books(paymentId)];
    for (const [more, code] of [
      [{ amountMinor: 1n }, 'BAD_USER_INPUT'],
      [{ currency: 'EUR' }, 'BAD_USER_INPUT'],
      [{ sentOn: '2026-10-01' }, 'BAD_USER_INPUT'],
      [{ reference: ' ' }, 'BAD_USER_INPUT'],
      [{ refund: crypto.randomUUID() }, 'NOT_FOUND'],
      [{ refund: 'x' }, 'NOT_FOUND'],
    ] as const)
      await expect(recordRefund(ctx, officer, { ...first, ...more })).rejects.toMatchObject({ code });
    expect([await everything(id), await books(paymentId)]).toEqual(before);
  });

  test('is not recorded as sent back for the refund of another order, nor for a card', async () => {
    const [one, other] = [await cancelled(), await cancelled()];
    const [first] = one.sent;
    if (!first) throw new Error('Nothing goes back.');
    await expect(recordRefund(ctx, officer, { ...first, order: other.number })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const card = await order();
    await refundOrder(ctx, officer, {
      order: card.number,
      amountMinor: 5n,
      reason: 'Worn',
      key: 'card-refund',
    });
    const [{ id: refund = '' } = {}] = await rows<{ id: string }>(
      'select id from refund where payment_id = $1',
      [card.paymentId],
    );
    await expect(
      recordRefund(ctx, officer, { ...first, order: card.number, refund, amountMinor: 5n }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await books(card.paymentId))?.waiting).toBe(1);
  });

  test('that comes at the moment of its cancellation either pays the order or finds it cancelled', async () => {
    const { id, number, totalMinor } = await unpaid();
    const [, paying] = await Promise.allSettled([
      cancelUnpaid(at('2026-10-20T12:00:00Z')),
      recordPayment(ctx, officer, { order: number, amountMinor: totalMinor, currency: 'USD' }),
    ]);
    const { states } = await everything(id);
    expect(states).toEqual(Array(2).fill(paying.status === 'fulfilled' ? 'PAID' : 'CANCELLED'));
  });
});
