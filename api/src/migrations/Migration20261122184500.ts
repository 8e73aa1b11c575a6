import { Migration } from '@mikro-orm/migrations';

export class Migration20261122184500 extends Migration {

  override name = 'Migration20261122184500';

  override up(): void | Promise<void> {
    this.addSql(`create table "site_build" ("id" smallint not null default 1, "seen" pg_snapshot not null, "live_at" timestamptz not null, primary key ("id"), constraint site_build_one_row check (id = 1));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "site_build" cascade;`);
  }

}
