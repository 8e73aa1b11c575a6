import type { Language, Texts } from '@aul/language';
import type { Currency } from '@aul/money';
import type { CertificateNumber } from '../certificate/certificate-number.ts';
import type { SupplyKind } from '../product/supply.ts';

/** A line of a basket with all that a quote asks about the thing, as it is now. Amounts are decimal strings. */
export interface BasketThing {
  variantId: string;
  productId: string;
  productSlug: string;
  name: Texts;
  optionValues: Texts[];
  sku: string;
  quantity: number;
  /** What the shopper saw, and until when it holds. */
  promisedMinor: string;
  promisedUntil: string;
  /** What it costs now; null when it is not sold in the market any more. */
  offerMinor: string | null;
  isConverted: boolean;
  /** The producer's own currency. */
  baseCurrency: Currency;
  isDelivered: boolean;
  isPublished: boolean;
  free: number;
  supplyKind: SupplyKind;
  seasonMonths: number[];
  leadDaysMax: number | null;
  hsCode6: string;
  countryOfOrigin: string;
  madeYear: number | null;
  productType: string;
  /** Its materials, with their shares. */
  materials: { slug: string; name: Texts; percent: number }[];
  /** Of the thing itself, those that are valid today. */
  certificates: CertificateNumber[];
  weightGrams: number | null;
  packageWeightGrams: number | null;
  dimensionsMm: { length: number; width: number; height: number } | null;
  producerId: string;
  producerSlug: string;
  producerName: Texts;
  /** Names of the places from the village up to the region. */
  senderPlaces: Texts[];
  /** Where it is sent from, ISO 3166-1 alpha-2. */
  originCountry: string;
}

export interface BasketContents {
  id: string;
  market: string;
  currency: Currency;
  language: Language;
  country: string | null;
  subdivision: string | null;
  /** The day whose tariffs, duties and rates count for it, an ISO date. */
  quotedOn: string;
  isOrdered: boolean;
  things: BasketThing[];
}
