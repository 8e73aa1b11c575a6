import { PaymentState } from '../payment/payment-state.ts';
import type { CheckoutFailure } from './checkout-failure.ts';
import { CheckoutState } from './checkout-state.ts';

export interface ReportedCheckout {
  checkout: CheckoutState;
  /** Whether the promise of its stock has run out. */
  isPastHold: boolean;
  /** Paid by bank transfer: the order does not wait for the money. */
  isTransfer: boolean;
  /** It began so long ago that no provider begins a charge for it any more. */
  isOld: boolean;
  /** All parts of its order were cancelled. */
  isOrderCancelled: boolean;
  /** Those that were not wait for their money, all of them. */
  isOrderUnpaid: boolean;
  /** Null when the provider does not know the charge. */
  payment: PaymentState | null;
}

/**
 * What the provider is asked for next: to take what is promised, to give the promise back, or to let the buyer promise no
 * more, where what they have promised by then stands.
 */
export type ProviderRequest = 'CAPTURE' | 'CANCEL' | 'CLOSE';

/** What follows; what is left out does not happen. */
export interface ReportConsequence {
  /** The order comes into being. */
  order?: true;
  /** Its parts are paid. */
  pay?: true;
  /** The checkout ends without an order. */
  fail?: CheckoutFailure;
  /** All of its order is cancelled: the money that was promised will never come. */
  cancelOrder?: true;
  /** The buyer has to do something. */
  wait?: true;
  /** Its payment is cancelled: the provider has never heard of it, and never will. */
  forget?: true;
  /** What was taken goes back. */
  giveBack?: true;
  ask?: ProviderRequest;
}

/**
 * What follows from where a checkout and its money stand. Nobody is charged without an order: money is taken when there
 * is one, and what was taken or promised without one goes back.
 */
export function consequenceOf(reported: ReportedCheckout): ReportConsequence {
  switch (reported.checkout) {
    case CheckoutState.ORDERED:
      return ofOrdered(reported);
    case CheckoutState.FAILED:
      return reported.payment === null && reported.isOld ? { forget: true } : withoutOrder(reported.payment);
    case CheckoutState.HELD:
    case CheckoutState.WAITING:
      return ofOpen(reported);
  }
}

function ofOpen({ payment, isTransfer, isPastHold }: ReportedCheckout): ReportConsequence {
  switch (payment) {
    case PaymentState.AUTHORISED:
      return { order: true, ask: 'CAPTURE' };
    case PaymentState.CAPTURED:
      return { order: true, pay: true };
    case PaymentState.FAILED:
      return { fail: 'PAYMENT_DECLINED' };
    case PaymentState.CANCELLED:
      return { fail: isPastHold ? 'CHECKOUT_EXPIRED' : 'PAYMENT_ABANDONED' };
    case PaymentState.WAITING:
      if (isTransfer) return { order: true };
      // It is only given up when the provider has given it up: until then the buyer may still pay.
      return isPastHold ? { ask: 'CLOSE' } : { wait: true };
    case null:
      return isPastHold ? { fail: 'CHECKOUT_EXPIRED' } : {};
  }
}

function ofOrdered({
  payment,
  isTransfer,
  isOrderCancelled,
  isOrderUnpaid,
}: ReportedCheckout): ReportConsequence {
  if (isOrderCancelled) return withoutOrder(payment === PaymentState.CAPTURED ? null : payment);
  switch (payment) {
    case PaymentState.AUTHORISED:
      return { ask: 'CAPTURE' };
    case PaymentState.CAPTURED:
      return { pay: true };
    case PaymentState.CANCELLED:
    case PaymentState.FAILED:
      return isOrderUnpaid && !isTransfer ? { cancelOrder: true } : {};
    default:
      return {};
  }
}

function withoutOrder(payment: PaymentState | null): ReportConsequence {
  switch (payment) {
    case PaymentState.WAITING:
    case PaymentState.AUTHORISED:
      return { ask: 'CANCEL' };
    case PaymentState.CAPTURED:
      return { giveBack: true };
    default:
      return {};
  }
}
