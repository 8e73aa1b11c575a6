import { Migration } from '@mikro-orm/migrations';

export class Migration20261123130600 extends Migration {

  override name = 'Migration20261123130600';

  override up(): void | Promise<void> {
    // As they stood in the program. A new programme brings its own.
    this.addSql(`
      insert into exchange_rate (base, quote, date, rate)
      select 'XDR', quote, '2026-09-29', rate from (values ('UZS', 16035.850302), ('KZT', 600.019249), ('KGS', 118.930012),
        ('TJS', 12.554981), ('USD', 1.359866), ('EUR', 1.19699), ('GBP', 1.027228), ('JPY', 214.148094), ('CNY', 9.12169),
        ('RUB', 114.920229)) as known (quote, rate)
      where exists (select from exchange_rate)
      on conflict do nothing;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`delete from exchange_rate where base = 'XDR';`);
  }

}
