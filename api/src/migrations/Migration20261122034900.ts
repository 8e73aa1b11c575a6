import { Migration } from '@mikro-orm/migrations';

export class Migration20261122034900 extends Migration {

  override name = 'Migration20261122034900';

  override up(): void | Promise<void> {
    this.addSql(`create table "change" ("sequence" bigserial primary key, "at" timestamptz not null default clock_timestamp(), "txid" xid8 not null default pg_current_xact_id(), "type" text not null, "record_id" uuid not null, "tags" text[] not null);`);
    this.addSql(`create index "change_txid_index" on "change" ("txid");`);

    this.addSql(`create table "change_progress" ("id" smallint primary key, "pruned_txid" xid8 not null default '0', "day" date not null);`);

    this.addSql(`alter table "change_progress" add constraint "change_progress_one_row" check (id = 1);`);
    this.addSql(`insert into "change_progress" ("id", "day") values (1, (now() at time zone 'UTC')::date);`);

    for (const statement of tagFunctions) this.addSql(statement);
    this.addSql(refuseTruncate);
    for (const noted of notedTables) for (const statement of triggersOf(noted)) this.addSql(statement);
  }

  override down(): void | Promise<void> {
    for (const { table } of notedTables) {
      this.addSql(`drop trigger "${table}_refuse_truncate" on "${table}";`);
      this.addSql(`drop function "note_${table}" cascade;`);
    }
    this.addSql(`drop function "refuse_truncate";`);
    for (const name of tagFunctionNames) this.addSql(`drop function "${name}";`);
    this.addSql(`drop table if exists "change" cascade;`);
    this.addSql(`drop table if exists "change_progress" cascade;`);
  }

}

/** What a write of a table touches. */
interface NotedTable {
  table: string;
  /**
   * Selects (type, id, tag) of what is touched. `rows(columns)` is a table of those columns of the rows written, old and
   * new, without the rows in which none of the columns differs.
   */
  touched(rows: Rows): string[];
  /** Only for updates. */
  touchedByUpdate?(rows: Rows): string[];
  /**
   * Rows that `touched` looks at in other tables: they are locked first, so that what it finds there is what a reader
   * will find, and whoever changes it meanwhile finds what was written here.
   */
  locks?(rows: Rows): string[];
}
type Rows = (columns: string) => string;

const rowsOf = {
  INSERT: (columns: string) => `(select ${columns} from new_rows)`,
  DELETE: (columns: string) => `(select ${columns} from old_rows)`,
  UPDATE: (columns: string) => `(
      (select ${columns} from old_rows except select ${columns} from new_rows) union all
      (select ${columns} from new_rows except select ${columns} from old_rows))`,
};
const referencing = {
  INSERT: 'new table as new_rows',
  DELETE: 'old table as old_rows',
  UPDATE: 'old table as old_rows new table as new_rows',
};
const events = ['INSERT', 'DELETE', 'UPDATE'] as const;

function triggersOf(noted: NotedTable): string[] {
  const { table } = noted;
  const branches = events.map((event) => {
    const rows = rowsOf[event];
    const touched = [...noted.touched(rows), ...(event === 'UPDATE' ? (noted.touchedByUpdate?.(rows) ?? []) : [])];
    return `
  if tg_op = '${event}' then
    ${(noted.locks?.(rows) ?? []).map((lock) => `perform ${lock};\n    `).join('')}insert into change (type, record_id, tags)
    select type, id, array_agg(distinct tag order by tag) from (
      ${touched.join('\n      union all ')}
    ) as touched (type, id, tag) where tag is not null group by type, id order by type, id;
  end if;`;
  });
  return [
    `create function "note_${table}"() returns trigger language plpgsql as $$
begin${branches.join('')}
  if found then perform pg_notify('aul_change', ''); end if;
  return null;
end $$;`,
    ...events.map(
      (event) => `create trigger "${table}_note_${event.toLowerCase()}" after ${event.toLowerCase()} on "${table}"
      referencing ${referencing[event]} for each statement execute function "note_${table}"();`,
    ),
    `create trigger "${table}_refuse_truncate" before truncate on "${table}" execute function "refuse_truncate"();`,
  ];
}

