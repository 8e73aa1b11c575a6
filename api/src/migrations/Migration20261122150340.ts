import { Migration } from '@mikro-orm/migrations';

export class Migration20261122150340 extends Migration {

  override name = 'Migration20261122150340';

  override up(): void | Promise<void> {
    this.addSql(`create table "staff_place" ("staff_member_id" uuid not null, "place_id" uuid not null, primary key ("staff_member_id", "place_id"));`);

    this.addSql(`create table "sign_in_code" ("id" uuid not null, "staff_id" uuid not null, "code_hash" bytea not null, "attempts" smallint not null default 0, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, "used_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "sign_in_code_staff_id_index" on "sign_in_code" ("staff_id");`);
    this.addSql(`create index "sign_in_code_code_hash_index" on "sign_in_code" ("code_hash");`);

    this.addSql(`create table "picture_upload" ("id" uuid not null, "hash" text not null, "width" int not null, "height" int not null, "widths" integer[] not null, "alt" jsonb not null, "credit" text not null default '', "licence" text not null default '', "person_producer_id" uuid null, "focus_x" smallint not null default 50, "focus_y" smallint not null default 50, "sent_by_id" uuid null, "created_at" timestamptz not null default now(), primary key ("id"));`);
    this.addSql(`alter table "picture_upload" add constraint "picture_upload_hash_unique" unique ("hash");`);
    this.addSql(`create index "picture_upload_sent_by_id_index" on "picture_upload" ("sent_by_id");`);

    this.addSql(`create table "passkey_challenge" ("id" uuid not null, "challenge" text not null, "staff_id" uuid null, "expires_at" timestamptz not null, primary key ("id"));`);
    this.addSql(`create index "passkey_challenge_staff_id_index" on "passkey_challenge" ("staff_id");`);

    this.addSql(`create table "manuscript" ("id" uuid not null, "kind" text not null, "subject_id" uuid not null, "facts" jsonb null, "facts_revision" int not null default 0, "created_by_id" uuid null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "trashed_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "manuscript_created_by_id_index" on "manuscript" ("created_by_id");`);
    this.addSql(`create index "manuscript_updated_at_index" on "manuscript" ("updated_at");`);
    this.addSql(`alter table "manuscript" add constraint "manuscript_kind_subject_id_unique" unique ("kind", "subject_id");`);

    this.addSql(`create table "manuscript_version" ("manuscript_id" uuid not null, "language" text not null, "revision" int not null, "content" jsonb not null, "reason" text not null, "save_id" uuid not null, "saved_by_id" uuid null, "saved_at" timestamptz not null default now(), primary key ("manuscript_id", "language", "revision"));`);
    this.addSql(`create index "manuscript_version_saved_by_id_index" on "manuscript_version" ("saved_by_id");`);
    this.addSql(`alter table "manuscript_version" add constraint "manuscript_version_manuscript_id_language_save_id_unique" unique ("manuscript_id", "language", "save_id");`);

    this.addSql(`create table "manuscript_text" ("manuscript_id" uuid not null, "language" text not null, "state" text not null, "revision" int not null, "published_revision" int null, "content" jsonb not null, "origin" text not null default 'WRITTEN', "translator_id" uuid null, "reviewer_id" uuid null, "reviewed_revision" int null, "review_note" text null, "source_language" text null, "source_revision" int null, "publish_at" timestamptz null, "scheduled_by_id" uuid null, "publish_problem" jsonb null, "updated_at" timestamptz not null default now(), primary key ("manuscript_id", "language"));`);
    this.addSql(`create index "manuscript_text_translator_id_index" on "manuscript_text" ("translator_id");`);
    this.addSql(`create index "manuscript_text_reviewer_id_index" on "manuscript_text" ("reviewer_id");`);
    this.addSql(`create index "manuscript_text_scheduled_by_id_index" on "manuscript_text" ("scheduled_by_id");`);
    this.addSql(`create index "manuscript_text_scheduled" on "manuscript_text" ("publish_at") where state = 'SCHEDULED';`);

    this.addSql(`create table "manuscript_presence" ("manuscript_id" uuid not null, "staff_id" uuid not null, "tab" uuid not null, "language" text not null, "block_id" text null, "seen_at" timestamptz not null, primary key ("manuscript_id", "staff_id", "tab"));`);

    this.addSql(`create table "manuscript_conflict" ("id" uuid not null, "manuscript_id" uuid not null, "language" text not null, "revision" int not null, "conflict" jsonb not null, "written_by_id" uuid null, "created_at" timestamptz not null default now(), "settled_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "manuscript_conflict_written_by_id_index" on "manuscript_conflict" ("written_by_id");`);
    this.addSql(`create index "manuscript_conflict_manuscript_id_language_index" on "manuscript_conflict" ("manuscript_id", "language");`);

    this.addSql(`create table "audit_entry" ("id" bigserial primary key, "at" timestamptz not null default now(), "staff_id" uuid null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "subject_name" text not null default '', "asked_from" text null, "difference" jsonb not null);`);
    this.addSql(`create index "audit_entry_at_index" on "audit_entry" ("at");`);
    this.addSql(`create index "audit_entry_staff_id_index" on "audit_entry" ("staff_id");`);
    this.addSql(`create index "audit_entry_subject_id_id_index" on "audit_entry" ("subject_id", "id");`);

    this.addSql(`create table "assisted_entry" ("kind" text not null, "record_id" uuid not null, "entered_by_id" uuid null, "entered_at" timestamptz not null default now(), "confirmed_by_id" uuid null, "confirmed_at" timestamptz null, "note" text not null default '', primary key ("kind", "record_id"));`);
    this.addSql(`create index "assisted_entry_entered_by_id_index" on "assisted_entry" ("entered_by_id");`);
    this.addSql(`create index "assisted_entry_confirmed_by_id_index" on "assisted_entry" ("confirmed_by_id");`);

    this.addSql(`create table "staff_passkey" ("id" text not null, "staff_id" uuid not null, "public_key" bytea not null, "counter" bigint not null default '0', "transports" text[] not null, "name" text not null, "created_at" timestamptz not null default now(), "last_used_at" timestamptz null, primary key ("id"));`);
    this.addSql(`create index "staff_passkey_staff_id_index" on "staff_passkey" ("staff_id");`);

    this.addSql(`alter table "picture" add "focus_x" smallint not null default 50, add "focus_y" smallint not null default 50;`);

    this.addSql(`alter table "programme" add "is_review_required" boolean not null default false, add "timezone" text not null default 'Asia/Tashkent';`);

    this.addSql(`alter table "staff_member" add "languages" text[] null;`);

    this.addSql(`alter table "staff_session" add "opened_from" text null, add "device" text null;`);

    this.addSql(`alter table "staff_place" add constraint "staff_place_staff_member_id_foreign" foreign key ("staff_member_id") references "staff_member" ("id") on update cascade on delete cascade;`);
    this.addSql(`alter table "staff_place" add constraint "staff_place_place_id_foreign" foreign key ("place_id") references "place" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table "sign_in_code" add constraint "sign_in_code_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete cascade;`);
    this.addSql(`alter table "sign_in_code" add constraint "sign_in_code_attempts" check (attempts >= 0);`);

    this.addSql(`alter table "picture_upload" add constraint "picture_upload_sent_by_id_foreign" foreign key ("sent_by_id") references "staff_member" ("id") on delete set null;`);
    this.addSql(`alter table "picture_upload" add constraint "picture_upload_focus" check (focus_x between 0 and 100 and focus_y between 0 and 100);`);

    this.addSql(`alter table "passkey_challenge" add constraint "passkey_challenge_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete cascade;`);

    this.addSql(`alter table "manuscript" add constraint "manuscript_created_by_id_foreign" foreign key ("created_by_id") references "staff_member" ("id") on delete set null;`);
    this.addSql(`alter table "manuscript" add constraint "manuscript_kind_check" check ("kind" in ('STORY', 'PLACE', 'BRAND', 'PRODUCER', 'PRODUCT'));`);

    this.addSql(`alter table "manuscript_version" add constraint "manuscript_version_manuscript_id_foreign" foreign key ("manuscript_id") references "manuscript" ("id") on delete cascade;`);
    this.addSql(`alter table "manuscript_version" add constraint "manuscript_version_saved_by_id_foreign" foreign key ("saved_by_id") references "staff_member" ("id") on delete set null;`);
    this.addSql(`alter table "manuscript_version" add constraint "manuscript_version_reason_check" check ("reason" in ('SAVED', 'MERGED', 'RESTORED', 'TRANSLITERATED', 'PUBLISHED'));`);

    this.addSql(`alter table "manuscript_text" add constraint "manuscript_text_manuscript_id_foreign" foreign key ("manuscript_id") references "manuscript" ("id") on delete cascade;`);
    this.addSql(`alter table "manuscript_text" add constraint "manuscript_text_translator_id_foreign" foreign key ("translator_id") references "staff_member" ("id") on delete set null;`);
    this.addSql(`alter table "manuscript_text" add constraint "manuscript_text_reviewer_id_foreign" foreign key ("reviewer_id") references "staff_member" ("id") on delete set null;`);
    this.addSql(`alter table "manuscript_text" add constraint "manuscript_text_scheduled_by_id_foreign" foreign key ("scheduled_by_id") references "staff_member" ("id") on delete set null;`);
    this.addSql(`alter table "manuscript_text" add constraint "manuscript_text_revisions" check (revision > 0 and (published_revision is null or published_revision between 1 and revision));`);
    this.addSql(`alter table "manuscript_text" add constraint "manuscript_text_scheduled_has_time" check ((state = 'SCHEDULED') = (publish_at is not null));`);
    this.addSql(`alter table "manuscript_text" add constraint "manuscript_text_state_check" check ("state" in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'UNPUBLISHED'));`);

    this.addSql(`alter table "manuscript_presence" add constraint "manuscript_presence_manuscript_id_foreign" foreign key ("manuscript_id") references "manuscript" ("id") on delete cascade;`);
    this.addSql(`alter table "manuscript_presence" add constraint "manuscript_presence_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete cascade;`);

    this.addSql(`alter table "manuscript_conflict" add constraint "manuscript_conflict_manuscript_id_foreign" foreign key ("manuscript_id") references "manuscript" ("id") on delete cascade;`);
    this.addSql(`alter table "manuscript_conflict" add constraint "manuscript_conflict_written_by_id_foreign" foreign key ("written_by_id") references "staff_member" ("id") on delete set null;`);

    this.addSql(`alter table "audit_entry" add constraint "audit_entry_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete set null;`);

    this.addSql(`alter table "assisted_entry" add constraint "assisted_entry_entered_by_id_foreign" foreign key ("entered_by_id") references "staff_member" ("id") on delete set null;`);
    this.addSql(`alter table "assisted_entry" add constraint "assisted_entry_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "staff_member" ("id") on delete set null;`);

    this.addSql(`alter table "staff_passkey" add constraint "staff_passkey_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on delete cascade;`);

    this.addSql(
      `create trigger "audit_entry_append_only" before update or delete on "audit_entry" for each statement execute function "refuse_to_rewrite"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "manuscript_version" drop constraint "manuscript_version_manuscript_id_foreign";`);
    this.addSql(`alter table "manuscript_text" drop constraint "manuscript_text_manuscript_id_foreign";`);
    this.addSql(`alter table "manuscript_presence" drop constraint "manuscript_presence_manuscript_id_foreign";`);
    this.addSql(`alter table "manuscript_conflict" drop constraint "manuscript_conflict_manuscript_id_foreign";`);

    this.addSql(`drop table if exists "staff_place" cascade;`);
    this.addSql(`drop table if exists "sign_in_code" cascade;`);
    this.addSql(`drop table if exists "picture_upload" cascade;`);
    this.addSql(`drop table if exists "passkey_challenge" cascade;`);
    this.addSql(`drop table if exists "manuscript" cascade;`);
    this.addSql(`drop table if exists "manuscript_version" cascade;`);
    this.addSql(`drop table if exists "manuscript_text" cascade;`);
    this.addSql(`drop table if exists "manuscript_presence" cascade;`);
    this.addSql(`drop table if exists "manuscript_conflict" cascade;`);
    this.addSql(`drop table if exists "audit_entry" cascade;`);
    this.addSql(`drop table if exists "assisted_entry" cascade;`);
    this.addSql(`drop table if exists "staff_passkey" cascade;`);

    this.addSql(`alter table "picture" drop column "focus_x", drop column "focus_y";`);

    this.addSql(`alter table "programme" drop column "is_review_required", drop column "timezone";`);

    this.addSql(`alter table "staff_member" drop column "languages";`);

    this.addSql(`alter table "staff_session" drop column "opened_from", drop column "device";`);
  }

}
