import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testContext } from '../../test/harness.ts';
import { type MadeOrder, makeOrder, makeShop } from '../../test/make-order.ts';
import { cancelOrder } from '../cancellation/cancel-order.ts';
import { applyReport } from '../checkout/apply-report.ts';
import { DomainError } from '../errors.ts';
import { confirmFulfilment } from '../fulfilment/confirm-fulfilment.ts';
import { holdFulfilment } from '../fulfilment/hold-fulfilment.ts';
import { resumeFulfilment } from '../fulfilment/resume-fulfilment.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { refundOrder } from '../refund/refund-order.ts';
import { receiveReturn } from '../return/receive-return.ts';
import { requestReturn } from '../return/request-return.ts';
import { recordDelivery } from '../shipment/record-delivery.ts';
import { reportLost } from '../shipment/report-lost.ts';
import { shipFulfilment } from '../shipment/ship-fulfilment.ts';
import { inviteStaff } from '../staff/invite-staff.ts';
import { reserveStock } from '../stock/reserve-stock.ts';
import { StaffRole } from '../viewer/staff-role.ts';
import type { Viewer } from '../viewer/viewer.ts';

const { ctx, rows } = await testContext();
const { producerId, neighbour, plate, bowl, jug } = await makeShop(ctx);
const id = await inviteStaff(ctx, { email: 'o@example.org', name: 'Officer', role: StaffRole.OFFICER });
const officer: Viewer = { kind: 'STAFF', id, role: StaffRole.OFFICER, places: null, languages: null };

type Act = (ctx: OperationContext, order: MadeOrder, part: number, round: number) => Promise<unknown>;
const at = ({ number: order }: MadeOrder, fulfilment: number) => ({ order, fulfilment });

const acts: Record<string, Act> = {
  confirm: (c, o, part) => confirmFulfilment(c, officer, at(o, part)),
  shipAll: (c, o, part, round) =>
    shipFulfilment(c, officer, { ...at(o, part), key: `all-of-it-${round}`, carrier: 'Courier' }),
  shipOne: (c, o, part, round) =>
    shipFulfilment(c, officer, {
      ...at(o, part),
      key: `only-one-${round}`,
      carrier: 'Courier',
      contents: [{ line: part === 1 ? 1 : 3, quantity: 1 }],
    }),
  deliver: (c, o, part) => recordDelivery(c, officer, at(o, part)),
  buyerCancels: (c, o) =>
    cancelOrder(c, { kind: 'BUYER', orderId: o.id }, { order: o.number, reason: 'Changed my mind' }),
  staffCancel: (c, o, part) => cancelOrder(c, officer, { ...at(o, part), reason: 'Broken' }),
  cancelOne: (c, o, part, round) =>
    cancelOrder(c, officer, {
      ...at(o, part),
      reason: 'One broke',
      key: `one-broke-${round}`,
      contents: [{ line: part === 1 ? 2 : 3, quantity: 1 }],
    }),
  hold: (c, o, part) => holdFulfilment(c, officer, { ...at(o, part), note: 'A doubt' }),
  resume: (c, o, part) => resumeFulfilment(c, officer, at(o, part)),
  lose: (c, o, part) => reportLost(c, officer, { ...at(o, part), note: 'Gone' }),
  wantBack: (c, o, part) =>
    requestReturn(c, { kind: 'BUYER', orderId: o.id }, { ...at(o, part), reason: 'Too small' }),
  takeBack: (c, o, part) => receiveReturn(c, officer, at(o, part)),
  refund: (c, o, _, round) =>
    refundOrder(c, officer, {
      order: o.number,
      amountMinor: 700n,
      reason: 'Kind',
      key: `kind-${round}-${o.number}`,
    }),
  reportAgain: (c, o) => tellAgain(c, o),
  othersBuy: (c) => reserveStock(c, { variantId: plate, quantity: 1 }),
};

/** What a provider tells of the money, once more: it goes through the same rows from the other side. */
async function tellAgain(ctx: OperationContext, { id, totalMinor }: MadeOrder): Promise<void> {
  const [{ checkout_id: checkoutId = '', refunded = '0' } = {}] = await rows<{
    checkout_id: string;
    refunded: string;
  }>(
    `select checkout_id, refunded_minor as refunded from customer_order join payment using (checkout_id)
     where customer_order.id = $1`,
    [id],
  );
  await transaction(ctx, (tx) =>
    applyReport(tx, checkoutId, {
      reference: checkoutId,
      state: PaymentState.CAPTURED,
      redirectUrl: null,
      capturedMinor: totalMinor,
      refundedMinor: BigInt(refunded),
    }),
  );
}

/** What must hold whatever happened: each line of it is empty when it does. */
const broken = () =>
  rows(`
    select 'more goes back than was paid' as what, payment.id from payment
      where captured_minor < refunded_minor + (select coalesce(sum(amount_minor), 0) from refund
        where payment_id = payment.id and refund.state <> 'FAILED')
    union all select 'a cancelled order is not paid back whole', payment.id from payment
      join customer_order using (checkout_id)
      where not exists (select from fulfilment where order_id = customer_order.id and fulfilment.state <> 'CANCELLED')
        and captured_minor <> (select coalesce(sum(amount_minor), 0) from refund where payment_id = payment.id)
    union all select 'stock is not what moved', stock.variant_id from stock
      where (on_hand, reserved) <> (select sum(on_hand), sum(reserved) from stock_movement
        where stock_movement.variant_id = stock.variant_id)
    union all select 'a promise without a line', stock.variant_id from stock
      where reserved < (select coalesce(sum(promised_quantity), 0) from order_line
        where order_line.variant_id = stock.variant_id)
    union all select 'more left than was bought', order_line.id from order_line
      where quantity < cancelled_quantity + promised_quantity + (select coalesce(sum((piece->>'quantity')::int), 0)
        from shipment, jsonb_array_elements(contents) as piece where piece->>'lineId' = order_line.id::text)
    union all select 'a promise of what is at its end', fulfilment.id from fulfilment
      join order_line on fulfilment_id = fulfilment.id
      where fulfilment.state in ('SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'LOST', 'RETURNED')
        and promised_quantity > 0`);

test('whatever many do at once to one order, nothing is lost, and whoever is too late is told so', async () => {
  const act = fc.record({ name: fc.constantFrom(...Object.keys(acts)), part: fc.constantFrom(1, 2) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(act, { maxLength: 6 }), { maxLength: 4 }), async (rounds) => {
      await rows('update stock set on_hand = reserved + 9');
      const order = await makeOrder(ctx, {
        parts: [
          {
            producerId,
            lines: [
              { variantId: plate, quantity: 3, fromStock: 2, taxMinor: 11n },
              { variantId: bowl, quantity: 2, fromStock: 1 },
            ],
          },
          { producerId: neighbour, lines: [{ variantId: jug, quantity: 2 }], shippingMinor: 77n },
        ],
      });
      await confirmFulfilment(ctx, officer, at(order, 1));
      for (const [round, together] of rounds.entries()) {
        const outcomes = await Promise.allSettled(
          together.map(({ name, part }) => acts[name]?.(ctx, order, part, round)),
        );
        for (const [index, outcome] of outcomes.entries())
          if (outcome.status === 'rejected' && !(outcome.reason instanceof DomainError))
            throw new Error(`${together[index]?.name} failed`, { cause: outcome.reason });
        expect(await broken()).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
