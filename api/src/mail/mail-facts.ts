/** What a letter says beside what the order says; a letter does without what is left out. */
export interface MailFacts {
  /** SHIPPED: who carries it, and the number to follow it by. */
  carrier?: string;
  trackingNumber?: string;
  /** SHIPPED, DELIVERED, CANCELLED, RETURN_REQUESTED: of the part of the order that it is about. */
  fulfilmentId?: string;
  /** PAYMENT_RECEIVED, CANCELLED, REFUNDED: in the currency of the order, as a decimal string of minor units. */
  amountMinor?: string;
}
