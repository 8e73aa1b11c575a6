import { found, type OperationContext, transaction } from '../operation.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';
import { BrandUse, BrandUseState } from './brand-use.entity.ts';
import type { BrandGrant } from './grant-brand-use.ts';

/** A product carries the brand no longer. Throws NOT_FOUND when it never did. */
export function withdrawBrandUse(ctx: OperationContext, { productId, brandId }: BrandGrant): Promise<void> {
  return transaction(ctx, async (tx) => {
    const use = await tx.em.findOne(BrandUse, { product: productId, brand: brandId });
    found(use, 'The use of the brand').state = BrandUseState.WITHDRAWN;
    await tx.em.flush();
    await indexRecords(tx, SearchKind.PRODUCT, [productId]);
  });
}
