import { Migration } from '@mikro-orm/migrations';

export class Migration20261123124548 extends Migration {

  override name = 'Migration20261123124548';

  override up(): void | Promise<void> {
    this.addSql(`alter table "order_line" add "returning_quantity" int not null default 0, add "returned_quantity" int not null default 0;`);
    this.addSql(`alter table "order_line" add constraint "order_line_returned" check (returning_quantity >= 0 and returned_quantity >= 0 and returning_quantity + returned_quantity <= quantity);`);

    this.addSql(`alter table "refund" add "tried_at" timestamptz null;`);

    this.addSql(`alter table "mail" drop constraint "mail_kind_check";`);
    this.addSql(`alter table "mail" add constraint "mail_kind_check" check ("kind" in ('ORDER_PLACED', 'PAYMENT_RECEIVED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'RETURN_REQUESTED', 'RETURN_DECLINED', 'PUBLISHING_FAILED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "mail" drop constraint "mail_kind_check";`);
    this.addSql(`alter table "mail" add constraint "mail_kind_check" check ("kind" in ('ORDER_PLACED', 'PAYMENT_RECEIVED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'RETURN_REQUESTED', 'PUBLISHING_FAILED'));`);

    this.addSql(`alter table "order_line" drop constraint "order_line_returned";`);
    this.addSql(`alter table "order_line" drop column "returning_quantity", drop column "returned_quantity";`);

    this.addSql(`alter table "refund" drop column "tried_at";`);
  }

}
