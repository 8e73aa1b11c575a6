/** What a parcel up to so many grams costs, in the currency of its tariff. */
export interface TariffBand {
  upToGrams: number;
  /** Whole minor units in a decimal string. */
  amountMinor: string;
}
