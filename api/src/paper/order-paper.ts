import type { Language } from '@aul/language';
import type { Currency } from '@aul/money';
import type { Address } from '../address/address.ts';
import type { CertificateNumber } from '../certificate/certificate-number.ts';
import type { RateUsed, ShippingChoice } from '../checkout/checkout-terms.ts';
import type { DutyCollection } from '../customs/duty-collection.ts';
import type { TaxNumbers } from '../customs/tax-scheme.ts';
import type { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import type { Incoterm } from '../order/incoterm.ts';
import type { PaymentMethod } from '../payment/payment-method.ts';
import type { PaymentState } from '../payment/payment-state.ts';
import type { Sender } from '../producer/sender.ts';
import type { ShippedQuantity } from '../shipment/shipped-quantity.ts';

/** Everything that papers and letters say of an order. Amounts are minor units of its currency, days are ISO dates. */
export interface OrderPaper {
  id: string;
  number: string;
  placedAt: Date;
  language: Language;
  currency: Currency;
  itemsMinor: bigint;
  shippingMinor: bigint;
  dutyMinor: bigint;
  taxMinor: bigint;
  totalMinor: bigint;
  incoterm: Incoterm;
  dutyNotes: readonly string[];
  rates: readonly RateUsed[];
  /** What a special drawing right cost on its day, a decimal; null where no rate is known. */
  perSdr: string | null;
  email: string;
  phone: string;
  address: Address;
  latinAddress: Address | null;
  method: PaymentMethod;
  payment: PaymentState;
  fulfilments: readonly FulfilmentPaper[];
}

/** What one producer sends. */
export interface FulfilmentPaper {
  id: string;
  position: number;
  state: FulfilmentState;
  /** In Latin letters. */
  senderName: string;
  senderPlace: string;
  /** As the producer is reached now; null where nobody has entered it. Not for papers of buyers. */
  sender: Sender | null;
  /** In the buyer's language; null where the sender has not consented to being named. */
  shownSenderName: string | null;
  shownSenderPlace: string;
  originCountry: string;
  shipping: ShippingChoice;
  collection: DutyCollection;
  taxNumbers: TaxNumbers | null;
  leavesBy: string;
  lines: readonly LinePaper[];
  shipments: readonly ShipmentPaper[];
}

export interface LinePaper {
  id: string;
  position: number;
  title: string;
  englishTitle: string;
  sku: string;
  quantity: number;
  cancelledQuantity: number;
  unitMinor: bigint;
  dutyMinor: bigint;
  taxMinor: bigint;
  hsCode6: string;
  countryOfOrigin: string;
  materials: string;
  weightGrams: number;
  packageWeightGrams: number;
  certificates: readonly CertificateNumber[];
}

export interface ShipmentPaper {
  id: string;
  carrier: string;
  trackingNumber: string | null;
  contents: readonly ShippedQuantity[];
  shippedAt: Date;
}
