import { Migration } from '@mikro-orm/migrations';

export class Migration20261122041236 extends Migration {

  override name = 'Migration20261122041236';

  override up(): void | Promise<void> {
    this.addSql(`create table "publication" ("sequence" bigint not null, "state" text not null, "live_at" timestamptz null, "pages_written" int not null default 0, "pages_removed" int not null default 0, "milliseconds" int null, "paths" text[] not null, "reason" text null, primary key ("sequence"));`);

    this.addSql(`alter table "publication" add constraint "publication_counts" check (pages_written >= 0 and pages_removed >= 0 and milliseconds >= 0);`);
    this.addSql(`alter table "publication" add constraint "publication_state_check" check ("state" in ('WAITING', 'LIVE', 'FAILED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "publication" cascade;`);
  }

}
