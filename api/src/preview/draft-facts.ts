import { sql } from 'kysely';
import { type Manuscript, ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import { tableOf } from '../manuscript/published-content.ts';
import { found, type Transaction } from '../operation.ts';

/** A slug as it may stand in an address. */
const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where a draft of a story stands while it is looked at: at its own address, unless that cannot be. */
export async function draftSlug(
  { db }: Pick<Transaction, 'db'>,
  { subjectId, facts }: Pick<Manuscript, 'subjectId' | 'facts'>,
): Promise<string> {
  const { slug } = found(facts, 'The facts of the story');
  const { rows } = await sql`select from story where slug = ${slug} and id <> ${subjectId}`.execute(db);
  return isSlug.test(slug) && rows.length === 0 ? slug : `draft-${subjectId}`;
}

/** What the page of a manuscript stands at, as tags of changes say it: `story=blue-plates`, `place=uzbekistan/fergana`. */
export async function draftAddress(
  tx: Pick<Transaction, 'db'>,
  manuscript: Pick<Manuscript, 'kind' | 'subjectId' | 'facts'>,
): Promise<string> {
  const { kind, subjectId } = manuscript;
  const name = kind.toLowerCase();
  if (kind === ManuscriptKind.STORY) return `${name}=${await draftSlug(tx, manuscript)}`;
  const column = sql.ref(kind === ManuscriptKind.PLACE ? 'path' : 'slug');
  const { rows } = await sql<{ address: string }>`
    select ${column} as address from ${sql.table(tableOf(kind))} where id = ${subjectId}`.execute(tx.db);
  return `${name}=${found(rows[0], 'The record').address}`;
}
