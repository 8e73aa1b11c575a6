import { Migration } from '@mikro-orm/migrations';

export class Migration20261122221600 extends Migration {

  override name = 'Migration20261122221600';

  override up(): void | Promise<void> {
    this.addSql(`alter table "picture_upload" add "is_generated" boolean not null default false;`);
    this.addSql(`update "picture_upload" set "is_generated" = true from "picture" where picture.id = picture_upload.id and picture.is_generated;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "picture_upload" drop column "is_generated";`);
  }

}