const refuseTruncate = `create function "refuse_truncate"() returns trigger language plpgsql as $$
begin
  raise exception 'Truncating % would leave no changes; delete its rows instead', tg_table_name;
end $$;`;

/** Each gives the tags of a record as a table of one column, from what its row says and from what stands in other tables now. */
const tagFunctions = [
  `create function "record_tag"(id uuid) returns text language sql immutable parallel safe
    return right(id::text, 12);`,

  // The path, and the paths of all places that it lies in.
  `create function "path_prefixes"(path text) returns table (prefix text) language sql immutable parallel safe as $$
    select array_to_string((string_to_array(path, '/'))[1:n], '/')
    from generate_series(1, cardinality(string_to_array(path, '/'))) as n
  $$;`,

  // The address of today and those of before. Kinds are those of redirects.
  `create function "address_tags"(of_kind text, record_id uuid, address text) returns table (tag text) language sql stable as $$
    select lower(of_kind) || '=' || address
    union all select lower(of_kind) || '=' || redirect.path from redirect
      where redirect.target_id = record_id and redirect.kind = of_kind
  $$;`,

  `create function "part_tags"(list text, place_id uuid) returns table (tag text) language sql stable as $$
    select list || '@place:' || prefix from place, path_prefixes(place.path) where place.id = place_id
  $$;`,

  `create function "place_list_tags"(path text, level text) returns table (tag text) language sql stable as $$
    select 'places' union all select 'places@level:' || level
    union all select 'places@country:' || country.iso_code from place as country where country.path = split_part($1, '/', 1)
    union all select 'places@parent:' || regexp_replace($1, '/[^/]+$', '') where $1 like '%/%'
    union all select 'places@under:' || prefix from path_prefixes($1)
  $$;`,

  `create function "producer_list_tags"(of_producer uuid, place_id uuid) returns table (tag text) language sql stable as $$
    select 'producers' union all select tag from part_tags('producers', place_id)
    union all select 'producers@brand:' || slug from brand_membership join brand on brand.id = brand_id where producer_id = of_producer
    union all select 'producers@direction:' || slug from producer_direction
      join craft_direction on craft_direction.id = craft_direction_id where producer_id = of_producer
    union all select 'producers@organization:' || record_tag(organization_id) from organization_membership where producer_id = of_producer
  $$;`,

  `create function "brand_list_tags"(of_brand uuid, kind text, country_code text) returns table (tag text) language sql stable as $$
    select 'brands' union all select 'brands@kind:' || kind union all select 'brands@country:' || country_code
    union all select tag from brand_place, part_tags('brands', place_id) where brand_id = of_brand
  $$;`,

  `create function "product_list_tags"(of_product uuid, place_id uuid, producer_id uuid, product_type_id uuid)
  returns table (tag text) language sql stable as $$
    select 'products' union all select tag from part_tags('products', place_id)
    union all select 'products@producer:' || slug from producer where id = producer_id
    union all select 'products@type:' || slug from product_type where id = product_type_id
    union all select 'products@direction:' || direction.slug from product_type
      join craft_direction as direction on direction.id = direction_id where product_type.id = product_type_id
    union all select 'products@brand:' || slug from brand_use join brand on brand.id = brand_id where product_id = of_product
  $$;`,

  // Of a product that comes or goes: all that it can touch.
  `create function "product_tags"(of_product uuid, slug text, place_id uuid, producer_id uuid, product_type_id uuid)
  returns table (tag text) language sql stable as $$
    select record_tag(of_product) union all select tag from address_tags('PRODUCT', of_product, slug)
    union all select tag from product_list_tags(of_product, place_id, producer_id, product_type_id)
    union all select 'products/name' union all select 'products/price'
  $$;`,

  `create function "story_list_tags"(of_story uuid, type text) returns table (tag text) language sql stable as $$
    select 'stories' union all select 'stories@type:' || type
    union all select tag from story_place, part_tags('stories', place_id) where story_id = of_story
    union all select 'stories@brand:' || slug from story_brand join brand on brand.id = brand_id where story_id = of_story
    union all select 'stories@producer:' || slug from story_producer join producer on producer.id = producer_id where story_id = of_story
  $$;`,
];
const tagFunctionNames = [
  'product_tags', 'story_list_tags', 'product_list_tags', 'brand_list_tags', 'producer_list_tags', 'place_list_tags',
  'part_tags', 'address_tags', 'path_prefixes', 'record_tag',
];

