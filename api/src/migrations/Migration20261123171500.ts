import { Migration } from '@mikro-orm/migrations';

export class Migration20261123171500 extends Migration {

  override name = 'Migration20261123171500';

  override up(): void | Promise<void> {
    this.addSql(`alter table "site_build" rename to "whole_site";`);
    this.addSql(`alter table "whole_site" rename constraint "site_build_pkey" to "whole_site_pkey";`);
    this.addSql(`alter table "whole_site" rename constraint "site_build_one_row" to "whole_site_one_row";`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "whole_site" rename constraint "whole_site_one_row" to "site_build_one_row";`);
    this.addSql(`alter table "whole_site" rename constraint "whole_site_pkey" to "site_build_pkey";`);
    this.addSql(`alter table "whole_site" rename to "site_build";`);
  }

}
