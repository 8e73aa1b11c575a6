import { sql } from 'kysely';
import type { ManuscriptText } from '../manuscript/manuscript-text.entity.ts';
import type { Transaction } from '../operation.ts';

/** The text as it is now stays among its versions for ever. */
export async function keepVersion(
  { db }: Pick<Transaction, 'db'>,
  { manuscript, language, revision }: Pick<ManuscriptText, 'manuscript' | 'language' | 'revision'>,
): Promise<void> {
  await sql`
    update manuscript_version set is_kept = true
    where manuscript_id = ${manuscript.id} and language = ${language} and revision = ${revision} and not is_kept`.execute(
    db,
  );
}
