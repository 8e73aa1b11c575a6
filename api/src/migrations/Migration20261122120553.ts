import { Migration } from '@mikro-orm/migrations';

export class Migration20261122120553 extends Migration {

  override name = 'Migration20261122120553';

  override up(): void | Promise<void> {
    this.addSql(`alter table "checkout" drop column "failure_message";`);
    this.addSql(`alter table "checkout" add "return_url" text not null;`);
    for (const statement of ledgers) this.addSql(statement);
  }

  override down(): void | Promise<void> {
    for (const statement of withoutLedgers) this.addSql(statement);
    this.addSql(`alter table "checkout" drop column "return_url";`);
    this.addSql(`alter table "checkout" add "failure_message" text null;`);
  }

}

const ledgers = [
  // Whatever writes stock is noted, with the reason that the statement itself set (stock/stock-because.ts). It is used up
  // by it, so that the next statement of the transaction does not inherit it.
  `create function "move_stock"() returns trigger language plpgsql as $$
declare
  -- An unknown reason fails at the check of the table.
  because constant text := coalesce(nullif(current_setting('aul.stock_reason', true), ''), 'SET');
  remark constant text := nullif(current_setting('aul.stock_note', true), '');
begin
  if tg_op = 'UPDATE' then
    -- Before and after are summed, so that a row that is given to another variant is right for both.
    insert into stock_movement (variant_id, on_hand, reserved, reason, note)
    select variant_id, sum(on_hand), sum(reserved), because, remark from (
      select variant_id, on_hand, reserved from new_rows union all
      select variant_id, -on_hand, -reserved from old_rows) as moved
    group by variant_id having sum(on_hand) <> 0 or sum(reserved) <> 0 order by variant_id;
  elsif tg_op = 'INSERT' then
    insert into stock_movement (variant_id, on_hand, reserved, reason, note)
    select variant_id, on_hand, reserved, because, remark from new_rows
    where on_hand <> 0 or reserved <> 0 order by variant_id;
  else
    -- With its variant, the ledger of it goes, too.
    insert into stock_movement (variant_id, on_hand, reserved, reason, note)
    select variant_id, -on_hand, -reserved, because, remark from old_rows
    where (on_hand <> 0 or reserved <> 0) and exists (select from product_variant where id = variant_id)
    order by variant_id;
  end if;
  perform set_config('aul.stock_reason', '', true), set_config('aul.stock_note', '', true);
  return null;
end $$;`,
  `create trigger "stock_move_insert" after insert on "stock" referencing new table as new_rows
  for each statement execute function "move_stock"();`,
  `create trigger "stock_move_update" after update on "stock" referencing old table as old_rows new table as new_rows
  for each statement execute function "move_stock"();`,
  `create trigger "stock_move_delete" after delete on "stock" referencing old table as old_rows
  for each statement execute function "move_stock"();`,
  // Rows of a ledger are only ever added.
  `create function "refuse_to_rewrite"() returns trigger language plpgsql as $$
begin
  raise exception '% is a ledger: rows are only ever added', tg_table_name using errcode = 'restrict_violation';
end $$;`,
  `create trigger "order_event_append_only" before update or delete on "order_event"
  for each statement execute function "refuse_to_rewrite"();`,
  `create trigger "money_entry_append_only" before update or delete on "money_entry"
  for each statement execute function "refuse_to_rewrite"();`,
  `create trigger "order_event_no_truncate" before truncate on "order_event"
  for each statement execute function "refuse_to_rewrite"();`,
  `create trigger "money_entry_no_truncate" before truncate on "money_entry"
  for each statement execute function "refuse_to_rewrite"();`,
  `create trigger "stock_movement_no_truncate" before truncate on "stock_movement"
  for each statement execute function "refuse_to_rewrite"();`,
  `create trigger "stock_movement_no_update" before update on "stock_movement"
  for each statement execute function "refuse_to_rewrite"();`,
  // Movements go with their variant (the cascade runs when it is gone), and in no other way.
  `create function "refuse_to_forget_movements"() returns trigger language plpgsql as $$
begin
  if exists (select from old_rows join product_variant on product_variant.id = old_rows.variant_id) then
    raise exception 'stock_movement is a ledger: rows go with their variant only' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;`,
  `create trigger "stock_movement_goes_with_variant" after delete on "stock_movement" referencing old table as old_rows
  for each statement execute function "refuse_to_forget_movements"();`,
  // What is on hand already becomes the first movement, so that sums are right from the first day.
  `insert into stock_movement (variant_id, on_hand, reserved, reason)
  select variant_id, on_hand, reserved, 'SET' from stock where on_hand <> 0 or reserved <> 0;`,
];

const withoutLedgers = [
  `drop trigger "stock_move_insert" on "stock";`,
  `drop trigger "stock_move_update" on "stock";`,
  `drop trigger "stock_move_delete" on "stock";`,
  `drop trigger "order_event_append_only" on "order_event";`,
  `drop trigger "order_event_no_truncate" on "order_event";`,
  `drop trigger "money_entry_append_only" on "money_entry";`,
  `drop trigger "money_entry_no_truncate" on "money_entry";`,
  `drop trigger "stock_movement_no_truncate" on "stock_movement";`,
  `drop trigger "stock_movement_no_update" on "stock_movement";`,
  `drop trigger "stock_movement_goes_with_variant" on "stock_movement";`,
  `drop function "move_stock";`,
  `drop function "refuse_to_rewrite";`,
  `drop function "refuse_to_forget_movements";`,
];
