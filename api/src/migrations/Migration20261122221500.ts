import { Migration } from '@mikro-orm/migrations';

export class Migration20261122221500 extends Migration {

  override name = 'Migration20261122221500';

  override up(): void | Promise<void> {
    this.addSql(`create table "story_picture" ("story_id" uuid not null, "picture_id" uuid not null, primary key ("story_id", "picture_id"));`);
    this.addSql(`alter table "story_picture" add constraint "story_picture_story_id_foreign" foreign key ("story_id") references "story" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "story_picture" add constraint "story_picture_picture_id_foreign" foreign key ("picture_id") references "picture" ("id") on update cascade on delete cascade;`);
    this.addSql(`create index "story_picture_picture_id" on "story_picture" ("picture_id");`);
    this.addSql(`
      insert into story_picture (story_id, picture_id)
      select distinct story.id, picture.id from story, jsonb_each(bodies) as body (language, told),
        jsonb_array_elements(told->'blocks') as block,
        lateral (select block->>'pictureId' as named union all
          select jsonb_array_elements_text(case when jsonb_typeof(block->'pictureIds') = 'array' then block->'pictureIds' else '[]' end)) as shown
        join picture on picture.id::text = named;`);

    // What is public today and shown by nothing is gone: readers of changes are told so.
    this.addSql(`alter table "picture" add "person_producer_id" uuid null, add "is_public" boolean not null default true;`);
    this.addSql(`alter table "picture" alter column "is_public" set default false;`);
    this.addSql(`create index "picture_person_producer_id_index" on "picture" ("person_producer_id");`);
    for (const table of ['place', 'brand', 'producer', 'story'])
      this.addSql(`create index "${table}_picture_id_index" on "${table}" ("picture_id");`);
    this.addSql(`
      update picture set person_producer_id = upload.person_producer_id from picture_upload as upload
      where upload.id = picture.id and upload.person_producer_id is not null;`);

    for (const statement of [isShown, isPublic, refresh]) this.addSql(statement);
    this.addSql(notePicture);
    for (const shown of showing) for (const statement of triggersOf(shown)) this.addSql(statement);
    this.addSql(`select refresh_pictures(array(select id from picture));`);
  }

  override down(): void | Promise<void> {
    for (const { table } of showing) this.addSql(`drop function "show_pictures_of_${table}" cascade;`);
    for (const name of ['refresh_pictures', 'picture_is_public', 'picture_is_shown']) this.addSql(`drop function "${name}";`);
    this.addSql(notePictureBefore);
    for (const table of ['place', 'brand', 'producer', 'story']) this.addSql(`drop index "${table}_picture_id_index";`);
    this.addSql(`alter table "picture" drop column "person_producer_id", drop column "is_public";`);
    this.addSql(`drop table if exists "story_picture" cascade;`);
  }

}

/** Whether something that is public shows it. */
const isShown = `create function "picture_is_shown"(of_picture uuid) returns boolean language sql stable as $$
  select exists (select from place where picture_id = of_picture)
    or exists (select from brand where picture_id = of_picture and state = 'PUBLISHED')
    or exists (select from producer where picture_id = of_picture and state = 'PUBLISHED')
    or exists (select from story where picture_id = of_picture and state = 'PUBLISHED')
    or exists (select from story_picture join story on story.id = story_id
      where story_picture.picture_id = of_picture and story.state = 'PUBLISHED')
    or exists (select from product_picture join product on product.id = product_id join producer on producer.id = producer_id
      where product_picture.picture_id = of_picture and product.state = 'PUBLISHED' and producer.state = 'PUBLISHED')
$$;`;

/** And whoever can be recognised in it consents. A photograph of a producer shows somebody. */
const isPublic = `create function "picture_is_public"(of_picture uuid, person_producer_id uuid, is_generated boolean)
returns boolean language sql stable as $$
  select (person_producer_id is null
      or exists (select from producer where id = person_producer_id and 'PORTRAIT' = any(consented_scopes)))
    and (is_generated
      or not exists (select from producer where picture_id = of_picture and not 'PORTRAIT' = any(consented_scopes)))
    and picture_is_shown(of_picture)
$$;`;

/** Whoever shows a picture or hides it waits for others who do: what is found out then is what everybody sees. */
const refresh = `create function "refresh_pictures"(ids uuid[]) returns void language plpgsql as $$
begin
  perform from picture where id = any(ids) order by id for no key update;
  update picture set is_public = not is_public
    where id = any(ids) and is_public <> picture_is_public(id, person_producer_id, is_generated);
end $$;`;

interface Showing {
  table: string;
  only?: string;
  pictures: { columns: string; ids: string };
  /** Rows of other tables that say whether the rows are public: whoever changes them waits, or is waited for. */
  locks?: { column: string; rows(ids: string): string[] };
}

