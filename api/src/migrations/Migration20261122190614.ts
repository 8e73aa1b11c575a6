import { Migration } from '@mikro-orm/migrations';

export class Migration20261122190614 extends Migration {

  override name = 'Migration20261122190614';

  override up(): void | Promise<void> {
    this.addSql(`alter table "staff_member" add "language" text not null default 'en';`);

    this.addSql(`alter table "mail" alter column "order_id" drop not null;`);
    this.addSql(`alter table "mail" add "staff_id" uuid null;`);
    this.addSql(`create index "mail_staff_id_index" on "mail" ("staff_id");`);
    this.addSql(`alter table "mail" add constraint "mail_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete cascade;`);
    this.addSql(`alter table "mail" add constraint "mail_has_one_reader" check ((order_id is null) <> (staff_id is null));`);
    this.addSql(`alter table "mail" drop constraint "mail_kind_check";`);
    this.addSql(`alter table "mail" add constraint "mail_kind_check" check ("kind" in ('ORDER_PLACED', 'PAYMENT_RECEIVED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'RETURN_REQUESTED', 'PUBLISHING_FAILED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`delete from "mail" where "order_id" is null;`);
    this.addSql(`alter table "mail" drop constraint "mail_kind_check";`);
    this.addSql(`alter table "mail" add constraint "mail_kind_check" check ("kind" in ('ORDER_PLACED', 'PAYMENT_RECEIVED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'RETURN_REQUESTED'));`);
    this.addSql(`alter table "mail" drop constraint "mail_has_one_reader";`);
    this.addSql(`alter table "mail" drop column "staff_id";`);
    this.addSql(`alter table "mail" alter column "order_id" set not null;`);

    this.addSql(`alter table "staff_member" drop column "language";`);
  }

}
