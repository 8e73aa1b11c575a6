import { Migration } from '@mikro-orm/migrations';

export class Migration20261123204500 extends Migration {

  override name = 'Migration20261123204500';

  override up(): void | Promise<void> {
    this.addSql(moveStock(`union all
      -- What each of several has of it is a movement of its own, and whatever nobody has is one, too: the sum stays true.
      select variant_id, 0, reserved, note from shares union all
      select variant_id, 0, -reserved, remark from shares`));
  }

  override down(): void | Promise<void> {
    this.addSql(moveStock(''));
  }

}

const moveStock = (shares: string) => `create or replace function "move_stock"() returns trigger language plpgsql as $$
declare
  -- An unknown reason fails at the check of the table.
  because constant text := coalesce(nullif(current_setting('aul.stock_reason', true), ''), 'SET');
  remark constant text := nullif(current_setting('aul.stock_note', true), '');
begin
  if tg_op = 'UPDATE' then
    -- Before and after are summed, so that a row that is given to another variant is right for both.
    insert into stock_movement (variant_id, on_hand, reserved, reason, note)
    with shares as (
      select variant_id, reserved, note from jsonb_to_recordset(
        coalesce(nullif(current_setting('aul.stock_shares', true), ''), '[]')::jsonb
      ) as share (variant_id uuid, reserved int, note text))
    select variant_id, sum(on_hand), sum(reserved), because, note from (
      select variant_id, on_hand, reserved, remark as note from new_rows union all
      select variant_id, -on_hand, -reserved, remark from old_rows ${shares}) as moved
    group by variant_id, note having sum(on_hand) <> 0 or sum(reserved) <> 0 order by variant_id, note;
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
  perform set_config('aul.stock_reason', '', true), set_config('aul.stock_note', '', true),
    set_config('aul.stock_shares', '', true);
  return null;
end $$;`;