const isPublished = `state = 'PUBLISHED'`;

/** Drafts of these ids: whoever publishes one meanwhile waits, or is waited for. */
const drafts = (table: string, ids: string) =>
  `from ${table} where id in (${ids}) and state <> 'PUBLISHED' order by id for share`;
/** Whether these are public, what their slug is: whoever changes it waits, or is waited for. */
const shared = (table: string, ids: string) => `from ${table} where id in (${ids}) order by id for share`;
/** The same for places, of which only the path counts. */
const keyShared = (table: string, ids: string) => `from ${table} where id in (${ids}) order by id for key share`;

/** A table that belongs to a product: the product is touched, and the row itself where it has an id. */
function partOfProduct(table: string, { product = 'product_id', own = false }: { product?: string; own?: boolean }): NotedTable {
  const touched = (tag: string) => (rows: Rows) =>
    `select 'Product', product.id, ${tag} from ${rows('*')} as r join product on product.id = r.${product} and ${isPublished}`;
  return {
    table,
    locks: (rows) => [drafts('product', `select ${product} from ${rows('*')} as r`)],
    touched: (rows) => [
      touched('record_tag(product.id)')(rows),
      ...(own ? [touched('record_tag(r.id)')(rows)] : []),
    ],
  };
}

/** A table of few rows that are always public: any write touches the list of all. */
function openList(table: string, { type, list, address }: { type: string; list: string; address?: string }): NotedTable {
  return {
    table,
    touched: (rows) => [
      `select '${type}', r.id, tag from ${rows('*')} as r, unnest(array[record_tag(r.id), '${list}']) as tag`,
      ...(address
        ? [`select '${type}', r.id, '${address.replace('.', "=' || r.")} from ${rows(`id, ${address.split('.')[1]}`)} as r`]
        : []),
    ],
  };
}

const productTags = 'product_tags(product.id, product.slug, product.place_id, product.producer_id, product.product_type_id)';
const productListTags = 'product_list_tags(product.id, product.place_id, product.producer_id, product.product_type_id)';
const listedProduct = 'id, state, published_at, place_id, producer_id, product_type_id, supply_kind, shippability';

