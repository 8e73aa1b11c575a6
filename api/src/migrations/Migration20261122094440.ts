import { Migration } from '@mikro-orm/migrations';

export class Migration20261122094440 extends Migration {

  override name = 'Migration20261122094440';

  override up(): void | Promise<void> {
    this.addSql(activeMembership(`(now() at time zone 'UTC')::date`));
    this.addSql(`alter table "redirect" add constraint "redirect_kind_known" check (kind in ('PLACE', 'PRODUCER', 'BRAND', 'PRODUCT', 'STORY'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(activeMembership('current_date'));
    this.addSql(`alter table "redirect" drop constraint "redirect_kind_known";`);
  }

}

/** The memberships that count on that day: of all reads alike, whatever the time zone of the server. */
const activeMembership = (day: string) => `create or replace view "active_membership" as
      select * from brand_membership
      where state = 'ACTIVE' and valid_from <= ${day} and (valid_to is null or valid_to >= ${day});`;
