import { Migration } from '@mikro-orm/migrations';

export class Migration20261123124727 extends Migration {

  override name = 'Migration20261123124727';

  override up(): void | Promise<void> {
    this.addSql(`alter table "import_terms" add "scheme" text null;`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_scheme_check" check ("scheme" in ('IOSS'));`);
    this.addSql(`update import_terms set scheme = 'IOSS'
      where collection = 'AT_CHECKOUT' and tax_percent > 0 and country = any('{${union}}');`);
    this.addSql(atBorder);

    this.addSql(`alter table "fulfilment" add "tax_numbers" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "fulfilment" drop column "tax_numbers";`);

    this.addSql(`delete from import_terms as own where collection = 'AT_BORDER' and exists (
      select from import_terms as theirs where theirs.scheme is not null
        and (${of('theirs')}) is not distinct from (${of('own')}));`);
    this.addSql(`alter table "import_terms" drop constraint "import_terms_scheme_check";`);
    this.addSql(`alter table "import_terms" drop column "scheme";`);
  }

}

const union = 'AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK';

const columns = [
  'country', 'origin_countries', 'hs_prefix', 'currency', 'from_minor', 'below_minor', 'up_to_grams', 'duty_percent', 'duty_base',
  'allowance_minor', 'duty_flat_minor', 'tax_percent', 'valid_from', 'valid_to', 'source', 'is_unchecked',
];
const scope = columns.join(', ');
const of = (table: string) => columns.map((column) => `${table}.${column}`).join(', ');

/** What holds where the shop is in no one-stop shop: the same is paid on arrival, as the note of other terms there says. */
const atBorder = `insert into import_terms (id, ${scope}, collection, note)
  select gen_random_uuid(), ${scope}, 'AT_BORDER', coalesce(
    (select note from import_terms as other where other.country = terms.country and other.collection = 'AT_BORDER'
      order by hs_prefix, valid_from desc, id limit 1),
    '{"en": {"text": "Duty and tax are paid to the carrier or to customs on arrival; the amount shown is an estimate.", "origin": "WRITTEN", "isReviewed": false}}')
  from import_terms as terms where scheme = 'IOSS';`;
