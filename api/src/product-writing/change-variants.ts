import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { listWithWords } from '../assistance/words.rules.ts';
import { found, type OperationContext, refuseUnless, type Transaction } from '../operation.ts';
import { endPrice } from '../price/end-price.ts';
import { setPrice } from '../price/set-price.ts';
import { ProductVariant } from '../product/product-variant.entity.ts';
import { setStock } from '../stock/set-stock.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { DeskProductRow, DeskVariantRow } from './desk-product-row.ts';
import type { ProductChange, VariantChange } from './product-change.ts';

interface Variants {
  row: DeskProductRow;
  change: ProductChange;
}

/** Removes, adds and changes variants with their prices and stock. Belongs to `changeProduct`. */
export async function changeVariants(
  tx: Transaction,
  viewer: Viewer,
  { row, change }: Variants,
): Promise<void> {
  const { variants = [], removedVariantIds = [] } = change;
  await removeVariants(tx, row, removedVariantIds);
  const known = new Map(row.variants.map((variant) => [variant.id, variant]));
  let position = await lastPosition(tx, row.id);
  for (const variant of variants) {
    const present = known.get(variant.id);
    if (present) await changeVariant(tx, present, variant);
    else await addVariant(tx, { row, variant, position: ++position });
    await setPrices(tx, variant);
    if (present && variant.stock && variant.stock.onHand !== present.onHand)
      await setStock(tx, {
        variantId: variant.id,
        onHand: variant.stock.onHand,
        was: variant.stock.was,
        note: noteOf(variant.stock.reason, viewer),
      });
  }
}

/** What the ledger of stock keeps: why, and who said it. */
export function noteOf(reason: string, viewer: Viewer): string {
  refuseUnless(
    reason.trim() !== '' && reason.length <= 1000,
    'Say why the stock is another, in 1000 letters',
  );
  return viewer.kind === 'STAFF' ? `${reason.trim()} (staff ${viewer.id})` : reason.trim();
}

async function removeVariants({ em, db }: Transaction, row: DeskProductRow, ids: readonly string[]) {
  if (ids.length === 0) return;
  refuseUnless(
    row.publishedAt === null,
    `${row.slug} has been public: set the stock of a variant to 0 instead of removing it`,
  );
  await em.flush();
  await sql`delete from product_variant where product_id = ${row.id} and id = any(${ids}::uuid[])`.execute(
    db,
  );
}

async function lastPosition({ db }: OperationContext, productId: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(position), 0)::int as last from product_variant where product_id = ${productId}`.execute(
    db,
  );
  return rows[0]?.last ?? 0;
}

async function changeVariant(
  { em }: Transaction,
  present: DeskVariantRow,
  variant: VariantChange,
): Promise<void> {
  const record = found(await em.findOne(ProductVariant, variant.id), 'The variant');
  const { sku, gtin, optionValues, weightGrams, packageWeightGrams, dimensionsMm } = variant;
  em.assign(record, {
    ...(sku !== undefined && { sku: sku.trim() }),
    ...(gtin !== undefined && { gtin: gtin?.trim() || null }),
    ...(weightGrams !== undefined && { weightGrams }),
    ...(packageWeightGrams !== undefined && { packageWeightGrams }),
  });
  if (optionValues) record.optionValues = listWithWords(present.optionValues, optionValues);
  if (dimensionsMm !== undefined && !isDeepStrictEqual(dimensionsMm, present.dimensionsMm))
    em.assign(record, { dimensionsMm });
  await em.flush();
}

async function addVariant(
  { db }: Transaction,
  { row, variant, position }: { row: DeskProductRow; variant: VariantChange; position: number },
): Promise<void> {
  const { id, sku = '', gtin, optionValues = [], stock, basePrice } = variant;
  refuseUnless(basePrice !== undefined, `The variant ${sku} needs its base price`);
  const { weightGrams = null, packageWeightGrams = null, dimensionsMm = null } = variant;
  await sql`
    insert into product_variant
      (id, product_id, position, sku, gtin, option_values, weight_grams, package_weight_grams, dimensions_mm)
    values (${id}, ${row.id}, ${position}, ${sku.trim()}, ${gtin?.trim() || null},
      ${JSON.stringify(listWithWords([], optionValues))}::jsonb, ${weightGrams}, ${packageWeightGrams},
      ${dimensionsMm && JSON.stringify(dimensionsMm)}::jsonb)`.execute(db);
  await sql`insert into stock (variant_id, on_hand, reserved) values (${id}, ${stock?.onHand ?? 0}, 0)`.execute(
    db,
  );
}

async function setPrices(
  tx: Transaction,
  { id, basePrice, marketPrices = {} }: VariantChange,
): Promise<void> {
  if (basePrice) await setPrice(tx, { variantId: id, ...basePrice });
  for (const [marketCode, price] of Object.entries(marketPrices))
    if (price) await setPrice(tx, { variantId: id, marketCode, ...price });
    else await endPrice(tx, { variantId: id, marketCode });
}
