import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeEditor } from '../../test/make-manuscript.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { confirmFulfilment } from '../fulfilment/confirm-fulfilment.ts';
import { completeDeliveries } from '../shipment/complete-deliveries.ts';
import { recordDelivery } from '../shipment/record-delivery.ts';
import { shipFulfilment } from '../shipment/ship-fulfilment.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { declineReturn } from './decline-return.ts';
import { receiveReturn } from './receive-return.ts';
import { requestReturn } from './request-return.ts';

const { ctx, rows, at } = await testContext();
const { producerId, plate, bowl } = await makeShop(ctx);
const officer = await makeEditor(ctx, { name: 'Officer', role: StaffRole.OFFICER });

/** Three plates and a bowl, on their way since testNow. */
async function shipped(contents?: { line: number; quantity: number }[]) {
  await rows('update stock set on_hand = reserved + 5');
  const order = await makeOrder(ctx, {
    parts: [
      {
        producerId,
        lines: [
          { variantId: plate, quantity: 3 },
          { variantId: bowl, quantity: 1 },
        ],
      },
    ],
  });
  const input = { order: order.number, fulfilment: 1 };
  await confirmFulfilment(ctx, officer, input);
  await shipFulfilment(ctx, officer, { ...input, key: 'the-parcel', carrier: 'Courier', contents });
  const buyer: Viewer = { kind: 'BUYER', orderId: order.id };
  return { ...order, input, buyer, wish: { ...input, reason: 'Too small' } };
}

async function delivered() {
  const order = await shipped();
  await recordDelivery(ctx, officer, order.input);
  return order;
}

const facts = async (id: string) => ({
  fulfilment: await rows('select state from fulfilment where order_id = $1', [id]),
  events: await rows('select step, actor, note from order_event where order_id = $1 order by id', [id]),
  refunds: await rows(
    `select refund.amount_minor::int as amount from refund join payment on payment.id = payment_id
     join customer_order using (checkout_id) where customer_order.id = $1`,
    [id],
  ),
  letters: await rows<{ kind: string }>('select kind from mail where order_id = $1 order by id', [id]),
  stock: await rows('select on_hand, reserved from stock where variant_id = $1', [plate]),
});
const day = (number: number) => `2026-10-${String(number).padStart(2, '0')}T12:00:00.000Z`;

describe('a buyer', () => {
  test('may ask to send things back until the fourteenth day', async () => {
    const { id, buyer, wish } = await delivered();
    const before = await facts(id);
    await expect(requestReturn(at('2026-10-14T12:00:01Z'), buyer, wish)).rejects.toMatchObject({
      code: 'RETURN_TOO_LATE',
      message: expect.stringContaining('2026-10-14'),
    });
    expect(await facts(id)).toEqual(before);
    const ask = { ...wish, contents: [{ line: 1, quantity: 2 }] };
    expect(await requestReturn(at(day(14)), buyer, ask)).toBe('RETURN_REQUESTED');
    expect(await requestReturn(at(day(14)), buyer, ask)).toBe('RETURN_REQUESTED');
    const after = await facts(id);
    expect(after.events.at(-1)).toEqual({
      step: 'REQUEST_RETURN',
      actor: 'BUYER',
      note: '2 × PLATE: Too small',
    });
    expect(after.letters).toHaveLength(before.letters.length + 1);
  });

  test('may not before it has come, nor more than has come, nor for another order', async () => {
    const { id, buyer, wish, input } = await shipped();
    const other = await delivered();
    const before = await facts(id);
    await expect(requestReturn(ctx, buyer, wish)).rejects.toMatchObject({ code: 'STEP_NOT_POSSIBLE' });
    await expect(requestReturn(ctx, buyer, other.wish)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await facts(id)).toEqual(before);
    await recordDelivery(ctx, officer, input);
    await expect(
      requestReturn(ctx, buyer, { ...wish, contents: [{ line: 1, quantity: 4 }] }),
    ).rejects.toMatchObject({ code: 'QUANTITY_TOO_HIGH' });
  });

  test('may ask again when it was declined, and is told each time', async () => {
    const { id, buyer, wish, input } = await delivered();
    await requestReturn(at(day(1)), buyer, wish);
    expect(await declineReturn(at(day(2)), officer, { ...input, note: 'Worn' })).toBe('DELIVERED');
    expect(await requestReturn(at(day(3)), buyer, wish)).toBe('RETURN_REQUESTED');
    const asked = (await facts(id)).letters.filter((letter) => letter.kind === 'RETURN_REQUESTED');
    expect(asked).toHaveLength(2);
    await declineReturn(at(day(4)), officer, { ...input, note: 'Worn' });
    await declineReturn(at(day(4)), officer, { ...input, note: 'Worn' });
    const declined = (await facts(id)).letters.filter((letter) => letter.kind === 'RETURN_DECLINED');
    expect(declined).toHaveLength(2);
  });
});

