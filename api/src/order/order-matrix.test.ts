import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { makeProducer, makeProduct, makeRegion, makeVillage, variant } from '../../test/make.ts';
import { type MadeOrder, makeOrder, makeShop } from '../../test/make-order.ts';
import { type OrderStage, orderFingerprint, orderStages } from '../../test/order-stages.ts';
import { recordPayment } from '../bank-transfer/record-payment.ts';
import { cancelOrder } from '../cancellation/cancel-order.ts';
import { confirmFulfilment } from '../fulfilment/confirm-fulfilment.ts';
import { holdFulfilment } from '../fulfilment/hold-fulfilment.ts';
import { makeReady } from '../fulfilment/make-ready.ts';
import { resumeFulfilment } from '../fulfilment/resume-fulfilment.ts';
import { startProduction } from '../fulfilment/start-production.ts';
import type { OperationContext } from '../operation.ts';
import { recordRefund } from '../refund/record-refund.ts';
import { refundOrder } from '../refund/refund-order.ts';
import { declineReturn } from '../return/decline-return.ts';
import { receiveReturn } from '../return/receive-return.ts';
import { requestReturn } from '../return/request-return.ts';
import { recordDelivery } from '../shipment/record-delivery.ts';
import { reportLost } from '../shipment/report-lost.ts';
import { shipFulfilment } from '../shipment/ship-fulfilment.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { adjustStock } from '../stock/adjust-stock.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { anybody, type Viewer } from '../viewer/viewer.ts';

/** Every operation on an order, by everybody who could try: whoever may not changes nothing, and learns nothing. */
const { ctx, rows } = await testContext();
const { producerId, plate } = await makeShop(ctx);
const staff = Object.fromEntries(
  await Promise.all(
    Object.values(StaffRole).map(async (role) => {
      const id = await inviteStaff(ctx, { email: `${role}@example.org`, name: role, role });
      return [role, { kind: 'STAFF', id, role, places: null, languages: null }] as const;
    }),
  ),
);
const officer = staff.OFFICER as Viewer;
const [home] = await rows<{ path: string }>(
  'select path from place join producer on place_id = place.id where producer.id = $1',
  [producerId],
);
const region = home?.path.split('/').slice(0, 2).join('/') ?? '';
const [country] = await rows<{ id: string }>(`select id from place where level = 'COUNTRY'`);
const farRegion = await makeRegion(ctx, { parentId: country?.id ?? '' });
const { path: elsewhere } = await makeVillage(ctx, { parentId: farRegion.id });
const officerOf = (...places: string[]) => ({ ...officer, places }) as Viewer;
const at = orderStages({ ctx, officer, producerId, variantId: plate });
const stranger: Viewer = { kind: 'BUYER', orderId: crypto.randomUUID() };

type Run = (ctx: OperationContext, viewer: Viewer, order: MadeOrder) => Promise<unknown>;
const part = ({ number }: MadeOrder) => ({ order: number, fulfilment: 1 });

