import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeEditor } from '../../test/make-manuscript.ts';
import { makeOrder, makeShop } from '../../test/make-order.ts';
import { cancelOrder } from '../cancellation/cancel-order.ts';
import { confirmFulfilment } from '../fulfilment/confirm-fulfilment.ts';
import { holdFulfilment } from '../fulfilment/hold-fulfilment.ts';
import { makeReady } from '../fulfilment/make-ready.ts';
import { resumeFulfilment } from '../fulfilment/resume-fulfilment.ts';
import { startProduction } from '../fulfilment/start-production.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { recordDelivery } from './record-delivery.ts';
import { reportLost } from './report-lost.ts';
import { shipFulfilment } from './ship-fulfilment.ts';

const { ctx, rows, at } = await testContext();
const { producerId, neighbour, plate, bowl, jug } = await makeShop(ctx);
const officer = await makeEditor(ctx, { name: 'Officer', role: StaffRole.OFFICER });
const tracked = 'RR123456785UZ';

/** Two plates from stock and one to be made, and a bowl; all confirmed. */
async function confirmedOrder() {
  await rows('update stock set on_hand = reserved + 5 where variant_id = any($1)', [[plate, bowl]]);
  const order = await makeOrder(ctx, {
    parts: [
      {
        producerId,
        lines: [
          { variantId: plate, quantity: 3, fromStock: 2 },
          { variantId: bowl, quantity: 1 },
        ],
      },
    ],
  });
  const input = { order: order.number, fulfilment: 1 };
  await confirmFulfilment(ctx, officer, input);
  return { ...order, input };
}

const stock = async (variantId: string) =>
  (
    await rows<{ on_hand: number; reserved: number }>(
      'select on_hand, reserved from stock where variant_id = $1',
      [variantId],
    )
  )[0];
const history = (orderId: string) =>
  rows('select step, "to", actor, staff_id, note from order_event where order_id = $1 order by id', [
    orderId,
  ]);
const mails = async (orderId: string) =>
  (
    await rows<{ kind: string; facts: object }>(
      'select kind, facts from mail where order_id = $1 order by id',
      [orderId],
    )
  ).map(({ kind, facts }) => [kind, facts]);

