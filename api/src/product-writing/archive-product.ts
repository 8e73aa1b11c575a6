import { sql } from 'kysely';
import { found, type OperationContext, transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';

export function archiveProduct(ctx: OperationContext, productId: string): Promise<void> {
  return archiveProducts(ctx, [productId]);
}

/** Takes products from the public, with their offers; all of them or none. Nothing else is deleted. */
export function archiveProducts(ctx: OperationContext, productIds: readonly string[]): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      update product set state = 'ARCHIVED', updated_at = now()
      where id = any(${productIds}::uuid[]) returning id`.execute(tx.db);
    found(rows.length === productIds.length || undefined, 'A product');
    await sql`
      delete from offer using product_variant variant
      where offer.variant_id = variant.id and variant.product_id = any(${productIds}::uuid[])`.execute(tx.db);
    await indexRecords(tx, SearchKind.PRODUCT, productIds);
  });
}
