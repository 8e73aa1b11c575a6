import { sql } from 'kysely';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { transferDays } from '../fulfilment/fulfilment-steps.rules.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { openOrder } from '../order/open-order.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PaymentState } from '../payment/payment-state.ts';
import { system } from '../viewer/viewer.ts';
import { cancelAll } from './cancel-order.ts';

/** How many orders are looked at in one run. */
const most = 200;

/**
 * A job: orders whose bank transfer has not come within seven days are cancelled, and what was promised to them is free
 * again. Gives how many. One transaction an order; any number of processes may run it at once.
 */
export async function cancelUnpaid(ctx: OperationContext): Promise<number> {
  const { rows } = await transaction(ctx, ({ db, now }) =>
    sql<{ number: string }>`
      select number from customer_order join payment using (checkout_id)
      where method = 'BANK_TRANSFER' and payment.state = 'WAITING'
        and placed_at < ${now}::timestamptz - make_interval(days => ${transferDays})
        and exists (select from fulfilment where order_id = customer_order.id and state = 'PENDING_PAYMENT')
      order by placed_at, number limit ${most}`.execute(db),
  );
  let cancelled = 0;
  for (const { number } of rows) cancelled += await cancelOne(ctx, number);
  return cancelled;
}

/** Looks again with the order locked: the money may have come at this moment. */
function cancelOne(ctx: OperationContext, number: string): Promise<number> {
  return transaction(ctx, async (tx) => {
    const open = await openOrder(tx, system, number);
    const { method, state } = open.payment;
    const waits = open.fulfilments.some((one) => one.state === FulfilmentState.PENDING_PAYMENT);
    if (method !== PaymentMethod.BANK_TRANSFER || state !== PaymentState.WAITING || !waits) return 0;
    await cancelAll(tx, open, { viewer: system, reason: `Not paid within ${transferDays} days.` });
    return 1;
  });
}
