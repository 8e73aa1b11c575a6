import { Migration } from '@mikro-orm/migrations';

export class Migration20261123122713 extends Migration {

  override name = 'Migration20261123122713';

  override up(): void | Promise<void> {
    this.addSql(`alter table "shipping_tariff" add "postal_kind" text null;`);
    this.addSql(`update shipping_tariff set postal_kind = ${kindBy('carrier', `(bands->-1->>'upToGrams')::int <= 2000`)};`);
    this.addSql(`alter table "shipping_tariff" alter column "postal_kind" set not null;`);
    this.addSql(`alter table "shipping_tariff" add constraint "shipping_tariff_postal_kind_check" check ("postal_kind" in ('LETTER_PACKET', 'PARCEL', 'EMS', 'NONE'));`);
    this.addSql(`update fulfilment set shipping = ${withKind('shipping')};`);
    this.addSql(`
      update checkout set terms = jsonb_set(terms, '{fulfilments}', (
        select jsonb_agg(jsonb_set(part, '{shipping}', ${withKind(`part->'shipping'`)}) order by number)
        from jsonb_array_elements(terms->'fulfilments') with ordinality as parts (part, number)))
      where jsonb_array_length(terms->'fulfilments') > 0;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`update fulfilment set shipping = shipping - 'postalKind';`);
    this.addSql(`alter table "shipping_tariff" drop constraint "shipping_tariff_postal_kind_check";`);
    this.addSql(`alter table "shipping_tariff" drop column "postal_kind";`);
  }

}

/** Until now the name of a carrier said whether it is a post. */
function kindBy(carrier: string, isLetter: string): string {
  return `case when ${carrier} ~* '\\mEMS\\M' then 'EMS'
    when ${carrier} !~* 'post|pochta|[пП][оО][чЧшШ][тТ][аА]|poçt' then 'NONE'
    when ${isLetter} then 'LETTER_PACKET' else 'PARCEL' end`;
}

/** What was bought does not say how heavy it might have been: CN23 is right for all of it. */
function withKind(shipping: string): string {
  return `${shipping} || jsonb_build_object('postalKind', ${kindBy(`(${shipping}->>'carrier')`, 'false')})`;
}
