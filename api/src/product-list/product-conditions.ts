import { type RawBuilder, sql } from 'kysely';
import { isValidOn } from '../certificate/is-valid-on.ts';
import type { Context } from '../context.ts';
import { isPublic } from '../graphql/publishable.ts';
import { isBelow } from '../place/within-place.ts';
import { Product } from '../product/product.entity.ts';
import type { ProductFilter } from './product-filter.ts';

export type Dimension =
  | 'place'
  | 'brand'
  | 'direction'
  | 'productType'
  | 'producer'
  | 'supplyKind'
  | 'certificate'
  | 'delivery'
  | 'price';

/** The SQL condition of each dimension that a filter uses, over the tables that `productTables` joins. */
export function conditionsOf(filter: ProductFilter, context: Context): Map<Dimension, RawBuilder<unknown>> {
  const conditions = new Map<Dimension, RawBuilder<unknown>>();
  const add = (dimension: Dimension, given: unknown, condition: () => RawBuilder<unknown>) => {
    if (given !== undefined && given !== null) conditions.set(dimension, condition());
  };
  const { place, brands, directions, productTypes, producers, supplyKinds, certificates } = filter;
  add('place', place, () => sql`(place.path = ${place} or ${isBelow(place ?? '')})`);
  add(
    'brand',
    brands,
    () => sql`exists (select from shown_brand join brand on brand.id = shown_brand.brand_id
    where shown_brand.product_id = product.id and brand.slug = any(${brands}))`,
  );
  add('direction', directions, () => sql`direction.slug = any(${directions})`);
  add('productType', productTypes, () => sql`product_type.slug = any(${productTypes})`);
  add('producer', producers, () => sql`producer.slug = any(${producers})`);
  add('supplyKind', supplyKinds, () => sql`product.supply_kind = any(${supplyKinds})`);
  add(
    'certificate',
    certificates,
    () => sql`exists (select from certificate where certificate.product_id = product.id
    and certificate.type = any(${certificates}) and ${isValidOn(context.today)})`,
  );
  if (filter.isDelivered) conditions.set('delivery', sql`offer.is_delivered`);
  const { minimumPrice, maximumPrice } = filter;
  if (minimumPrice || maximumPrice) {
    const least = minimumPrice ? sql`offer.amount_minor >= ${minimumPrice}::bigint` : sql`true`;
    const most = maximumPrice ? sql`offer.amount_minor <= ${maximumPrice}::bigint` : sql`true`;
    conditions.set('price', sql`(${least} and ${most})`);
  }
  return conditions;
}

/**
 * The tables that conditions speak of. Each join is to a unique key, so that PostgreSQL leaves out those that a query
 * does not use; that of the offer it would keep, so it is joined only where prices are spoken of.
 */
export function productTables(market: string, { hasOffer }: { hasOffer: boolean }): RawBuilder<unknown> {
  const offer = sql`left join offer on offer.product_id = product.id and offer.is_lowest
      and offer.market_id = (select id from market where code = ${market})`;
  return sql`product
    left join place on place.id = product.place_id
    left join producer on producer.id = product.producer_id
    left join product_type on product_type.id = product.product_type_id
    left join craft_direction as direction on direction.id = product_type.direction_id
    ${hasOffer ? offer : sql``}`;
}

/** Whether conditions speak of prices. */
export function areAboutOffers(conditions: Map<Dimension, RawBuilder<unknown>>): boolean {
  return conditions.has('price') || conditions.has('delivery');
}

export const isPublished = sql.join(isPublic(Product, 'product'), sql` and `);
