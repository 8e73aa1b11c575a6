import { type RawBuilder, sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import { CertificateType } from '../certificate/certificate.entity.ts';
import type { Context } from '../context.ts';
import { CraftDirection } from '../craft/craft-direction.entity.ts';
import { Money } from '../graphql/money.ts';
import type { Selected } from '../graphql/selected.ts';
import { at } from '../graphql/selection.ts';
import { Place } from '../place/place.entity.ts';
import { type Dimension, isPublished, productTables } from './product-conditions.ts';
import { SupplyKind } from './supply.ts';

@ObjectType({ simpleResolvers: true, description: 'A brand and how many products show it.' })
export class BrandCount {
  @Field(() => Brand, { description: 'The brand.' })
  brand!: Brand;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A craft direction and how many products belong to it.' })
export class DirectionCount {
  @Field(() => CraftDirection, { description: 'The direction.' })
  direction!: CraftDirection;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A region and how many products are made in it.' })
export class PlaceCount {
  @Field(() => Place, { description: 'The region.' })
  place!: Place;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A supply kind and how many products have it.' })
export class SupplyKindCount {
  @Field(() => SupplyKind, { description: 'The supply kind.' })
  supplyKind!: SupplyKind;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A certificate type and how many products have a valid one.',
})
export class CertificateCount {
  @Field(() => CertificateType, { description: 'The type.' })
  certificate!: CertificateType;

  @Field(() => Int, { description: 'How many products.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many products there would be for each further choice. A dimension counts under all other conditions of the filter, not its own.',
})
export class ProductFacets {
  @Field(() => [PlaceCount], { description: 'Regions, most products first.', complexity: 10 })
  regions!: PlaceCount[];

  @Field(() => [BrandCount], { description: 'Brands, most products first.', complexity: 10 })
  brands!: BrandCount[];

  @Field(() => [DirectionCount], {
    description: 'Craft directions, in the programme’s order.',
    complexity: 10,
  })
  directions!: DirectionCount[];

  @Field(() => [SupplyKindCount], { description: 'Supply kinds.', complexity: 10 })
  supplyKinds!: SupplyKindCount[];

  @Field(() => [CertificateCount], { description: 'Certificate types.', complexity: 10 })
  certificates!: CertificateCount[];

  @Field(() => Money, { nullable: true, description: 'The lowest price in the market.' })
  lowestPrice!: Money | null;

  @Field(() => Money, { nullable: true, description: 'The highest price in the market.' })
  highestPrice!: Money | null;
}

export interface FacetQuery {
  conditions: Map<Dimension, RawBuilder<unknown>>;
  market: string;
  /** What the query selects of the list; its facets are what matters here. */
  selected: Selected;
}

/** The selected facets as a JSON value, over products that are read once. */
export function facetsOf(
  { today }: Context,
  { conditions, market, selected }: FacetQuery,
): RawBuilder<unknown> {
  const dimensions = [...conditions.keys()];
  const matches = dimensions.map(
    (dimension) => sql`, ${conditions.get(dimension)} as ${sql.ref(`is_${dimension}`)}`,
  );
  // A product that fails two dimensions counts nowhere.
  const nearly =
    dimensions.length > 0
      ? sql`(${sql.join(
          dimensions.map((dimension) => sql`(${conditions.get(dimension)})::int`),
          sql` + `,
        )}) >= ${sql.lit(dimensions.length - 1)}`
      : sql`true`;
  const facets = at(selected.selection, 'facets');
  const parts = new Map<string, RawBuilder<unknown>>();

  if (facets.has('supplyKinds')) {
    parts.set(
      'supplyKinds',
      counts(
        sql`json_build_object('supplyKind', supply_kind, 'count', count(*))`,
        sql`candidate`,
        matching(dimensions, 'supplyKind'),
        sql`supply_kind`,
        sql`supply_kind`,
      ),
    );
  }
  if (facets.has('directions')) {
    parts.set(
      'directions',
      sql`(select coalesce(json_agg(json_build_object('direction', ${selected.row('CraftDirection', 'direction', ['facets', 'directions', 'direction'])}, 'count', counted.count) order by direction.position), '[]')
      from (select direction_id, count(*) from candidate where ${matching(dimensions, 'direction')} and direction_id is not null group by direction_id) as counted
      join craft_direction as direction on direction.id = counted.direction_id)`,
    );
  }
  if (facets.has('brands')) {
    parts.set(
      'brands',
      sql`(select coalesce(json_agg(json_build_object('brand', ${selected.row('Brand', 'brand', ['facets', 'brands', 'brand'])}, 'count', counted.count) order by counted.count desc, brand.slug), '[]')
      from (select brand_id, count(*) from candidate join shown_brand on shown_brand.product_id = candidate.id where ${matching(dimensions, 'brand')} group by brand_id) as counted
      join brand on brand.id = counted.brand_id)`,
    );
  }
  if (facets.has('regions')) {
    parts.set(
      'regions',
      sql`(select coalesce(json_agg(json_build_object('place', ${selected.row('Place', 'region', ['facets', 'regions', 'place'])}, 'count', counted.count) order by counted.count desc, region.path), '[]')
      from (select region_path, count(*) from candidate where ${matching(dimensions, 'place')} group by region_path) as counted
      join place as region on region.path = counted.region_path)`,
    );
  }
  if (facets.has('certificates')) {
    parts.set(
      'certificates',
      sql`(select coalesce(json_agg(json_build_object('certificate', type, 'count', count) order by count desc, type), '[]')
      from (select certificate.type, count(distinct candidate.id) from candidate join certificate on certificate.product_id = candidate.id
        and (certificate.expires_on is null or certificate.expires_on >= ${today}::date)
        where ${matching(dimensions, 'certificate')} group by certificate.type) as counted)`,
    );
  }
  for (const [name, pick] of [
    ['lowestPrice', 'min'],
    ['highestPrice', 'max'],
  ] as const) {
    if (facets.has(name)) {
      parts.set(
        name,
        sql`(select json_build_object('amountMinor', ${sql.raw(pick)}(amount_minor)::text, 'currency', min(currency)) from candidate where ${matching(dimensions, 'price')} having count(amount_minor) > 0)`,
      );
    }
  }
  const pairs = [...parts].flatMap(([name, part]) => [sql.lit(name), part]);
  return sql`(with candidate as materialized (
      select product.id, product.supply_kind, direction.id as direction_id, offer.amount_minor, offer.currency,
        split_part(place.path, '/', 1) || '/' || split_part(place.path, '/', 2) as region_path ${sql.join(matches, sql``)}
      from ${productTables(market)} where ${isPublished} and ${nearly})
    select json_build_object(${sql.join(pairs)}))`;
}

/** All dimensions of the filter but one. */
function matching(dimensions: Dimension[], except?: Dimension): RawBuilder<unknown> {
  const columns = dimensions
    .filter((dimension) => dimension !== except)
    .map((dimension) => sql.ref(`is_${dimension}`));
  return columns.length > 0 ? sql.join(columns, sql` and `) : sql`true`;
}

function counts(
  row: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
  group: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(row), '[]') from (select ${row} as row from ${from} where ${where} group by ${group} order by ${order}) as counted)`;
}
