import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import * as v from 'valibot';
import { readCursor } from '../change/change-cursor.ts';
import { databaseName } from '../change/unseen-changes.ts';
import { DomainError } from '../errors.ts';
import { LiveState } from './publication.entity.ts';

/** A column holds no more. Of milliseconds that is 24 days, which a change waits when nobody published for so long. */
const highest = 2_147_483_647;
const count = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((told) => Math.min(told, highest)),
);

const time = v.pipe(v.string(), v.isoTimestamp());

/** What became of one change. */
const ofAChange = v.object({
  change: v.pipe(v.string(), v.regex(/^\d{1,18}$/)),
  state: v.picklist([LiveState.LIVE, LiveState.FAILED]),
  liveAt: v.optional(time),
  pagesWritten: count,
  pagesRemoved: count,
  milliseconds: v.optional(count),
  paths: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(20)),
  reason: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
});

/** What was committed before that cursor of the feed is in all pages. It names each transaction that ran. */
const ofTheSite = v.object({ wholeAt: v.pipe(v.string(), v.maxLength(200_000)), liveAt: time });

const publications = v.pipe(v.array(v.union([ofAChange, ofTheSite])), v.maxLength(1_000));

/**
 * Keeps what the publisher tells of changes, and of the site as a whole; the last word counts. Throws BAD_USER_INPUT for
 * anything else than a list of at most 1,000 of them, and CURSOR_INVALID.
 */
export async function recordPublications(db: Kysely<unknown>, told: unknown): Promise<void> {
  const result = v.safeParse(publications, told);
  if (!result.success)
    throw new DomainError('BAD_USER_INPUT', {
      reason: `${v.getDotPath(result.issues[0]) ?? 'the body'}: ${result.issues[0].message}`,
    });
  const at = result.output.findLastIndex((one) => 'wholeAt' in one);
  const whole = result.output[at];
  await recordChanges(db, result.output.slice(0, Math.max(0, at)).filter(isOfAChange));
  if (whole && 'wholeAt' in whole) await recordWhole(db, whole);
  await recordChanges(db, result.output.slice(at + 1).filter(isOfAChange));
}

type OfAChange = v.InferOutput<typeof ofAChange>;
const isOfAChange = (one: v.InferOutput<typeof publications>[number]): one is OfAChange => 'change' in one;

async function recordChanges(db: Kysely<unknown>, all: OfAChange[]): Promise<void> {
  if (all.length === 0) return;
  const told = [...new Map(all.map((one) => [one.change, one])).values()];
  await sql`
    insert into publication (sequence, state, live_at, pages_written, pages_removed, milliseconds, paths, reason)
    select change::bigint, state, "liveAt", "pagesWritten", "pagesRemoved", milliseconds, paths, reason
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told(
      change text, state text, "liveAt" timestamptz, "pagesWritten" int, "pagesRemoved" int, milliseconds int, paths text[], reason text)
    -- One that was pruned meanwhile is of no interest any more.
    where exists (select from change where sequence = told.change::bigint)
    on conflict (sequence) do update set state = excluded.state, live_at = excluded.live_at, pages_written = excluded.pages_written,
      pages_removed = excluded.pages_removed, milliseconds = excluded.milliseconds, paths = excluded.paths, reason = excluded.reason`.execute(
    db,
  );
}

/** Pages that had failed are right, too. */
async function recordWhole(db: Kysely<unknown>, { wholeAt, liveAt }: v.InferOutput<typeof ofTheSite>) {
  const { database, from } = readCursor(wholeAt);
  await sql`with whole as (
    insert into whole_site (seen, live_at) select ${from}::pg_snapshot, ${liveAt}::timestamptz where ${databaseName} = ${database}
    on conflict (id) do update set seen = excluded.seen, live_at = excluded.live_at returning seen, live_at)
    update publication set state = 'LIVE', reason = null, live_at = whole.live_at,
      milliseconds = least(${highest}, greatest(0, extract(epoch from whole.live_at - change.at) * 1000))
    from whole, change where change.sequence = publication.sequence and publication.state = 'FAILED'
      and pg_visible_in_snapshot(change.txid, whole.seen)`.execute(db);
}
