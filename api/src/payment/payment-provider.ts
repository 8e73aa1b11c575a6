import type { Currency } from '@aul/money';
import type { PaymentState } from './payment-state.ts';

/** What is to be paid. The checkout's id makes asking again the same as asking once. */
export interface Charge {
  checkoutId: string;
  amountMinor: bigint;
  currency: Currency;
  /** For the receipt of the provider. */
  email: string;
  language: string;
  /** Where the buyer comes back to from the provider's page. */
  returnUrl: string;
  /** Until when the buyer may take; the provider gives up then. */
  expiresAt: Date;
}

/** What the provider says of a charge. */
export interface ChargeReport {
  /** What the provider calls it. */
  reference: string;
  state: PaymentState;
  /** The page on which the buyer pays, while it waits for them. */
  redirectUrl: string | null;
  capturedMinor: bigint;
  refundedMinor: bigint;
}

/**
 * Takes money for us: promise first, take when there is an order. Every call may be repeated, and means the same. A call
 * throws PaymentUnknown when nobody can tell what became of it: ask again, or `find` it.
 */
export interface PaymentProvider {
  /** Asks for the promise of an amount. */
  begin(charge: Charge): Promise<ChargeReport>;
  /** What became of it; null when the provider has never heard of it. */
  find(checkoutId: string, reference: string | null): Promise<ChargeReport | null>;
  /** Takes what was promised, all of it. */
  capture(reference: string, checkoutId: string): Promise<ChargeReport>;
  /** Gives the promise back; nothing is taken. Does nothing to what is taken already. */
  cancel(reference: string, checkoutId: string): Promise<ChargeReport>;
  /** Gives money back. The same key is the same refund. */
  refund(reference: string, refund: { amountMinor: bigint; key: string }): Promise<ChargeReport>;
}

/** The provider did not answer, or answered nonsense: it may have done what was asked for. */
export class PaymentUnknown extends Error {
  override name = 'PaymentUnknown';
}
