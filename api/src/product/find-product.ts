import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import { isPublished } from './product-conditions.ts';
import type { ProductRow } from './product-row.ts';

/** The published product with a slug, or the one that had it before: one statement either way. */
export async function findProduct(
  context: Context,
  slug: string,
  row: RawBuilder<unknown>,
): Promise<ProductRow | null> {
  const { rows } = await sql<{ node: ProductRow }>`
    select ${row} as node from product
    where ${isPublished} and product.id = coalesce(
      (select id from product as named where named.slug = ${slug}),
      (select target_id from redirect where kind = 'PRODUCT' and path = ${slug}))`.execute(context.db);
  return rows[0]?.node ?? null;
}
