import { Migration } from '@mikro-orm/migrations';

export class Migration20261122131546 extends Migration {

  override name = 'Migration20261122131546';

  override up(): void | Promise<void> {
    this.addSql(`alter table "basket" add "quoted_on" date null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "basket" drop column "quoted_on";`);
  }

}
