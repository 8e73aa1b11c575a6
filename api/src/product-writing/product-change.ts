import type { Money } from '@aul/money';
import type { Words } from '../assistance/words.rules.ts';
import type { Dimensions } from '../product/product-variant.entity.ts';
import type { Shippability, SupplyKind } from '../product/supply.ts';

/** The fields of a product that are texts, as editors write them. */
export const proseFields = ['name', 'subtitle', 'description', 'care', 'motif', 'materialOrigin'] as const;

/** A variant with this id is changed, otherwise added; of a change, what is not mentioned stays. */
export interface VariantChange {
  id: string;
  sku?: string | undefined;
  gtin?: string | null | undefined;
  optionValues?: readonly Words[] | undefined;
  weightGrams?: number | null | undefined;
  packageWeightGrams?: number | null | undefined;
  dimensionsMm?: Dimensions | null | undefined;
  basePrice?: Money | undefined;
  /** Market code to an override in its currency; null ends it. */
  marketPrices?: Readonly<Record<string, Money | null>> | undefined;
  /** How many there are, counted, and why; a new variant begins with it. `was`: how many whoever wants it saw. */
  stock?: { onHand: number; reason: string; was?: number | undefined } | undefined;
}

/** What is not mentioned stays. */
export type ProductChange = { [field in (typeof proseFields)[number]]?: Words | undefined } & {
  productTypeId?: string | undefined;
  producerId?: string | undefined;
  /** Where it is made; the country of origin follows. */
  placeId?: string | undefined;
  /** All of them. The name is needed where the product had no such material before. */
  materials?: readonly { slug: string; name?: Words | undefined; percent: number }[] | undefined;
  /** All of them. */
  techniques?: readonly Words[] | undefined;
  /** All of them, at most three. */
  options?: readonly Words[] | undefined;
  hsCode6?: string | undefined;
  madeYear?: number | null | undefined;
  supplyKind?: SupplyKind | undefined;
  leadDaysMin?: number | null | undefined;
  leadDaysMax?: number | null | undefined;
  seasonMonths?: readonly number[] | undefined;
  shippability?: Shippability | undefined;
  /** All of them, in the order in which they are shown. */
  pictureIds?: readonly string[] | undefined;
  /** Those that change or are added; others stay. */
  variants?: readonly VariantChange[] | undefined;
  /** Only of what was never public. */
  removedVariantIds?: readonly string[] | undefined;
};