describe('a parcel', () => {
  test('takes from stock what was promised from it, and nothing for what was made', async () => {
    const { id, input } = await confirmedOrder();
    const [platesBefore, bowlsBefore] = [await stock(plate), await stock(bowl)];
    const state = await shipFulfilment(ctx, officer, {
      ...input,
      key: 'first-parcel',
      carrier: 'Uzbekistan Post',
      trackingNumber: 'rr 1234 5678 5 uz',
    });
    expect(state).toBe('SHIPPED');
    expect(await stock(plate)).toEqual({
      on_hand: (platesBefore?.on_hand ?? 0) - 2,
      reserved: (platesBefore?.reserved ?? 0) - 2,
    });
    expect(await stock(bowl)).toEqual({
      on_hand: (bowlsBefore?.on_hand ?? 0) - 1,
      reserved: (bowlsBefore?.reserved ?? 0) - 1,
    });
    expect(await rows('select sum(promised_quantity) from order_line where order_id = $1', [id])).toEqual([
      { sum: '0' },
    ]);
    expect((await history(id)).at(-1)).toEqual({
      step: 'SHIP',
      to: 'SHIPPED',
      actor: 'STAFF',
      staff_id: officer.id,
      note: '3 × PLATE, 1 × BOWL',
    });
    expect((await mails(id)).at(-1)).toEqual([
      'SHIPPED',
      { carrier: 'Uzbekistan Post', trackingNumber: tracked, fulfilmentId: expect.any(String) },
    ]);
    await recordDelivery(ctx, officer, input);
    await rows(`update shipment set tracking_number = null where tracking_number = '${tracked}'`);
  });

  test('with a part leaves the rest to come, and what has left cannot leave again', async () => {
    const { id, input } = await confirmedOrder();
    const ship = (key: string, contents?: { line: number; quantity: number }[]) =>
      shipFulfilment(ctx, officer, { ...input, key, carrier: 'Courier', contents });
    expect(await ship('parcel-one', [{ line: 1, quantity: 2 }])).toBe('PARTIALLY_SHIPPED');
    await expect(ship('parcel-two', [{ line: 1, quantity: 2 }])).rejects.toMatchObject({
      code: 'QUANTITY_TOO_HIGH',
      message: expect.stringContaining('with 1; 2 were asked for'),
    });
    expect(await ship('parcel-two')).toBe('SHIPPED');
    const contents = await rows<{ quantities: number[] }>(
      `select array(select (jsonb_array_elements(contents)->>'quantity')::int) as quantities from shipment
       join fulfilment on fulfilment.id = fulfilment_id where order_id = $1 order by shipped_at, shipment.id`,
      [id],
    );
    expect(contents.map(({ quantities }) => quantities).toSorted()).toEqual([[1, 1], [2]]);
    // One after the other arrives.
    const [first] = await rows<{ id: string }>(
      `update shipment set tracking_number = 'FIRST-1' where contents @> '[{"quantity": 2}]' returning id`,
    );
    expect(first).toBeDefined();
    expect(await recordDelivery(ctx, officer, { ...input, trackingNumber: 'first-1' })).toBe('SHIPPED');
    expect(await recordDelivery(ctx, officer, { ...input, trackingNumber: 'FIRST-1' })).toBe('SHIPPED');
    expect(await recordDelivery(ctx, officer, input)).toBe('DELIVERED');
    expect((await mails(id)).map(([kind]) => kind)).toEqual([
      'ORDER_PLACED',
      'SHIPPED',
      'SHIPPED',
      'DELIVERED',
      'DELIVERED',
    ]);
    const steps = (await history(id)).map((event) => (event as { step: string }).step);
    expect(steps).toEqual(['PLACE', 'PAY', 'CONFIRM', 'SHIP_PART', 'SHIP', 'DELIVER_PART', 'DELIVER']);
  });

  test('is sent once for one key, and another is not sent under it', async () => {
    const { id, input } = await confirmedOrder();
    const one = {
      ...input,
      key: 'the-same-key',
      carrier: 'Courier',
      contents: [{ line: 1, quantity: 1 }],
    };
    const atOnce = await Promise.all([1, 2, 3].map(() => shipFulfilment(ctx, officer, one)));
    expect(atOnce).toEqual(Array(3).fill('PARTIALLY_SHIPPED'));
    const before = [await stock(plate), await history(id), await mails(id)];
    await expect(
      shipFulfilment(ctx, officer, { ...one, contents: [{ line: 1, quantity: 2 }] }),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await expect(shipFulfilment(ctx, officer, { ...one, carrier: 'Other' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect([await stock(plate), await history(id), await mails(id)]).toEqual(before);
    expect(
      await rows(
        'select from shipment join fulfilment on fulfilment.id = fulfilment_id where order_id = $1',
        [id],
      ),
    ).toHaveLength(1);
  });

  test.each([
    [
      'a tracking number that is none',
      { carrier: 'Uzbekistan Post', trackingNumber: 'RR123456784UZ' },
      'TRACKING_NUMBER_INVALID',
    ],
    ['a line that is not there', { contents: [{ line: 7, quantity: 1 }] }, 'NOT_FOUND'],
    ['no pieces', { contents: [] }, 'BAD_USER_INPUT'],
    ['half a piece', { contents: [{ line: 1, quantity: 0.5 }] }, 'BAD_USER_INPUT'],
    [
      'a line twice',
      {
        contents: [
          { line: 1, quantity: 1 },
          { line: 1, quantity: 1 },
        ],
      },
      'BAD_USER_INPUT',
    ],
    ['a key that is none', { key: 'a b' }, 'BAD_USER_INPUT'],
    ['no carrier', { carrier: ' ' }, 'BAD_USER_INPUT'],
  ])('with %s is refused, and nothing moves', async (_, more, code) => {
    const { id, input } = await confirmedOrder();
    const before = [await stock(plate), await history(id), await mails(id)];
    await expect(
      shipFulfilment(ctx, officer, { ...input, key: 'another-key', carrier: 'Courier', ...more }),
    ).rejects.toMatchObject({ code });
    expect([await stock(plate), await history(id), await mails(id)]).toEqual(before);
  });

  test('of a tracked service has a number, which no other parcel has', async () => {
    const make = async () => {
      await rows('update stock set on_hand = on_hand + 1 where variant_id = $1', [jug]);
      const order = await makeOrder(ctx, {
        parts: [{ producerId: neighbour, lines: [{ variantId: jug, quantity: 1 }], isTracked: true }],
      });
      const input = { order: order.number, fulfilment: 1 };
      await confirmFulfilment(ctx, officer, input);
      return { ...input, key: 'tracked-parcel', carrier: 'DHL' };
    };
    const first = await make();
    await expect(shipFulfilment(ctx, officer, first)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await shipFulfilment(ctx, officer, { ...first, trackingNumber: 'JD0001' });
    const before = await stock(jug);
    const second = await make();
    await expect(shipFulfilment(ctx, officer, { ...second, trackingNumber: 'JD0001' })).rejects.toMatchObject(
      {
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('tracking_number'),
      },
    );
    expect(await stock(jug)).toEqual({
      on_hand: (before?.on_hand ?? 0) + 1,
      reserved: (before?.reserved ?? 0) + 1,
    });
  });

  test('cannot have arrived before it left, nor in the future', async () => {
    const { input } = await confirmedOrder();
    await expect(recordDelivery(ctx, officer, input)).rejects.toMatchObject({ code: 'STEP_NOT_POSSIBLE' });
    await shipFulfilment(ctx, officer, { ...input, key: 'some-parcel', carrier: 'Courier' });
    for (const deliveredAt of ['2026-09-29T00:00:00Z', '2026-10-29T00:00:00Z'])
      await expect(
        recordDelivery(ctx, officer, { ...input, deliveredAt: new Date(deliveredAt) }),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(
      await recordDelivery(at('2026-10-10T12:00:00Z'), officer, {
        ...input,
        deliveredAt: new Date('2026-10-09T12:00:00Z'),
      }),
    ).toBe('DELIVERED');
  });
});

describe('a step', () => {
  test('that was taken is taken no second time, and answered with where it led', async () => {
    const { id, input } = await confirmedOrder();
    expect(await Promise.all([1, 2].map(() => confirmFulfilment(ctx, officer, input)))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
    ]);
    expect(await startProduction(ctx, officer, input)).toBe('IN_PRODUCTION');
    expect(await makeReady(ctx, officer, input)).toBe('READY');
    expect(await makeReady(ctx, officer, input)).toBe('READY');
    expect((await history(id)).map((event) => (event as { step: string }).step)).toEqual([
      'PLACE',
      'PAY',
      'CONFIRM',
      'START_PRODUCTION',
      'MAKE_READY',
    ]);
  });

  test('that somebody else made impossible meanwhile is refused by its code', async () => {
    const { id, input, number } = await confirmedOrder();
    const outcomes = await Promise.allSettled([
      cancelOrder(ctx, officer, { order: number, reason: 'Broken in the kiln' }),
      startProduction(ctx, officer, input),
    ]);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    const [{ state } = { state: '' }] = await rows<{ state: string }>(
      'select state from fulfilment where order_id = $1',
      [id],
    );
    // Whoever comes second: production can still be cancelled, what is cancelled is not made.
    expect(state).toBe('CANCELLED');
    for (const reason of refused)
      expect(reason).toMatchObject({
        code: 'STEP_NOT_POSSIBLE',
        message: expect.stringContaining(
          'START_PRODUCTION is not possible: this part of the order is CANCELLED',
        ),
      });
  });

  test('on hold waits until it goes on from where it was', async () => {
    const { id, input } = await confirmedOrder();
    await expect(holdFulfilment(ctx, officer, input)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await holdFulfilment(ctx, officer, { ...input, note: 'Customs asks for a paper' })).toBe(
      'ON_HOLD',
    );
    await expect(makeReady(ctx, officer, input)).rejects.toMatchObject({ code: 'STEP_NOT_POSSIBLE' });
    expect(await resumeFulfilment(ctx, officer, input)).toBe('CONFIRMED');
    expect(await resumeFulfilment(ctx, officer, input)).toBe('CONFIRMED');
    expect((await history(id)).slice(-2)).toMatchObject([
      { step: 'HOLD', to: 'ON_HOLD', note: 'Customs asks for a paper' },
      { step: 'RESUME', to: 'CONFIRMED' },
    ]);
  });
});

describe('what is lost', () => {
  test('is paid back with its share of everything', async () => {
    const { id, input, totalMinor, paymentId } = await confirmedOrder();
    await shipFulfilment(ctx, officer, { ...input, key: 'lost-parcel', carrier: 'Courier' });
    expect(await reportLost(ctx, officer, { ...input, note: 'Truck burnt' })).toBe('LOST');
    expect(await reportLost(ctx, officer, { ...input, note: 'Truck burnt' })).toBe('LOST');
    expect(await rows('select amount_minor, reason from refund where payment_id = $1', [paymentId])).toEqual([
      { amount_minor: String(totalMinor), reason: 'Truck burnt' },
    ]);
    expect((await mails(id)).at(-1)).toEqual(['REFUNDED', { amountMinor: String(totalMinor) }]);
  });

  test('of several parcels is paid back for the lost one, and the other is delivered', async () => {
    const { input, paymentId } = await confirmedOrder();
    const ship = { ...input, carrier: 'Courier' };
    await shipFulfilment(ctx, officer, {
      ...ship,
      key: 'arrives-well',
      trackingNumber: `ARRIVES-${input.order}`,
      contents: [{ line: 1, quantity: 3 }],
    });
    await shipFulfilment(ctx, officer, { ...ship, key: 'gets-lost' });
    await recordDelivery(ctx, officer, { ...input, trackingNumber: `ARRIVES-${input.order}` });
    expect(await reportLost(ctx, officer, { ...input, note: 'Gone' })).toBe('DELIVERED');
    // A bowl for 1000 with a quarter of the shipping of 500.
    expect(await rows('select amount_minor from refund where payment_id = $1', [paymentId])).toEqual([
      { amount_minor: '1125' },
    ]);
  });
});
