import { Availability, SupplyKind } from './supply.ts';

export interface Supply {
  supplyKind: SupplyKind;
  /** Months of the year, 1 to 12. */
  seasonMonths: number[];
  /** On hand and not promised to anyone. */
  freeStock: number;
}

/** As the shopper's market sees it. */
export type SupplyToMarket = Supply & { isDelivered: boolean };

/**
 * Whether a shopper can have a product now. What is not sent to the market is so whatever the stock; a season is
 * counted by the months of UTC.
 */
export function availabilityOf(
  { supplyKind, seasonMonths, freeStock, isDelivered }: SupplyToMarket,
  now: Date,
): Availability {
  if (!isDelivered) return Availability.NOT_DELIVERED;
  if (supplyKind === SupplyKind.SEASONAL && !seasonMonths.includes(now.getUTCMonth() + 1))
    return Availability.OUT_OF_SEASON;
  if (freeStock > 0) return Availability.IN_STOCK;
  return supplyKind === SupplyKind.MADE_TO_ORDER ? Availability.MADE_TO_ORDER : Availability.SOLD_OUT;
}
