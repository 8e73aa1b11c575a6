import type { Texts } from '@aul/language';
import type { CheckoutTerms, RateUsed, ShippingChoice, TermsLine } from '../checkout/checkout-terms.ts';
import type { DutyCollection } from '../customs/duty-collection.ts';
import type { TaxNumbers } from '../customs/tax-scheme.ts';
import type { RestrictionEffect } from '../restriction/restriction-effect.ts';
import type { QuoteProblemCode } from './quote-problem.ts';

/** What stands in the way of buying a line, or the whole basket. */
export interface QuoteProblem {
  code: QuoteProblemCode;
  /** Null where it is about the whole basket. */
  variantId: string | null;
  /** How many can be had, where there are too few. */
  free: number | null;
}

export interface QuoteRestriction {
  variantId: string;
  effect: RestrictionEffect;
  reason: Texts;
  documentType: string | null;
  source: string;
}

export interface QuoteLine extends TermsLine {
  problem: QuoteProblemCode | null;
}

/** What one producer would send. */
export interface QuoteOrigin {
  producerId: string;
  /** In Latin letters, as papers for abroad name the sender. */
  senderName: string;
  senderPlace: string;
  /** In the buyer's language. */
  shownSenderName: string;
  shownSenderPlace: string;
  originCountry: string;
  lines: QuoteLine[];
  /** Cheapest first; empty while nobody has said where to, or when nothing goes there. */
  options: ShippingChoice[];
  /** The option that was asked for, else the cheapest. */
  chosen: ShippingChoice | null;
  collection: DutyCollection;
  /** Under which taxes are collected with the order. */
  taxNumbers: TaxNumbers | null;
  /** An estimate of what the receiver pays beside the total; null where the tables do not know. */
  dueAtBorderMinor: string | null;
  dutyNote: Texts | null;
  /** ISO date. */
  leavesBy: string;
}

/** What a basket would cost at the door, and what stands in the way. Sums leave out lines with a problem. */
export interface Quote extends Pick<CheckoutTerms, 'market' | 'currency' | 'language' | 'subdivision'> {
  country: string | null;
  origins: QuoteOrigin[];
  restrictions: QuoteRestriction[];
  problems: QuoteProblem[];
  rates: RateUsed[];
  itemsMinor: string;
  /** Null, like what follows from them, until every origin has a way to the destination. */
  shippingMinor: string | null;
  dutyMinor: string | null;
  taxMinor: string | null;
  totalMinor: string | null;
}
