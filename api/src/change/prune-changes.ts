import { type Kysely, sql } from 'kysely';

/** Days that changes are kept: a partner may be away for as long. */
export const keptDays = 30;

/**
 * Deletes the changes from before a moment, but for the last, which tells when anything changed. What became of them on
 * the site goes with them, and cursors that had not seen all of them are too old from then on. Gives their number.
 */
export async function pruneChanges(db: Kysely<unknown>, olderThan: Date): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    with gone as (delete from change where at < ${olderThan}
        and sequence < (select max(sequence) from change) returning txid, sequence),
      told as (delete from publication where sequence in (select sequence from gone)),
      noted as (update change_progress set pruned_txid = greatest(pruned_txid, (select max(txid) from gone)))
    select count(*) from gone`.execute(db);
  return Number(rows[0]?.count);
}
