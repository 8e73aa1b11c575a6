import { type Kysely, sql } from 'kysely';
import { found } from '../operation.ts';
import type { BasketContents } from './basket-contents.ts';
import { hashBasketToken } from './basket-token.ts';

/** What is in a basket, in one statement. Throws NOT_FOUND for a token that opens none. */
export async function readBasket(
  db: Kysely<unknown>,
  { token, now, today }: { token: string; now: Date; today: string },
): Promise<BasketContents> {
  const { rows } = await sql<{ basket: BasketContents }>`
    select json_build_object('id', basket.id, 'market', market.code, 'currency', market.currency,
      'language', basket.language, 'country', basket.country, 'subdivision', basket.subdivision,
      'isOrdered', basket.ordered_at is not null,
      'things', (select coalesce(json_agg(${thing(today)} order by line.added_at, line.variant_id), '[]')
        from basket_line as line
        join product_variant as variant on variant.id = line.variant_id
        join product on product.id = variant.product_id
        join product_type on product_type.id = product.product_type_id
        join producer on producer.id = product.producer_id
        join place as village on village.id = producer.place_id
        join stock on stock.variant_id = variant.id
        join price as base on base.variant_id = variant.id and base.market_id is null and base.valid_to is null
        left join offer on offer.variant_id = variant.id and offer.market_id = basket.market_id
        where line.basket_id = basket.id)) as basket
    from basket join market on market.id = basket.market_id
    where token_hash = ${hashBasketToken(token)} and expires_at > ${now}`.execute(db);
  return found(rows[0], 'The basket').basket;
}

const thing = (today: string) => sql`json_build_object(
  'variantId', variant.id, 'productId', product.id, 'productSlug', product.slug, 'name', product.name,
  'optionValues', variant.option_values, 'sku', variant.sku, 'quantity', line.quantity,
  'promisedMinor', line.unit_minor::text, 'promisedUntil', line.promised_until,
  'offerMinor', offer.amount_minor::text, 'isConverted', coalesce(offer.is_converted, false), 'baseCurrency', base.currency,
  'isDelivered', coalesce(offer.is_delivered, false), 'isPublished', product.state = 'PUBLISHED',
  'free', stock.on_hand - stock.reserved, 'supplyKind', product.supply_kind, 'seasonMonths', product.season_months,
  'leadDaysMax', product.lead_days_max, 'hsCode6', product.hs_code6, 'countryOfOrigin', product.country_of_origin,
  'productType', product_type.slug, 'materials', product.materials,
  'certificateTypes', (select coalesce(json_agg(distinct certificate.type), '[]') from certificate
    where certificate.product_id = product.id and (expires_on is null or expires_on >= ${today}::date)),
  'weightGrams', variant.weight_grams, 'packageWeightGrams', variant.package_weight_grams,
  'dimensionsMm', variant.dimensions_mm, 'producerId', producer.id, 'producerName', producer.name,
  'senderPlaces', (select json_agg(place.name order by length(place.path) desc) from place
    where (village.path = place.path or village.path like place.path || '/%') and place.level <> 'COUNTRY'),
  'originCountry', (select iso_code from place where level = 'COUNTRY' and village.path like place.path || '/%'))`;
