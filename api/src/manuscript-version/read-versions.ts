import type { Language } from '@aul/language';
import type { Content } from '@aul/manuscript';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Order as ListOrder, Page, PageArgs } from '../graphql/page.ts';
import { rowPage } from '../graphql/row-page.ts';
import type { VersionReason } from './manuscript-version.entity.ts';

export interface VersionRow {
  /** Of its save. */
  id: string;
  revision: number;
  reason: VersionReason;
  savedAt: string;
  savedBy: { id: string; name: string } | null;
  /** Only of one that is read alone. */
  content?: Content;
}

interface TextAddress {
  manuscript: string;
  language: Language;
}

/** A page of the versions of a text, the newest first, without what is in them. */
export function readVersions(
  context: Context,
  { manuscript, language, args }: TextAddress & { args: PageArgs },
): Promise<Page<VersionRow>> {
  return rowPage(context, {
    args,
    order: newestFirst,
    id: sql`version.save_id`,
    node: sql`json_build_object(${versionColumns})`,
    from: sql`manuscript_version as version`,
    where: [sql`version.manuscript_id = ${manuscript}`, sql`version.language = ${language}`],
  });
}

/** A version with its content; null without one. */
export function readVersion(
  context: Context,
  { manuscript, language, revision }: TextAddress & { revision: number },
): Promise<VersionRow | null> {
  return context.read(sql`(
    select json_build_object(${versionColumns}, 'content', version.content) from manuscript_version as version
    where version.manuscript_id = ${manuscript} and version.language = ${language} and version.revision = ${revision})`);
}

const newestFirst: ListOrder = {
  expression: sql`version.revision`,
  direction: 'desc',
  type: 'bigint',
  name: 'revision',
};

const versionColumns = sql`'id', version.save_id, 'revision', version.revision, 'reason', version.reason,
  'savedAt', version.saved_at,
  'savedBy', (select json_build_object('id', id, 'name', name) from staff_member where id = version.saved_by_id)`;
