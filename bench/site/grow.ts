/**
 * Statements that make the small programme of the API's tests larger: as many products as `$1`, one producer to twenty
 * of them, one village to two producers; all copies of what is there, with names and addresses of their own. Each
 * product, producer and village has a page in nine languages.
 */
const name = (word: string) => `jsonb_build_object(
  'en', jsonb_build_object('text', '${word} ' || n, 'origin', 'WRITTEN', 'isReviewed', true),
  'ru', jsonb_build_object('text', '${word} по-русски ' || n, 'origin', 'WRITTEN', 'isReviewed', true))`;
const sort = (word: string) =>
  `(select jsonb_object_agg(key, '${word} ' || lpad(n::text, 9, '0')) from jsonb_each(source.name_sort))`;
const numbers = (share: number) => `generate_series(1, greatest(1, $1::int / ${share})) as n`;
const idOf = (kind: string, n: string) => `md5('${kind}' || ${n})::uuid`;

export const pagesOfAProduct = 9 * (1 + 1 / 20 + 1 / 40);

export const growing = [
  `insert into place (id, level, settlement_kind, slug, path, name, name_sort, parent_id, former_codes, national_codes, postal_codes, timezone)
    select ${idOf('place', 'n')}, 'SETTLEMENT', 'VILLAGE', 'village-' || n, region.path || '/village-' || n, ${name('Village')}, ${sort('village')},
      region.id, '{}', '{}', '{}', source.timezone
    from ${numbers(40)} cross join lateral (select * from place where level = 'SETTLEMENT' order by path limit 1) as source
      join lateral (select * from place where level = 'REGION' order by path offset n % 2 limit 1) as region on true`,
  `insert into producer (id, slug, kind, state, name, name_sort, consented_scopes, place_id)
    select ${idOf('producer', 'n')}, 'maker-' || n, 'COOPERATIVE', 'PUBLISHED', ${name('Maker')}, ${sort('maker')}, '{}',
      ${idOf('place', '(1 + (n - 1) % greatest(1, $1::int / 40))')}
    from ${numbers(20)} cross join lateral (select * from producer order by slug limit 1) as source`,
  `insert into product (id, slug, state, published_at, name, name_sort, description, product_type_id, producer_id, place_id, materials, techniques, options,
      hs_code6, country_of_origin, supply_kind, season_months, shippability)
    select ${idOf('product', 'n')}, 'piece-' || n, 'PUBLISHED', timestamptz '2026-01-01' + n * interval '1 minute', ${name('Piece')}, ${sort('piece')}, source.description,
      source.product_type_id, producer.id, producer.place_id, source.materials, source.techniques, source.options, source.hs_code6,
      source.country_of_origin, source.supply_kind, source.season_months, source.shippability
    from ${numbers(1)} cross join lateral (select * from product where slug = 'thing-0') as source
      join producer on producer.id = ${idOf('producer', '(1 + (n - 1) % greatest(1, $1::int / 20))')}`,
  `insert into product_picture (product_id, picture_id, position)
    select ${idOf('product', 'n')}, picture_id, position from ${numbers(1)}, product_picture join product on product.id = product_id where slug = 'thing-0'`,
  `insert into product_variant (id, product_id, position, sku, option_values, weight_grams)
    select md5('variant' || n || source.position)::uuid, ${idOf('product', 'n')}, source.position, 'P-' || n || '-' || source.position, source.option_values, source.weight_grams
    from ${numbers(1)}, product_variant as source join product on product.id = source.product_id where slug = 'thing-0'`,
  `insert into stock (variant_id, on_hand) select id, 5 from product_variant where sku like 'P-%' and $1::int > 0`,
  `insert into offer (variant_id, market_id, product_id, amount_minor, currency, is_converted, rate_date, is_lowest, is_delivered)
    select md5('variant' || n || variant.position)::uuid, market_id, ${idOf('product', 'n')}, amount_minor + n, currency, is_converted, rate_date, is_lowest, is_delivered
    from ${numbers(1)}, offer join product_variant as variant on variant.id = offer.variant_id join product on product.id = offer.product_id where slug = 'thing-0'`,
];
