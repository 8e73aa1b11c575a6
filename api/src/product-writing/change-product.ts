import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { keepRecord } from '../assistance/keep-record.ts';
import { requireFreeTexts } from '../assistance/require-free-texts.ts';
import { requireLanguages } from '../assistance/require-languages.ts';
import { changedLanguages, listWithWords, withWords } from '../assistance/words.rules.ts';
import { PublicationState } from '../graphql/publication.ts';
import { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { found, type OperationContext, refuseUnless, type Transaction } from '../operation.ts';
import { countryOf } from '../place/country-of.ts';
import { materialsWith } from '../product/materials-with.ts';
import { Product } from '../product/product.entity.ts';
import { nameSort } from '../search/name-sort.rules.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { changeVariants } from './change-variants.ts';
import { type DeskProductRow, keptProduct, readDeskProduct } from './desk-product-row.ts';
import { checkProduct, requireYear } from './new-product.rules.ts';
import { type ProductChange, proseFields } from './product-change.ts';
import { publishProduct } from './publish-product.ts';
import { requireWorkshop } from './require-workshop.ts';
import { toNewProduct } from './to-new-product.ts';

/**
 * New facts about a product; one that is public stays so, and is checked as when it was published. Throws as `keepRecord`,
 * `checkProduct`, `setPrice`, `setStock` and `publishProduct`, LANGUAGE_NOT_YOURS, PLACE_NOT_YOURS for another workshop,
 * and TEXTS_IN_MANUSCRIPT for texts that are written there.
 */
export function changeProduct(
  ctx: OperationContext,
  viewer: Viewer,
  { id, asOf, change }: { id: string; asOf: Date; change: ProductChange },
): Promise<void> {
  const kept = { action: 'changeProduct', id, asOf };
  return keepRecord(ctx, viewer, { keeping: keptProduct, change: kept }, async (tx, row) => {
    requireLanguages(
      viewer,
      proseFields.flatMap((field) => changedLanguages(row[field], change[field])),
    );
    await applyProductChange(tx, viewer, { row, change });
  });
}

/** The change itself, for whoever has locked and may. */
async function applyProductChange(
  tx: Transaction,
  viewer: Viewer,
  { row, change }: { row: DeskProductRow; change: ProductChange },
): Promise<void> {
  const { id, slug, state } = row;
  const product = found(await tx.em.findOne(Product, id), 'The product');
  const writes = proseFields.filter((field) => changedLanguages(row[field], change[field]).length > 0);
  if (writes.length > 0) await requireFreeTexts(tx, { kind: ManuscriptKind.PRODUCT, id, slug });
  for (const field of writes) product[field] = withWords(row[field], change[field] ?? {});
  if (writes.includes('name')) product.nameSort = nameSort(product.name);
  if (change.producerId) await requireWorkshop(tx, viewer, change.producerId);
  if (change.materials) product.materials = materialsWith(row.materials, change.materials);
  if (change.techniques) product.techniques = listWithWords(row.techniques, change.techniques);
  if (change.options) product.options = listWithWords(row.options, change.options);
  if (change.seasonMonths) product.seasonMonths = [...change.seasonMonths];
  if (change.placeId && change.placeId !== row.place.id)
    product.countryOfOrigin = await countryOf(tx, change.placeId);
  if (typeof change.madeYear === 'number') requireYear(change.madeYear, tx.today);
  tx.em.assign(product, plainFacts(change));
  await tx.em.flush();
  if (change.pictureIds) await setPictures(tx, id, change.pictureIds);
  await changeVariants(tx, viewer, { row, change });
  await tx.em.flush();
  const after = found(await readDeskProduct(tx.db, id), 'The product');
  checkProduct(toNewProduct(after), tx.today);
  refuseUnless(Object.keys(after.name).length > 0, 'A product has a name in some language');
  const isChanged = !isDeepStrictEqual(keptProduct.factsOf(after), keptProduct.factsOf(row));
  if (isChanged && state === PublicationState.PUBLISHED) await publishProduct(tx, id);
}

function plainFacts(change: ProductChange) {
  const { productTypeId, producerId, placeId, hsCode6, madeYear, supplyKind, shippability } = change;
  const { leadDaysMin, leadDaysMax } = change;
  return {
    ...(productTypeId && { productType: productTypeId }),
    ...(producerId && { producer: producerId }),
    ...(placeId && { place: placeId }),
    ...(hsCode6 !== undefined && { hsCode6 }),
    ...(madeYear !== undefined && { madeYear }),
    ...(supplyKind && { supplyKind }),
    ...(shippability && { shippability }),
    ...(leadDaysMin !== undefined && { leadDaysMin }),
    ...(leadDaysMax !== undefined && { leadDaysMax }),
  };
}

async function setPictures({ db }: Transaction, id: string, pictureIds: readonly string[]): Promise<void> {
  refuseUnless(new Set(pictureIds).size === pictureIds.length, 'A picture is shown once');
  await sql`delete from product_picture where product_id = ${id} and picture_id <> all(${pictureIds}::uuid[])`.execute(
    db,
  );
  await sql`
    insert into product_picture (product_id, picture_id, position)
    select ${id}, picture, position from unnest(${pictureIds}::uuid[]) with ordinality as given (picture, position)
    on conflict (product_id, picture_id) do update set position = excluded.position
    where product_picture.position <> excluded.position`.execute(db);
}
