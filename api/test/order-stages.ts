import { confirmFulfilment } from '../src/fulfilment/confirm-fulfilment.ts';
import { holdFulfilment } from '../src/fulfilment/hold-fulfilment.ts';
import { type OperationContext, transaction } from '../src/operation.ts';
import { PaymentMethod } from '../src/payment/payment-method.ts';
import { promiseRefund } from '../src/refund/promise-refund.ts';
import { requestReturn } from '../src/return/request-return.ts';
import { recordDelivery } from '../src/shipment/record-delivery.ts';
import { shipFulfilment } from '../src/shipment/ship-fulfilment.ts';
import type { Viewer } from '../src/viewer/viewer.ts';
import type { MadeOrder } from './make-order.ts';
import { makeOrder } from './make-order.ts';

export type OrderStage =
  | 'unpaid'
  | 'paid'
  | 'confirmed'
  | 'held'
  | 'shipped'
  | 'delivered'
  | 'return requested'
  | 'refund promised';

interface StageOptions {
  ctx: OperationContext;
  /** Who takes the steps. */
  officer: Viewer;
  producerId: string;
  variantId: string;
}

/** An order of two pieces of one producer, brought by the operations to where a test wants it. */
export function orderStages({ ctx, officer, producerId, variantId }: StageOptions) {
  const made: Record<OrderStage, () => Promise<MadeOrder>> = {
    unpaid: () => make({ method: PaymentMethod.BANK_TRANSFER, isPaid: false }),
    paid: () => make({}),
    confirmed: () => after('paid', confirmFulfilment),
    held: () => after('confirmed', (c, v, input) => holdFulfilment(c, v, { ...input, note: 'A doubt' })),
    shipped: () =>
      after('confirmed', (c, v, input) =>
        shipFulfilment(c, v, { ...input, key: 'the-parcel', carrier: 'Courier' }),
      ),
    delivered: () => after('shipped', recordDelivery),
    'return requested': () =>
      after('delivered', (c, v, input) => requestReturn(c, v, { ...input, reason: 'Too small' })),
    'refund promised': promised,
  };
  return (stage: OrderStage) => made[stage]();

  function make(more: { method?: PaymentMethod; isPaid?: boolean }): Promise<MadeOrder> {
    return makeOrder(ctx, { parts: [{ producerId, lines: [{ variantId, quantity: 2 }] }], ...more });
  }

  async function promised(): Promise<MadeOrder> {
    const order = await make({ method: PaymentMethod.BANK_TRANSFER });
    const { paymentId } = order;
    const refund = { paymentId, amountMinor: 5n, reason: 'A scratch', key: `scratch-${order.number}` };
    return { ...order, refundId: await transaction(ctx, (tx) => promiseRefund(tx, refund)) };
  }

  async function after(
    stage: OrderStage,
    step: (
      ctx: OperationContext,
      viewer: Viewer,
      input: { order: string; fulfilment: number },
    ) => Promise<unknown>,
  ): Promise<MadeOrder> {
    const order = await made[stage]();
    await step(ctx, officer, { order: order.number, fulfilment: 1 });
    return order;
  }
}

/** All rows that an order could change, as one text. */
export function orderFingerprint(rows: (statement: string) => Promise<unknown[]>): Promise<string> {
  const parts = tables.map(
    (table) =>
      `(select coalesce(md5(string_agg(row::text, '|' order by row::text)), '') from "${table}" as row)`,
  );
  return rows(`select concat_ws(' ', ${parts.join(', ')}) as taken`).then((found) => JSON.stringify(found));
}

const tables = [
  'checkout',
  'customer_order',
  'fulfilment',
  'order_line',
  'order_event',
  'shipment',
  'payment',
  'refund',
  'money_entry',
  'mail',
  'stock',
  'stock_movement',
  'staff_member',
  'staff_session',
];
