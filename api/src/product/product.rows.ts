import { type RawBuilder, sql } from 'kysely';
import type { RowExpression, RowScope } from '../graphql/json-row.ts';
import { at, type SelectedField } from '../graphql/selection.ts';

/** SQL of what a product row carries beside its columns. Each is one correlated subquery over an index. */

export const freeStockRow: RowExpression = ({
  alias,
}) => sql`(select coalesce(sum(stock.on_hand - stock.reserved), 0)::int
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
    supply: supplyColumns(scope.alias),
    freeStock: freeStockRow(scope, selected),
    highest: sql`(select max(dearest.amount_minor)::text from offer as dearest
      where dearest.product_id = offer.product_id and dearest.market_id = offer.market_id)`,
  };
}

function ofVariant(scope: RowScope, selected: SelectedField): OfferSource {
  return {
    isIts: sql`offer.variant_id = ${id(scope.alias)}`,
    supply: sql`'supplyKind', (select supply_kind from product where product.id = offer.product_id),
      'seasonMonths', (select season_months from product where product.id = offer.product_id)`,
    freeStock: variantStockRow(scope, selected),
    highest: sql`null`,
  };
}

interface OfferSource {
  /** Which offers of a market; one at most. */
  isIts: RawBuilder<unknown>;
  supply: RawBuilder<unknown>;
  freeStock: RawBuilder<unknown>;
  highest: RawBuilder<unknown>;
}

/** An object of offers by the code of the market, of those that the query names. */
function offersByMarket(scope: RowScope, selected: SelectedField, source: OfferSource): RawBuilder<unknown> {
  const { argumentSets } = selected;
  const codes = new Set(
    argumentSets.map(({ market }) => (typeof market === 'string' ? market : scope.market)),
  );
  const offer = offerObject(scope, selected, source);
  const byMarket = [...codes].map(
    (code) => sql`${code}::text, (
    select ${offer} from offer where ${source.isIts} and offer.market_id = (select id from market where code = ${code}))`,
  );
  return sql`json_build_object(${sql.join(byMarket)})`;
}

/** In the fixed order of the markets. */
function allOffers(scope: RowScope, selected: SelectedField, source: OfferSource): RawBuilder<unknown> {
  return sql`(
    select coalesce(json_agg(${offerObject(scope, selected, source)} order by sold_in.position), '[]')
    from offer join market as sold_in on sold_in.id = offer.market_id where ${source.isIts})`;
}

function offerObject(
  { newAlias, object }: RowScope,
  { fields }: SelectedField,
  { supply, freeStock, highest }: OfferSource,
): RawBuilder<unknown> {
  // Counting stock is half the work, and many lists do not ask.
  const hasAvailability = fields.has('availability');
  const alias = newAlias();
  const market = sql`(select ${object('Market', alias, at(fields, 'market'))} from market as ${sql.ref(alias)}
    where ${id(alias)} = offer.market_id)`;
  const facts: [isAsked: boolean, sql: RawBuilder<unknown>][] = [
    [fields.has('market'), sql`'market', ${market}`],
    [fields.has('highestPrice'), sql`'highestMinor', ${highest}`],
    [fields.has('isConverted'), sql`'isConverted', offer.is_converted`],
    [fields.has('rateDate'), sql`'rateDate', offer.rate_date`],
    [fields.has('isDelivered') || hasAvailability, sql`'isDelivered', offer.is_delivered`],
    [hasAvailability, sql`${supply}, 'freeStock', ${freeStock}`],
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
