import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Order, Page, PageArgs } from '../graphql/page.ts';
import { byName, newestFirst, recordPage } from '../graphql/record-page.ts';
import { selectedIn } from '../graphql/selected.ts';
import { requireMarket } from './offer-of.ts';
import { Product } from './product.entity.ts';
import { conditionsOf, isPublished, productTables } from './product-conditions.ts';
import { facetsOf, type ProductFacets } from './product-facets.ts';
import { type ProductFilter, ProductSort } from './product-filter.ts';
import type { ProductRow } from './product-row.ts';

export interface ProductList {
  args: PageArgs;
  filter: ProductFilter;
  sort: ProductSort;
}

/**
 * A page of products: one statement for the rows with all that they nest, one for the total and the facets
 * where they are selected.
 */
export async function listProducts(
  context: Context,
  { args, filter, sort }: ProductList,
  info: GraphQLResolveInfo,
): Promise<Page<ProductRow> & { facets?: ProductFacets }> {
  const market = filter.market ?? context.market;
  const conditions = conditionsOf(filter, context);
  const selected = selectedIn(context, info);
  const hasFacets = selected.selection.has('facets');
  let facets: ProductFacets | undefined;
  const countWithFacets = async () => {
    const counted = await facetsOf(context, { conditions, market, selected });
    facets = counted.facets;
    return counted.totalCount;
  };
  const page = await recordPage<ProductRow>(
    context,
    Product,
    {
      args,
      order: orderOf(sort, context),
      from: productTables(market),
      where: [sql`exists (select from market where code = ${market})`, ...conditions.values()],
      total: hasFacets ? countWithFacets : undefined,
    },
    info,
  );
  // Nothing is found in an unknown market; only then is it worth a statement to tell it from an empty list.
  if (page.nodes.length === 0) await requireMarket(context, market);
  return { ...page, facets };
}

/** The published products of these ids, in that order, for lists that are chosen by something else. */
export async function productRows(
  context: Context,
  ids: readonly string[],
  row: RawBuilder<unknown>,
): Promise<(ProductRow | null)[]> {
  const { rows } = await sql<{ node: ProductRow }>`
    select ${row} as node from product where ${isPublished} and product.id = any(${[...ids]})`.execute(
    context.db,
  );
  // A list of several kinds asks each record what it is.
  const byId = new Map(rows.map(({ node }) => [node.id, { ...node, __typename: 'Product' }]));
  return ids.map((id) => byId.get(id) ?? null);
}

function orderOf(sort: ProductSort, context: Context): Order {
  if (sort === ProductSort.NAME) return byName('product', context);
  if (sort === ProductSort.NEWEST) return newestFirst('product');
  return {
    expression: sql.ref('offer.amount_minor'),
    direction: sort === ProductSort.PRICE_LOWEST ? 'asc' : 'desc',
    type: 'bigint',
    name: sort,
  };
}
