import { type RawBuilder, sql } from 'kysely';

/**
 * Changes that were not visible to a snapshot of PostgreSQL and are visible to a later one. Read in pages, by
 * sequence; what is committed meanwhile is in the next window.
 */
export interface ChangeWindow {
  /** The database that the snapshots are of, as `UnseenChanges` names it; this one when left out. */
  database?: string | undefined;
  /** `pg_current_snapshot()` of an earlier read. Without it no change is read, and the snapshot of now. */
  from?: string | undefined;
  /** The same of the read that opened the window; that of now when left out. */
  to?: string | undefined;
  /** The sequence of the last change that was read of this window. */
  last?: string | undefined;
}

export interface UnseenChanges<Change> {
  /** The snapshot of this read. */
  now: string;
  /** Eight hexadecimal digits; others for a copy, for one that was restored, and for one that took over from another. */
  database: string;
  /** Changes that `from` had not seen were deleted, or `from` is of another database. */
  isLost: boolean;
  /** One more than was asked for, where there are more. */
  changes: Change[];
}

export interface UnseenQuery {
  window: ChangeWindow;
  limit: number;
  /** An object for each change, over the table `change`. */
  shown: RawBuilder<unknown>;
  /** Only changes of these types of records. */
  types?: readonly string[] | undefined;
}

/** One JSON value, an `UnseenChanges`. */
export function unseenChanges({ window, limit, shown, types }: UnseenQuery): RawBuilder<unknown> {
  const from = sql`${window.from ?? null}::pg_snapshot`;
  const to = sql`coalesce(${window.to ?? null}::pg_snapshot, this.snapshot)`;
  const ofTypes = types ? sql`and type = any(${[...types]}::text[])` : sql``;
  // Found by transaction first: along the sequence they are at the end of everything that is kept.
  return sql`(
    select json_build_object(
      'now', this.snapshot::text,
      'database', this.database,
      'isLost', coalesce(${window.database ?? null}::text <> this.database, false) or coalesce(pg_snapshot_xmin(${from}) <= (select pruned_txid from change_progress)
        or pg_snapshot_xmax(${from}) > pg_snapshot_xmax(this.snapshot), false),
      'changes', (
        with unseen as materialized (
          select sequence from change
          where txid >= pg_snapshot_xmin(${from}) and txid < pg_snapshot_xmax(${to})
            and not pg_visible_in_snapshot(txid, ${from}) and pg_visible_in_snapshot(txid, ${to})
            and sequence > ${window.last ?? '0'}::bigint ${ofTypes}
          order by sequence limit ${limit + 1}
        )
        select coalesce(json_agg(${shown} order by change.sequence), '[]')
        from unseen join change on change.sequence = unseen.sequence
      ))
    from (select pg_current_snapshot() as snapshot, ${databaseName} as database) as this)`;
}

/**
 * Numbers of transactions mean something in one history of one database only: what a copy or a standby did since is
 * another one (`timeline_id`), and so is what was restored into the same database, which makes its tables anew.
 */
export const databaseName = sql`(
  select left(md5(concat_ws(' ', system_identifier, timeline_id, pg_database.oid, 'change'::regclass::oid)), 8)
  from pg_control_system(), pg_control_checkpoint(), pg_database where datname = current_database())`;
