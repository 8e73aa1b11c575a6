import { Migration } from '@mikro-orm/migrations';

export class Migration20261121234112 extends Migration {

  override name = 'Migration20261121234112';

  override up(): void | Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`);

    this.addSql(`create table "craft_direction" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "position" smallint not null, "name" jsonb not null, "description" jsonb not null, primary key ("id"));`);
    this.addSql(`alter table "craft_direction" add constraint "craft_direction_slug_unique" unique ("slug");`);
    this.addSql(`alter table "craft_direction" add constraint "craft_direction_position_unique" unique ("position");`);

    this.addSql(`create table "exchange_rate" ("base" text not null, "quote" text not null, "date" date not null, "rate" numeric(24,12) not null, primary key ("base", "quote", "date"));`);

    this.addSql(`create table "market" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "code" text not null, "name" jsonb not null, "currency" text not null, "countries" text[] not null, "default_language" text not null, "is_rest" boolean not null, "position" smallint not null, primary key ("id"));`);
    this.addSql(`alter table "market" add constraint "market_code_unique" unique ("code");`);
    this.addSql(`alter table "market" add constraint "market_position_unique" unique ("position");`);

    this.addSql(`create table "picture" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "hash" text not null, "width" int not null, "height" int not null, "widths" integer[] not null, "alt" jsonb not null, "credit" text not null, "licence" text not null, "is_generated" boolean not null, primary key ("id"));`);
    this.addSql(`alter table "picture" add constraint "picture_hash_unique" unique ("hash");`);

    this.addSql(`create table "place" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "level" text not null, "settlement_kind" text null, "slug" text not null, "path" text not null, "name" jsonb not null, "name_sort" jsonb not null, "description" jsonb null, "parent_id" uuid null, "iso_code" text null, "former_codes" text[] not null, "geonames_id" int null, "national_codes" text[] not null, "latitude" double precision null, "longitude" double precision null, "postal_codes" text[] not null, "population" int null, "population_year" smallint null, "timezone" text not null, "picture_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "place_level_index" on "place" ("level");`);
    this.addSql(`alter table "place" add constraint "place_path_unique" unique ("path");`);
    this.addSql(`create index "place_parent_id_index" on "place" ("parent_id");`);
    this.addSql(`alter table "place" add constraint "place_iso_code_unique" unique ("iso_code");`);
    this.addSql(`alter table "place" add constraint "place_geonames_id_unique" unique ("geonames_id");`);
    this.addSql(`alter table "place" add constraint "place_parent_id_slug_unique" unique ("parent_id", "slug");`);

    this.addSql(`create table "organization" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "type" text not null, "name" jsonb not null, "description" jsonb null, "country_code" text not null, "place_id" uuid null, "url" text null, primary key ("id"));`);
    this.addSql(`alter table "organization" add constraint "organization_slug_unique" unique ("slug");`);
    this.addSql(`create index "organization_place_id_index" on "organization" ("place_id");`);

    this.addSql(`create table "brand" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "kind" text not null, "state" text not null, "name" jsonb not null, "name_sort" jsonb not null, "promise" jsonb not null, "description" jsonb null, "country_code" text not null, "parent_id" uuid null, "owner_id" uuid null, "protection" jsonb null, "picture_id" uuid null, "is_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "brand" add constraint "brand_slug_unique" unique ("slug");`);

    this.addSql(`create table "brand_criterion" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "brand_id" uuid not null, "code" text not null, "kind" text not null, "text" jsonb not null, "is_mandatory" boolean not null, primary key ("id"));`);
    this.addSql(`alter table "brand_criterion" add constraint "brand_criterion_brand_id_code_unique" unique ("brand_id", "code");`);

    this.addSql(`create table "brand_direction" ("brand_id" uuid not null, "craft_direction_id" uuid not null, primary key ("brand_id", "craft_direction_id"));`);

    this.addSql(`create table "facility" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "type" text not null, "name" jsonb not null, "description" jsonb null, "place_id" uuid not null, "operator_id" uuid null, "investment_minor" bigint null, "investment_currency" text null, "jobs" int null, "source" jsonb null, primary key ("id"));`);
    this.addSql(`alter table "facility" add constraint "facility_slug_unique" unique ("slug");`);
    this.addSql(`create index "facility_place_id_index" on "facility" ("place_id");`);

    this.addSql(`create table "brand_place" ("brand_id" uuid not null, "place_id" uuid not null, primary key ("brand_id", "place_id"));`);

    this.addSql(`create table "producer" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "kind" text not null, "state" text not null, "name" jsonb not null, "name_sort" jsonb not null, "description" jsonb null, "visit_info" jsonb null, "consented_scopes" text[] not null, "place_id" uuid not null, "founded_year" smallint null, "headcount" jsonb null, "picture_id" uuid null, "is_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "producer" add constraint "producer_slug_unique" unique ("slug");`);
    this.addSql(`create index "producer_place_id_index" on "producer" ("place_id");`);

    this.addSql(`create table "organization_membership" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "organization_id" uuid not null, "producer_id" uuid not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "organization_membership_producer_id_index" on "organization_membership" ("producer_id");`);
    this.addSql(`alter table "organization_membership" add constraint "organization_membership_organization_id_producer_id_unique" unique ("organization_id", "producer_id");`);

    this.addSql(`create table "consent" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "producer_id" uuid not null, "scope" text not null, "given_at" timestamptz not null, "withdrawn_at" timestamptz null, "evidence" text not null, primary key ("id"));`);
    this.addSql(`create index "consent_producer_id_index" on "consent" ("producer_id");`);
    this.addSql(`create unique index "consent_one_active" on "consent" ("producer_id", "scope") where withdrawn_at is null;`);

    this.addSql(`create table "brand_membership" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "brand_id" uuid not null, "producer_id" uuid not null, "state" text not null, "certificate_number" text null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "brand_membership_producer_id_index" on "brand_membership" ("producer_id");`);
    this.addSql(`create index "brand_membership_state_index" on "brand_membership" ("state");`);
    this.addSql(`alter table "brand_membership" add constraint "brand_membership_brand_id_producer_id_unique" unique ("brand_id", "producer_id");`);

    this.addSql(`create table "producer_direction" ("producer_id" uuid not null, "craft_direction_id" uuid not null, primary key ("producer_id", "craft_direction_id"));`);

    this.addSql(`create table "product_type" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "name" jsonb not null, "direction_id" uuid null, "hs_code6" text not null, "google_category_id" int null, primary key ("id"));`);
    this.addSql(`alter table "product_type" add constraint "product_type_slug_unique" unique ("slug");`);
    this.addSql(`create index "product_type_direction_id_index" on "product_type" ("direction_id");`);

    this.addSql(`create table "product" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "state" text not null, "published_at" timestamptz null, "name" jsonb not null, "name_sort" jsonb not null, "subtitle" jsonb null, "description" jsonb not null, "care" jsonb null, "motif" jsonb null, "material_origin" jsonb null, "product_type_id" uuid not null, "producer_id" uuid not null, "place_id" uuid not null, "materials" jsonb not null, "techniques" jsonb not null, "options" jsonb not null, "hs_code6" text not null, "country_of_origin" text not null, "supply_kind" text not null, "lead_days_min" smallint null, "lead_days_max" smallint null, "season_months" integer[] not null, "shippability" text not null, "is_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "product" add constraint "product_slug_unique" unique ("slug");`);
    this.addSql(`create index "product_product_type_id_index" on "product" ("product_type_id");`);
    this.addSql(`create index "product_producer_id_index" on "product" ("producer_id");`);
    this.addSql(`create index "product_place_id_index" on "product" ("place_id");`);
    this.addSql(`create index "product_state_published_at_id_index" on "product" ("state", "published_at", "id");`);

    this.addSql(`create table "product_picture" ("product_id" uuid not null, "picture_id" uuid not null, "position" smallint not null, primary key ("product_id", "picture_id"));`);
    this.addSql(`create index "product_picture_picture_id_index" on "product_picture" ("picture_id");`);

    this.addSql(`create table "certificate" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "type" text not null, "number" text not null, "issuer" jsonb not null, "issued_on" date not null, "expires_on" date null, "product_id" uuid null, "producer_id" uuid null, "brand_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "certificate_product_id_index" on "certificate" ("product_id");`);
    this.addSql(`create index "certificate_producer_id_index" on "certificate" ("producer_id");`);
    this.addSql(`create index "certificate_brand_id_index" on "certificate" ("brand_id");`);
    this.addSql(`alter table "certificate" add constraint "certificate_type_number_unique" unique ("type", "number");`);

    this.addSql(`create table "brand_use" ("product_id" uuid not null, "brand_id" uuid not null, "state" text not null, "position" smallint not null, primary key ("product_id", "brand_id"));`);
    this.addSql(`create index "brand_use_brand_id_index" on "brand_use" ("brand_id");`);

    this.addSql(`create table "product_variant" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "product_id" uuid not null, "position" smallint not null, "sku" text not null, "gtin" text null, "option_values" jsonb not null, "weight_grams" int null, "package_weight_grams" int null, "dimensions_mm" jsonb null, primary key ("id"));`);
    this.addSql(`alter table "product_variant" add constraint "product_variant_sku_unique" unique ("sku");`);
    this.addSql(`alter table "product_variant" add constraint "product_variant_gtin_unique" unique ("gtin");`);
    this.addSql(`alter table "product_variant" add constraint "product_variant_product_id_position_unique" unique ("product_id", "position");`);

    this.addSql(`create table "price" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "variant_id" uuid not null, "market_id" uuid null, "amount_minor" bigint not null, "currency" text not null, "valid_from" timestamptz not null, "valid_to" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "price_variant_id_index" on "price" ("variant_id");`);
    this.addSql(`create unique index "price_one_current" on "price" ("variant_id", "market_id") nulls not distinct where valid_to is null;`);

    this.addSql(`create table "offer" ("variant_id" uuid not null, "market_id" uuid not null, "product_id" uuid not null, "amount_minor" bigint not null, "currency" text not null, "is_converted" boolean not null, "rate_date" date null, "is_lowest" boolean not null, "is_delivered" boolean not null, primary key ("variant_id", "market_id"));`);
    this.addSql(`create unique index "offer_lowest_by_product" on "offer" ("product_id", "market_id") where is_lowest;`);
    this.addSql(`create unique index "offer_lowest_by_price" on "offer" ("market_id", "amount_minor", "product_id") where is_lowest;`);

    this.addSql(`create table "programme" ("id" smallint primary key, "name" jsonb not null, "purpose" jsonb not null, "about" jsonb null, "is_demonstration" boolean not null, "notice" jsonb null, "date" date not null, "composition" jsonb null);`);

    this.addSql(`create table "redirect" ("path" text not null, "kind" varchar(12) not null, "target_id" uuid not null, primary key ("path", "kind"));`);
    this.addSql(`create index "redirect_target_id_index" on "redirect" ("target_id");`);

    this.addSql(`create table "search_document" ("record_id" uuid not null, "kind" text not null, "names" text not null, "body" text not null, "weight" int not null, "words" tsvector generated always as (setweight(to_tsvector('simple', names), 'A') || setweight(to_tsvector('simple', body), 'C')) stored not null, primary key ("record_id"));`);
    this.addSql(`create index "search_document_names_trgm" on "search_document" using gin ("names" gin_trgm_ops);`);
    this.addSql(`create index "search_document_words" on "search_document" using gin ("words");`);

    this.addSql(`create table "specialization" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "place_id" uuid not null, "product_type_id" uuid not null, "title" jsonb not null, "rank" text not null, "source" jsonb not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`);
    this.addSql(`create index "specialization_place_id_index" on "specialization" ("place_id");`);
    this.addSql(`create index "specialization_product_type_id_index" on "specialization" ("product_type_id");`);
    this.addSql(`create unique index "specialization_one_active_primary" on "specialization" ("place_id") where rank = 'PRIMARY' and valid_to is null;`);

    this.addSql(`create table "stock" ("variant_id" uuid not null, "on_hand" int not null, "reserved" int not null default 0, primary key ("variant_id"));`);

    this.addSql(`create table "story" ("id" uuid not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "slug" text not null, "type" text not null, "state" text not null, "published_at" timestamptz null, "title" jsonb not null, "lead" jsonb not null, "author" jsonb not null, "bodies" jsonb not null, "sources" jsonb not null, "picture_id" uuid not null, "is_demonstration" boolean not null default false, primary key ("id"));`);
    this.addSql(`alter table "story" add constraint "story_slug_unique" unique ("slug");`);
    this.addSql(`create index "story_published_at_index" on "story" ("published_at");`);

    this.addSql(`create table "story_brand" ("story_id" uuid not null, "brand_id" uuid not null, primary key ("story_id", "brand_id"));`);

    this.addSql(`create table "story_place" ("story_id" uuid not null, "place_id" uuid not null, primary key ("story_id", "place_id"));`);

    this.addSql(`create table "story_producer" ("story_id" uuid not null, "producer_id" uuid not null, primary key ("story_id", "producer_id"));`);

    this.addSql(`create table "story_product" ("story_id" uuid not null, "product_id" uuid not null, primary key ("story_id", "product_id"));`);

    this.addSql(`alter table "exchange_rate" add constraint "exchange_rate_rate_positive" check (rate > 0);`);

    this.addSql(`alter table "market" add constraint "market_rest_has_no_countries" check (is_rest = (cardinality(countries) = 0));`);
    this.addSql(`alter table "market" add constraint "market_code_form" check (code ~ '^[a-z]{2,8}\$');`);

    this.addSql(`alter table "picture" add constraint "picture_size_positive" check (width > 0 and height > 0);`);
    this.addSql(`alter table "picture" add constraint "picture_alt_given" check (jsonb_typeof(alt) = 'object' and alt <> '{}'::jsonb);`);
    this.addSql(`alter table "picture" add constraint "picture_credit_given" check (credit <> '' and licence <> '');`);

    this.addSql(`alter table "place" add constraint "place_parent_id_foreign" foreign key ("parent_id") references "place" ("id") on delete set null;`);
    this.addSql(`alter table "place" add constraint "place_picture_id_foreign" foreign key ("picture_id") references "picture" ("id") on delete set null;`);
    this.addSql(`alter table "place" add constraint "place_only_countries_have_no_parent" check ((level = 'COUNTRY') = (parent_id is null));`);
    this.addSql(`alter table "place" add constraint "place_slug_form" check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*\$');`);
    this.addSql(`alter table "place" add constraint "place_level_check" check ("level" in ('COUNTRY', 'REGION', 'DISTRICT', 'SETTLEMENT'));`);
    this.addSql(`alter table "place" add constraint "place_settlement_kind_check" check ("settlement_kind" in ('CITY', 'TOWN', 'VILLAGE'));`);

    this.addSql(`alter table "organization" add constraint "organization_place_id_foreign" foreign key ("place_id") references "place" ("id") on delete set null;`);
    this.addSql(`alter table "organization" add constraint "organization_type_check" check ("type" in ('ASSOCIATION', 'CHAMBER', 'MINISTRY', 'REGIONAL_ADMIN', 'DONOR', 'DIPLOMATIC_MISSION', 'FACILITY_OPERATOR', 'INDUSTRIAL_BUYER', 'BANK', 'ACADEMIA', 'PARTNER_SITE'));`);

    this.addSql(`alter table "brand" add constraint "brand_parent_id_foreign" foreign key ("parent_id") references "brand" ("id") on delete set null;`);
    this.addSql(`alter table "brand" add constraint "brand_owner_id_foreign" foreign key ("owner_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "brand" add constraint "brand_picture_id_foreign" foreign key ("picture_id") references "picture" ("id") on delete set null;`);
    this.addSql(`alter table "brand" add constraint "brand_kind_check" check ("kind" in ('NATIONAL_UMBRELLA', 'NATIONAL', 'REGIONAL_COLLECTIVE', 'GEOGRAPHICAL_INDICATION', 'LOCAL', 'OWN'));`);
    this.addSql(`alter table "brand" add constraint "brand_state_check" check ("state" in ('DRAFT', 'REVIEW', 'PUBLISHED', 'ARCHIVED'));`);

    this.addSql(`alter table "brand_criterion" add constraint "brand_criterion_brand_id_foreign" foreign key ("brand_id") references "brand" ("id");`);
    this.addSql(`alter table "brand_criterion" add constraint "brand_criterion_kind_check" check ("kind" in ('ORIGIN', 'MATERIAL', 'TECHNIQUE', 'QUALITY', 'DESIGN', 'PACKAGING', 'ENVIRONMENT'));`);

    this.addSql(`alter table "brand_direction" add constraint "brand_direction_brand_id_foreign" foreign key ("brand_id") references "brand" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "brand_direction" add constraint "brand_direction_craft_direction_id_foreign" foreign key ("craft_direction_id") references "craft_direction" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "facility" add constraint "facility_place_id_foreign" foreign key ("place_id") references "place" ("id");`);
    this.addSql(`alter table "facility" add constraint "facility_operator_id_foreign" foreign key ("operator_id") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "facility" add constraint "facility_type_check" check ("type" in ('PRODUCTION_CENTRE', 'COOPERATION_CENTRE', 'CRAFT_CENTRE', 'SHOP'));`);

    this.addSql(`alter table "brand_place" add constraint "brand_place_brand_id_foreign" foreign key ("brand_id") references "brand" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "brand_place" add constraint "brand_place_place_id_foreign" foreign key ("place_id") references "place" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "producer" add constraint "producer_place_id_foreign" foreign key ("place_id") references "place" ("id");`);
    this.addSql(`alter table "producer" add constraint "producer_picture_id_foreign" foreign key ("picture_id") references "picture" ("id") on delete set null;`);
    this.addSql(`alter table "producer" add constraint "producer_kind_check" check ("kind" in ('ARTISAN', 'FAMILY_WORKSHOP', 'COOPERATIVE', 'SME', 'INDUSTRIAL'));`);
    this.addSql(`alter table "producer" add constraint "producer_state_check" check ("state" in ('DRAFT', 'REVIEW', 'PUBLISHED', 'ARCHIVED'));`);

    this.addSql(`alter table "organization_membership" add constraint "organization_membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id");`);
    this.addSql(`alter table "organization_membership" add constraint "organization_membership_producer_id_foreign" foreign key ("producer_id") references "producer" ("id");`);

    this.addSql(`alter table "consent" add constraint "consent_producer_id_foreign" foreign key ("producer_id") references "producer" ("id");`);
    this.addSql(`alter table "consent" add constraint "consent_evidence_given" check (evidence <> '');`);
    this.addSql(`alter table "consent" add constraint "consent_scope_check" check ("scope" in ('NAME', 'PORTRAIT', 'BIOGRAPHY', 'CONTACT', 'VISITS'));`);

    this.addSql(`alter table "brand_membership" add constraint "brand_membership_brand_id_foreign" foreign key ("brand_id") references "brand" ("id");`);
    this.addSql(`alter table "brand_membership" add constraint "brand_membership_producer_id_foreign" foreign key ("producer_id") references "producer" ("id");`);
    this.addSql(`alter table "brand_membership" add constraint "brand_membership_dates_in_order" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "brand_membership" add constraint "brand_membership_state_check" check ("state" in ('APPLIED', 'UNDER_REVIEW', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'REJECTED'));`);

    this.addSql(`alter table "producer_direction" add constraint "producer_direction_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "producer_direction" add constraint "producer_direction_craft_direction_id_foreign" foreign key ("craft_direction_id") references "craft_direction" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "product_type" add constraint "product_type_direction_id_foreign" foreign key ("direction_id") references "craft_direction" ("id") on delete set null;`);
    this.addSql(`alter table "product_type" add constraint "product_type_hs_code6_form" check (hs_code6 ~ '^[0-9]{6}\$');`);

    this.addSql(`alter table "product" add constraint "product_product_type_id_foreign" foreign key ("product_type_id") references "product_type" ("id");`);
    this.addSql(`alter table "product" add constraint "product_producer_id_foreign" foreign key ("producer_id") references "producer" ("id");`);
    this.addSql(`alter table "product" add constraint "product_place_id_foreign" foreign key ("place_id") references "place" ("id");`);
    this.addSql(`alter table "product" add constraint "product_options_at_most_three" check (jsonb_array_length(options) <= 3);`);
    this.addSql(`alter table "product" add constraint "product_seasonal_has_months" check (supply_kind <> 'SEASONAL' or cardinality(season_months) > 0);`);
    this.addSql(`alter table "product" add constraint "product_made_to_order_has_days" check (supply_kind <> 'MADE_TO_ORDER' or (lead_days_min > 0 and lead_days_max >= lead_days_min));`);
    this.addSql(`alter table "product" add constraint "product_published_has_date" check ((state = 'PUBLISHED') <= (published_at is not null));`);
    this.addSql(`alter table "product" add constraint "product_hs_code6_form" check (hs_code6 ~ '^[0-9]{6}\$');`);
    this.addSql(`alter table "product" add constraint "product_slug_form" check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*\$');`);
    this.addSql(`alter table "product" add constraint "product_state_check" check ("state" in ('DRAFT', 'REVIEW', 'PUBLISHED', 'ARCHIVED'));`);
    this.addSql(`alter table "product" add constraint "product_supply_kind_check" check ("supply_kind" in ('IN_STOCK', 'MADE_TO_ORDER', 'ONE_OF_A_KIND', 'SEASONAL'));`);
    this.addSql(`alter table "product" add constraint "product_shippability_check" check ("shippability" in ('INTERNATIONAL', 'DOMESTIC', 'PICKUP'));`);

    this.addSql(`alter table "product_picture" add constraint "product_picture_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "product_picture" add constraint "product_picture_picture_id_foreign" foreign key ("picture_id") references "picture" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "certificate" add constraint "certificate_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete cascade;`);
    this.addSql(`alter table "certificate" add constraint "certificate_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on delete set null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_brand_id_foreign" foreign key ("brand_id") references "brand" ("id") on delete set null;`);
    this.addSql(`alter table "certificate" add constraint "certificate_dates_in_order" check (expires_on is null or expires_on >= issued_on);`);
    this.addSql(`alter table "certificate" add constraint "certificate_one_subject" check (num_nonnulls(product_id, producer_id, brand_id) = 1);`);
    this.addSql(`alter table "certificate" add constraint "certificate_type_check" check ("type" in ('QUALITY', 'CONFORMITY', 'ORGANIC', 'HALAL', 'FAIR_TRADE', 'ORIGIN', 'CULTURAL_EXPORT_PERMIT', 'CITES', 'PHYTO', 'VETERINARY', 'HANDMADE_MARK', 'UNESCO_AWARD'));`);

    this.addSql(`alter table "brand_use" add constraint "brand_use_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "brand_use" add constraint "brand_use_brand_id_foreign" foreign key ("brand_id") references "brand" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "brand_use" add constraint "brand_use_state_check" check ("state" in ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN'));`);

    this.addSql(`alter table "product_variant" add constraint "product_variant_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete cascade;`);
    this.addSql(`alter table "product_variant" add constraint "product_variant_options_at_most_three" check (jsonb_array_length(option_values) <= 3);`);
    this.addSql(`alter table "product_variant" add constraint "product_variant_package_not_lighter" check (package_weight_grams is null or package_weight_grams >= weight_grams);`);
    this.addSql(`alter table "product_variant" add constraint "product_variant_weight_positive" check (weight_grams is null or weight_grams > 0);`);
    this.addSql(`alter table "product_variant" add constraint "product_variant_sku_length" check (char_length(sku) between 1 and 50);`);

    this.addSql(`alter table "price" add constraint "price_variant_id_foreign" foreign key ("variant_id") references "product_variant" ("id") on delete cascade;`);
    this.addSql(`alter table "price" add constraint "price_market_id_foreign" foreign key ("market_id") references "market" ("id") on delete set null;`);
    this.addSql(`alter table "price" add constraint "price_dates_in_order" check (valid_to is null or valid_to > valid_from);`);
    this.addSql(`alter table "price" add constraint "price_amount_positive" check (amount_minor > 0);`);

    this.addSql(`alter table "offer" add constraint "offer_variant_id_foreign" foreign key ("variant_id") references "product_variant" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "offer" add constraint "offer_market_id_foreign" foreign key ("market_id") references "market" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "offer" add constraint "offer_product_id_foreign" foreign key ("product_id") references "product" ("id") on delete cascade;`);
    this.addSql(`alter table "offer" add constraint "offer_converted_has_rate_date" check (is_converted = (rate_date is not null));`);
    this.addSql(`alter table "offer" add constraint "offer_amount_positive" check (amount_minor > 0);`);

    this.addSql(`alter table "programme" add constraint "programme_one_row" check (id = 1);`);

    this.addSql(`alter table "search_document" add constraint "search_document_kind_check" check ("kind" in ('PLACE', 'BRAND', 'PRODUCER', 'PRODUCT', 'STORY'));`);

    this.addSql(`alter table "specialization" add constraint "specialization_place_id_foreign" foreign key ("place_id") references "place" ("id");`);
    this.addSql(`alter table "specialization" add constraint "specialization_product_type_id_foreign" foreign key ("product_type_id") references "product_type" ("id");`);
    this.addSql(`alter table "specialization" add constraint "specialization_dates_in_order" check (valid_to is null or valid_to >= valid_from);`);
    this.addSql(`alter table "specialization" add constraint "specialization_rank_check" check ("rank" in ('PRIMARY', 'SECONDARY'));`);

    this.addSql(`alter table "stock" add constraint "stock_variant_id_foreign" foreign key ("variant_id") references "product_variant" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "stock" add constraint "stock_reserved_within_on_hand" check (reserved >= 0 and reserved <= on_hand);`);
    this.addSql(`alter table "stock" add constraint "stock_on_hand_not_negative" check (on_hand >= 0);`);

    this.addSql(`alter table "story" add constraint "story_picture_id_foreign" foreign key ("picture_id") references "picture" ("id");`);
    this.addSql(`alter table "story" add constraint "story_published_has_date" check ((state = 'PUBLISHED') <= (published_at is not null));`);
    this.addSql(`alter table "story" add constraint "story_type_check" check ("type" in ('VILLAGE', 'PRODUCER', 'PRODUCT', 'EVENT', 'PROGRAMME', 'NEWS'));`);
    this.addSql(`alter table "story" add constraint "story_state_check" check ("state" in ('DRAFT', 'REVIEW', 'PUBLISHED', 'ARCHIVED'));`);

    this.addSql(`alter table "story_brand" add constraint "story_brand_story_id_foreign" foreign key ("story_id") references "story" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "story_brand" add constraint "story_brand_brand_id_foreign" foreign key ("brand_id") references "brand" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "story_place" add constraint "story_place_story_id_foreign" foreign key ("story_id") references "story" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "story_place" add constraint "story_place_place_id_foreign" foreign key ("place_id") references "place" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "story_producer" add constraint "story_producer_story_id_foreign" foreign key ("story_id") references "story" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "story_producer" add constraint "story_producer_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "story_product" add constraint "story_product_story_id_foreign" foreign key ("story_id") references "story" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "story_product" add constraint "story_product_product_id_foreign" foreign key ("product_id") references "product" ("id") on update cascade on delete cascade;`);

    // The memberships that count: active, and between their dates.
    this.addSql(`create view "active_membership" as
      select * from brand_membership
      where state = 'ACTIVE' and valid_from <= current_date and (valid_to is null or valid_to >= current_date);`);

    // The only brands that a product may show: granted, and its producer a member today.
    this.addSql(`create view "shown_brand" as
      select brand_use.product_id, brand_use.brand_id, brand_use.position
      from brand_use
      join product on product.id = brand_use.product_id
      join brand on brand.id = brand_use.brand_id and brand.state = 'PUBLISHED'
      join active_membership on active_membership.brand_id = brand_use.brand_id
        and active_membership.producer_id = product.producer_id
      where brand_use.state = 'GRANTED';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop view if exists "shown_brand";`);
    this.addSql(`drop view if exists "active_membership";`);
    this.addSql(`alter table "brand_direction" drop constraint "brand_direction_craft_direction_id_foreign";`);
    this.addSql(`alter table "producer_direction" drop constraint "producer_direction_craft_direction_id_foreign";`);
    this.addSql(`alter table "product_type" drop constraint "product_type_direction_id_foreign";`);
    this.addSql(`alter table "price" drop constraint "price_market_id_foreign";`);
    this.addSql(`alter table "offer" drop constraint "offer_market_id_foreign";`);
    this.addSql(`alter table "place" drop constraint "place_picture_id_foreign";`);
    this.addSql(`alter table "brand" drop constraint "brand_picture_id_foreign";`);
    this.addSql(`alter table "producer" drop constraint "producer_picture_id_foreign";`);
    this.addSql(`alter table "product_picture" drop constraint "product_picture_picture_id_foreign";`);
    this.addSql(`alter table "story" drop constraint "story_picture_id_foreign";`);
    this.addSql(`alter table "place" drop constraint "place_parent_id_foreign";`);
    this.addSql(`alter table "organization" drop constraint "organization_place_id_foreign";`);
    this.addSql(`alter table "facility" drop constraint "facility_place_id_foreign";`);
    this.addSql(`alter table "brand_place" drop constraint "brand_place_place_id_foreign";`);
    this.addSql(`alter table "producer" drop constraint "producer_place_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_place_id_foreign";`);
    this.addSql(`alter table "specialization" drop constraint "specialization_place_id_foreign";`);
    this.addSql(`alter table "story_place" drop constraint "story_place_place_id_foreign";`);
    this.addSql(`alter table "brand" drop constraint "brand_owner_id_foreign";`);
    this.addSql(`alter table "facility" drop constraint "facility_operator_id_foreign";`);
    this.addSql(`alter table "organization_membership" drop constraint "organization_membership_organization_id_foreign";`);
    this.addSql(`alter table "brand" drop constraint "brand_parent_id_foreign";`);
    this.addSql(`alter table "brand_criterion" drop constraint "brand_criterion_brand_id_foreign";`);
    this.addSql(`alter table "brand_direction" drop constraint "brand_direction_brand_id_foreign";`);
    this.addSql(`alter table "brand_place" drop constraint "brand_place_brand_id_foreign";`);
    this.addSql(`alter table "brand_membership" drop constraint "brand_membership_brand_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_brand_id_foreign";`);
    this.addSql(`alter table "brand_use" drop constraint "brand_use_brand_id_foreign";`);
    this.addSql(`alter table "story_brand" drop constraint "story_brand_brand_id_foreign";`);
    this.addSql(`alter table "organization_membership" drop constraint "organization_membership_producer_id_foreign";`);
    this.addSql(`alter table "consent" drop constraint "consent_producer_id_foreign";`);
    this.addSql(`alter table "brand_membership" drop constraint "brand_membership_producer_id_foreign";`);
    this.addSql(`alter table "producer_direction" drop constraint "producer_direction_producer_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_producer_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_producer_id_foreign";`);
    this.addSql(`alter table "story_producer" drop constraint "story_producer_producer_id_foreign";`);
    this.addSql(`alter table "product" drop constraint "product_product_type_id_foreign";`);
    this.addSql(`alter table "specialization" drop constraint "specialization_product_type_id_foreign";`);
    this.addSql(`alter table "product_picture" drop constraint "product_picture_product_id_foreign";`);
    this.addSql(`alter table "certificate" drop constraint "certificate_product_id_foreign";`);
    this.addSql(`alter table "brand_use" drop constraint "brand_use_product_id_foreign";`);
    this.addSql(`alter table "product_variant" drop constraint "product_variant_product_id_foreign";`);
    this.addSql(`alter table "offer" drop constraint "offer_product_id_foreign";`);
    this.addSql(`alter table "story_product" drop constraint "story_product_product_id_foreign";`);
    this.addSql(`alter table "price" drop constraint "price_variant_id_foreign";`);
    this.addSql(`alter table "offer" drop constraint "offer_variant_id_foreign";`);
    this.addSql(`alter table "stock" drop constraint "stock_variant_id_foreign";`);
    this.addSql(`alter table "story_brand" drop constraint "story_brand_story_id_foreign";`);
    this.addSql(`alter table "story_place" drop constraint "story_place_story_id_foreign";`);
    this.addSql(`alter table "story_producer" drop constraint "story_producer_story_id_foreign";`);
    this.addSql(`alter table "story_product" drop constraint "story_product_story_id_foreign";`);

    this.addSql(`drop table if exists "craft_direction" cascade;`);
    this.addSql(`drop table if exists "exchange_rate" cascade;`);
    this.addSql(`drop table if exists "market" cascade;`);
    this.addSql(`drop table if exists "picture" cascade;`);
    this.addSql(`drop table if exists "place" cascade;`);
    this.addSql(`drop table if exists "organization" cascade;`);
    this.addSql(`drop table if exists "brand" cascade;`);
    this.addSql(`drop table if exists "brand_criterion" cascade;`);
    this.addSql(`drop table if exists "brand_direction" cascade;`);
    this.addSql(`drop table if exists "facility" cascade;`);
    this.addSql(`drop table if exists "brand_place" cascade;`);
    this.addSql(`drop table if exists "producer" cascade;`);
    this.addSql(`drop table if exists "organization_membership" cascade;`);
    this.addSql(`drop table if exists "consent" cascade;`);
    this.addSql(`drop table if exists "brand_membership" cascade;`);
    this.addSql(`drop table if exists "producer_direction" cascade;`);
    this.addSql(`drop table if exists "product_type" cascade;`);
    this.addSql(`drop table if exists "product" cascade;`);
    this.addSql(`drop table if exists "product_picture" cascade;`);
    this.addSql(`drop table if exists "certificate" cascade;`);
    this.addSql(`drop table if exists "brand_use" cascade;`);
    this.addSql(`drop table if exists "product_variant" cascade;`);
    this.addSql(`drop table if exists "price" cascade;`);
    this.addSql(`drop table if exists "offer" cascade;`);
    this.addSql(`drop table if exists "programme" cascade;`);
    this.addSql(`drop table if exists "redirect" cascade;`);
    this.addSql(`drop table if exists "search_document" cascade;`);
    this.addSql(`drop table if exists "specialization" cascade;`);
    this.addSql(`drop table if exists "stock" cascade;`);
    this.addSql(`drop table if exists "story" cascade;`);
    this.addSql(`drop table if exists "story_brand" cascade;`);
    this.addSql(`drop table if exists "story_place" cascade;`);
    this.addSql(`drop table if exists "story_producer" cascade;`);
    this.addSql(`drop table if exists "story_product" cascade;`);
  }

}
