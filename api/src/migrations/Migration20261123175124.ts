import { Migration } from '@mikro-orm/migrations';

export class Migration20261123175124 extends Migration {

  override name = 'Migration20261123175124';

  override up(): void | Promise<void> {
    this.addSql(`alter table "restriction_rule" add "except_materials" text[] not null default '{}';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "restriction_rule" drop column "except_materials";`);
  }

}
