import { Migration } from '@mikro-orm/migrations';

export class Migration20261122190715 extends Migration {

  override name = 'Migration20261122190715';

  override up(): void | Promise<void> {
    this.addSql(`alter table "manuscript_version" add "is_kept" boolean not null default false;`);
    this.addSql(`
      update manuscript_version as version set is_kept = true
      where reason in ('PUBLISHED', 'RESTORED') or exists (
        select from manuscript_text as text where text.manuscript_id = version.manuscript_id and text.language = version.language
          and (version.revision in (text.published_revision, text.reviewed_revision)
            or (text.state = 'SCHEDULED' and text.revision = version.revision)));`);
    // What was public before is told by the audit log alone.
    this.addSql(`
      update manuscript_version as version set is_kept = true from manuscript, audit_entry
      where manuscript.id = version.manuscript_id and audit_entry.subject_id = manuscript.subject_id::text
        and action = 'publishTexts' and difference->'publishedRevision'->'is'->>version.language = version.revision::text;`);
    // And what was taken back.
    this.addSql(`
      update manuscript_version as version set is_kept = true from manuscript, audit_entry
      where manuscript.id = version.manuscript_id and audit_entry.subject_id = manuscript.subject_id::text
        and action = 'restoreVersion' and difference->('revision (' || version.language || ')')->>'is' = version.revision::text;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "manuscript_version" drop column "is_kept";`);
  }

}
