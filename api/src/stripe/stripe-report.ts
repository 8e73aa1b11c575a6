import type Stripe from 'stripe';
import type { ChargeReport } from '../payment/payment-provider.ts';
import { PaymentState } from '../payment/payment-state.ts';

/** A session of Stripe's page with the payment that it led to. */
export type StripeSession = Stripe.Checkout.Session;

/** What is read along with a session, in one request. */
export const sessionParts = ['payment_intent', 'payment_intent.latest_charge'];

/** What a session says, read with `sessionParts`. Money that went back is told apart: see `refundedOf`. */
export function reportOf(session: StripeSession, refundedMinor = 0n): ChargeReport {
  const intent = intentOf(session);
  const state = stateOf(session, intent);
  return {
    reference: session.id,
    state,
    redirectUrl: state === PaymentState.WAITING ? session.url : null,
    capturedMinor: state === PaymentState.CAPTURED ? BigInt(intent?.amount_received ?? 0) : 0n,
    refundedMinor,
  };
}

export function intentOf({ payment_intent: intent }: StripeSession): Stripe.PaymentIntent | null {
  if (typeof intent === 'string') throw new Error('The session was read without its payment.');
  return intent;
}

/** Whether something went back, or is on its way: then the refunds tell how much. */
export function hasRefunds(session: StripeSession): boolean {
  const charge = intentOf(session)?.latest_charge;
  return typeof charge === 'object' && charge !== null && charge.amount_refunded > 0;
}

/** Money that has gone back; what is on its way, or did not arrive, is still ours. */
export function refundedOf(refunds: readonly Stripe.Refund[]): bigint {
  return refunds
    .filter(({ status }) => status === 'succeeded')
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

/** Without a payment nobody has tried to pay. A card that was declined may be tried again while the page is open. */
function stateOf(session: StripeSession, intent: Stripe.PaymentIntent | null): PaymentState {
  if (intent?.status === 'requires_capture') return PaymentState.AUTHORISED;
  if (intent?.status === 'succeeded') return PaymentState.CAPTURED;
  if (intent?.status === 'canceled' || session.status === 'expired') return PaymentState.CANCELLED;
  return PaymentState.WAITING;
}
