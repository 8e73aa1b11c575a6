import type { Money } from '@aul/money';
import { LockMode } from '@mikro-orm/postgresql';
import { PublicationState } from '../graphql/publication.ts';
import { Market } from '../market/market.entity.ts';
import { found, type OperationContext, refuseUnless, transaction } from '../operation.ts';
import { Product } from '../product/product.entity.ts';
import { ProductVariant } from '../product/product-variant.entity.ts';
import { Price } from './price.entity.ts';
import { refreshOffers } from './refresh-offers.ts';

export interface NewPrice extends Money {
  variantId: string;
  /** An override for that market, in its currency; the base price, in the producer's, when there is none. */
  marketCode?: string;
}

/** Sets a price from now on; the one before ends and stays as history. Throws BAD_USER_INPUT for a wrong currency. */
export function setPrice(
  ctx: OperationContext,
  { variantId, marketCode, amountMinor, currency }: NewPrice,
): Promise<void> {
  return transaction(ctx, async (tx) => {
    refuseUnless(amountMinor > 0n, 'A price is above zero');
    const variant = found(await tx.em.findOne(ProductVariant, variantId), 'The variant');
    // Prices of one product follow each other, so that its offers are those of the last.
    const product = await tx.em.findOne(Product, variant.product.id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const market = marketCode
      ? found(await tx.em.findOne(Market, { code: marketCode }), `The market ${marketCode}`)
      : undefined;
    refuseUnless(
      !market || market.currency === currency,
      `The market ${marketCode} is priced in ${market?.currency}`,
    );
    const current = await tx.em.findOne(Price, { variant, market: market ?? null, validTo: null });
    if (current?.amountMinor === amountMinor && current.currency === currency) return;
    if (current) {
      refuseUnless(current.validFrom < tx.now, 'The present price began at this very moment or later');
      current.validTo = tx.now;
      // Ended before the next begins: one price at a time.
      await tx.em.flush();
    }
    tx.em.create(Price, { variant, market, amountMinor, currency, validFrom: tx.now });
    await tx.em.flush();
    if (product?.state === PublicationState.PUBLISHED) await refreshOffers(tx, [product.id]);
  });
}
