import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import { jsonRow } from '../graphql/json-row.ts';
import { keyset, type Order, type Page, type PageArgs, type PageRow, toPage } from '../graphql/page.ts';
import { byName, newestFirst } from '../graphql/record-page.ts';
import { at, merge, selectionOf } from '../graphql/selection.ts';
import { requireMarket } from './offer-of.ts';
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
  const selection = selectionOf(info);
  const market = filter.market ?? context.market;
  const conditions = conditionsOf(filter, context);
  const order = orderOf(sort, context);
  const set = keyset(args, order, sql.ref('product.id'));
  const where = sql.join([isPublished, ...conditions.values(), set.where], sql` and `);
  const nodes = merge(at(selection, 'nodes'), at(selection, 'edges', 'node'));
  // The page is found first, so that the nested objects are built for its rows only.
  const page = sql<PageRow<ProductRow> & { isMarketKnown: boolean }>`
    with page as (
      select product.id, ${set.sort} as sort, row_number() over (order by ${set.orderBy}) as position
      from ${productTables(market)} where ${where} order by ${set.orderBy} limit ${set.limit})
    select ${jsonRow(context, info.schema, 'Product', 'product', nodes)} as node, page.sort, page.id,
      exists (select from market where code = ${market}) as "isMarketKnown"
    from page join product on product.id = page.id order by page.position`;
  const [{ rows }, totals] = await Promise.all([page.execute(context.db), totalsOf()]);
  // An empty list cannot tell, and is worth a statement.
  if (!rows[0]?.isMarketKnown) await requireMarket(context, market);
  return { ...toPage(rows, args, order), totalCount: totals?.totalCount, facets: totals?.facets };

  /** Facets count the total on their way; alone, it is a plain count. */
  async function totalsOf(): Promise<{ totalCount: number; facets?: ProductFacets } | undefined> {
    const facets = at(selection, 'facets');
    if (facets.size > 0) return facetsOf(context, { conditions, market, facets }, info.schema);
    if (!selection.has('totalCount')) return undefined;
    const all = sql.join([isPublished, ...conditions.values()], sql` and `);
    const counted = await sql<{ totalCount: number }>`
      select count(*)::int as "totalCount" from ${productTables(market)} where ${all}`.execute(context.db);
    return counted.rows[0];
  }
}

/** The published products of these ids, in that order, for lists that are chosen by something else. */
export async function productRows(
  context: Context,
  ids: readonly string[],
  selection: RawBuilder<unknown>,
): Promise<(ProductRow | null)[]> {
  const { rows } = await sql<{ node: ProductRow }>`
    select ${selection} as node from product where ${isPublished} and product.id = any(${[...ids]})`.execute(
    context.db,
  );
  const byId = new Map(rows.map(({ node }) => [node.id, node]));
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
