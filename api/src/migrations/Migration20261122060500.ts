import { Migration } from '@mikro-orm/migrations';

/**
 * What was written without a tag of every answer that it changes: a place that is put under another parent alone, a
 * product that goes to a producer who is public or is not, a craft direction that is deleted.
 */
export class Migration20261122060500 extends Migration {

  override name = 'Migration20261122060500';

  override up(): void | Promise<void> {
    for (const noted of [place(byParent), product('id, slug, state, producer_id'), craftDirection('touched')])
      this.addSql(noteFunction(noted));
  }

  override down(): void | Promise<void> {
    for (const noted of [place([]), product('id, slug, state'), craftDirection('touchedByUpdate')])
      this.addSql(noteFunction(noted));
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
const events = ['INSERT', 'DELETE', 'UPDATE'] as const;

function noteFunction(noted: NotedTable): string {
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
  return `create or replace function "note_${table}"() returns trigger language plpgsql as $$
begin${branches.join('')}
  if found then perform pg_notify('aul_change', ''); end if;
  return null;
end $$;`;
}

const isPublished = `state = 'PUBLISHED'`;

/** Whether these are public, what their slug is: whoever changes it waits, or is waited for. */
const shared = (table: string, ids: string) => `from ${table} where id in (${ids}) order by id for share`;
/** The same for places, of which only the path counts. */
const keyShared = (table: string, ids: string) => `from ${table} where id in (${ids}) order by id for key share`;

const listedProduct = 'id, state, published_at, place_id, producer_id, product_type_id, supply_kind, shippability';

const byParent = [
  (rows: Rows) =>
    `select 'Place', r.id, 'places@parent:' || parent.path from ${rows('id, parent_id')} as r join place as parent on parent.id = r.parent_id`,
];

const place = (more: ((rows: Rows) => string)[]): NotedTable => ({
  table: 'place',
  touched: (rows) => [
    ...more.map((touched) => touched(rows)),
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
});

const product = (addressed: string): NotedTable => ({
  table: 'product',
  locks: (rows) => [
    keyShared('place', `select place_id from ${rows(listedProduct)} as r where ${isPublished}`),
    shared('producer', `select producer_id from ${rows(listedProduct)} as r where ${isPublished}`),
    shared('product_type', `select product_type_id from ${rows(listedProduct)} as r where ${isPublished}`),
    shared('brand', `select brand_id from brand_use where product_id in (select id from ${rows(listedProduct)} as r where ${isPublished})`),
  ],
  touched: (rows) => [
    `select 'Product', r.id, record_tag(r.id) from ${rows('*')} as r where ${isPublished}`,
    `select 'Product', r.id, tag from ${rows(addressed)} as r, address_tags('PRODUCT', r.id, r.slug) where ${isPublished}`,
    `select 'Product', r.id, tag from ${rows(listedProduct)} as r,
      product_list_tags(r.id, r.place_id, r.producer_id, r.product_type_id) where ${isPublished}`,
    `select 'Product', r.id, 'products/name' from ${rows('id, state, name_sort')} as r where ${isPublished}`,
    `select 'Product', r.id, 'products/price' from ${rows('id, state')} as r where ${isPublished}`,
  ],
});

const directionLists = (rows: Rows) => [
  `select 'CraftDirection', r.id, list || '@direction:' || r.slug from ${rows('id, slug')} as r,
    unnest(array['products', 'producers']) as list`,
];

function craftDirection(lists: 'touched' | 'touchedByUpdate'): NotedTable {
  const own = (rows: Rows) => [
    `select 'CraftDirection', r.id, tag from ${rows('*')} as r, unnest(array[record_tag(r.id), 'craft-directions']) as tag`,
    `select 'CraftDirection', r.id, 'craft-direction=' || r.slug from ${rows('id, slug')} as r`,
  ];
  return lists === 'touched'
    ? { table: 'craft_direction', touched: (rows) => [...own(rows), ...directionLists(rows)] }
    : { table: 'craft_direction', touched: own, touchedByUpdate: directionLists };
}
