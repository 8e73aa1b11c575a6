import { Migration } from '@mikro-orm/migrations';

export class Migration20261123050500 extends Migration {

  override name = 'Migration20261123050500';

  override up(): void | Promise<void> {
    this.addSql(shownStock);
    this.addSql(noteStock(onlyWhatIsShown));
    // What readers hold of more than that is not what they would be told today.
    this.addSql(`
      insert into change (type, record_id, tags)
      select 'Product', product.id, array_agg(distinct tag order by tag)
      from stock join product_variant as variant on variant.id = variant_id
        join product on product.id = product_id and state = 'PUBLISHED',
        unnest(array[record_tag(product.id), record_tag(variant.id)]) as tag
      where on_hand - reserved > shown_stock(on_hand, reserved) group by product.id order by product.id;`);
  }

  override down(): void | Promise<void> {
    this.addSql(noteStock(''));
    this.addSql(`drop function "shown_stock";`);
  }

}

/** How many pieces the public is told of; the same as \`mostShownStock\`. */
const shownStock = `create function "shown_stock"(on_hand integer, reserved integer) returns integer
  language sql immutable parallel safe return least(on_hand - reserved, 100);`;

/** A sale out of plenty is nothing that anybody sees. */
const onlyWhatIsShown = `
    if not exists (select from old_rows as was full join new_rows as is_now using (variant_id)
      where shown_stock(was.on_hand, was.reserved) is distinct from shown_stock(is_now.on_hand, is_now.reserved)) then
      return null;
    end if;`;

const changed = `(
      (select * from old_rows except select * from new_rows) union all
      (select * from new_rows except select * from old_rows))`;

/** As it was before, but for what an update looks at first. */
function noteStock(ofUpdate: string): string {
  const branches = [
    ['INSERT', '(select * from new_rows)', ''],
    ['DELETE', '(select * from old_rows)', ''],
    ['UPDATE', changed, ofUpdate],
  ].map(
    ([event, rows, first]) => `
  if tg_op = '${event}' then${first}
    perform from product where id in (select product_id from ${rows} as r join product_variant on product_variant.id = r.variant_id)
      and state <> 'PUBLISHED' order by id for share;
    insert into change (type, record_id, tags)
    select type, id, array_agg(distinct tag order by tag) from (
      select 'Product', product.id, tag from ${rows} as r join product_variant as variant on variant.id = r.variant_id
        join product on product.id = variant.product_id and state = 'PUBLISHED',
        unnest(array[record_tag(product.id), record_tag(variant.id)]) as tag
    ) as touched (type, id, tag) where tag is not null group by type, id order by type, id;
  end if;`,
  );
  return `create or replace function "note_stock"() returns trigger language plpgsql as $$
begin${branches.join('')}
  if found then perform pg_notify('aul_change', ''); end if;
  return null;
end $$;`;
}
