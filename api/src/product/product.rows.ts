import { type RawBuilder, sql } from 'kysely';
import { isValidOn } from '../certificate/is-valid-on.ts';
import type { RowExpression, RowScope } from '../graphql/json-row.ts';
import { at, type SelectedField, type Selection } from '../graphql/selection.ts';
import { mostShownStock } from '../stock/shown-stock.ts';

/** SQL of what a product row carries beside its columns. Each is one correlated subquery over an index. */

export const freeStockRow: RowExpression = ({
  alias,
}) => sql`(select least(coalesce(sum(shown_stock(on_hand, reserved)), 0), ${sql.lit(mostShownStock)})::int
  from product_variant join stock on stock.variant_id = product_variant.id where product_variant.product_id = ${id(alias)})`;

/** The cheapest offer of the product in each market that the query names. */
export const productOfferRow: RowExpression = (scope, selected) =>
  offersByMarket(scope, selected, ofProduct(scope, selected));

/** The cheapest offer of the product in every market. */
export const productOffersRow: RowExpression = (scope, selected) =>
  allOffers(scope, selected, ofProduct(scope, selected));

export const variantOfferRow: RowExpression = (scope, selected) =>
  offersByMarket(scope, selected, ofVariant(scope, selected));

export const variantOffersRow: RowExpression = (scope, selected) =>
  allOffers(scope, selected, ofVariant(scope, selected));

function ofProduct(scope: RowScope, selected: SelectedField): OfferSource {
  return {
    isIts: sql`offer.product_id = ${id(scope.alias)} and offer.is_lowest`,
    supply: sql`json_build_object('supplyKind', ${sql.ref(`${scope.alias}.supply_kind`)},
      'seasonMonths', ${sql.ref(`${scope.alias}.season_months`)}, 'freeStock', ${freeStockRow(scope, selected)})`,
    highest: sql`(select max(dearest.amount_minor)::text from offer as dearest
      where dearest.product_id = offer.product_id and dearest.market_id = offer.market_id)`,
  };
}

function ofVariant(scope: RowScope, selected: SelectedField): OfferSource {
  return {
    isIts: sql`offer.variant_id = ${id(scope.alias)}`,
    supply: sql`(select json_build_object('supplyKind', supply_kind, 'seasonMonths', season_months,
        'freeStock', ${variantStockRow(scope, selected)})
      from product where product.id = ${sql.ref(`${scope.alias}.product_id`)})`,
    highest: sql`null`,
  };
}

interface OfferSource {
  /** Which offers of a market; one at most. */
  isIts: RawBuilder<unknown>;
  /** A JSON object: the same in every market. */
  supply: RawBuilder<unknown>;
  highest: RawBuilder<unknown>;
}

/** An object of offers by the code of the market, of those that the query names. */
function offersByMarket(scope: RowScope, selected: SelectedField, source: OfferSource): RawBuilder<unknown> {
  const { argumentSets, fields } = selected;
  const codes = new Set(
    argumentSets.map(({ market }) => (typeof market === 'string' ? market : scope.market)),
  );
  const sold = scope.newAlias();
  const market = sql`(select ${scope.object('Market', sold, at(fields, 'market'))} from market as ${sql.ref(sold)}
    where ${id(sold)} = offer.market_id)`;
  const offer = offerObject(fields, { ...source, market });
  const byMarket = [...codes].map(
    (code) => sql`${code}::text, (
    select ${offer} from offer where ${source.isIts} and offer.market_id = (select id from market where code = ${code}))`,
  );
  return sql`json_build_object(${sql.join(byMarket)})`;
}

