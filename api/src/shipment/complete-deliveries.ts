import { sql } from 'kysely';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { FulfilmentStep } from '../fulfilment/fulfilment-step.ts';
import { returnDays, returnsUntil } from '../fulfilment/fulfilment-steps.rules.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { noteStep } from '../order/note-step.ts';
import { openOrder } from '../order/open-order.ts';
import { system } from '../viewer/viewer.ts';
import { parcelsOf } from './parcels-of.ts';

/** How many orders are looked at in one run. */
const most = 200;

/**
 * A job: what arrived more than fourteen days ago, and is not to come back, is COMPLETED. Gives how many fulfilments are.
 * One transaction an order; any number of processes may run it at once.
 */
export async function completeDeliveries(ctx: OperationContext): Promise<number> {
  const { rows } = await transaction(ctx, ({ db, now }) =>
    sql<{ number: string }>`
      select distinct number from fulfilment join customer_order on customer_order.id = order_id
      where state = 'DELIVERED' and (select max(delivered_at) from shipment where fulfilment_id = fulfilment.id)
        < ${now}::timestamptz - make_interval(days => ${returnDays})
      order by number limit ${most}`.execute(db),
  );
  let completed = 0;
  for (const { number } of rows) completed += await completeOrder(ctx, number);
  return completed;
}

function completeOrder(ctx: OperationContext, number: string): Promise<number> {
  return transaction(ctx, async (tx) => {
    const open = await openOrder(tx, system, number);
    const due = open.fulfilments.filter((fulfilment) => {
      const { deliveredAt } = parcelsOf(open, fulfilment);
      return (
        fulfilment.state === FulfilmentState.DELIVERED && deliveredAt && returnsUntil(deliveredAt) < tx.now
      );
    });
    for (const fulfilment of due)
      noteStep(tx, { order: open.order, fulfilment, step: FulfilmentStep.COMPLETE, viewer: system });
    return due.length;
  });
}
