import { Migration } from '@mikro-orm/migrations';

/** Redirects are listed: the list is touched by whatever makes one lead somewhere, elsewhere or nowhere. */
export class Migration20261122053500 extends Migration {

  override name = 'Migration20261122053500';

  override up(): void | Promise<void> {
    // A record that comes or goes takes its redirects with it, and frees or takes the addresses that are its own today.
    this.addSql(addressTags(`
    union all select tag from redirect, unnest(array['redirects', 'redirects@kind:' || of_kind]) as tag
      where redirect.kind = of_kind and (redirect.target_id = record_id or redirect.path = address)`));
    this.addSql(noteRedirect({
      tags: `array[lower(r.kind) || '=' || r.path, 'redirects', 'redirects@kind:' || r.kind]`,
      areDraftsLocked: true,
    }));
  }

  override down(): void | Promise<void> {
    this.addSql(addressTags(''));
    this.addSql(noteRedirect({ tags: `array[lower(r.kind) || '=' || r.path]`, areDraftsLocked: false }));
  }

}

function addressTags(more: string): string {
  return `create or replace function "address_tags"(of_kind text, record_id uuid, address text) returns table (tag text) language sql stable as $$
    select lower(of_kind) || '=' || address
    union all select lower(of_kind) || '=' || redirect.path from redirect
      where redirect.target_id = record_id and redirect.kind = of_kind${more}
  $$;`;
}

const publishable = ['producer', 'brand', 'product', 'story'];

const rowsOf = {
  INSERT: '(select * from new_rows)',
  DELETE: '(select * from old_rows)',
  UPDATE: `((select * from old_rows except select * from new_rows) union all (select * from new_rows except select * from old_rows))`,
};

function noteRedirect({ tags, areDraftsLocked }: { tags: string; areDraftsLocked: boolean }): string {
  const branches = Object.entries(rowsOf).map(([event, rows]) => {
    // Whoever publishes one meanwhile waits, or is waited for.
    const locks = publishable.map(
      (table) => `perform from ${table} where id in (select target_id from ${rows} as r) and state <> 'PUBLISHED' order by id for share;`,
    );
    return `
  if tg_op = '${event}' then
    ${areDraftsLocked ? locks.join('\n    ') : ''}
    insert into change (type, record_id, tags)
    select type, id, array_agg(distinct tag order by tag) from (
      select initcap(r.kind), r.target_id, tag from ${rows} as r, unnest(${tags}) as tag
      where exists (select from place where id = r.target_id)
        ${publishable.map((table) => `or exists (select from ${table} where id = r.target_id and state = 'PUBLISHED')`).join('\n        ')}
    ) as touched (type, id, tag) group by type, id order by type, id;
  end if;`;
  });
  return `create or replace function "note_redirect"() returns trigger language plpgsql as $$
begin${branches.join('')}
  if found then perform pg_notify('aul_change', ''); end if;
  return null;
end $$;`;
}
