import { Migration } from '@mikro-orm/migrations';

export class Migration20261122031233 extends Migration {

  override name = 'Migration20261122031233';

  override up(): void | Promise<void> {
    this.addSql(`create index "product_picture_product_id_position_index" on "product_picture" ("product_id", "position");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "product_picture_product_id_position_index";`);
  }

}
