import { Migration } from '@mikro-orm/migrations';

export class Migration20261123175000 extends Migration {

  override name = 'Migration20261123175000';

  override up(): void | Promise<void> {
    this.addSql(`alter table "change_progress" add "database" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "change_progress" drop column "database";`);
  }

}
