import { Migration } from '@mikro-orm/migrations';

export class Migration20261122214900 extends Migration {

  override name = 'Migration20261122214900';

  override up(): void | Promise<void> {
    this.addSql(`alter table "fulfilment" add column "shown_sender_name" text null, add column "shown_sender_place" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "fulfilment" drop column "shown_sender_name", drop column "shown_sender_place";`);
  }

}
