import { Migration } from '@mikro-orm/migrations';

export class Migration20261122193700 extends Migration {

  override name = 'Migration20261122193700';

  override up(): void | Promise<void> {
    // Each statement of a volatile function sees what was committed before it: the second one, what came while the first waited.
    this.addSql(`create function "open_transfers"(buyer_email text, basket_token bytea) returns integer language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('transfers ' || lower(buyer_email), 0));
  return (
    select count(*) from checkout
    join payment on payment.checkout_id = checkout.id
    join basket on basket.id = checkout.basket_id
    left join customer_order on customer_order.checkout_id = checkout.id
    where checkout.method = 'BANK_TRANSFER' and lower(terms->'buyer'->>'email') = lower(buyer_email)
      and payment.state = 'WAITING' and basket.token_hash <> basket_token
      and case when customer_order.id is null then checkout.state in ('HELD', 'WAITING')
        else exists (select from fulfilment where fulfilment.order_id = customer_order.id and fulfilment.state = 'PENDING_PAYMENT') end
  );
end $$;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop function "open_transfers"(text, bytea);`);
  }

}
