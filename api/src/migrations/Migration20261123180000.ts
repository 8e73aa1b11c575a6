import { Migration } from '@mikro-orm/migrations';

export class Migration20261123180000 extends Migration {

  override name = 'Migration20261123180000';

  override up(): void | Promise<void> {
    this.addSql(`alter table "certificate" drop constraint "certificate_type_check";`);
    this.addSql(`alter table "certificate" add constraint "certificate_type_check" check ("type" in ('QUALITY', 'CONFORMITY', 'ORGANIC', 'HALAL', 'FAIR_TRADE', 'ORIGIN', 'CULTURAL_EXPORT_PERMIT', 'CITES', 'PHYTO', 'VETERINARY', 'TEST_REPORT', 'HANDMADE_MARK', 'UNESCO_AWARD'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "certificate" drop constraint "certificate_type_check";`);
    this.addSql(`alter table "certificate" add constraint "certificate_type_check" check ("type" in ('QUALITY', 'CONFORMITY', 'ORGANIC', 'HALAL', 'FAIR_TRADE', 'ORIGIN', 'CULTURAL_EXPORT_PERMIT', 'CITES', 'PHYTO', 'VETERINARY', 'HANDMADE_MARK', 'UNESCO_AWARD'));`);
  }

}