describe('what came back', () => {
  test('is paid back, and goes into stock as far as it can be sold', async () => {
    const { id, buyer, wish, input, number } = await delivered();
    await requestReturn(ctx, buyer, wish);
    const before = await facts(id);
    const state = await receiveReturn(ctx, officer, {
      ...input,
      contents: [{ line: 1, quantity: 2 }],
      backToStock: [{ line: 1, quantity: 1 }],
    });
    // The buyer has a plate and the bowl.
    expect(state).toBe('DELIVERED');
    const after = await facts(id);
    // Two plates for 1000, each with a quarter of the shipping of 500.
    expect(after.refunds).toEqual([{ amount: 2_250 }]);
    const [{ on_hand: onHand }] = before.stock as [{ on_hand: number }];
    expect(after.stock).toMatchObject([{ on_hand: onHand + 1 }]);
    expect(await rows('select reason, note, on_hand from stock_movement order by id desc limit 1')).toEqual([
      { reason: 'RETURNED', note: number, on_hand: 1 },
    ]);
    await expect(
      receiveReturn(ctx, officer, { ...input, contents: [{ line: 1, quantity: 2 }] }),
    ).rejects.toMatchObject({ code: 'STEP_NOT_POSSIBLE' });
    expect(await facts(id)).toEqual(after);
  });

  test('is what was asked for, when nobody says otherwise, and the rest can come back in its days', async () => {
    const { id, buyer, wish, input, totalMinor } = await delivered();
    const pieces = () =>
      rows(
        'select returning_quantity, returned_quantity from order_line where order_id = $1 order by position',
        [id],
      );
    const one = { ...wish, contents: [{ line: 1, quantity: 1 }] };
    await requestReturn(ctx, buyer, one);
    expect(await pieces()).toMatchObject([{ returning_quantity: 1 }, { returning_quantity: 0 }]);
    expect(await receiveReturn(ctx, officer, input)).toBe('DELIVERED');
    expect((await facts(id)).refunds).toEqual([{ amount: 1_125 }]);
    expect((await facts(id)).events.at(-1)).toMatchObject({ step: 'RECEIVE_PART_RETURN', note: '1 × PLATE' });
    expect(await pieces()).toEqual([
      { returning_quantity: 0, returned_quantity: 1 },
      { returning_quantity: 0, returned_quantity: 0 },
    ]);
    await expect(
      requestReturn(ctx, buyer, { ...wish, contents: [{ line: 1, quantity: 3 }] }),
    ).rejects.toMatchObject({ code: 'QUANTITY_TOO_HIGH' });
    await requestReturn(at(day(14)), buyer, one);
    await declineReturn(at(day(14)), officer, { ...input, note: 'Worn' });
    expect(await pieces()).toMatchObject([{ returning_quantity: 0 }, { returning_quantity: 0 }]);
    await requestReturn(at(day(14)), buyer, wish);
    expect(await receiveReturn(at(day(20)), officer, input)).toBe('RETURNED');
    const amounts = (await facts(id)).refunds.map((refund) => (refund as { amount: number }).amount);
    expect(amounts.toSorted()).toEqual([1_125, 3_375]);
    expect(BigInt(1_125 + 3_375)).toBe(totalMinor);
    expect((await facts(id)).letters.filter(({ kind }) => kind === 'REFUNDED')).toHaveLength(2);
  });

  test('after a request of which nobody knows the pieces, is named by who receives it', async () => {
    const { id, buyer, wish, input } = await delivered();
    await requestReturn(ctx, buyer, wish);
    await rows('update order_line set returning_quantity = 0 where order_id = $1', [id]);
    await expect(receiveReturn(ctx, officer, input)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await receiveReturn(ctx, officer, { ...input, contents: [{ line: 2, quantity: 1 }] });
    expect((await facts(id)).refunds).toEqual([{ amount: 1_125 }]);
  });

  test('may be paid back with less and a reason, never with more', async () => {
    const { id, buyer, wish, input } = await delivered();
    await requestReturn(ctx, buyer, wish);
    const before = await facts(id);
    for (const [more, code] of [
      [{ amountMinor: 100n }, 'BAD_USER_INPUT'],
      [{ amountMinor: 4_501n, note: 'Kind' }, 'BAD_USER_INPUT'],
      [{ amountMinor: -1n, note: 'Unkind' }, 'BAD_USER_INPUT'],
      [{ backToStock: [{ line: 1, quantity: 4 }] }, 'QUANTITY_TOO_HIGH'],
      [{ contents: [{ line: 2, quantity: 2 }] }, 'QUANTITY_TOO_HIGH'],
    ] as const) {
      await expect(receiveReturn(ctx, officer, { ...input, ...more })).rejects.toMatchObject({ code });
      expect(await facts(id)).toEqual(before);
    }
    await receiveReturn(ctx, officer, { ...input, amountMinor: 3_000n, note: 'Used' });
    expect((await facts(id)).refunds).toEqual([{ amount: 3_000 }]);
  });

  test('undelivered, from the carrier, is paid back whole', async () => {
    const { id, input, totalMinor } = await shipped();
    expect(await receiveReturn(ctx, officer, { ...input, note: 'Nobody at home' })).toBe('RETURNED');
    expect((await facts(id)).refunds).toEqual([{ amount: Number(totalMinor) }]);
  });

  test('undelivered, beside a parcel that arrived, is paid back once, and the other can come back too', async () => {
    const { id, input, totalMinor, buyer, wish } = await shipped([{ line: 1, quantity: 1 }]);
    await rows(`update shipment set tracking_number = 'ARRIVED-1' where contents @> '[{"quantity": 1}]'
      and fulfilment_id = (select id from fulfilment where order_id = '${id}')`);
    await shipFulfilment(ctx, officer, { ...input, key: 'the-others', carrier: 'Courier' });
    await recordDelivery(ctx, officer, { ...input, trackingNumber: 'ARRIVED-1' });
    const before = await facts(id);
    const some = { ...input, contents: [{ line: 1, quantity: 1 }] };
    await expect(receiveReturn(ctx, officer, some)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await facts(id)).toEqual(before);
    expect(await receiveReturn(ctx, officer, input)).toBe('DELIVERED');
    await expect(receiveReturn(ctx, officer, input)).rejects.toMatchObject({ code: 'STEP_NOT_POSSIBLE' });
    expect((await facts(id)).refunds).toEqual([{ amount: 3 * 1_125 }]);
    await requestReturn(ctx, buyer, wish);
    expect(await receiveReturn(ctx, officer, input)).toBe('RETURNED');
    const amounts = (await facts(id)).refunds.map((refund) => (refund as { amount: number }).amount);
    expect(amounts.toSorted()).toEqual([1_125, 3_375]);
    expect(BigInt(1_125 + 3_375)).toBe(totalMinor);
  });
});

describe('after fourteen days', () => {
  test('what arrived is completed, by the clock, and what is to come back is not', async () => {
    const kept = await delivered();
    const wanted = await delivered();
    await requestReturn(ctx, wanted.buyer, wanted.wish);
    expect(await completeDeliveries(at(day(14)))).toBe(0);
    // The other orders of this file that arrived are completed with it.
    expect(await completeDeliveries(at('2026-10-14T12:00:01Z'))).toBeGreaterThanOrEqual(1);
    expect(await facts(kept.id)).toMatchObject({ fulfilment: [{ state: 'COMPLETED' }] });
    expect((await facts(kept.id)).events.at(-1)).toEqual({ step: 'COMPLETE', actor: 'SYSTEM', note: null });
    expect(await facts(wanted.id)).toMatchObject({ fulfilment: [{ state: 'RETURN_REQUESTED' }] });
    expect(await completeDeliveries(at('2026-10-15T12:00:00Z'))).toBe(0);
  });
});