/** What shows pictures: the columns that matter, and which pictures the rows \`r\` show. */
const showing: Showing[] = [
  { table: 'place', pictures: { columns: 'id, picture_id', ids: 'select picture_id from r' } },
  { table: 'brand', pictures: { columns: 'id, state, picture_id', ids: 'select picture_id from r' } },
  {
    table: 'producer',
    pictures: {
      columns: 'id, state, picture_id, consented_scopes',
      ids: `select picture_id from r union all select id from picture where person_producer_id in (select id from r)
        union all select product_picture.picture_id from product join product_picture on product_id = product.id
          where producer_id in (select id from r)`,
    },
  },
  {
    table: 'product',
    pictures: {
      columns: 'id, state, producer_id',
      ids: 'select picture_id from product_picture where product_id in (select id from r)',
    },
  },
  {
    table: 'product_picture',
    pictures: { columns: 'product_id, picture_id', ids: 'select picture_id from r' },
    locks: {
      column: 'product_id',
      rows: (ids) => [
        `product where id in (${ids})`,
        `producer where id in (select producer_id from product where id in (${ids}))`,
      ],
    },
  },
  {
    table: 'story',
    pictures: {
      columns: 'id, state, picture_id',
      ids: 'select picture_id from r union all select picture_id from story_picture where story_id in (select id from r)',
    },
  },
  {
    table: 'story_picture',
    pictures: { columns: 'story_id, picture_id', ids: 'select picture_id from r' },
    locks: { column: 'story_id', rows: (ids) => [`story where id in (${ids})`] },
  },
  // Nothing shows a new one.
  { table: 'picture', only: 'update', pictures: { columns: 'id, person_producer_id, is_generated', ids: 'select id from r' } },
];

const events = [
  { event: 'insert', tables: 'new table as new_rows', rows: (columns: string) => `select ${columns} from new_rows` },
  { event: 'delete', tables: 'old table as old_rows', rows: (columns: string) => `select ${columns} from old_rows` },
  {
    event: 'update',
    tables: 'old table as old_rows new table as new_rows',
    rows: (columns: string) => `
      (select ${columns} from old_rows except select ${columns} from new_rows) union all
      (select ${columns} from new_rows except select ${columns} from old_rows)`,
  },
];

function triggersOf({ table, only, pictures: { columns, ids }, locks }: Showing): string[] {
  const written = events.filter(({ event }) => (only ?? event) === event);
  const locksOf = (rows: string) =>
    (locks?.rows(`select ${locks.column} from (${rows}) as r`) ?? [])
      .map((locked) => `perform from ${locked} order by id for share;\n    `)
      .join('');
  const branches = written.map(
    ({ event, rows }) => `
  if tg_op = '${event.toUpperCase()}' then
    ${locksOf(rows(columns))}shown := array(with r as (${rows(columns)}) ${ids});
  end if;`,
  );
  return [
    `create function "show_pictures_of_${table}"() returns trigger language plpgsql as $$
declare
  shown uuid[];
begin${branches.join('')}
  shown := array(select distinct id from unnest(shown) as id where id is not null);
  if cardinality(shown) > 0 then perform refresh_pictures(shown); end if;
  return null;
end $$;`,
    ...written.map(
      ({ event, tables }) => `create trigger "${table}_show_pictures_${event}" after ${event} on "${table}"
      referencing ${tables} for each statement execute function "show_pictures_of_${table}"();`,
    ),
  ];
}

/**
 * A picture that was not public and is not touches nothing. One that comes or goes touches what shows it, and a story that opens
 * with it comes or goes as well; its blocks name pictures themselves.
 */
const notePicture = noteFunction(`
      select 'Picture', r.id, tag from (ROWS) as r, unnest(array[record_tag(r.id), 'pictures']) as tag where r.is_public
      union all select shows.type, shows.id, record_tag(shows.id) from (FLIPPED) as r, lateral (
        select 'Place' as type, id from place where picture_id = r.id
        union all select 'Brand', id from brand where picture_id = r.id and state = 'PUBLISHED'
        union all select 'Producer', id from producer where picture_id = r.id and state = 'PUBLISHED'
        union all select 'Product', product.id from product_picture join product on product.id = product_id
          where product_picture.picture_id = r.id and state = 'PUBLISHED') as shows
      union all select 'Story', story.id, tag from (FLIPPED) as r join story on story.picture_id = r.id and state = 'PUBLISHED',
        lateral (
          select record_tag(story.id) as tag union all select tag from address_tags('STORY', story.id, story.slug)
          union all select tag from story_list_tags(story.id, story.type)
        ) as tags`);

const notePictureBefore = noteFunction(`
      select 'Picture', r.id, tag from (ROWS) as r, unnest(array[record_tag(r.id), 'pictures']) as tag`);

function noteFunction(touched: string): string {
  const branches = events.map(({ event, rows }) => {
    // Only an update makes a picture public that was not, or the other way round.
    const flipped = event === 'update' ? rows('id, is_public') : 'select null::uuid as id where false';
    return `
  if tg_op = '${event.toUpperCase()}' then
    insert into change (type, record_id, tags)
    select type, id, array_agg(distinct tag order by tag) from (${touched
      .replaceAll('ROWS', rows('*'))
      .replaceAll('FLIPPED', flipped)}
    ) as touched (type, id, tag) where tag is not null group by type, id order by type, id;
  end if;`;
  });
  return `create or replace function "note_picture"() returns trigger language plpgsql as $$
begin${branches.join('')}
  if found then perform pg_notify('aul_change', ''); end if;
  return null;
end $$;`;
}
