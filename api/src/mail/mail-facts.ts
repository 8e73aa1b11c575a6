import type { Language } from '@aul/language';
import type { ShippedQuantity } from '../shipment/shipped-quantity.ts';

/** What a letter says beside what the order says; a letter does without what is left out. */
export interface MailFacts {
  /** SHIPPED: who carries it, and the number to follow it by. */
  carrier?: string;
  trackingNumber?: string;
  /** SHIPPED, DELIVERED, CANCELLED, RETURN_REQUESTED: of the part of the order that it is about. */
  fulfilmentId?: string;
  /** PAYMENT_RECEIVED, CANCELLED, REFUNDED: in the currency of the order, as a decimal string of minor units. */
  amountMinor?: string;
  /** CANCELLED: the pieces that will not be sent; those of the order that are not any more, where it is left out. */
  contents?: readonly ShippedQuantity[];
  /** CANCELLED: why, where nobody asked for it. */
  because?: 'PAYMENT_GIVEN_UP';
}

/** What a letter to staff says of texts that were not published at their hour, in the words of its language. */
export interface StaffMailFacts {
  /** Of the manuscript. */
  manuscript: string;
  /** The text that its link leads to. */
  language: Language;
  title: string;
  /** Names of the languages. */
  languages: string;
  time: string;
  /** What stood in the way, a line each. */
  reasons: string;
}
