import { Migration } from '@mikro-orm/migrations';

export class Migration20261123183000 extends Migration {

  override name = 'Migration20261123183000';

  override up(): void | Promise<void> {
    this.addSql(`alter table "product" add "made_year" smallint null;`);
    this.addSql(`alter table "product" add constraint "product_made_year_of_four_digits" check (made_year between 1000 and 9999);`);

    this.addSql(`alter table "restriction_rule" add "min_age_years" smallint null;`);
    this.addSql(`alter table "restriction_rule" add constraint "restriction_rule_min_age_positive" check (min_age_years > 0);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "product" drop constraint "product_made_year_of_four_digits";`);
    this.addSql(`alter table "product" drop column "made_year";`);

    this.addSql(`alter table "restriction_rule" drop constraint "restriction_rule_min_age_positive";`);
    this.addSql(`alter table "restriction_rule" drop column "min_age_years";`);
  }

}
