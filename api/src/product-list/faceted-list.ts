import { type RawBuilder, sql } from 'kysely';
import { isValidOn } from '../certificate/is-valid-on.ts';
import type { Context } from '../context.ts';
import type { Order } from '../graphql/page.ts';
import type { RecordList } from '../graphql/record-page.ts';
import type { Selected } from '../graphql/selected.ts';
import { at, type Selection } from '../graphql/selection.ts';
import { type Dimension, isPublished, productTables } from './product-conditions.ts';
import type { ProductFacets } from './product-facets.ts';

export interface FacetedListQuery {
  conditions: Map<Dimension, RawBuilder<unknown>>;
  market: string;
  order: Order;
  /** Whether order or conditions speak of prices. */
  hasOffer: boolean;
  selected: Selected;
}

type FacetName = keyof ProductFacets;

/** The dimension that each facet counts without; a facet counts under all others. */
const dimensionOf: Record<FacetName, Dimension> = {
  regions: 'place',
  brands: 'brand',
  directions: 'direction',
  supplyKinds: 'supplyKind',
  certificates: 'certificate',
  lowestPrice: 'price',
  highestPrice: 'price',
};

/** The dimensions that selected facets count without. */
export function uncountedBy(facets: Selection): Set<Dimension> {
  return new Set(facetNames(facets).map((name) => dimensionOf[name]));
}

/** Other fields, such as `__typename`, are no facets. */
function facetNames(facets: Selection): FacetName[] {
  return [...facets.keys()].filter((name): name is FacetName => name in dimensionOf);
}

/** The list and its facets over products that are read once: those of the list, and those that a facet counts beside it. */
export function facetedList(
  context: Context,
  { conditions, market, order, hasOffer, selected }: FacetedListQuery,
): Omit<RecordList<{ facets: ProductFacets }>, 'args' | 'tags'> {
  const facets = at(selected.selection, 'facets');
  const names = facetNames(facets);
  const uncounted = uncountedBy(facets);
  const loose = [...conditions.keys()].filter((dimension) => uncounted.has(dimension));
  const strict = [...conditions].filter(([dimension]) => !uncounted.has(dimension)).map(([, is]) => is);
  const marks = loose.map(
    (dimension) => sql`, ${conditions.get(dimension)} as ${sql.ref(`is_${dimension}`)}`,
  );
  const failed = loose.map((dimension) => sql`(${conditions.get(dimension)})::int`);
  // A product that fails two dimensions counts nowhere.
  const nearly =
    loose.length > 1 ? [sql`(${sql.join(failed, sql` + `)}) >= ${sql.lit(loose.length - 1)}`] : [];

  const without = (name: FacetName) => {
    const marked = loose.filter((dimension) => dimension !== dimensionOf[name]);
    return sql.join([sql`true`, ...marked.map((dimension) => sql.ref(`is_${dimension}`))], sql` and `);
  };
  const values = names.flatMap((name) => [
    sql.lit(name),
    sql`(${facetSql[name]({ candidates: without(name), selected, today: context.today })})`,
  ]);
  const hasPrices = uncounted.has('price');
  const price = hasPrices ? sql`, offer.amount_minor, offer.currency` : sql``;
  const region = names.includes('regions')
    ? sql`, split_part(place.path, '/', 1) || '/' || split_part(place.path, '/', 2) as region_path`
    : sql``;
  return {
    order: { ...order, expression: sql.ref('candidate.sort') },
    where: loose.map((dimension) => sql.ref(`candidate.is_${dimension}`)),
    list: {
      name: 'candidate',
      query: sql`select product.id, ${order.expression} as sort, product.producer_id, product.supply_kind, direction.id as direction_id
          ${region} ${price} ${sql.join(marks, sql``)}
        from ${productTables(market, { hasOffer: hasOffer || hasPrices })} where ${sql.join([isPublished, ...strict, ...nearly], sql` and `)}`,
    },
    extra: { facets: sql`json_build_object(${sql.join(values)})` },
  };
}

interface FacetTerms {
  /** The condition of the candidates that the facet counts. */
  candidates: RawBuilder<unknown>;
  selected: Selected;
  today: string;
}

const facetSql: Record<FacetName, (terms: FacetTerms) => RawBuilder<unknown>> = {
  supplyKinds: ({ candidates }) => sql`
    select coalesce(json_agg(json_build_object('supplyKind', supply_kind, 'count', count) order by supply_kind), '[]')
    from (select supply_kind, count(*) from candidate where ${candidates} group by supply_kind) as counted`,

  directions: ({ candidates, selected }) => sql`
    select coalesce(json_agg(json_build_object(
      'direction', ${selected.row('CraftDirection', 'direction', ['facets', 'directions', 'direction'])}, 'count', counted.count) order by direction.position), '[]')
    from (select direction_id, count(*) from candidate where ${candidates} and direction_id is not null group by direction_id) as counted
    join craft_direction as direction on direction.id = counted.direction_id`,

  brands: ({ candidates, selected }) => sql`
    select coalesce(json_agg(json_build_object(
      'brand', ${selected.row('Brand', 'brand', ['facets', 'brands', 'brand'])}, 'count', counted.count) order by counted.count desc, brand.slug), '[]')
    from (
      select brand_use.brand_id, count(*) from candidate
      join brand_use on brand_use.product_id = candidate.id and brand_use.state = 'GRANTED'
      join active_membership as member on member.brand_id = brand_use.brand_id and member.producer_id = candidate.producer_id
      where ${candidates} group by brand_use.brand_id) as counted
    join brand on brand.id = counted.brand_id and brand.state = 'PUBLISHED'`,

  regions: ({ candidates, selected }) => sql`
    select coalesce(json_agg(json_build_object(
      'place', ${selected.row('Place', 'region', ['facets', 'regions', 'place'])}, 'count', counted.count) order by counted.count desc, region.path), '[]')
    from (select region_path, count(*) from candidate where ${candidates} group by region_path) as counted
    join place as region on region.path = counted.region_path`,

  certificates: ({ candidates, today }) => sql`
    select coalesce(json_agg(json_build_object('certificate', type, 'count', count) order by count desc, type), '[]')
    from (
      select certificate.type, count(distinct candidate.id) from candidate join certificate on certificate.product_id = candidate.id
        and ${isValidOn(today)}
      where ${candidates} group by certificate.type) as counted`,

  lowestPrice: ({ candidates }) => price('min', candidates),
  highestPrice: ({ candidates }) => price('max', candidates),
};

function price(pick: 'min' | 'max', candidates: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select json_build_object('amountMinor', ${sql.raw(pick)}(amount_minor)::text, 'currency', min(currency))
    from candidate where ${candidates} having count(amount_minor) > 0`;
}
