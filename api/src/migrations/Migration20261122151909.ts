import { Migration } from '@mikro-orm/migrations';

export class Migration20261122151909 extends Migration {

  override name = 'Migration20261122151909';

  override up(): void | Promise<void> {
    this.addSql(`alter table "place" add "other_names" text[] not null default '{}';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "place" drop column "other_names";`);
  }

}
