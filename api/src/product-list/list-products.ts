import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Order, Page, PageArgs } from '../graphql/page.ts';
import { byName, newestFirst, type RecordList, recordPage } from '../graphql/record-page.ts';
import { selectedIn } from '../graphql/selected.ts';
import { at } from '../graphql/selection.ts';
import { requireMarket } from '../product/offer-of.ts';
import { Product } from '../product/product.entity.ts';
import type { ProductRow } from '../product/product-row.ts';
import { facetedList, uncountedBy } from './faceted-list.ts';
import { areAboutOffers, conditionsOf, productTables } from './product-conditions.ts';
import type { ProductFacets } from './product-facets.ts';
import { type ProductFilter, ProductSort } from './product-filter.ts';
import { productListTags } from './product-list-tags.ts';

/** Skipping reads what it skips: further in, cursors are as fast as at the beginning. */
export const mostSkipped = 2_000;

export interface ProductList {
  args: PageArgs;
  skip: number;
  filter: ProductFilter;
  sort: ProductSort;
}

/** A page of products, with its total and its facets where they are selected: one read. */
export async function listProducts(
  context: Context,
  { args, skip, filter, sort }: ProductList,
  info: GraphQLResolveInfo,
): Promise<Page<ProductRow> & { facets?: ProductFacets }> {
  if (skip < 0 || skip > mostSkipped)
    throw new DomainError('SKIP_OUT_OF_RANGE', { requested: skip, maximum: mostSkipped });
  const market = filter.market ?? context.market;
  const conditions = conditionsOf(filter, context);
  const selected = selectedIn(context, info);
  const order = orderOf(sort, context);
  const isByPrice = sort === ProductSort.PRICE_LOWEST || sort === ProductSort.PRICE_HIGHEST;
  const hasOffer = isByPrice || areAboutOffers(conditions);
  const uncounted = uncountedBy(at(selected.selection, 'facets'));
  const list: Omit<RecordList<{ facets?: ProductFacets }>, 'args' | 'tags'> = selected.selection.has('facets')
    ? facetedList(context, { conditions, market, order, hasOffer, selected })
    : {
        order,
        from: productTables(market, { hasOffer }),
        where: [...conditions.values()],
      };
  const tags = productListTags({ filter, order: listOrders[sort], uncounted });
  const [page] = await Promise.all([
    recordPage<ProductRow, { facets?: ProductFacets }>(context, Product, { args, skip, tags, ...list }, info),
    requireMarket(context, market),
  ]);
  return page;
}

const listOrders = {
  [ProductSort.NEWEST]: 'newest',
  [ProductSort.NAME]: 'name',
  [ProductSort.PRICE_LOWEST]: 'price',
  [ProductSort.PRICE_HIGHEST]: 'price',
} as const;

function orderOf(sort: ProductSort, context: Context): Order {
  if (sort === ProductSort.NAME) return byName('product', context);
  if (sort === ProductSort.NEWEST) return newestFirst('product');
  const isAscending = sort === ProductSort.PRICE_LOWEST;
  return {
    // What has no price in the market comes last.
    expression: sql`coalesce(offer.amount_minor, ${isAscending ? sql.raw('999999999999999999') : sql.raw('-1')})`,
    direction: isAscending ? 'asc' : 'desc',
    type: 'bigint',
    name: sort,
  };
}
