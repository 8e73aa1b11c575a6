import { Migration } from '@mikro-orm/migrations';

export class Migration20261122115145 extends Migration {

  override name = 'Migration20261122115145';

  override up(): void | Promise<void> {
    this.addSql(`create table "import_terms" ("id" uuid not null, "country" text not null, "origin_countries" text[] not null, "hs_prefix" text not null default '', "currency" text not null, "from_minor" bigint not null default '0', "below_minor" bigint null, "duty_percent" numeric(6,3) not null default 0, "duty_flat_minor" bigint not null default '0', "tax_percent" numeric(6,3) not null default 0, "collection" text not null, "note" jsonb not null, "valid_from" date not null, "valid_to" date null, "source" text not null, "is_unchecked" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "import_terms_country_valid_from_index" on "import_terms" ("country", "valid_from");`);

    this.addSql(`create table "basket" ("id" uuid not null, "token_hash" bytea not null, "market_id" uuid not null, "language" text not null, "country" text null, "subdivision" text null, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, "ordered_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "basket" add constraint "basket_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "basket_expires_at_index" on "basket" ("expires_at");`);

    this.addSql(`create table "checkout" ("id" uuid not null, "basket_id" uuid not null, "key_hash" bytea not null, "input_hash" bytea not null, "state" text not null, "terms" jsonb not null, "method" text not null, "hold_until" timestamptz not null, "lease_until" timestamptz not null, "failure" text null, "failure_message" text null, "created_at" timestamptz not null default now(), "ended_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "checkout_basket_id_index" on "checkout" ("basket_id");`);
    this.addSql(`alter table "checkout" add constraint "checkout_key_hash_unique" unique ("key_hash");`);
    this.addSql(`create index "checkout_open" on "checkout" ("hold_until") where state in ('HELD', 'WAITING');`);

    this.addSql(`create table "customer_order" ("id" uuid not null, "number" text not null, "checkout_id" uuid not null, "market_id" uuid not null, "language" text not null, "currency" text not null, "items_minor" bigint not null, "shipping_minor" bigint not null, "duty_minor" bigint not null, "tax_minor" bigint not null, "total_minor" bigint not null, "incoterm" text not null, "duty_notes" text[] not null, "rates" jsonb not null, "email" text not null, "phone" text not null, "address" jsonb not null, "latin_address" jsonb null, "placed_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_number_unique" unique ("number");`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_checkout_id_unique" unique ("checkout_id");`);
    this.addSql(`create index "customer_order_placed_at_id_index" on "customer_order" ("placed_at", "id");`);

    this.addSql(`create table "mail" ("id" uuid not null, "key" text not null, "kind" text not null, "order_id" uuid not null, "language" text not null, "facts" jsonb not null, "created_at" timestamptz not null default now(), "next_try_at" timestamptz not null default now(), "attempts" smallint not null default 0, "sent_at" timestamptz null, "given_up_at" timestamptz null, "failure" text null, primary key ("id"));`);
    this.addSql(`alter table "mail" add constraint "mail_key_unique" unique ("key");`);
    this.addSql(`create index "mail_order_id_index" on "mail" ("order_id");`);
    this.addSql(`create index "mail_unsent" on "mail" ("next_try_at") where sent_at is null and given_up_at is null;`);

    this.addSql(`create table "payment" ("id" uuid not null, "checkout_id" uuid not null, "method" text not null, "reference" text null, "state" text not null, "amount_minor" bigint not null, "currency" text not null, "captured_minor" bigint not null default '0', "refunded_minor" bigint not null default '0', "created_at" timestamptz not null default now(), "compared_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "payment" add constraint "payment_checkout_id_unique" unique ("checkout_id");`);
    this.addSql(`alter table "payment" add constraint "payment_reference_unique" unique ("reference");`);

    this.addSql(`create table "money_entry" ("id" bigserial primary key, "payment_id" uuid not null, "kind" text not null, "amount_minor" bigint not null, "currency" text not null, "key" text not null, "at" timestamptz not null default now());`);
    this.addSql(`create index "money_entry_payment_id_index" on "money_entry" ("payment_id");`);
    this.addSql(`alter table "money_entry" add constraint "money_entry_key_unique" unique ("key");`);

    this.addSql(`create table "fulfilment" ("id" uuid not null, "order_id" uuid not null, "position" smallint not null, "producer_id" uuid not null, "sender_name" text not null, "sender_place" text not null, "origin_country" text not null, "state" text not null, "held_from" text null, "shipping" jsonb not null, "leaves_by" date not null, primary key ("id"));`);
    this.addSql(`create index "fulfilment_producer_id_state_index" on "fulfilment" ("producer_id", "state");`);
    this.addSql(`alter table "fulfilment" add constraint "fulfilment_order_id_position_unique" unique ("order_id", "position");`);

    this.addSql(`create table "order_event" ("id" bigserial primary key, "order_id" uuid not null, "fulfilment_id" uuid null, "step" text not null, "to" text null, "actor" text not null, "staff_id" uuid null, "note" text null, "at" timestamptz not null);`);
    this.addSql(`create index "order_event_order_id_id_index" on "order_event" ("order_id", "id");`);

    this.addSql(`create table "order_line" ("id" uuid not null, "order_id" uuid not null, "fulfilment_id" uuid not null, "position" smallint not null, "variant_id" uuid null, "product_slug" text not null, "title" text not null, "english_title" text not null, "sku" text not null, "quantity" int not null, "promised_quantity" int not null, "cancelled_quantity" int not null default 0, "unit_minor" bigint not null, "duty_minor" bigint not null, "tax_minor" bigint not null, "hs_code6" text not null, "country_of_origin" text not null, "materials" text not null, "weight_grams" int not null, "package_weight_grams" int not null, primary key ("id"));`);
    this.addSql(`create index "order_line_fulfilment_id_index" on "order_line" ("fulfilment_id");`);
    this.addSql(`create index "order_line_variant_id_index" on "order_line" ("variant_id");`);
    this.addSql(`alter table "order_line" add constraint "order_line_order_id_position_unique" unique ("order_id", "position");`);

    this.addSql(`create table "basket_line" ("basket_id" uuid not null, "variant_id" uuid not null, "quantity" int not null, "unit_minor" bigint not null, "currency" text not null, "promised_until" timestamptz not null, "added_at" timestamptz not null default now(), primary key ("basket_id", "variant_id"));`);

    this.addSql(`create table "provider_event" ("id" text not null, "type" text not null, "reference" text not null, "received_at" timestamptz not null default now(), "handled_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "provider_event_unhandled" on "provider_event" ("received_at") where handled_at is null;`);

    this.addSql(`create table "refund" ("id" uuid not null, "payment_id" uuid not null, "key" text not null, "amount_minor" bigint not null, "reason" text not null, "state" text not null default 'WAITING', "failure" text null, "created_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`create index "refund_payment_id_index" on "refund" ("payment_id");`);
    this.addSql(`alter table "refund" add constraint "refund_key_unique" unique ("key");`);
    this.addSql(`create index "refund_waiting" on "refund" ("created_at") where state = 'WAITING';`);

    this.addSql(`create table "restriction_rule" ("id" uuid not null, "code" text not null, "hs_prefixes" text[] not null, "product_types" text[] not null, "materials" text[] not null, "supply_kinds" text[] not null, "from_countries" text[] not null, "to_places" text[] not null, "except_places" text[] not null, "effect" text not null, "document_type" text null, "reason" jsonb not null, "source" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`alter table "restriction_rule" add constraint "restriction_rule_code_unique" unique ("code");`);

    this.addSql(`create table "shipment" ("id" uuid not null, "fulfilment_id" uuid not null, "carrier" text not null, "tracking_number" text null, "contents" jsonb not null, "shipped_at" timestamptz not null, "delivered_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "shipment_fulfilment_id_index" on "shipment" ("fulfilment_id");`);
    this.addSql(`alter table "shipment" add constraint "shipment_tracking_number_unique" unique ("tracking_number");`);

    this.addSql(`create table "shipping_tariff" ("id" uuid not null, "code" text not null, "name" jsonb not null, "carrier" text not null, "origin_country" text not null, "countries" text[] not null, "currency" text not null, "bands" jsonb not null, "volumetric_divisor" int null, "days_min" smallint not null, "days_max" smallint not null, "is_tracked" boolean not null, "valid_from" date not null, "valid_to" date null, "source" text not null, "is_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`create index "shipping_tariff_origin_country_valid_from_index" on "shipping_tariff" ("origin_country", "valid_from");`);

    this.addSql(`create table "staff_member" ("id" uuid not null, "name" text not null, "email" text not null, "role" text not null, "created_at" timestamptz not null default now(), "disabled_at" timestamptz null, primary key ("id"));`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_email_unique" unique ("email");`);

    this.addSql(`create table "staff_session" ("token_hash" bytea not null, "staff_id" uuid not null, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, primary key ("token_hash"));`);
    this.addSql(`create index "staff_session_staff_id_index" on "staff_session" ("staff_id");`);

    this.addSql(`create table "stock_hold" ("checkout_id" uuid not null, "variant_id" uuid not null, "quantity" int not null, primary key ("checkout_id", "variant_id"));`);

    this.addSql(`create table "stock_movement" ("id" bigserial primary key, "variant_id" uuid not null, "on_hand" int not null, "reserved" int not null, "reason" text not null, "note" text null, "at" timestamptz not null default now());`);
    this.addSql(`create index "stock_movement_variant_id_id_index" on "stock_movement" ("variant_id", "id");`);

    this.addSql(`create table "test_charge" ("id" uuid not null, "state" text not null, "amount_minor" bigint not null, "currency" text not null, "refunded_minor" bigint not null default '0', "return_url" text not null, "refund_keys" text[] not null, primary key ("id"));`);

    this.addSql(`alter table "import_terms" add constraint "import_terms_dates_in_order" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_values_in_order" check (below_minor is null or below_minor > from_minor);`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_rates" check (duty_percent >= 0 and tax_percent >= 0 and duty_flat_minor >= 0);`);
    this.addSql(`alter table "import_terms" add constraint "import_terms_collection_check" check ("collection" in ('NONE', 'AT_CHECKOUT', 'AT_BORDER', 'UNKNOWN'));`);

    this.addSql(`alter table "basket" add constraint "basket_market_id_foreign" foreign key ("market_id") references "market" ("id");`);
    this.addSql(`alter table "basket" add constraint "basket_country_form" check (country is null or country ~ '^[A-Z]{2}\$');`);

    this.addSql(`alter table "checkout" add constraint "checkout_basket_id_foreign" foreign key ("basket_id") references "basket" ("id");`);
    this.addSql(`alter table "checkout" add constraint "checkout_failed_says_why" check ((state = 'FAILED') = (failure is not null));`);
    this.addSql(`alter table "checkout" add constraint "checkout_state_check" check ("state" in ('HELD', 'WAITING', 'ORDERED', 'FAILED'));`);
    this.addSql(`alter table "checkout" add constraint "checkout_method_check" check ("method" in ('CARD', 'BANK_TRANSFER', 'TEST'));`);

    this.addSql(`alter table "customer_order" add constraint "customer_order_checkout_id_foreign" foreign key ("checkout_id") references "checkout" ("id");`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_market_id_foreign" foreign key ("market_id") references "market" ("id");`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_sums" check (total_minor = items_minor + shipping_minor + duty_minor + tax_minor and least(items_minor, shipping_minor, duty_minor, tax_minor) >= 0);`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_number_form" check (number ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\$');`);
    this.addSql(`alter table "customer_order" add constraint "customer_order_incoterm_check" check ("incoterm" in ('DAP', 'DDP'));`);

    this.addSql(`alter table "mail" add constraint "mail_order_id_foreign" foreign key ("order_id") references "customer_order" ("id");`);
    this.addSql(`alter table "mail" add constraint "mail_kind_check" check ("kind" in ('ORDER_PLACED', 'PAYMENT_RECEIVED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'RETURN_REQUESTED'));`);

    this.addSql(`alter table "payment" add constraint "payment_checkout_id_foreign" foreign key ("checkout_id") references "checkout" ("id");`);
    this.addSql(`alter table "payment" add constraint "payment_amounts_in_order" check (captured_minor between 0 and amount_minor and refunded_minor between 0 and captured_minor);`);
    this.addSql(`alter table "payment" add constraint "payment_amount_positive" check (amount_minor > 0);`);
    this.addSql(`alter table "payment" add constraint "payment_method_check" check ("method" in ('CARD', 'BANK_TRANSFER', 'TEST'));`);
    this.addSql(`alter table "payment" add constraint "payment_state_check" check ("state" in ('WAITING', 'AUTHORISED', 'CAPTURED', 'CANCELLED', 'FAILED'));`);

    this.addSql(`alter table "money_entry" add constraint "money_entry_payment_id_foreign" foreign key ("payment_id") references "payment" ("id");`);
    this.addSql(`alter table "money_entry" add constraint "money_entry_sign" check ((kind = 'CAPTURE') = (amount_minor > 0) and amount_minor <> 0);`);
    this.addSql(`alter table "money_entry" add constraint "money_entry_kind_check" check ("kind" in ('CAPTURE', 'REFUND'));`);

    this.addSql(`alter table "fulfilment" add constraint "fulfilment_order_id_foreign" foreign key ("order_id") references "customer_order" ("id");`);
    this.addSql(`alter table "fulfilment" add constraint "fulfilment_producer_id_foreign" foreign key ("producer_id") references "producer" ("id");`);
    this.addSql(`alter table "fulfilment" add constraint "fulfilment_on_hold_came_from_somewhere" check ((state = 'ON_HOLD') = (held_from is not null));`);
    this.addSql(`alter table "fulfilment" add constraint "fulfilment_state_check" check ("state" in ('PENDING_PAYMENT', 'PAID', 'CONFIRMED', 'IN_PRODUCTION', 'READY', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'ON_HOLD', 'LOST', 'RETURN_REQUESTED', 'RETURNED'));`);
    this.addSql(`alter table "fulfilment" add constraint "fulfilment_held_from_check" check ("held_from" in ('PENDING_PAYMENT', 'PAID', 'CONFIRMED', 'IN_PRODUCTION', 'READY', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'ON_HOLD', 'LOST', 'RETURN_REQUESTED', 'RETURNED'));`);

    this.addSql(`alter table "order_event" add constraint "order_event_order_id_foreign" foreign key ("order_id") references "customer_order" ("id");`);
    this.addSql(`alter table "order_event" add constraint "order_event_fulfilment_id_foreign" foreign key ("fulfilment_id") references "fulfilment" ("id") on delete set null;`);
    this.addSql(`alter table "order_event" add constraint "order_event_to_check" check ("to" in ('PENDING_PAYMENT', 'PAID', 'CONFIRMED', 'IN_PRODUCTION', 'READY', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED', 'ON_HOLD', 'LOST', 'RETURN_REQUESTED', 'RETURNED'));`);
    this.addSql(`alter table "order_event" add constraint "order_event_actor_check" check ("actor" in ('BUYER', 'STAFF', 'SYSTEM'));`);

    this.addSql(`alter table "order_line" add constraint "order_line_order_id_foreign" foreign key ("order_id") references "customer_order" ("id");`);
    this.addSql(`alter table "order_line" add constraint "order_line_fulfilment_id_foreign" foreign key ("fulfilment_id") references "fulfilment" ("id");`);
    this.addSql(`alter table "order_line" add constraint "order_line_variant_id_foreign" foreign key ("variant_id") references "product_variant" ("id") on delete set null;`);
    this.addSql(`alter table "order_line" add constraint "order_line_promised" check (promised_quantity between 0 and quantity);`);
    this.addSql(`alter table "order_line" add constraint "order_line_cancelled" check (cancelled_quantity between 0 and quantity);`);
    this.addSql(`alter table "order_line" add constraint "order_line_amounts" check (unit_minor > 0 and duty_minor >= 0 and tax_minor >= 0);`);
    this.addSql(`alter table "order_line" add constraint "order_line_quantity_positive" check (quantity > 0);`);

    this.addSql(`alter table "basket_line" add constraint "basket_line_basket_id_foreign" foreign key ("basket_id") references "basket" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "basket_line" add constraint "basket_line_variant_id_foreign" foreign key ("variant_id") references "product_variant" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "basket_line" add constraint "basket_line_amount_positive" check (unit_minor > 0);`);
    this.addSql(`alter table "basket_line" add constraint "basket_line_quantity" check (quantity between 1 and 999);`);

    this.addSql(`alter table "refund" add constraint "refund_payment_id_foreign" foreign key ("payment_id") references "payment" ("id");`);
    this.addSql(`alter table "refund" add constraint "refund_amount_positive" check (amount_minor > 0);`);
    this.addSql(`alter table "refund" add constraint "refund_state_check" check ("state" in ('WAITING', 'DONE', 'FAILED'));`);

    this.addSql(`alter table "restriction_rule" add constraint "restriction_rule_dates_in_order" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "restriction_rule" add constraint "restriction_rule_names_its_document" check ((effect = 'REQUIRE_DOCUMENT') = (document_type is not null));`);
    this.addSql(`alter table "restriction_rule" add constraint "restriction_rule_code_form" check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*\$');`);
    this.addSql(`alter table "restriction_rule" add constraint "restriction_rule_effect_check" check ("effect" in ('BLOCK', 'REQUIRE_DOCUMENT', 'WARN'));`);

    this.addSql(`alter table "shipment" add constraint "shipment_fulfilment_id_foreign" foreign key ("fulfilment_id") references "fulfilment" ("id");`);

    this.addSql(`alter table "shipping_tariff" add constraint "shipping_tariff_dates_in_order" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "shipping_tariff" add constraint "shipping_tariff_divisor_positive" check (volumetric_divisor is null or volumetric_divisor > 0);`);
    this.addSql(`alter table "shipping_tariff" add constraint "shipping_tariff_days_in_order" check (days_min >= 0 and days_max >= days_min);`);
    this.addSql(`alter table "shipping_tariff" add constraint "shipping_tariff_has_bands" check (jsonb_array_length(bands) > 0);`);
    this.addSql(`alter table "shipping_tariff" add constraint "shipping_tariff_code_form" check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*\$');`);

    this.addSql(`alter table "staff_member" add constraint "staff_member_role_check" check ("role" in ('EDITOR', 'OFFICER', 'COMMITTEE', 'ADMINISTRATOR'));`);

    this.addSql(`alter table "staff_session" add constraint "staff_session_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete cascade;`);

    this.addSql(`alter table "stock_hold" add constraint "stock_hold_checkout_id_foreign" foreign key ("checkout_id") references "checkout" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "stock_hold" add constraint "stock_hold_variant_id_foreign" foreign key ("variant_id") references "product_variant" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "stock_hold" add constraint "stock_hold_quantity_positive" check (quantity > 0);`);

    this.addSql(`alter table "stock_movement" add constraint "stock_movement_variant_id_foreign" foreign key ("variant_id") references "product_variant" ("id") on delete cascade;`);
    this.addSql(`alter table "stock_movement" add constraint "stock_movement_moves" check (on_hand <> 0 or reserved <> 0);`);
    this.addSql(`alter table "stock_movement" add constraint "stock_movement_reason_check" check ("reason" in ('SET', 'HELD', 'RELEASED', 'SHIPPED', 'RETURNED'));`);

    this.addSql(`alter table "test_charge" add constraint "test_charge_amounts" check (refunded_minor between 0 and amount_minor);`);
    this.addSql(`alter table "test_charge" add constraint "test_charge_state_check" check ("state" in ('WAITING', 'AUTHORISED', 'CAPTURED', 'CANCELLED', 'FAILED'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "checkout" drop constraint "checkout_basket_id_foreign";`);
    this.addSql(`alter table "basket_line" drop constraint "basket_line_basket_id_foreign";`);
    this.addSql(`alter table "customer_order" drop constraint "customer_order_checkout_id_foreign";`);
    this.addSql(`alter table "payment" drop constraint "payment_checkout_id_foreign";`);
    this.addSql(`alter table "stock_hold" drop constraint "stock_hold_checkout_id_foreign";`);
    this.addSql(`alter table "mail" drop constraint "mail_order_id_foreign";`);
    this.addSql(`alter table "fulfilment" drop constraint "fulfilment_order_id_foreign";`);
    this.addSql(`alter table "order_event" drop constraint "order_event_order_id_foreign";`);
    this.addSql(`alter table "order_line" drop constraint "order_line_order_id_foreign";`);
    this.addSql(`alter table "money_entry" drop constraint "money_entry_payment_id_foreign";`);
    this.addSql(`alter table "refund" drop constraint "refund_payment_id_foreign";`);
    this.addSql(`alter table "order_event" drop constraint "order_event_fulfilment_id_foreign";`);
    this.addSql(`alter table "order_line" drop constraint "order_line_fulfilment_id_foreign";`);
    this.addSql(`alter table "shipment" drop constraint "shipment_fulfilment_id_foreign";`);
    this.addSql(`alter table "staff_session" drop constraint "staff_session_staff_id_foreign";`);

    this.addSql(`drop table if exists "import_terms" cascade;`);
    this.addSql(`drop table if exists "basket" cascade;`);
    this.addSql(`drop table if exists "checkout" cascade;`);
    this.addSql(`drop table if exists "customer_order" cascade;`);
    this.addSql(`drop table if exists "mail" cascade;`);
    this.addSql(`drop table if exists "payment" cascade;`);
    this.addSql(`drop table if exists "money_entry" cascade;`);
    this.addSql(`drop table if exists "fulfilment" cascade;`);
    this.addSql(`drop table if exists "order_event" cascade;`);
    this.addSql(`drop table if exists "order_line" cascade;`);
    this.addSql(`drop table if exists "basket_line" cascade;`);
    this.addSql(`drop table if exists "provider_event" cascade;`);
    this.addSql(`drop table if exists "refund" cascade;`);
    this.addSql(`drop table if exists "restriction_rule" cascade;`);
    this.addSql(`drop table if exists "shipment" cascade;`);
    this.addSql(`drop table if exists "shipping_tariff" cascade;`);
    this.addSql(`drop table if exists "staff_member" cascade;`);
    this.addSql(`drop table if exists "staff_session" cascade;`);
    this.addSql(`drop table if exists "stock_hold" cascade;`);
    this.addSql(`drop table if exists "stock_movement" cascade;`);
    this.addSql(`drop table if exists "test_charge" cascade;`);
  }

}
