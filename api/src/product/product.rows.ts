import { type RawBuilder, sql } from 'kysely';
import type { RowExpression, RowScope } from '../graphql/json-row.ts';
import { at, type SelectedField } from '../graphql/selection.ts';

/** SQL of what a product row carries beside its columns. Each is one correlated subquery over an index. */

export const freeStockRow: RowExpression = ({
  alias,
}) => sql`(select coalesce(sum(stock.on_hand - stock.reserved), 0)::int
  from product_variant join stock on stock.variant_id = product_variant.id where product_variant.product_id = ${id(alias)})`;

/** The cheapest offer in each market that the query names. */
export const productOffersRow: RowExpression = (scope, selected) => {
  const highest =
    at(selected.fields, 'highestPrice').size > 0
      ? sql`(select max(dearest.amount_minor)::text from offer as dearest
        where dearest.product_id = offer.product_id and dearest.market_id = offer.market_id)`
      : sql`null`;
  return offers(scope, selected, {
    of: sql`offer.product_id = ${id(scope.alias)} and offer.is_lowest`,
    supply: supplyColumns(scope.alias),
    freeStock: freeStockRow(scope, selected),
    highest,
  });
};

export const variantOffersRow: RowExpression = (scope, selected) =>
  offers(scope, selected, {
    of: sql`offer.variant_id = ${id(scope.alias)} join product as supplied on supplied.id = offer.product_id`,
    supply: supplyColumns('supplied'),
    freeStock: variantStockRow(scope, selected),
    highest: sql`null`,
  });

interface OfferSource {
  /** Which offers: the condition of the join. */
  of: RawBuilder<unknown>;
  supply: RawBuilder<unknown>;
  freeStock: RawBuilder<unknown>;
  highest: RawBuilder<unknown>;
}

function offers(
  { market: ofRequest, object }: RowScope,
  { argumentSets, fields }: SelectedField,
  { of, supply, freeStock, highest }: OfferSource,
): RawBuilder<unknown> {
  const codes = new Set(argumentSets.map(({ market }) => (typeof market === 'string' ? market : ofRequest)));
  // Counting stock is half the work, and many lists do not ask.
  const hasAvailability = fields.has('availability');
  const facts: [isAsked: boolean, sql: RawBuilder<unknown>][] = [
    [fields.has('market'), sql`'market', ${object('Market', 'market', at(fields, 'market'))}`],
    [fields.has('highestPrice'), sql`'highestMinor', ${highest}`],
    [fields.has('isConverted'), sql`'isConverted', offer.is_converted`],
    [fields.has('rateDate'), sql`'rateDate', offer.rate_date`],
    [fields.has('isDelivered') || hasAvailability, sql`'isDelivered', offer.is_delivered`],
    [hasAvailability, sql`${supply}, 'freeStock', ${freeStock}`],
  ];
  const asked = facts.flatMap(([isAsked, fact]) => (isAsked ? [sql`, ${fact}`] : []));
  return sql`(select json_agg(json_build_object('marketCode', market.code,
      'amountMinor', offer.amount_minor::text, 'currency', offer.currency ${sql.join(asked, sql``)}))
    from market join offer on offer.market_id = market.id and ${of} where market.code in (${sql.join([...codes])}))`;
}

export const brandsRow: RowExpression = ({ alias, object }, selected) => sql`(
  select coalesce(json_agg(${object('Brand', 'brand', selected.fields)} order by shown_brand.position), '[]')
  from shown_brand join brand on brand.id = shown_brand.brand_id where shown_brand.product_id = ${id(alias)})`;

export const picturesRow: RowExpression = ({ alias, object }, selected) => sql`(
  select coalesce(json_agg(${object('Picture', 'picture', selected.fields)} order by product_picture.position), '[]')
  from product_picture join picture on picture.id = product_picture.picture_id where product_picture.product_id = ${id(alias)})`;

export const firstPictureRow: RowExpression = ({ alias, object }, selected) => sql`(
  select ${object('Picture', 'picture', selected.fields)}
  from product_picture join picture on picture.id = product_picture.picture_id
  where product_picture.product_id = ${id(alias)} order by product_picture.position limit 1)`;

export const certificatesRow: RowExpression = ({ alias, object, today }, selected) => sql`(
  select coalesce(json_agg(${object('Certificate', 'certificate', selected.fields)} order by certificate.issued_on, certificate.id), '[]')
  from certificate where certificate.product_id = ${id(alias)}
  and (certificate.expires_on is null or certificate.expires_on >= ${today}::date))`;

export const variantsRow: RowExpression = ({ alias, object }, selected) => sql`(
  select coalesce(json_agg(${object('ProductVariant', 'variant', selected.fields)} order by variant.position), '[]')
  from product_variant as variant where variant.product_id = ${id(alias)})`;

export const variantStockRow: RowExpression = ({ alias }) => sql`(
  select stock.on_hand - stock.reserved from stock where stock.variant_id = ${id(alias)})`;

function supplyColumns(alias: string): RawBuilder<unknown> {
  return sql`'supplyKind', ${sql.ref(`${alias}.supply_kind`)}, 'seasonMonths', ${sql.ref(`${alias}.season_months`)}`;
}

function id(alias: string): RawBuilder<unknown> {
  return sql.ref(`${alias}.id`);
}
