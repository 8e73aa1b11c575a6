import { LockMode } from '@mikro-orm/postgresql';
import { PublicationState } from '../graphql/publication.ts';
import { Market } from '../market/market.entity.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { Product } from '../product/product.entity.ts';
import { ProductVariant } from '../product/product-variant.entity.ts';
import { Price } from './price.entity.ts';
import { refreshOffers } from './refresh-offers.ts';

/**
 * Ends the override of a market: what is asked there follows from the base price again. Nothing happens without one.
 * Throws NOT_FOUND, and RATE_MISSING where the base price cannot be converted.
 */
export function endPrice(
  ctx: OperationContext,
  { variantId, marketCode }: { variantId: string; marketCode: string },
): Promise<void> {
  return transaction(ctx, async (tx) => {
    const variant = found(await tx.em.findOne(ProductVariant, variantId), 'The variant');
    // As for a new price: those of one product follow each other.
    const product = await tx.em.findOne(Product, variant.product.id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const market = found(await tx.em.findOne(Market, { code: marketCode }), `The market ${marketCode}`);
    const current = await tx.em.findOne(Price, { variant, market, validTo: null });
    if (!current) return;
    refuseUnless(current.validFrom < tx.now, 'The present price began at this very moment or later');
    current.validTo = tx.now;
    await tx.em.flush();
    if (product?.state === PublicationState.PUBLISHED) await refreshOffers(tx, [product.id]);
  });
}
