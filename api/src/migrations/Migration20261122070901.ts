import { Migration } from '@mikro-orm/migrations';

export class Migration20261122070901 extends Migration {

  override name = 'Migration20261122070901';

  override up(): void | Promise<void> {
    this.addSql(`alter table "search_document" add "texts" jsonb not null default '{}';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "search_document" drop column "texts";`);
  }

}
