/**
 * The three questions that both servers answer, with the same data. Each has its GraphQL document for the API, and
 * one tuned SQL statement for the hand-written server. The bench refuses to time answers that differ.
 */
export interface BenchQuery {
  name: 'list' | 'detail' | 'facets';
  document: string;
  /** Gives one row with one column, the JSON text of `data`; `$1` and so on are the parameters. */
  statement: string;
  /** What the client asks for: text in the address of the hand-written server. */
  parameters: string[];
}

/** A product is public while its producer is. */
const isPublic = `product.state = 'PUBLISHED'
  and exists (select from producer as maker where maker.id = product.producer_id and maker.state = 'PUBLISHED')`;

/** A text in English, or in the language that English falls back to: the first there is. */
const text = (
  column: string,
) => `(select json_build_object('text', chosen.value->>'text', 'language', chosen.key)
  from jsonb_each(${column}) as chosen order by array_position(array['en','ru','uz-Latn','uz-Cyrl','kk','ky','tg','ja','zh-Hans'], chosen.key) limit 1)`;

const english = (column: string) =>
  `case when ${column} ? 'en' then json_build_object('text', ${column}->'en'->>'text', 'language', 'en') else ${text(column)} end`;

const money = (amount: string, currency: string) =>
  `json_build_object('amountMinor', ${amount}::text, 'currency', ${currency})`;

const picture = `(select json_build_object('hash', picture.hash, 'width', picture.width, 'height', picture.height, 'alt', ${english('picture.alt')})
  from product_picture join picture on picture.id = product_picture.picture_id
  where product_picture.product_id = product.id order by product_picture.position limit 1)`;

const brands = `(select coalesce(json_agg(json_build_object('slug', brand.slug, 'name', ${english('brand.name')}) order by brand_use.position), '[]')
  from brand_use join brand on brand.id = brand_use.brand_id and brand.state = 'PUBLISHED'
  join brand_membership on brand_membership.brand_id = brand.id and brand_membership.producer_id = product.producer_id
    and brand_membership.state = 'ACTIVE' and brand_membership.valid_from <= current_date
    and (brand_membership.valid_to is null or brand_membership.valid_to >= current_date)
  where brand_use.product_id = product.id and brand_use.state = 'GRANTED')`;

const producerName = `case when producer.kind in ('ARTISAN', 'FAMILY_WORKSHOP') and not 'NAME' = any(producer.consented_scopes)
  then null else ${english('producer.name')} end`;

const card = `json_build_object('slug', product.slug, 'name', ${english('product.name')}, 'picture', ${picture},
  'offer', json_build_object('price', ${money('offer.amount_minor', 'offer.currency')}, 'isConverted', offer.is_converted),
  'producer', json_build_object('slug', producer.slug, 'name', ${producerName}),
  'place', json_build_object('path', place.path, 'name', ${english('place.name')}), 'brands', ${brands})`;

const cardFields = `slug name { text language } picture { hash width height alt { text language } }
  offer { price { amountMinor currency } isConverted } producer { slug name { text language } }
  place { path name { text language } } brands { slug name { text language } }`;

export function queries(slug: string): BenchQuery[] {
  return [list(), detail(slug), facets()];
}

function list(): BenchQuery {
  return {
    name: 'list',
    parameters: ['world'],
    document: `{ products(first: 24) { nodes { ${cardFields} } pageInfo { hasNextPage } } }`,
    statement: `with page as (select id, published_at from product where ${isPublic} order by published_at desc, id desc limit 25)
      select json_build_object('products', json_build_object(
        'nodes', (select json_agg(${card} order by page.published_at desc, page.id desc) from (select * from page order by published_at desc, id desc limit 24) as page
          join product on product.id = page.id join producer on producer.id = product.producer_id join place on place.id = product.place_id
          join offer on offer.product_id = product.id and offer.is_lowest and offer.market_id = (select id from market where code = $1)),
        'pageInfo', json_build_object('hasNextPage', (select count(*) > 24 from page))))::text`,
  };
}

