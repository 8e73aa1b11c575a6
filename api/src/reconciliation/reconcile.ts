import { sql } from 'kysely';
import { advanceCheckout } from '../checkout/advance-checkout.ts';
import { type OperationContext, transaction } from '../operation.ts';
import { PaymentUnknown } from '../payment/payment-provider.ts';
import type { Providers } from '../payment/providers.ts';

/** How many are looked at in one run, oldest first. */
const most = 200;

export interface Reconciled {
  /** Compared with the provider and brought in line. */
  compared: number;
  /** The provider could not say; they are looked at again. */
  unknown: number;
}

/**
 * A job: goes on with every checkout that is not at rest and that nobody works on. Those that a crash left, those whose
 * time is over, those whose money is promised and not taken, those with an order that waits for money that was given up,
 * and those that ended while money was on its way. Any number of processes may run it at once. A fault of one does not
 * hold up the others; an AggregateError at the end tells of all.
 */
export async function reconcile(ctx: OperationContext, providers: Providers): Promise<Reconciled> {
  const reconciled: Reconciled = { compared: 0, unknown: 0 };
  const faults: unknown[] = [];
  for (const id of await readRestless(ctx)) {
    try {
      await advanceCheckout(ctx, providers, id);
      await noteCompared(ctx, id);
      reconciled.compared += 1;
    } catch (error) {
      await noteCompared(ctx, id);
      if (error instanceof PaymentUnknown) reconciled.unknown += 1;
      else faults.push(error);
    }
  }
  if (faults.length > 0)
    throw new AggregateError(faults, `${faults.length} checkouts could not be reconciled.`);
  return reconciled;
}

/** Leased by whoever reads them, so that two who run this at once do not ask for the same. */
async function readRestless(ctx: OperationContext): Promise<string[]> {
  const { rows } = await transaction(ctx, ({ db, now }) =>
    sql<{ id: string }>`
      update checkout set lease_until = ${now}::timestamptz + interval '15 seconds' where id in (
        select checkout.id from checkout join payment on payment.checkout_id = checkout.id
        where lease_until <= ${now}
          and (compared_at is null or compared_at <= ${now}::timestamptz - case checkout.state when 'FAILED' then interval '10 minutes'
            when 'WAITING' then interval '2 minutes' else interval '10 seconds' end)
          and (checkout.state in ('HELD', 'WAITING')
            or (checkout.state = 'ORDERED' and payment.state = 'AUTHORISED')
            or (checkout.state = 'ORDERED' and payment.state = 'WAITING' and payment.method <> 'BANK_TRANSFER')
            or (checkout.state = 'ORDERED' and payment.state = 'CAPTURED' and exists (
              select from customer_order join fulfilment on order_id = customer_order.id
              where checkout_id = checkout.id and fulfilment.state = 'PENDING_PAYMENT'))
            or (checkout.state = 'ORDERED' and payment.state in ('CANCELLED', 'FAILED') and payment.method <> 'BANK_TRANSFER'
              and exists (select from customer_order join fulfilment on order_id = customer_order.id
              where checkout_id = checkout.id and fulfilment.state = 'PENDING_PAYMENT'))
            or (checkout.state = 'FAILED' and payment.state in ('WAITING', 'AUTHORISED') and ended_at > ${now}::timestamptz - interval '7 days')
            or (checkout.state = 'FAILED' and payment.state = 'CAPTURED' and not exists (
              select from refund where payment_id = payment.id)))
        order by checkout.created_at limit ${most} for update of checkout skip locked)
      returning id`.execute(db),
  );
  return rows.map(({ id }) => id);
}

/** Also where the provider said nothing, so that the others have their turn. */
async function noteCompared(ctx: OperationContext, checkoutId: string): Promise<void> {
  await sql`
    with free as (update checkout set lease_until = ${ctx.now} where id = ${checkoutId})
    update payment set compared_at = greatest(compared_at, ${ctx.now}) where checkout_id = ${checkoutId}`.execute(
    ctx.db,
  );
}
