import type { Language, Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import type { Address } from '../address/address.ts';
import type { CertificateNumber } from '../certificate/certificate-number.ts';
import type { DutyCollection } from '../customs/duty-collection.ts';
import type { TaxNumbers } from '../customs/tax-scheme.ts';
import type { PostalKind } from '../shipping/postal-kind.ts';

/** Shapes that are kept as JSON: amounts are whole minor units in decimal strings, days are ISO dates. */

/** A rate that something of the terms was converted by. */
export interface RateUsed {
  from: Currency;
  to: Currency;
  rate: string;
  date: string;
}

/** A way to send the part of an order that one producer sends. */
export interface ShippingChoice {
  /** Of the service. */
  code: string;
  name: Texts;
  carrier: string;
  postalKind: PostalKind;
  isTracked: boolean;
  /** In the currency of the terms. */
  amountMinor: string;
  /** From leaving the workshop to the door. */
  daysMin: number;
  daysMax: number;
  /** Into how many parcels it goes. */
  parcels: number;
  /** What is paid for: the greater of weight and volume, over all parcels. */
  chargedGrams: number;
  isDemonstration: boolean;
}

export interface TermsLine {
  variantId: string;
  productId: string;
  productSlug: string;
  /** In the buyer's language, with what was chosen. */
  title: string;
  /** For papers that are read abroad, in Latin letters: English where there is English. So are the materials. */
  englishTitle: string;
  sku: string;
  quantity: number;
  unitMinor: string;
  /** Pieces that leave from stock; the others are made to order. */
  fromStock: number;
  dutyMinor: string;
  taxMinor: string;
  hsCode6: string;
  countryOfOrigin: string;
  materials: string;
  weightGrams: number;
  packageWeightGrams: number;
  certificates: CertificateNumber[];
}

/** What one producer sends. */
export interface TermsFulfilment {
  producerId: string;
  /** In Latin letters, as papers for abroad name the sender. */
  senderName: string;
  senderPlace: string;
  /** In the buyer's language. */
  shownSenderName: string;
  shownSenderPlace: string;
  originCountry: string;
  lines: TermsLine[];
  shipping: ShippingChoice;
  collection: DutyCollection;
  /** Under which taxes are collected with the order. */
  taxNumbers: TaxNumbers | null;
  /** What the receiver may have to pay beside the total, where it is known. */
  dueAtBorderMinor: string | null;
  /** What the buyer is told of duties. */
  dutyNote: string;
  /** The day by which it leaves. */
  leavesBy: string;
}

/** Everything that an order will say, before anybody commits. */
export interface CheckoutTerms {
  market: string;
  currency: Currency;
  language: Language;
  country: string;
  subdivision: string | null;
  fulfilments: TermsFulfilment[];
  rates: RateUsed[];
  itemsMinor: string;
  shippingMinor: string;
  /** Duties and taxes that are collected with the order. */
  dutyMinor: string;
  taxMinor: string;
  totalMinor: string;
  /** Forgotten a month after a checkout came to nothing. */
  buyer: TermsBuyer;
}

export interface TermsBuyer {
  email: string;
  phone: string;
  address: Address;
  latinAddress: Address | null;
}
