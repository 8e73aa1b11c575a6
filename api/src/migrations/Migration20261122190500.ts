import { Migration } from '@mikro-orm/migrations';

export class Migration20261122190500 extends Migration {

  override name = 'Migration20261122190500';

  override up(): void | Promise<void> {
    this.addSql(`create index "checkout_transfers" on "checkout" (lower(terms->'buyer'->>'email')) where method = 'BANK_TRANSFER';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "checkout_transfers";`);
  }

}
