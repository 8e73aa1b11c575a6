import { PublicationState } from '../graphql/publication.ts';
import { found, type OperationContext, transaction } from '../operation.ts';
import { indexBrandAndProducts } from '../search/index-around.ts';
import { Brand } from './brand.entity.ts';

/** Takes a brand from the public; its register stays. What carried it is shown without it. */
export function archiveBrand(ctx: OperationContext, brandId: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    found(await tx.em.findOne(Brand, brandId), 'The brand').state = PublicationState.ARCHIVED;
    await tx.em.flush();
    await indexBrandAndProducts(tx, brandId);
  });
}
