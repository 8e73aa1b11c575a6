import { formatMoney } from '@aul/money';
import { DomainError } from '../errors.ts';
import type { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import { refuseUnless, type Transaction } from '../operation.ts';
import type { OpenOrder } from '../order/open-order.ts';
import type { OrderLine } from '../order/order-line.entity.ts';
import { leftOfPayment } from '../payment/left-of-payment.ts';
import { PaymentState } from '../payment/payment-state.ts';
import type { Pieces } from '../shipment/pieces.rules.ts';
import { promiseRefund } from './promise-refund.ts';
import { shareByWeight, shareOf } from './refund-share.rules.ts';

export interface PiecesToGiveBack {
  fulfilment: Fulfilment;
  pieces: readonly Pieces<OrderLine>[];
  /** Pieces of a line that were given back for before. */
  before(line: OrderLine): number;
  reason: string;
  key: string;
  /** Less than their share, where staff decide so. */
  amountMinor?: bigint | null | undefined;
}

/**
 * Promises that the buyer gets back what they paid for pieces: price, duty, tax and their share of the shipping. It is less
 * only where staff decide so, or have given back some of it before: then all that is left of the payment. Gives the amount, zero where nothing was paid. Throws PAYMENT_UNSETTLED while the
 * payment is being taken.
 */
export async function giveBack(
  tx: Transaction,
  open: OpenOrder,
  { fulfilment, pieces, before, reason, key, amountMinor }: PiecesToGiveBack,
): Promise<bigint> {
  const { payment } = open;
  if (payment.state === PaymentState.AUTHORISED) throw new DomainError('PAYMENT_UNSETTLED', {});
  if (payment.capturedMinor === 0n) return 0n;
  const beside = besideOf(open, fulfilment);
  const share = pieces.reduce(
    (sum, { line, quantity }) =>
      sum +
      shareOf(
        { quantity: line.quantity, unitMinor: line.unitMinor, besideMinor: beside.get(line) ?? 0n },
        { before: before(line), count: quantity },
      ),
    0n,
  );
  refuseUnless(
    amountMinor === undefined || amountMinor === null || (amountMinor >= 0n && amountMinor <= share),
    `${formatMoney({ amountMinor: share, currency: payment.currency }, 'en')} were paid for these pieces: no more goes back for them`,
  );
  const left = await leftOfPayment(tx.db, payment.id);
  const wanted = amountMinor ?? share;
  const amount = smaller(wanted, left);
  if (amount > 0n) await promiseRefund(tx, { paymentId: payment.id, amountMinor: amount, reason, key });
  return amount;
}

/** What was paid for the lines of a fulfilment beside their price. */
function besideOf({ lines }: OpenOrder, fulfilment: Fulfilment): Map<OrderLine, bigint> {
  const own = lines.filter((line) => line.fulfilment.id === fulfilment.id);
  const shipping = shareByWeight(
    BigInt(fulfilment.shipping.amountMinor),
    own.map(({ unitMinor, quantity }) => unitMinor * BigInt(quantity)),
  );
  return new Map(own.map((line, index) => [line, line.dutyMinor + line.taxMinor + (shipping[index] ?? 0n)]));
}

function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}
