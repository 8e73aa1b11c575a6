import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import {
  chunks,
  found,
  type OperationContext,
  refuseUnless,
  type Transaction,
  transaction,
} from '../operation.ts';
import { refreshOffers } from '../price/refresh-offers.ts';
import { indexRecords } from '../search/index-records.ts';
import { SearchKind } from '../search/search-document.entity.ts';

export interface Publication {
  productId: string;
  /** When it was first published, for a catalogue that moves here from elsewhere; now unless said. */
  publishedAt?: Date;
}

export function publishProduct(ctx: OperationContext, productId: string): Promise<void> {
  return publishProducts(ctx, [{ productId }]);
}

/**
 * Makes products public, with an offer for every market; all of them or none. Throws PICTURE_CREDIT_MISSING for a
 * picture without alternative text, credit or licence, RATE_MISSING when a price cannot be converted, and
 * BAD_USER_INPUT when there is no picture, no variant with a price, or no public producer.
 */
export function publishProducts(ctx: OperationContext, publications: readonly Publication[]): Promise<void> {
  return transaction(ctx, async (tx) => {
    for (const chunk of chunks(publications)) {
      const ids = chunk.map(({ productId }) => productId);
      await requirePublishable(tx, ids);
      await sql`
        update product set state = 'PUBLISHED', published_at = coalesce(product.published_at, made.published_at), updated_at = now()
        from unnest(
          ${ids}::uuid[], ${chunk.map(({ publishedAt }) => publishedAt ?? tx.now)}::timestamptz[]
        ) as made (id, published_at)
        where product.id = made.id`.execute(tx.db);
      await refreshOffers(tx, ids);
      await indexRecords(tx, SearchKind.PRODUCT, ids);
    }
  });
}

interface Readiness {
  slug: string;
  producer: string;
  producer_state: string;
  pictures: string;
  uncredited: string | null;
  variants: string;
  unpriced: string | null;
}

async function requirePublishable({ db }: Transaction, ids: string[]): Promise<void> {
  const { rows } = await sql<Readiness>`
    select product.slug, producer.slug as producer, producer.state as producer_state,
      shown.pictures, shown.uncredited, sold.variants, sold.unpriced
    from product
    join producer on producer.id = product.producer_id
    cross join lateral (
      select count(*) as pictures, min(picture.hash) filter (
        where picture.credit = '' or picture.licence = '' or picture.alt = '{}'::jsonb) as uncredited
      from product_picture join picture on picture.id = product_picture.picture_id
      where product_picture.product_id = product.id
    ) shown
    cross join lateral (
      select count(*) as variants, min(variant.sku) filter (where price.id is null) as unpriced
      from product_variant variant
      left join price on price.variant_id = variant.id and price.market_id is null and price.valid_to is null
      where variant.product_id = product.id
    ) sold
    where product.id = any(${ids}::uuid[])`.execute(db);
  found(rows.length === ids.length || undefined, 'A product');
  for (const { slug, producer, producer_state, pictures, uncredited, variants, unpriced } of rows) {
    refuseUnless(producer_state === 'PUBLISHED', `${slug}: its producer ${producer} is not published`);
    refuseUnless(Number(pictures) > 0, `${slug} has no picture`);
    if (uncredited) throw new DomainError('PICTURE_CREDIT_MISSING', { picture: uncredited });
    refuseUnless(Number(variants) > 0, `${slug} has no variant`);
    refuseUnless(unpriced === null, `${slug}: ${unpriced} has no base price`);
  }
}
