import { Migration } from '@mikro-orm/migrations';

export class Migration20261122194500 extends Migration {

  override name = 'Migration20261122194500';

  override up(): void | Promise<void> {
    // An order by transfer is there with its checkout: a basket has one checkout that has not failed, whatever became of it.
    this.addSql(`create unique index "checkout_one_standing" on "checkout" ("basket_id") where state <> 'FAILED';`);
    this.addSql(`drop index "checkout_one_open";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create unique index "checkout_one_open" on "checkout" ("basket_id") where state in ('HELD', 'WAITING');`);
    this.addSql(`drop index "checkout_one_standing";`);
  }

}
