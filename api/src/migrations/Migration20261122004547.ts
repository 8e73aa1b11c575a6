import { Migration } from '@mikro-orm/migrations';

export class Migration20261122004547 extends Migration {

  override name = 'Migration20261122004547';

  override up(): void | Promise<void> {
    this.addSql(`alter table "price" drop constraint "price_market_id_foreign";`);

    this.addSql(`alter table "exchange_rate" alter column "rate" type numeric using ("rate"::numeric);`);

    this.addSql(`alter table "price" add constraint "price_market_id_foreign" foreign key ("market_id") references "market" ("id") on delete restrict;`);

    this.addSql(`create index "offer_product_id_index" on "offer" ("product_id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "price" drop constraint "price_market_id_foreign";`);

    this.addSql(`alter table "exchange_rate" alter column "rate" type numeric(24,12) using ("rate"::numeric(24,12));`);

    this.addSql(`drop index "offer_product_id_index";`);

    this.addSql(`alter table "price" add constraint "price_market_id_foreign" foreign key ("market_id") references "market" ("id") on delete set null;`);
  }

}
