import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isValidOn } from '../certificate/is-valid-on.ts';
import { readTogether } from '../graphql/statement.ts';
import { servingMarket } from '../market/serving-market.ts';
import { found } from '../operation.ts';
import { hashToken } from '../viewer/secret-token.ts';
import type { BasketContents } from './basket-contents.ts';
import { requireLines } from './basket-room.rules.ts';
import { quotedDay } from './quoted-day.ts';

interface Moment {
  now: Date;
  /** `now` as an ISO date in UTC. */
  today: string;
}

/** What is in a basket, in one statement. Throws NOT_FOUND for a token that opens none. */
export async function readBasket(
  db: Kysely<unknown>,
  wanted: Moment & { token: string },
): Promise<BasketContents> {
  const [basket] = await readTogether(db, [basketRow(wanted)]);
  // The expression was written for this shape.
  return found(basket as BasketContents | null, 'The basket');
}

/** SQL for the JSON of a basket, a `BasketContents`; null for a token that opens none. */
export function basketRow({ token, now, today }: Moment & { token: string }): RawBuilder<unknown> {
  const lines = sql`(select variant_id, quantity, unit_minor, promised_until, added_at from basket_line
    where basket_line.basket_id = basket.id)`;
  return sql`
    select json_build_object('id', basket.id, 'market', market.code, 'currency', market.currency,
      'language', basket.language, 'country', basket.country, 'subdivision', basket.subdivision,
      'quotedOn', ${quotedDay(today)},
      'isOrdered', basket.ordered_at is not null, 'things', ${things(lines, today, promisedToIt)})
    from basket join market on market.id = basket.market_id
    where token_hash = ${hashToken(token)} and expires_at > ${now}`;
}

export interface ImaginedBasket extends Pick<BasketContents, 'language' | 'subdivision'> {
  country: string;
  lines: readonly { variantId: string; quantity: number }[];
}

/**
 * What a basket would hold that nobody has made: things that are not sold to the country are left out. Throws as
 * `requireLines` does.
 */
export async function imagineBasket(
  db: Kysely<unknown>,
  { language, country, subdivision, lines, now, today }: ImaginedBasket & Moment,
): Promise<BasketContents> {
  requireLines(lines);
  const asked = sql`(select asked.variant_id, asked.quantity, amount_minor as unit_minor, ${now}::timestamptz as promised_until, asked.added_at
    from unnest(${lines.map(({ variantId }) => variantId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[])
      with ordinality as asked (variant_id, quantity, added_at)
    join offer on offer.variant_id = asked.variant_id and offer.market_id = market.id)`;
  const { rows } = await sql<{ basket: BasketContents }>`
    select json_build_object('id', '', 'market', market.code, 'currency', market.currency, 'language', ${language}::text,
      'country', ${country}::text, 'subdivision', ${subdivision}::text, 'quotedOn', ${today}::text, 'isOrdered', false,
      'things', ${things(asked, today, sql`0`)}) as basket
    from ${servingMarket(country)}`.execute(db);
  return found(rows[0], `A market for ${country}`).basket;
}

/** Pieces that a payment of this very basket, which was begun, keeps from all others. */
const promisedToIt = sql`(select coalesce(sum(stock_hold.quantity), 0) from checkout
  join stock_hold on stock_hold.checkout_id = checkout.id and stock_hold.variant_id = variant.id
  where checkout.basket_id = basket.id)`;

/** `promised`: SQL for how many pieces of a variant are promised to whoever asks. */
const things = (lines: RawBuilder<unknown>, today: string, promised: RawBuilder<unknown>) => sql`(
  select coalesce(json_agg(${thing(today, promised)} order by line.added_at, line.variant_id), '[]')
  from ${lines} as line
  join product_variant as variant on variant.id = line.variant_id
  join product on product.id = variant.product_id
  join product_type on product_type.id = product.product_type_id
  join producer on producer.id = product.producer_id
  join place as village on village.id = producer.place_id
  join stock on stock.variant_id = variant.id
  join price as base on base.variant_id = variant.id and base.market_id is null and base.valid_to is null
  left join offer on offer.variant_id = variant.id and offer.market_id = market.id)`;

const thing = (today: string, promised: RawBuilder<unknown>) => sql`json_build_object(
  'variantId', variant.id, 'productId', product.id, 'productSlug', product.slug, 'name', product.name,
  'optionValues', variant.option_values, 'sku', variant.sku, 'quantity', line.quantity,
  'promisedMinor', line.unit_minor::text, 'promisedUntil', line.promised_until,
  'offerMinor', offer.amount_minor::text, 'isConverted', coalesce(offer.is_converted, false), 'baseCurrency', base.currency,
  'isDelivered', coalesce(offer.is_delivered, false), 'isPublished', product.state = 'PUBLISHED',
  'free', stock.on_hand - stock.reserved + ${promised}, 'supplyKind', product.supply_kind, 'seasonMonths', product.season_months,
  'leadDaysMax', product.lead_days_max, 'hsCode6', product.hs_code6, 'countryOfOrigin', product.country_of_origin, 'madeYear', product.made_year,
  'productType', product_type.slug, 'materials', product.materials,
  'certificates', (select coalesce(json_agg(json_build_object('type', certificate.type, 'number', number)
    order by certificate.type, number), '[]') from certificate
    where certificate.product_id = product.id and ${isValidOn(today)}),
  'weightGrams', variant.weight_grams, 'packageWeightGrams', variant.package_weight_grams,
  'dimensionsMm', variant.dimensions_mm, 'producerId', producer.id, 'producerSlug', producer.slug,
  'producerName', producer.name,
  'senderPlaces', (select json_agg(place.name order by length(place.path) desc) from place
    where place.path = any(array(select prefix from path_prefixes(village.path))) and place.level <> 'COUNTRY'),
  'originCountry', (select iso_code from place where level = 'COUNTRY' and place.path = split_part(village.path, '/', 1)))`;