const operations: [name: string, from: OrderStage, run: Run][] = [
  ['confirmFulfilment', 'paid', (c, v, o) => confirmFulfilment(c, v, part(o))],
  ['startProduction', 'confirmed', (c, v, o) => startProduction(c, v, part(o))],
  ['makeReady', 'confirmed', (c, v, o) => makeReady(c, v, part(o))],
  [
    'shipFulfilment',
    'confirmed',
    (c, v, o) => shipFulfilment(c, v, { ...part(o), key: 'a-parcel', carrier: 'Courier' }),
  ],
  ['recordDelivery', 'shipped', (c, v, o) => recordDelivery(c, v, part(o))],
  ['cancelOrder', 'paid', (c, v, o) => cancelOrder(c, v, { order: o.number, reason: 'Wrong size' })],
  ['cancelOrder of a part', 'paid', (c, v, o) => cancelOrder(c, v, { ...part(o), reason: 'Broken' })],
  [
    'cancelOrder of pieces',
    'paid',
    (c, v, o) =>
      cancelOrder(c, v, {
        ...part(o),
        reason: 'Broken',
        key: 'one-piece',
        contents: [{ line: 1, quantity: 1 }],
      }),
  ],
  ['holdFulfilment', 'confirmed', (c, v, o) => holdFulfilment(c, v, { ...part(o), note: 'A doubt' })],
  ['resumeFulfilment', 'held', (c, v, o) => resumeFulfilment(c, v, part(o))],
  ['reportLost', 'shipped', (c, v, o) => reportLost(c, v, { ...part(o), note: 'Gone' })],
  ['requestReturn', 'delivered', (c, v, o) => requestReturn(c, v, { ...part(o), reason: 'Too small' })],
  ['declineReturn', 'return requested', (c, v, o) => declineReturn(c, v, { ...part(o), note: 'Worn' })],
  ['receiveReturn', 'return requested', (c, v, o) => receiveReturn(c, v, part(o))],
  [
    'refundOrder',
    'paid',
    (c, v, o) =>
      refundOrder(c, v, {
        order: o.number,
        amountMinor: 5n,
        reason: 'A scratch',
        key: `scratch-${o.number}`,
      }),
  ],
  [
    'recordPayment',
    'unpaid',
    (c, v, o) => recordPayment(c, v, { order: o.number, amountMinor: o.totalMinor, currency: 'USD' }),
  ],
  [
    'recordRefund',
    'refund promised',
    (c, v, o) =>
      recordRefund(c, v, {
        order: o.number,
        refund: o.refundId ?? '',
        amountMinor: 5n,
        currency: 'USD',
        sentOn: '2026-09-29',
        reference: 'E2E-1',
      }),
  ],
  [
    'adjustStock',
    'paid',
    (c, v) => adjustStock(c, v, { sku: 'PLATE', onHand: 900 + counter(), reason: 'Counted' }),
  ],
];
/** What a buyer may do with their own order. */
const ofBuyers = ['cancelOrder', 'requestReturn'];

let count = 0;
function counter(): number {
  count += 1;
  return count;
}

async function refusal(run: Promise<unknown>): Promise<{ code: string; message: string } | undefined> {
  return run.then(
    () => undefined,
    ({ code, message }) => ({ code, message }),
  );
}

