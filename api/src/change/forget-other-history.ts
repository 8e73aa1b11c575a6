import { sql } from 'kysely';
import { type OperationContext, transaction } from '../operation.ts';
import { databaseName } from './unseen-changes.ts';

/**
 * Begins the log of changes anew where it was written in another history than this one: in a database that was restored
 * or copied, or by a server that another took over from. Its numbers of transactions mean nothing here, and would have
 * every cursor be too old until this server has counted as far. The last change stays, which tells when anything
 * changed, seen by every cursor. Tells whether it did so, and `first` where nobody had said before whose the log is.
 * Costs one read otherwise.
 */
export function forgetOtherHistory(ctx: OperationContext): Promise<'first' | 'anew' | undefined> {
  return transaction(ctx, async ({ db }) => {
    // Nobody waits for this, and it may be the changes of a month.
    await sql`set local statement_timeout = 0`.execute(db);
    const { rows } = await sql<{ former: string | null }>`
      with anew as (
        update change_progress set database = ${databaseName},
          -- What was written here meanwhile goes too: who has not seen it has missed something.
          pruned_txid = coalesce((select max(txid) from change where txid < pg_current_xact_id()), '0')
        where database is distinct from ${databaseName} returning id
      ),
      told as (delete from publication where exists (select from anew)),
      whole as (delete from whole_site where exists (select from anew)),
      gone as (delete from change where exists (select from anew) and sequence < (select max(sequence) from change)),
      kept as (update change set txid = '3' where exists (select from anew) and sequence = (select max(sequence) from change))
      select database as former from change_progress where exists (select from anew)`.execute(db);
    const [anew] = rows;
    return anew && (anew.former === null ? 'first' : 'anew');
  });
}
