import { sql } from 'kysely';
import { DomainError } from '../errors.ts';
import type { ManuscriptKind } from '../manuscript/manuscript.entity.ts';
import type { Transaction } from '../operation.ts';

/**
 * Throws TEXTS_IN_MANUSCRIPT when there is a manuscript of a record: its texts are written there, and what is published
 * from it would take a change made here away.
 */
export async function requireFreeTexts(
  { db }: Transaction,
  { kind, id, slug }: { kind: ManuscriptKind; id: string; slug: string },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from manuscript where kind = ${kind} and subject_id = ${id} for share`.execute(db);
  if (rows[0]) throw new DomainError('TEXTS_IN_MANUSCRIPT', { what: slug, manuscript: rows[0].id });
}