function detail(slug: string): BenchQuery {
  return {
    name: 'detail',
    parameters: ['world', slug],
    document: `{ product(slug: "${slug}") { ${cardFields} description { text language } materials { slug percent name { text language } }
      hsCode6 countryOfOrigin supplyKind shippability certificates { type number }
      variants { sku freeStock weightGrams offer { price { amountMinor currency } } } } }`,
    statement: `select json_build_object('product', (${card})::jsonb || json_build_object('description', ${english('product.description')},
        'materials', (select coalesce(json_agg(json_build_object('slug', material->>'slug', 'percent', (material->>'percent')::int, 'name', ${english("(material->'name')")})), '[]')
          from jsonb_array_elements(product.materials) as material),
        'hsCode6', product.hs_code6, 'countryOfOrigin', product.country_of_origin, 'supplyKind', product.supply_kind, 'shippability', product.shippability,
        'certificates', (select coalesce(json_agg(json_build_object('type', type, 'number', number) order by issued_on, id), '[]') from certificate
          where product_id = product.id and (expires_on is null or expires_on >= current_date)),
        'variants', (select json_agg(json_build_object('sku', variant.sku, 'freeStock', stock.on_hand - stock.reserved, 'weightGrams', variant.weight_grams,
            'offer', json_build_object('price', ${money('sold.amount_minor', 'sold.currency')})) order by variant.position)
          from product_variant as variant join stock on stock.variant_id = variant.id
          join offer as sold on sold.variant_id = variant.id and sold.market_id = offer.market_id where variant.product_id = product.id))::jsonb)::text
      from product join producer on producer.id = product.producer_id join place on place.id = product.place_id
      join offer on offer.product_id = product.id and offer.is_lowest and offer.market_id = (select id from market where code = $1)
      where product.slug = $2 and ${isPublic}`,
  };
}

function facets(): BenchQuery {
  return {
    name: 'facets',
    parameters: ['world', 'uzbekistan'],
    document: `{ products(first: 24, filter: { place: "uzbekistan" }) { totalCount nodes { ${cardFields} }
      facets { directions { count direction { slug } } brands { count brand { slug } } supplyKinds { count supplyKind } } } }`,
    statement: `with candidate as materialized (
        select product.id, product.published_at, product.supply_kind, product_type.direction_id, product.producer_id from product
        join place on place.id = product.place_id join product_type on product_type.id = product.product_type_id
        where ${isPublic} and (place.path = $2 or place.path like $2 || '/%')),
      page as (select id, published_at from candidate order by published_at desc, id desc limit 24)
      select json_build_object('products', json_build_object('totalCount', (select count(*) from candidate),
        'nodes', (select json_agg(${card} order by page.published_at desc, page.id desc) from page
          join product on product.id = page.id join producer on producer.id = product.producer_id join place on place.id = product.place_id
          join offer on offer.product_id = product.id and offer.is_lowest and offer.market_id = (select id from market where code = $1)),
        'facets', json_build_object(
          'directions', (select json_agg(json_build_object('count', counted.count, 'direction', json_build_object('slug', direction.slug)) order by direction.position)
            from (select direction_id, count(*) from candidate group by direction_id) as counted join craft_direction as direction on direction.id = counted.direction_id),
          'brands', (select json_agg(json_build_object('count', counted.count, 'brand', json_build_object('slug', brand.slug)) order by counted.count desc, brand.slug)
            from (select brand_use.brand_id, count(*) from candidate join brand_use on brand_use.product_id = candidate.id and brand_use.state = 'GRANTED'
              join brand_membership on brand_membership.brand_id = brand_use.brand_id and brand_membership.producer_id = candidate.producer_id
                and brand_membership.state = 'ACTIVE' and brand_membership.valid_from <= current_date
                and (brand_membership.valid_to is null or brand_membership.valid_to >= current_date) group by brand_use.brand_id) as counted
            join brand on brand.id = counted.brand_id and brand.state = 'PUBLISHED'),
          'supplyKinds', (select json_agg(json_build_object('count', count, 'supplyKind', supply_kind) order by supply_kind)
            from (select supply_kind, count(*) from candidate group by supply_kind) as counted))))::text`,
  };
}
