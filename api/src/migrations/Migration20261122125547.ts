import { Migration } from '@mikro-orm/migrations';

export class Migration20261122125547 extends Migration {

  override name = 'Migration20261122125547';

  override up(): void | Promise<void> {
    this.addSql(`create unique index "checkout_one_open" on "checkout" ("basket_id") where state in ('HELD', 'WAITING');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "checkout_one_open";`);
  }

}
