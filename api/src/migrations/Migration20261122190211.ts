import { Migration } from '@mikro-orm/migrations';

export class Migration20261122190211 extends Migration {

  override name = 'Migration20261122190211';

  override up(): void | Promise<void> {
    // Installations before this one have it from the library that counts in it.
    this.addSql(`create table if not exists "sign_in_count" ("key" varchar(255) not null, "points" int not null default 0, "expire" bigint null, primary key ("key"));`);

    this.addSql(`alter table "sign_in_code" add "kind" text null;`);
    this.addSql(`update "sign_in_code" set "kind" = case when "expires_at" <= "created_at" + interval '10 minutes' then 'CODE' else 'LINK' end;`);
    this.addSql(`alter table "sign_in_code" alter column "kind" set not null;`);
    this.addSql(`alter table "sign_in_code" add constraint "sign_in_code_kind_check" check ("kind" in ('CODE', 'LINK'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "sign_in_count" cascade;`);

    this.addSql(`alter table "sign_in_code" drop column "kind";`);
  }

}
