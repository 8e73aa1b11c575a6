import { Migration } from '@mikro-orm/migrations';

export class Migration20261123122156 extends Migration {

  override name = 'Migration20261123122156';

  override up(): void | Promise<void> {
    this.addSql(`alter table "fulfilment" add "collection" text null;`);
    this.addSql(ofTheTerms);
    this.addSql(`alter table "fulfilment" alter column "collection" set not null;`);
    this.addSql(`alter table "fulfilment" add constraint "fulfilment_collection_check" check ("collection" in ('NONE', 'AT_CHECKOUT', 'AT_BORDER', 'UNKNOWN'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "fulfilment" drop constraint "fulfilment_collection_check";`);
    this.addSql(`alter table "fulfilment" drop column "collection";`);
  }

}

/** What was agreed part by part stands in the terms of the checkout. */
const ofTheTerms = `update fulfilment
  set collection = coalesce(terms->'fulfilments'->(position - 1)->>'collection', 'UNKNOWN')
  from customer_order join checkout on checkout.id = checkout_id where customer_order.id = order_id;`;
