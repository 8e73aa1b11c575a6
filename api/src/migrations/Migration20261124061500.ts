import { Migration } from '@mikro-orm/migrations';

/** What an offer says of its product, and what a stock leads to, is found by way of the variant: it stays where it is. */
export class Migration20261124061500 extends Migration {

  override name = 'Migration20261124061500';

  override up(): void | Promise<void> {
    this.addSql(`create function "refuse_to_move"() returns trigger language plpgsql as $$
begin
  raise exception 'A variant stays with its product' using errcode = 'restrict_violation';
end $$;`);
    this.addSql(`create trigger "product_variant_stays" before update of "product_id" on "product_variant" for each row
      when (old.product_id <> new.product_id) execute function "refuse_to_move"();`);
    this.addSql(`alter table "product_variant" add constraint "product_variant_id_product_id_unique" unique ("id", "product_id");`);
    this.addSql(`alter table "offer" add constraint "offer_of_its_product" foreign key ("variant_id", "product_id")
      references "product_variant" ("id", "product_id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "offer" drop constraint "offer_of_its_product";`);
    this.addSql(`alter table "product_variant" drop constraint "product_variant_id_product_id_unique";`);
    this.addSql(`drop trigger "product_variant_stays" on "product_variant";`);
    this.addSql(`drop function "refuse_to_move";`);
  }

}
