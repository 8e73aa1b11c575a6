import { Migration } from '@mikro-orm/migrations';

export class Migration20261123123257 extends Migration {

  override name = 'Migration20261123123257';

  override up(): void | Promise<void> {
    this.addSql(`alter table "order_line" add "certificates" jsonb not null default '[]';`);
    this.addSql(`
      update order_line set certificates = ${certificatesOf('variant.product_id', '(placed_at at time zone \'UTC\')::date')}
      from customer_order, product_variant as variant
      where customer_order.id = order_id and variant.id = variant_id
        and exists (select from certificate where certificate.product_id = variant.product_id);`);
    this.addSql(`alter table "order_line" alter column "certificates" drop default;`);
    this.addSql(`
      update checkout set terms = jsonb_set(terms, '{fulfilments}', (
        select jsonb_agg(jsonb_set(part, '{lines}', (
          select jsonb_agg(line || jsonb_build_object('certificates',
            ${certificatesOf(`(line->>'productId')::uuid`, '(created_at at time zone \'UTC\')::date')}) order by at)
          from jsonb_array_elements(part->'lines') with ordinality as lines (line, at))) order by number)
        from jsonb_array_elements(terms->'fulfilments') with ordinality as parts (part, number)))
      where jsonb_array_length(terms->'fulfilments') > 0;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "order_line" drop column "certificates";`);
  }

}

/** Those that were valid on the day. */
function certificatesOf(product: string, day: string): string {
  return `(select coalesce(jsonb_agg(jsonb_build_object('type', certificate.type, 'number', certificate.number)
      order by certificate.type, certificate.number), '[]')
    from certificate where certificate.product_id = ${product}
      and issued_on <= ${day} and (expires_on is null or expires_on >= ${day}))`;
}
