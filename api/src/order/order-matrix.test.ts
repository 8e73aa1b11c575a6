import { describe, expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { type MadeOrder, makeShop } from '../../test/make-order.ts';
import { type OrderStage, orderFingerprint, orderStages } from '../../test/order-stages.ts';
import type { OperationContext } from '../operation.ts';
import { adjustStock } from '../stock/adjust-stock.ts';
import { inviteStaff } from '../viewer/invite-staff.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import { anybody, type Viewer } from '../viewer/viewer.ts';
import { cancelOrder } from './cancel-order.ts';
import { confirmFulfilment } from './confirm-fulfilment.ts';
import { declineReturn } from './decline-return.ts';
import { holdFulfilment } from './hold-fulfilment.ts';
import { makeReady } from './make-ready.ts';
import { receiveReturn } from './receive-return.ts';
import { recordDelivery } from './record-delivery.ts';
import { recordPayment } from './record-payment.ts';
import { refundOrder } from './refund-order.ts';
import { reportLost } from './report-lost.ts';
import { requestReturn } from './request-return.ts';
import { resumeFulfilment } from './resume-fulfilment.ts';
import { shipFulfilment } from './ship-fulfilment.ts';
import { startProduction } from './start-production.ts';

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

  test('is done for all who may, and changes something', async () => {
    for (const viewer of [
      officer,
      staff.ADMINISTRATOR as Viewer,
      ...(ofBuyers.includes(name) ? ['buyer'] : []),
    ]) {
      const order = await make();
      const before = await orderFingerprint(rows);
      await run(ctx, viewer === 'buyer' ? { kind: 'BUYER', orderId: order.id } : (viewer as Viewer), order);
      expect(await orderFingerprint(rows)).not.toBe(before);
    }
  });
});
