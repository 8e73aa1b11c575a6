import { type Kysely, sql } from 'kysely';

/** Money that is not where it should be. */
export interface MoneyDifference {
  /** Number of the order; null where there is none. */
  order: string | null;
  paymentId: string;
  what: 'TAKEN_WITHOUT_ORDER' | 'ORDER_WITHOUT_MONEY' | 'LEDGER_DIFFERS' | 'REFUND_FAILED' | 'NOT_RECONCILED';
}

/**
 * What is left to a person when the reconciler has done what it can: money that was taken without an order that stands and
 * is not on its way back, parts of orders that are being worked on without their money, or have waited for an hour for money that
 * was given up, ledgers that say something else than the
 * balance, refunds that the provider refused, and what nobody could tell for an hour. At most a hundred.
 */
export async function moneyDifferences(db: Kysely<unknown>, now: Date): Promise<MoneyDifference[]> {
  const { rows } = await sql<MoneyDifference>`
    select number as "order", "paymentId", what from (
      select checkout_id, payment.id as "paymentId", 'TAKEN_WITHOUT_ORDER' as what from payment
        where captured_minor > refunded_minor
          and captured_minor > (select coalesce(sum(amount_minor), 0) from refund where payment_id = payment.id and state <> 'FAILED')
          and not exists (select from customer_order join fulfilment on order_id = customer_order.id
            where customer_order.checkout_id = payment.checkout_id and fulfilment.state <> 'CANCELLED')
      union all select checkout_id, payment.id, 'ORDER_WITHOUT_MONEY' from payment
        where captured_minor = 0 and exists (select from customer_order join fulfilment on order_id = customer_order.id
          where customer_order.checkout_id = payment.checkout_id and (fulfilment.state not in ('PENDING_PAYMENT', 'CANCELLED')
            or (fulfilment.state = 'PENDING_PAYMENT' and payment.state in ('CANCELLED', 'FAILED')
              and placed_at < ${now}::timestamptz - interval '1 hour')))
      union all select checkout_id, payment.id, 'LEDGER_DIFFERS' from payment
        where captured_minor - refunded_minor <> (select coalesce(sum(amount_minor), 0) from money_entry where payment_id = payment.id)
      union all select checkout_id, payment.id, 'REFUND_FAILED' from payment
        where exists (select from refund where payment_id = payment.id and state = 'FAILED')
      union all select checkout_id, payment.id, 'NOT_RECONCILED' from payment join checkout on checkout.id = checkout_id
        where payment.method <> 'BANK_TRANSFER' and checkout.created_at < ${now}::timestamptz - interval '1 hour'
          and (checkout.state = 'HELD' or (checkout.state = 'ORDERED' and payment.state in ('WAITING', 'AUTHORISED')))
    ) as found left join customer_order using (checkout_id) order by "paymentId", what limit 100`.execute(db);
  return rows;
}
