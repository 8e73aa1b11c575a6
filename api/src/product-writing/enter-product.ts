import { chooseText, slugify } from '@aul/language';
import { sql } from 'kysely';
import { EntryKind } from '../assistance/entry.ts';
import { noteEntries } from '../assistance/note-entry.ts';
import { officerRoles } from '../assistance/officer-roles.ts';
import { requireLanguages } from '../assistance/require-languages.ts';
import { changedLanguages, listWithWords, type Words, withWords } from '../assistance/words.rules.ts';
import { differenceOf, noteAudit } from '../audit/note-audit.ts';
import { found, type OperationContext, refuseUnless, type Transaction, transaction } from '../operation.ts';
import { countryOf } from '../place/country-of.ts';
import { materialsWith } from '../product/materials-with.ts';
import type { Shippability, SupplyKind } from '../product/supply.ts';
import { requireScope } from '../viewer/require-scope.ts';
import { requireStaff } from '../viewer/require-staff.ts';
import type { StaffViewer, Viewer } from '../viewer/viewer.ts';
import { createProduct } from './create-product.ts';
import { keptProduct, readDeskProduct } from './desk-product-row.ts';
import type { NewProduct, NewVariant } from './new-product.rules.ts';
import { type ProductChange, proseFields, type VariantChange } from './product-change.ts';
import { requireWorkshop } from './require-workshop.ts';

export interface ProductEntry extends ProductChange {
  /** Chosen by whoever enters it: the same sent again is the same product. */
  id: string;
  name: Words;
  productTypeId: string;
  producerId: string;
  placeId: string;
  materials: NonNullable<ProductChange['materials']>;
  hsCode6: string;
  supplyKind: SupplyKind;
  shippability: Shippability;
  variants: readonly VariantChange[];
}

/**
 * An officer enters a product, which is not public yet; its address is made of its name. Throws PLACE_NOT_YOURS,
 * LANGUAGE_NOT_YOURS, and as `createProduct`.
 */
export function enterProduct(ctx: OperationContext, viewer: Viewer, entry: ProductEntry): Promise<void> {
  return transaction(ctx, async (tx) => {
    const staff = requireStaff(viewer, officerRoles);
    const known = await readDeskProduct(tx.db, entry.id);
    if (known) return requireScope(staff, { places: keptProduct.placesOf(known) });
    requireLanguages(
      viewer,
      proseFields.flatMap((field) => changedLanguages(null, entry[field])),
    );
    await addProduct(tx, staff, entry);
  });
}

/** The entry itself, with its workshop checked. */
async function addProduct(tx: Transaction, staff: StaffViewer, entry: ProductEntry): Promise<void> {
  await requireWorkshop(tx, staff, entry.producerId);
  await createProduct(tx, await newProduct(tx, entry));
  await noteEntries(tx, staff.id, { kind: EntryKind.PRODUCT, ids: [entry.id] });
  const made = found(await readDeskProduct(tx.db, entry.id), 'The product');
  noteAudit(tx, staff, {
    action: 'enterProduct',
    subjectType: 'Product',
    subjectId: entry.id,
    subjectName: made.slug,
    difference: differenceOf({} as Record<string, unknown>, keptProduct.factsOf(made)),
  });
}

async function newProduct(tx: Transaction, entry: ProductEntry): Promise<NewProduct> {
  const { id, productTypeId, producerId, placeId, hsCode6, supplyKind, shippability } = entry;
  const name = withWords(null, entry.name);
  refuseUnless(Object.keys(name).length > 0, 'A product has a name in some language');
  const product: NewProduct = {
    id,
    slug: await freeSlug(tx, name),
    name,
    description: withWords(null, entry.description ?? {}),
    productTypeId,
    producerId,
    placeId,
    materials: materialsWith([], entry.materials),
    techniques: listWithWords([], entry.techniques ?? []),
    options: listWithWords([], entry.options ?? []),
    hsCode6,
    countryOfOrigin: await countryOf(tx, placeId),
    supplyKind,
    shippability,
    seasonMonths: [...(entry.seasonMonths ?? [])],
    variants: entry.variants.map(newVariant),
    pictureIds: [...(entry.pictureIds ?? [])],
  };
  for (const field of ['subtitle', 'care', 'motif', 'materialOrigin'] as const)
    if (entry[field]) product[field] = withWords(null, entry[field]);
  if (typeof entry.leadDaysMin === 'number') product.leadDaysMin = entry.leadDaysMin;
  if (typeof entry.leadDaysMax === 'number') product.leadDaysMax = entry.leadDaysMax;
  if (typeof entry.madeYear === 'number') product.madeYear = entry.madeYear;
  return product;
}

function newVariant(variant: VariantChange): NewVariant {
  const { id, sku = '', gtin, optionValues = [], weightGrams, packageWeightGrams, dimensionsMm } = variant;
  refuseUnless(variant.basePrice !== undefined, `The variant ${sku} needs its base price`);
  const marketPrices = Object.fromEntries(
    Object.entries(variant.marketPrices ?? {}).flatMap(([code, price]) => (price ? [[code, price]] : [])),
  );
  return {
    id,
    sku: sku.trim(),
    optionValues: listWithWords([], optionValues),
    basePrice: variant.basePrice,
    marketPrices,
    onHand: variant.stock?.onHand ?? 0,
    ...(gtin?.trim() && { gtin: gtin.trim() }),
    ...(weightGrams && { weightGrams }),
    ...(packageWeightGrams && { packageWeightGrams }),
    ...(dimensionsMm && { dimensionsMm }),
  };
}

/** Of the name, with a number where others have it already or had it before. */
async function freeSlug({ db }: Transaction, name: ReturnType<typeof withWords>): Promise<string> {
  const shown = chooseText(name, 'en');
  const base = (shown && slugify(shown.text, shown.language)) || 'product';
  const { rows } = await sql<{ slug: string }>`
    select slug from product where slug = ${base} or slug like ${`${base}-%`}
    union select path from redirect where kind = 'PRODUCT' and (path = ${base} or path like ${`${base}-%`})`.execute(
    db,
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
