import { Migration } from '@mikro-orm/migrations';

export class Migration20261123150500 extends Migration {

  override name = 'Migration20261123150500';

  override up(): void | Promise<void> {
    this.addSql(`alter table "producer" add "sender" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "producer" drop column "sender";`);
  }

}
