import { sql } from 'kysely';
import { markPaid } from '../bank-transfer/mark-paid.ts';
import { cancelUnpayable } from '../cancellation/cancel-unpayable.ts';
import { found, type Transaction } from '../operation.ts';
import { createOrder } from '../order/create-order.ts';
import type { CreatedOrder } from '../order/order-rows.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import type { ChargeReport } from '../payment/payment-provider.ts';
import { recordReport } from '../payment/record-report.ts';
import { promiseRefund } from '../refund/promise-refund.ts';
import type { CheckoutFailure } from './checkout-failure.ts';
import type { CheckoutState } from './checkout-state.ts';
import type { CheckoutTerms } from './checkout-terms.ts';
import { failCheckout } from './fail-checkout.ts';
import { lockedBasket } from './locked-basket.ts';
import { consequenceOf, type ProviderRequest, type ReportConsequence } from './report-consequence.rules.ts';

/** Where a checkout stands after a report. */
export interface AppliedReport {
  /** What the provider is to be asked for next; null when there is nothing to ask. */
  ask: ProviderRequest | null;
  order: CreatedOrder | null;
  failure: CheckoutFailure | null;
}

/**
 * Draws the consequences of what the provider says of a checkout's money, in one transaction: the order comes into being
 * with the promise of its money, or the stock is free again. Null stands for a charge that the provider does not know.
 * Saying the same again changes nothing.
 */
export async function applyReport(
  tx: Transaction,
  checkoutId: string,
  report: ChargeReport | null,
): Promise<AppliedReport> {
  const facts = await lockFacts(tx, checkoutId);
  const standing = report ? await recordReport(tx, facts.paymentId, report) : null;
  const consequence = consequenceOf({
    checkout: facts.state,
    isPastHold: facts.isPastHold,
    isOld: facts.isOld,
    isTransfer: facts.method === PaymentMethod.BANK_TRANSFER,
    isOrderCancelled: facts.isCancelled,
    isOrderUnpaid: facts.isUnpaid,
    payment: standing?.state ?? null,
  });
  return await draw(tx, { checkoutId, facts, consequence, captured: standing?.capturedMinor ?? 0n });
}

interface Drawing {
  checkoutId: string;
  facts: Facts;
  consequence: ReportConsequence;
  captured: bigint;
}

async function draw(
  tx: Transaction,
  { checkoutId, facts, consequence, captured }: Drawing,
): Promise<AppliedReport> {
  if (consequence.fail) await failCheckout(tx, checkoutId, consequence.fail);
  if (consequence.forget)
    await sql`update payment set state = 'CANCELLED' where id = ${facts.paymentId} and state = 'WAITING'`.execute(
      tx.db,
    );
  if (consequence.wait)
    await sql`update checkout set state = 'WAITING' where id = ${checkoutId} and state = 'HELD'`.execute(
      tx.db,
    );
  const order = consequence.order ? await createOrder(tx, { checkoutId, terms: facts.terms }) : facts.order;
  if (consequence.pay && order) await markPaid(tx, order.id);
  if (consequence.cancelOrder && order) await cancelUnpayable(tx, order.number);
  if (consequence.giveBack && captured > 0n)
    await promiseRefund(tx, {
      paymentId: facts.paymentId,
      amountMinor: captured,
      reason: 'Taken without an order that stands.',
      key: `no-order:${facts.paymentId}`,
    });
  return { ask: consequence.ask ?? null, order, failure: consequence.fail ?? facts.failure };
}

interface Facts {
  state: CheckoutState;
  isPastHold: boolean;
  isOld: boolean;
  method: PaymentMethod;
  terms: CheckoutTerms;
  failure: CheckoutFailure | null;
  paymentId: string;
  order: CreatedOrder | null;
  isCancelled: boolean;
  isUnpaid: boolean;
}

/**
 * Whoever else draws consequences for the same checkout waits. The basket is locked first, as whoever starts a checkout
 * does, so that the two never wait for each other.
 */
async function lockFacts({ db, now }: Transaction, checkoutId: string): Promise<Facts> {
  const { rows } = await sql<Facts>`
    with ${lockedBasket(checkoutId)}
    select checkout.state, hold_until <= ${now} as "isPastHold",
      checkout.created_at <= ${now}::timestamptz - interval '24 hours' as "isOld", checkout.method, terms, failure,
      payment.id as "paymentId",
      case when customer_order.id is not null then json_build_object('id', customer_order.id, 'number', number) end as "order",
      customer_order.id is not null and not exists (select from fulfilment
        where order_id = customer_order.id and fulfilment.state <> 'CANCELLED') as "isCancelled",
      not exists (select from fulfilment where order_id = customer_order.id
        and fulfilment.state not in ('PENDING_PAYMENT', 'CANCELLED')) as "isUnpaid"
    from locked_basket, checkout join payment on payment.checkout_id = checkout.id
    left join customer_order on customer_order.checkout_id = checkout.id
    where checkout.id = ${checkoutId} for update of checkout`.execute(db);
  return found(rows[0], 'The checkout');
}