describe.each(operations)('%s', (name, from, run) => {
  const make = async () => {
    await rows(`update stock set on_hand = greatest(on_hand, reserved + 2)`);
    return at(from);
  };

  test('is refused to all who may not, with nothing changed and nothing told', async () => {
    const order = await make();
    const missing = { ...order, number: 'ZZZZ-ZZZZ' };
    const buyer: Viewer = { kind: 'BUYER', orderId: order.id };
    const denied: [who: string, viewer: Viewer, code: RegExp][] = [
      ['nobody', anybody, /^CREDENTIALS_NEEDED$/],
      ['editor', staff.EDITOR as Viewer, /^ROLE_NOT_ENOUGH$/],
      ['committee', staff.COMMITTEE as Viewer, /^ROLE_NOT_ENOUGH$/],
      ...(ofBuyers.includes(name)
        ? []
        : [['its buyer', buyer, /^(ROLE_NOT_ENOUGH|CREDENTIALS_NEEDED)$/] as [string, Viewer, RegExp]]),
      ['another buyer', stranger, /^(ROLE_NOT_ENOUGH|CREDENTIALS_NEEDED|NOT_FOUND)$/],
    ];
    const before = await orderFingerprint(rows);
    for (const [who, viewer, code] of denied) {
      const refused = await refusal(run(ctx, viewer, order));
      expect(refused?.code, who).toMatch(code);
      // Of an order that is not there it is the same.
      expect(refused, who).toEqual(await refusal(run(ctx, viewer, missing)));
      expect(await orderFingerprint(rows), who).toBe(before);
    }
  });

  test('is refused to an officer of another place, with nothing changed and nothing told', async () => {
    const order = await make();
    const missing = { ...order, number: 'ZZZZ-ZZZZ' };
    const before = await orderFingerprint(rows);
    const audited = await rows('select count(*) from audit_entry');
    for (const places of [[elsewhere, `${region}-two`], [`${home?.path}/below`]]) {
      const refused = await refusal(run(ctx, officerOf(...places), order));
      expect(refused?.code, places.join()).toBe(name === 'adjustStock' ? 'PLACE_NOT_YOURS' : 'NOT_FOUND');
      if (name !== 'adjustStock') expect(refused).toEqual(await refusal(run(ctx, officer, missing)));
    }
    expect(await orderFingerprint(rows)).toBe(before);
    expect(await rows('select count(*) from audit_entry')).toEqual(audited);
  });

  test('is done for all who may, changes something, and is in the log where staff did it', async () => {
    for (const viewer of [
      officer,
      staff.ADMINISTRATOR as Viewer,
      officerOf(elsewhere, region),
      ...(ofBuyers.includes(name) ? ['buyer'] : []),
    ]) {
      const order = await make();
      const before = await orderFingerprint(rows);
      const moment = { ...ctx, now: new Date(ctx.now.getTime() + counter()) };
      await run(
        moment,
        viewer === 'buyer' ? { kind: 'BUYER', orderId: order.id } : (viewer as Viewer),
        order,
      );
      expect(await orderFingerprint(rows)).not.toBe(before);
      const noted = await rows('select action from audit_entry where at = $1 order by id desc limit 1', [
        moment.now,
      ]);
      expect(noted).toEqual(viewer === 'buyer' ? [] : [{ action: name.split(' ', 1)[0] }]);
    }
  });
});

test('an order from two places is gone on with part by part, and as a whole by nobody of one place', async () => {
  const far = await makeFarShop();
  await rows('update stock set on_hand = greatest(on_hand, reserved + 2)');
  const lines = (variantId: string) => [{ variantId, quantity: 1 }];
  const { number } = await makeOrder(ctx, {
    parts: [
      { producerId, lines: lines(plate) },
      { producerId: far.producerId, lines: lines(far.variantId) },
    ],
  });
  const mine = officerOf(region);
  await confirmFulfilment(ctx, mine, { order: number, fulfilment: 1 });
  const before = await orderFingerprint(rows);
  const amountMinor = 5n;
  for (const run of [
    () => confirmFulfilment(ctx, mine, { order: number, fulfilment: 2 }),
    () => cancelOrder(ctx, mine, { order: number, fulfilment: 2, reason: 'Broken' }),
    () => cancelOrder(ctx, mine, { order: number, reason: 'Broken' }),
    () =>
      refundOrder(ctx, mine, { order: number, amountMinor, reason: 'A scratch', key: `scratch-${number}` }),
  ])
    expect((await refusal(run()))?.code).toBe('PLACE_NOT_YOURS');
  expect(await orderFingerprint(rows)).toBe(before);
  await confirmFulfilment(ctx, officerOf(elsewhere), { order: number, fulfilment: 2 });
  await cancelOrder(ctx, officerOf(region, elsewhere), { order: number, reason: 'Broken' });
});

async function makeFarShop() {
  const [known] = await rows<{ productTypeId: string; directionId: string; placeId: string }>(
    `select product_type.id as "productTypeId", craft_direction.id as "directionId", place.id as "placeId"
      from product_type, craft_direction, place where path = $1`,
    [elsewhere],
  );
  const { productTypeId = '', directionId = '', placeId = '' } = known ?? {};
  const far = await makeProducer(ctx, { placeId, directionIds: [directionId] });
  const variantId = crypto.randomUUID();
  const variants = [variant({ id: variantId, sku: 'CUP', onHand: 5 })];
  await makeProduct(ctx, { productTypeId, producerId: far, placeId, variants });
  return { producerId: far, variantId };
}
