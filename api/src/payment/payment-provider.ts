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
 * throws PaymentUnknown when nobody can tell what became of it: ask again, or `find` it. It throws PaymentRefused when the
 * provider has said no, so that nothing was done. Any other error is a fault of ours, and nothing was done either.
 */
export interface PaymentProvider {
  /** Asks for the promise of an amount. */
  begin(charge: Charge): Promise<ChargeReport>;
  /** What became of it; null when the provider has never heard of it. */
  find(checkoutId: string, reference: string | null): Promise<ChargeReport | null>;
  /** Takes what was promised, all of it. Refused when nothing is promised, be it not yet or not any more. */
  capture(reference: string, checkoutId: string): Promise<ChargeReport>;
  /** The buyer can promise no more from now on. Does nothing to what is promised or taken already. */
  close(reference: string, checkoutId: string): Promise<ChargeReport>;
  /** Gives the promise back; nothing is taken. Does nothing to what is taken already. */
  cancel(reference: string, checkoutId: string): Promise<ChargeReport>;
  /**
   * Gives money back. The same key is the same refund. Answers when the money has left us; until the provider can say so,
   * PaymentUnknown.
   */
  refund(reference: string, refund: { amountMinor: bigint; key: string }): Promise<ChargeReport>;
}

/** The provider did not answer, or answered nonsense: it may have done what was asked for. */
export class PaymentUnknown extends Error {
  override name = 'PaymentUnknown';
}

/** The provider said no; it did nothing. The code is the provider's, and holds nothing of the buyer or their card. */
export class PaymentRefused extends Error {
  override name = 'PaymentRefused';
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`The payment provider refused: ${code}.`, options);
    this.code = code;
  }
}

/** What a provider tells by itself, as far as it is believed: that there is news of a payment. */
export interface PaymentEvent {
  /** The provider's own. */
  id: string;
  type: string;
  /** Null for what is none of ours. */
  checkoutId: string | null;
}

/** A provider that tells by itself. */
export interface PaymentEventReader {
  /** What a message says. Throws WEBHOOK_SIGNATURE_INVALID for one that the provider has not signed within minutes. */
  readEvent(body: string, signature: string): PaymentEvent;
}
