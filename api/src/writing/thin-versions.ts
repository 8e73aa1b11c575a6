import type { Language } from '@aul/language';
import { sql } from 'kysely';
import { type OperationContext, type Transaction, transaction } from '../operation.ts';
import { type KeptVersion, versionsToForget } from './versions-to-forget.rules.ts';

interface TextAddress {
  manuscript: string;
  language: Language;
}

/**
 * Forgets versions that nobody misses, as `versionsToForget` says. Needed are those that are kept, that a text or its other script
 * was made from, and in which words stand that somebody's unsettled ones met. Each text is thinned while its manuscript is locked,
 * as for whoever writes in it. Gives how many versions.
 */
export async function thinVersions(ctx: OperationContext): Promise<number> {
  const dayAgo = new Date(ctx.now.getTime() - 24 * 3_600_000);
  const { rows: texts } = await sql<TextAddress>`
    select manuscript_id as manuscript, language from manuscript_version
    where saved_at < ${dayAgo} and not is_kept
    group by manuscript_id, language having count(*) > 1 order by manuscript_id, language`.execute(ctx.db);
  let forgotten = 0;
  for (const text of texts) forgotten += await transaction(ctx, (tx) => thinText(tx, text));
  return forgotten;
}

async function thinText({ db, now }: Transaction, { manuscript, language }: TextAddress): Promise<number> {
  await sql`select from manuscript where id = ${manuscript} for update`.execute(db);
  const isSource = sql`exists (select from manuscript_text as text
    where text.manuscript_id = version.manuscript_id and text.source_language = version.language
      and text.source_revision = version.revision)`;
  const isMet = sql`exists (select from manuscript_conflict as conflict
    where conflict.manuscript_id = version.manuscript_id and conflict.language = version.language
      and conflict.revision = version.revision and settled_at is null)`;
  const isOwn = sql`exists (select from manuscript_text as text
    where text.manuscript_id = version.manuscript_id and text.language = version.language
      and version.revision in (text.revision, text.published_revision, text.reviewed_revision))`;
  const { rows } = await sql<Omit<KeptVersion, 'savedAt'> & { savedAt: string }>`
    select revision, saved_at as "savedAt", saved_by_id as "savedBy",
      is_kept or ${isSource} or ${isMet} or ${isOwn} as "isNeeded"
    from manuscript_version as version where manuscript_id = ${manuscript} and language = ${language}
    order by revision`.execute(db);
  const versions = rows.map(({ savedAt, ...version }) => ({ ...version, savedAt: new Date(savedAt) }));
  const revisions = versionsToForget(versions, now);
  if (revisions.length === 0) return 0;
  await sql`
    delete from manuscript_version
    where manuscript_id = ${manuscript} and language = ${language} and revision = any(${revisions}::integer[])`.execute(
    db,
  );
  return revisions.length;
}
