import { type Kysely, sql } from 'kysely';
import { keyHashOf } from '../src/checkout/checkout-hashes.ts';
import { PaymentState } from '../src/payment/payment-state.ts';
import { moneyDifferences } from '../src/reconciliation/money-differences.ts';
import type { Purchase } from './shopper.ts';
import type { StandInPayment } from './stand-in-stripe-books.ts';

/** What is wrong once everything has come to rest; ids to look at, at most ten each. All empty, if all is well. */
export type Differences = Record<(typeof kinds)[number], string[]>;

const kinds = [
  /** A buyer was told of it, and it is not there. */
  'lostOrders',
  /** A buyer was refused, and has an order. */
  'refusedYetOrdered',
  'duplicateCharges',
  /** Taken, or still promised, without an order that stands. */
  'chargesWithoutOrder',
  'ordersWithoutPayment',
  /** Their money was given up, and they wait for it. */
  'ordersWaitingInVain',
  /** Our books say something else than Stripe's. */
  'paymentsUnlikeStripe',
  'moneyLedgers',
  'stockLedgers',
  /** Promised pieces are not what checkouts and orders hold. */
  'promises',
  'oversold',
  'openCheckouts',
  'unhandledEvents',
  'lettersNotOnce',
  /** What the job that looks for such things says. */
  'told',
] as const;

export interface Books {
  db: Kysely<unknown>;
  now: Date;
  purchases: readonly Purchase[];
  /** Of Stripe. */
  payments: readonly StandInPayment[];
  /** Pieces of each variant when the sale began. */
  onHand: ReadonlyMap<string, number>;
}

export async function compareBooks({ db, now, purchases, payments, onHand }: Books): Promise<Differences> {
  // The table of kinds has them all.
  const wrong = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Differences;
  const { rows: checkouts } = await sql<CheckoutRow>`
    select checkout.id, encode(key_hash, 'hex') as key, basket_id as basket, checkout.state, checkout.method, payment.state as payment,
      amount_minor::text as amount, captured_minor::text as captured, refunded_minor::text as refunded, number, total_minor::text as total,
      (select bool_and(state = 'CANCELLED') from fulfilment where order_id = customer_order.id) as "isCancelled",
      (select bool_or(state = 'PENDING_PAYMENT') from fulfilment where order_id = customer_order.id) as "isUnpaid",
      (select coalesce(sum(amount_minor), 0)::text from money_entry where payment_id = payment.id) as ledger,
      (select count(*)::int from mail where order_id = customer_order.id and kind = 'ORDER_PLACED') as letters
    from checkout join payment on payment.checkout_id = checkout.id left join customer_order on customer_order.checkout_id = checkout.id`.execute(
    db,
  );
  const byKey = new Map(checkouts.map((row) => [row.key, row]));
  const numbers = new Set(checkouts.map(({ number }) => number));
  for (const { token, keys, order, refusal } of purchases) {
    if (order !== null && !numbers.has(order)) wrong.lostOrders.push(order);
    const last = byKey.get(keyHashOf(token, keys.at(-1) ?? '').toString('hex'));
    if (refusal !== null && finals.has(refusal) && last?.number && !last.isCancelled)
      wrong.refusedYetOrdered.push(`${last.number} ${refusal}`);
  }
  const atStripe = Map.groupBy(payments, ({ checkoutId }) => checkoutId);
  const charged = new Map<string, number>();
  for (const row of checkouts) {
    const theirs = atStripe.get(row.id) ?? [];
    const taken = theirs.filter(({ captured, refunded }) => captured > refunded);
    const promised = theirs.filter(({ status }) => status === 'requires_capture');
    const stands = row.number !== null && !row.isCancelled;
    if (taken.length > 0) charged.set(row.basket, (charged.get(row.basket) ?? 0) + taken.length);
    if (taken.length > 1) wrong.duplicateCharges.push(row.id);
    if (!stands && taken.length + promised.length > 0) wrong.chargesWithoutOrder.push(row.id);
    const sum = theirs.reduce((total, { captured, refunded }) => total + captured - refunded, 0n);
    if (row.method === 'CARD') {
      if (stands && (sum !== BigInt(row.total ?? 0) || row.isUnpaid)) wrong.ordersWithoutPayment.push(row.id);
      if (sum !== BigInt(row.captured) - BigInt(row.refunded)) wrong.paymentsUnlikeStripe.push(row.id);
    }
    if (row.isUnpaid && givenUp.has(row.payment)) wrong.ordersWaitingInVain.push(row.id);
    if (BigInt(row.ledger) !== BigInt(row.captured) - BigInt(row.refunded)) wrong.moneyLedgers.push(row.id);
    if (row.state === 'HELD' || row.state === 'WAITING') wrong.openCheckouts.push(row.id);
    if (row.number !== null && row.letters !== 1) wrong.lettersNotOnce.push(row.number);
  }
  for (const [basket, times] of charged) if (times > 1) wrong.duplicateCharges.push(basket);
  const known = new Set(checkouts.map(({ id }) => id));
  for (const { checkoutId, status, captured } of payments)
    if (!known.has(checkoutId) && (captured > 0n || status === 'requires_capture'))
      wrong.chargesWithoutOrder.push(checkoutId);

  const { rows: stock } = await sql<StockRow>`
    select variant_id as id, on_hand as "onHand", reserved,
      coalesce((select sum(quantity) from stock_hold where stock_hold.variant_id = stock.variant_id), 0)::int as held,
      coalesce((select sum(promised_quantity) from order_line where order_line.variant_id = stock.variant_id), 0)::int as ordered,
      (select sum(on_hand)::int from stock_movement where stock_movement.variant_id = stock.variant_id) as "ledgerOnHand",
      (select sum(reserved)::int from stock_movement where stock_movement.variant_id = stock.variant_id) as "ledgerReserved"
    from stock`.execute(db);
  for (const row of stock) {
    if (row.ledgerOnHand !== row.onHand || row.ledgerReserved !== row.reserved)
      wrong.stockLedgers.push(row.id);
    if (row.reserved !== row.held + row.ordered) wrong.promises.push(row.id);
    if (row.ordered > (onHand.get(row.id) ?? 0)) wrong.oversold.push(row.id);
  }
  const { rows: events } = await sql<{ id: string }>`
    select id from provider_event where handled_at is null`.execute(db);
  wrong.unhandledEvents.push(...events.map(({ id }) => id));
  for (const { paymentId, what } of await moneyDifferences(db, now)) wrong.told.push(`${what} ${paymentId}`);
  return wrong;
}

export function isSound(differences: Differences): boolean {
  return Object.values(differences).every((ids) => ids.length === 0);
}

/** States of payments whose money will not come. */
const givenUp: ReadonlySet<string> = new Set([PaymentState.CANCELLED, PaymentState.FAILED]);

/** Refusals after which there is no order under the same key any more. */
const finals = new Set([
  'PAYMENT_DECLINED',
  'PAYMENT_ABANDONED',
  'CHECKOUT_EXPIRED',
  'CHECKOUT_SUPERSEDED',
  'STOCK_TOO_LOW',
]);

interface CheckoutRow {
  id: string;
  key: string;
  basket: string;
  state: string;
  method: string;
  payment: string;
  amount: string;
  captured: string;
  refunded: string;
  number: string | null;
  total: string | null;
  isCancelled: boolean | null;
  isUnpaid: boolean | null;
  ledger: string;
  letters: number;
}

interface StockRow {
  id: string;
  onHand: number;
  reserved: number;
  held: number;
  ordered: number;
  ledgerOnHand: number;
  ledgerReserved: number;
}
