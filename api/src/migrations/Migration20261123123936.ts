import { Migration } from '@mikro-orm/migrations';

export class Migration20261123123936 extends Migration {

  override name = 'Migration20261123123936';

  override up(): void | Promise<void> {
    this.addSql(`alter table "import_terms" drop constraint "import_terms_rates";`);
    // As what stands was reckoned until now.
    this.addSql(`alter table "import_terms" add "up_to_grams" int null, add "duty_base" text not null default 'GOODS', add "allowance_minor" bigint not null default '0';`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_weight_positive" check (up_to_grams is null or up_to_grams > 0);`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_duty_base_check" check ("duty_base" in ('GOODS', 'CIF'));`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_rates" check (duty_percent >= 0 and tax_percent >= 0 and duty_flat_minor >= 0 and allowance_minor >= 0);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "import_terms" drop constraint "import_terms_weight_positive";`);
    this.addSql(`alter table "import_terms" drop constraint "import_terms_duty_base_check";`);
    this.addSql(`alter table "import_terms" drop constraint "import_terms_rates";`);
    this.addSql(`alter table "import_terms" drop column "up_to_grams", drop column "duty_base", drop column "allowance_minor";`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_rates" check (duty_percent >= 0 and tax_percent >= 0 and duty_flat_minor >= 0);`);
  }

}
