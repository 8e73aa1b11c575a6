import { Migration } from '@mikro-orm/migrations';

export class Migration20261122092742 extends Migration {

  override name = 'Migration20261122092742';

  override up(): void | Promise<void> {
    this.addSql(`drop index "offer_product_id_index";`);
    this.addSql(`create index "offer_product_id_market_id_amount_minor_index" on "offer" ("product_id", "market_id", "amount_minor");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "offer_product_id_market_id_amount_minor_index";`);
    this.addSql(`create index "offer_product_id_index" on "offer" ("product_id");`);
  }

}
