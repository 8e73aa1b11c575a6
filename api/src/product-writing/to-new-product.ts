import type { DeskProductRow } from './desk-product-row.ts';
import type { NewProduct, NewVariant } from './new-product.rules.ts';

/** What is kept of a product as it would be created: so that the same rules hold for a change. */
export function toNewProduct(row: DeskProductRow): NewProduct {
  return {
    slug: row.slug,
    name: row.name,
    description: row.description,
    productTypeId: row.productType.id,
    producerId: row.producer.id,
    placeId: row.place.id,
    materials: row.materials,
    options: row.options,
    hsCode6: row.hsCode6,
    countryOfOrigin: row.countryOfOrigin,
    supplyKind: row.supplyKind,
    shippability: row.shippability,
    seasonMonths: row.seasonMonths,
    ...(row.madeYear !== null && { madeYear: row.madeYear }),
    ...(row.leadDaysMin !== null && { leadDaysMin: row.leadDaysMin }),
    ...(row.leadDaysMax !== null && { leadDaysMax: row.leadDaysMax }),
    variants: row.variants.map(newVariant),
  };
}

function newVariant({
  sku,
  gtin,
  optionValues,
  onHand,
  basePrice,
}: DeskProductRow['variants'][number]): NewVariant {
  const { amountMinor, currency } = basePrice ?? { amountMinor: '0', currency: 'UZS' as const };
  return {
    sku,
    ...(gtin !== null && { gtin }),
    optionValues,
    onHand,
    basePrice: { amountMinor: BigInt(amountMinor), currency },
  };
}