const notedTables: NotedTable[] = [
  {
    table: 'place',
    touched: (rows) => [
      `select 'Place', r.id, record_tag(r.id) from ${rows('*')} as r`,
      `select 'Place', r.id, tag from ${rows('id, path')} as r, address_tags('PLACE', r.id, r.path)`,
      `select 'Place', r.id, tag from ${rows('id, name_sort, path, level, parent_id, iso_code')} as r, place_list_tags(r.path, r.level)`,
      `select 'Place', r.id, 'places@country:' || r.iso_code from ${rows('id, level, iso_code')} as r where r.level = 'COUNTRY'`,
    ],
    // What lies there stays, and has another address.
    touchedByUpdate: (rows) => [
      `select 'Place', r.id, list || '@place:' || prefix from ${rows('id, path')} as r, path_prefixes(r.path),
        unnest(array['products', 'producers', 'people', 'brands', 'stories', 'facilities']) as list`,
    ],
  },
  {
    table: 'specialization',
    touched: (rows) => [
      `select 'Place', r.place_id, tag from ${rows('*')} as r, unnest(array[record_tag(r.place_id), record_tag(r.id)]) as tag`,
    ],
  },
  {
    table: 'producer',
    locks: (rows) => [
      keyShared('place', `select place_id from ${rows('id, state, place_id')} as r where ${isPublished}`),
      shared('brand', `select brand_id from brand_membership where producer_id in (select id from ${rows('id, state, place_id')} as r where ${isPublished})`),
    ],
    touched: (rows) => [
      `select 'Producer', r.id, record_tag(r.id) from ${rows('*')} as r where ${isPublished}`,
      `select 'Producer', r.id, tag from ${rows('id, slug, state')} as r, address_tags('PRODUCER', r.id, r.slug) where ${isPublished}`,
      `select 'Producer', r.id, tag from ${rows('id, state, slug, name_sort, consented_scopes, kind, place_id')} as r,
        producer_list_tags(r.id, r.place_id) where ${isPublished}`,
      `select 'Producer', r.id, tag from ${rows('id, state, place_id, headcount')} as r, part_tags('people', r.place_id) where ${isPublished}`,
      `select 'Producer', r.id, list || '@producer:' || r.slug from ${rows('id, slug, state')} as r,
        unnest(array['products', 'stories']) as list where ${isPublished}`,
    ],
    touchedByUpdate: (rows) => [
      `select 'Product', product.id, tag from ${rows('id, state')} as r
        join product on product.producer_id = r.id and product.state = 'PUBLISHED', ${productTags} where r.${isPublished}`,
      `select 'Brand', brand.id, tag from ${rows('id, state')} as r
        join brand_membership as member on member.producer_id = r.id and member.state = 'ACTIVE'
        join brand on brand.id = member.brand_id and brand.state = 'PUBLISHED',
        unnest(array[record_tag(brand.id), 'members@' || record_tag(brand.id)]) as tag where r.${isPublished}`,
      `select 'Story', story.id, record_tag(story.id) from ${rows('id, state')} as r
        join story_producer on story_producer.producer_id = r.id
        join story on story.id = story_id and story.state = 'PUBLISHED' where r.${isPublished}`,
    ],
  },
  {
    table: 'producer_direction',
    locks: (rows) => [drafts('producer', `select producer_id from ${rows('*')} as r`)],
    // A parent that is not there any more has taken its rows with it, and cannot say what state it was in.
    touched: (rows) => [
      `select 'Producer', r.producer_id, tag from ${rows('*')} as r left join producer on producer.id = r.producer_id
        left join craft_direction as direction on direction.id = r.craft_direction_id,
        unnest(array[record_tag(r.producer_id), 'producers', 'producers@direction:' || direction.slug]) as tag
        where producer.id is null or ${isPublished}`,
      `select 'Producer', r.producer_id, tag from ${rows('*')} as r join producer on producer.id = r.producer_id,
        producer_list_tags(r.producer_id, producer.place_id) where ${isPublished}`,
    ],
  },
  {
    table: 'brand',
    locks: (rows) => [
      shared('brand', `select parent_id from ${rows('id, state, parent_id')} as r where ${isPublished}`),
      keyShared('place', `select place_id from brand_place where brand_id in (select id from ${rows('id, state')} as r where ${isPublished})`),
    ],
    touched: (rows) => [
      `select 'Brand', r.id, record_tag(r.id) from ${rows('*')} as r where ${isPublished}`,
      `select 'Brand', r.id, tag from ${rows('id, slug, state')} as r, address_tags('BRAND', r.id, r.slug) where ${isPublished}`,
      `select 'Brand', r.id, tag from ${rows('id, state, slug, name_sort, kind, country_code')} as r,
        brand_list_tags(r.id, r.kind, r.country_code) where ${isPublished}`,
      `select 'Brand', r.id, list || '@brand:' || r.slug from ${rows('id, slug, state')} as r,
        unnest(array['products', 'producers', 'stories']) as list where ${isPublished}`,
    ],
    touchedByUpdate: (rows) => [
      `select 'Brand', child.id, record_tag(child.id) from ${rows('id, state')} as r
        join brand as child on child.parent_id = r.id and child.state = 'PUBLISHED' where r.${isPublished}`,
      `select 'Product', product.id, tag from ${rows('id, state')} as r
        join brand_use on brand_use.brand_id = r.id and brand_use.state = 'GRANTED'
        join product on product.id = brand_use.product_id and product.state = 'PUBLISHED', ${productTags} where r.${isPublished}`,
      `select 'Producer', producer.id, tag from ${rows('id, state')} as r
        join brand_membership as member on member.brand_id = r.id and member.state = 'ACTIVE'
        join producer on producer.id = member.producer_id and producer.state = 'PUBLISHED',
        lateral (select record_tag(producer.id) as tag union all select tag from producer_list_tags(producer.id, producer.place_id)) as tags
        where r.${isPublished}`,
      `select 'Story', story.id, record_tag(story.id) from ${rows('id, state')} as r
        join story_brand on story_brand.brand_id = r.id
        join story on story.id = story_id and story.state = 'PUBLISHED' where r.${isPublished}`,
    ],
  },
  {
    table: 'brand_place',
    locks: (rows) => [drafts('brand', `select brand_id from ${rows('*')} as r`)],
    touched: (rows) => [
      `select 'Brand', r.brand_id, tag from ${rows('*')} as r left join brand on brand.id = r.brand_id,
        lateral (select record_tag(r.brand_id) as tag union all select 'brands' union all select tag from part_tags('brands', r.place_id)) as tags
        where brand.id is null or ${isPublished}`,
      `select 'Brand', brand.id, tag from ${rows('*')} as r join brand on brand.id = r.brand_id and ${isPublished},
        brand_list_tags(brand.id, brand.kind, brand.country_code)`,
    ],
  },
  ...['brand_direction', 'brand_criterion'].map(
    (table): NotedTable => ({
      table,
      locks: (rows) => [drafts('brand', `select brand_id from ${rows('*')} as r`)],
      touched: (rows) => [
        `select 'Brand', brand.id, tag from ${rows('*')} as r join brand on brand.id = r.brand_id and ${isPublished},
          unnest(array[record_tag(brand.id)${table === 'brand_criterion' ? ', record_tag(r.id)' : ''}]) as tag`,
      ],
    }),
  ),
  {
    table: 'brand_membership',
    locks: (rows) => [
      shared('producer', `select producer_id from ${rows('*')} as r`),
      shared('brand', `select brand_id from ${rows('*')} as r`),
      drafts('product', `select product.id from ${rows('*')} as r join product on product.producer_id = r.producer_id
        join brand_use on brand_use.product_id = product.id and brand_use.brand_id = r.brand_id`),
    ],
    // Only those that are active are public.
    touched: (rows) => [
      `select 'Producer', producer.id, tag from ${rows('*')} as r
        join producer on producer.id = r.producer_id and producer.${isPublished} join brand on brand.id = r.brand_id,
        lateral (
          select unnest(array[record_tag(producer.id), record_tag(r.id), 'producers@brand:' || brand.slug]) as tag
          union all select tag from producer_list_tags(producer.id, producer.place_id)
        ) as tags where r.state = 'ACTIVE'`,
      `select 'Brand', brand.id, tag from ${rows('*')} as r join brand on brand.id = r.brand_id and brand.${isPublished},
        unnest(array[record_tag(brand.id), record_tag(r.id), 'members@' || record_tag(brand.id)]) as tag where r.state = 'ACTIVE'`,
      `select 'Product', product.id, tag from ${rows('*')} as r
        join product on product.producer_id = r.producer_id and product.${isPublished}
        join brand_use on brand_use.product_id = product.id and brand_use.brand_id = r.brand_id,
        lateral (
          select record_tag(product.id) as tag
          union all select tag from ${productListTags}
        ) as tags where r.state = 'ACTIVE'`,
    ],
  },
  {
    table: 'brand_use',
    locks: (rows) => [
      drafts('product', `select product_id from ${rows('*')} as r`),
      shared('brand', `select brand_id from ${rows('*')} as r`),
    ],
    touched: (rows) => [
      `select 'Product', r.product_id, tag from ${rows('*')} as r join brand on brand.id = r.brand_id
        left join product on product.id = r.product_id,
        unnest(array[record_tag(r.product_id), 'products', 'products@brand:' || brand.slug]) as tag
        where product.id is null or product.${isPublished}`,
      `select 'Product', product.id, tag from ${rows('*')} as r join product on product.id = r.product_id and product.${isPublished},
        ${productListTags}`,
    ],
  },
  {
    table: 'product',
    locks: (rows) => [
      keyShared('place', `select place_id from ${rows(listedProduct)} as r where ${isPublished}`),
      shared('producer', `select producer_id from ${rows(listedProduct)} as r where ${isPublished}`),
      shared('product_type', `select product_type_id from ${rows(listedProduct)} as r where ${isPublished}`),
      shared('brand', `select brand_id from brand_use where product_id in (select id from ${rows(listedProduct)} as r where ${isPublished})`),
    ],
    touched: (rows) => [
      `select 'Product', r.id, record_tag(r.id) from ${rows('*')} as r where ${isPublished}`,
      `select 'Product', r.id, tag from ${rows('id, slug, state')} as r, address_tags('PRODUCT', r.id, r.slug) where ${isPublished}`,
      `select 'Product', r.id, tag from ${rows(listedProduct)} as r,
        product_list_tags(r.id, r.place_id, r.producer_id, r.product_type_id) where ${isPublished}`,
      `select 'Product', r.id, 'products/name' from ${rows('id, state, name_sort')} as r where ${isPublished}`,
      `select 'Product', r.id, 'products/price' from ${rows('id, state')} as r where ${isPublished}`,
    ],
  },
  partOfProduct('product_variant', { own: true }),
  partOfProduct('product_picture', {}),
  {
    table: 'stock',
    locks: (rows) => [
      drafts('product', `select product_id from ${rows('*')} as r join product_variant on product_variant.id = r.variant_id`),
    ],
    touched: (rows) => [
      `select 'Product', product.id, tag from ${rows('*')} as r join product_variant as variant on variant.id = r.variant_id
        join product on product.id = variant.product_id and ${isPublished},
        unnest(array[record_tag(product.id), record_tag(variant.id)]) as tag`,
    ],
  },
  {
    table: 'offer',
    locks: (rows) => [drafts('product', `select product_id from ${rows('*')} as r`)],
    touched: (rows) => [
      `select 'Product', product.id, record_tag(product.id) from ${rows('*')} as r
        join product on product.id = r.product_id and ${isPublished}`,
      `select 'Product', product.id, 'products/price'
        from ${rows('variant_id, market_id, product_id, amount_minor, currency, is_lowest, is_delivered')} as r
        join product on product.id = r.product_id and ${isPublished}`,
    ],
    touchedByUpdate: (rows) => [
      `select 'Product', product.id, tag from ${rows('variant_id, market_id, product_id, is_delivered')} as r
        join product on product.id = r.product_id and ${isPublished},
        ${productListTags}`,
    ],
  },
  {
    table: 'certificate',
    locks: (rows) => [drafts('product', `select product_id from ${rows('*')} as r`)],
    touched: (rows) => [
      `select 'Product', product.id, tag from ${rows('*')} as r join product on product.id = r.product_id and ${isPublished},
        lateral (
          select unnest(array[record_tag(product.id), record_tag(r.id)]) as tag
          union all select tag from ${productListTags}
        ) as tags`,
    ],
  },
  {
    table: 'story',
    locks: (rows) => {
      const linked = (table: string) =>
        `select ${table}_id from story_${table} where story_id in (select id from ${rows('id, state')} as r where ${isPublished})`;
      return [keyShared('place', linked('place')), shared('brand', linked('brand')), shared('producer', linked('producer'))];
    },
    touched: (rows) => [
      `select 'Story', r.id, record_tag(r.id) from ${rows('*')} as r where ${isPublished}`,
      `select 'Story', r.id, tag from ${rows('id, slug, state')} as r, address_tags('STORY', r.id, r.slug) where ${isPublished}`,
      `select 'Story', r.id, tag from ${rows('id, state, published_at, type')} as r, story_list_tags(r.id, r.type) where ${isPublished}`,
    ],
  },
  ...['place', 'brand', 'producer'].map((linked): NotedTable => {
    const part = linked === 'place' ? `part_tags('stories', r.place_id)` : `lateral (select 'stories@${linked}:' || slug as tag from ${linked} where id = r.${linked}_id) as part`;
    return {
      table: `story_${linked}`,
      locks: (rows) => [
        drafts('story', `select story_id from ${rows('*')} as r`),
        ...(linked === 'place' ? [] : [shared(linked, `select ${linked}_id from ${rows('*')} as r`)]),
      ],
      touched: (rows) => [
        `select 'Story', r.story_id, tag from ${rows('*')} as r left join story on story.id = r.story_id, ${part}
          where story.id is null or ${isPublished}`,
        `select 'Story', r.story_id, tag from ${rows('*')} as r left join story on story.id = r.story_id,
          unnest(array[record_tag(r.story_id), 'stories']) as tag where story.id is null or ${isPublished}`,
        `select 'Story', story.id, tag from ${rows('*')} as r join story on story.id = r.story_id and ${isPublished},
          story_list_tags(story.id, story.type)`,
      ],
    };
  }),
  openList('organization', { type: 'Organization', list: 'organizations', address: 'organization.slug' }),
  {
    table: 'organization_membership',
    locks: (rows) => [drafts('producer', `select producer_id from ${rows('*')} as r`)],
    touched: (rows) => [
      `select 'Organization', r.organization_id, tag from ${rows('*')} as r
        join producer on producer.id = r.producer_id and ${isPublished},
        unnest(array[record_tag(r.organization_id), 'producers@organization:' || record_tag(r.organization_id)]) as tag`,
    ],
  },
  {
    table: 'facility',
    touched: (rows) => [
      `select 'Facility', r.id, tag from ${rows('*')} as r, unnest(array[record_tag(r.id), 'facilities']) as tag`,
      `select 'Facility', r.id, tag from ${rows('*')} as r, part_tags('facilities', r.place_id)`,
    ],
  },
  openList('market', { type: 'Market', list: 'markets', address: 'market.code' }),
  openList('picture', { type: 'Picture', list: 'pictures' }),
  {
    ...openList('craft_direction', { type: 'CraftDirection', list: 'craft-directions', address: 'craft-direction.slug' }),
    touchedByUpdate: (rows) => [
      `select 'CraftDirection', r.id, list || '@direction:' || r.slug from ${rows('id, slug')} as r,
        unnest(array['products', 'producers']) as list`,
    ],
  },
  {
    ...openList('product_type', { type: 'ProductType', list: 'product-types' }),
    touchedByUpdate: (rows) => [
      `select 'ProductType', r.id, 'products@type:' || r.slug from ${rows('id, slug')} as r`,
      `select 'ProductType', r.id, 'products@direction:' || slug from ${rows('id, direction_id')} as r
        join craft_direction on craft_direction.id = r.direction_id`,
      `select 'Product', product.id, tag from ${rows('id, direction_id')} as r
        join product on product.product_type_id = r.id and ${isPublished},
        ${productListTags}`,
    ],
  },
  {
    table: 'programme',
    // It has no id like others, and there is one.
    touched: (rows) => [
      `select 'Programme', '00000000-0000-0000-0000-000000000001'::uuid, 'programme' from ${rows('id, name, purpose, about, is_demonstration, notice, date')} as r`,
    ],
  },
  {
    table: 'redirect',
    touched: (rows) => [
      `select initcap(r.kind), r.target_id, lower(r.kind) || '=' || r.path from ${rows('*')} as r where
        exists (select from place where id = r.target_id)
        or exists (select from producer where id = r.target_id and ${isPublished})
        or exists (select from brand where id = r.target_id and ${isPublished})
        or exists (select from product where id = r.target_id and ${isPublished})
        or exists (select from story where id = r.target_id and ${isPublished})`,
    ],
  },
  {
    table: 'search_document',
    touched: (rows) => [
      `select initcap(r.kind), r.record_id, 'search' from ${rows('record_id, kind, names, body, weight')} as r`,
    ],
  },
];
