import { Migration } from '@mikro-orm/migrations';

export class Migration20261123184000 extends Migration {

  override name = 'Migration20261123184000';

  override up(): void | Promise<void> {
    this.addSql(`alter table "import_terms" drop constraint "import_terms_scheme_check";`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_scheme_check" check ("scheme" in ('IOSS', 'GB_VAT'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "import_terms" drop constraint "import_terms_scheme_check";`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_scheme_check" check ("scheme" in ('IOSS'));`);
  }

}