/** In the fixed order of the markets. */
function allOffers(scope: RowScope, { fields }: SelectedField, source: OfferSource): RawBuilder<unknown> {
  const sold = scope.newAlias();
  const market = scope.object('Market', sold, at(fields, 'market'));
  // The offset keeps the supply from being counted again for each market.
  const supply = fields.has('availability')
    ? sql`cross join (select ${source.supply} as of_all offset 0) as supply`
    : sql``;
  return sql`(
    select coalesce(json_agg(${offerObject(fields, { ...source, supply: sql.ref('supply.of_all'), market })} order by ${sql.ref(`${sold}.position`)}), '[]')
    from offer join market as ${sql.ref(sold)} on ${id(sold)} = offer.market_id ${supply} where ${source.isIts})`;
}

function offerObject(
  fields: Selection,
  { supply, highest, market }: Omit<OfferSource, 'isIts'> & { market: RawBuilder<unknown> },
): RawBuilder<unknown> {
  // Counting stock is half the work, and many lists do not ask.
  const hasAvailability = fields.has('availability');
  const facts: [isAsked: boolean, sql: RawBuilder<unknown>][] = [
    [fields.has('market'), sql`'market', ${market}`],
    [fields.has('highestPrice'), sql`'highestMinor', ${highest}`],
    [fields.has('isConverted'), sql`'isConverted', offer.is_converted`],
    [fields.has('rateDate'), sql`'rateDate', offer.rate_date`],
    [fields.has('isDelivered') || hasAvailability, sql`'isDelivered', offer.is_delivered`],
    [hasAvailability, sql`'supply', ${supply}`],
  ];
  const asked = facts.flatMap(([isAsked, fact]) => (isAsked ? [sql`, ${fact}`] : []));
  return sql`json_build_object('amountMinor', offer.amount_minor::text, 'currency', offer.currency ${sql.join(asked, sql``)})`;
}

/** As the view `shown_brand` says; the product is at hand here. */
export const brandsRow: RowExpression = ({ alias, newAlias, object }, { fields }) => {
  const brand = newAlias();
  return sql`(
    select coalesce(json_agg(${object('Brand', brand, fields)} order by brand_use.position), '[]') from brand_use
    join brand as ${sql.ref(brand)} on ${id(brand)} = brand_use.brand_id and ${sql.ref(`${brand}.state`)} = 'PUBLISHED'
    where brand_use.product_id = ${id(alias)} and brand_use.state = 'GRANTED'
    and exists (select from active_membership as member
      where member.brand_id = brand_use.brand_id and member.producer_id = ${sql.ref(`${alias}.producer_id`)}))`;
};

export const picturesRow: RowExpression = ({ alias, object }, selected) => sql`(
  select coalesce(json_agg(${object('Picture', 'picture', selected.fields)} order by product_picture.position, picture.id), '[]')
  from product_picture join picture on picture.id = product_picture.picture_id and picture.is_public
  where product_picture.product_id = ${id(alias)})`;

export const firstPictureRow: RowExpression = ({ alias, object }, selected) => sql`(
  select ${object('Picture', 'picture', selected.fields)}
  from product_picture join picture on picture.id = product_picture.picture_id and picture.is_public
  where product_picture.product_id = ${id(alias)} order by product_picture.position, picture.id limit 1)`;

export const certificatesRow: RowExpression = ({ alias, object, today }, selected) => sql`(
  select coalesce(json_agg(${object('Certificate', 'certificate', selected.fields)} order by certificate.issued_on, certificate.id), '[]')
  from certificate where certificate.product_id = ${id(alias)}
  and ${isValidOn(today)})`;

export const variantsRow: RowExpression = ({ alias, object }, selected) => sql`(
  select coalesce(json_agg(${object('ProductVariant', 'variant', selected.fields)} order by variant.position), '[]')
  from product_variant as variant where variant.product_id = ${id(alias)})`;

export const variantStockRow: RowExpression = ({ alias }) => sql`(
  select shown_stock(on_hand, reserved) from stock where stock.variant_id = ${id(alias)})`;

function id(alias: string): RawBuilder<unknown> {
  return sql.ref(`${alias}.id`);
}
