import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import * as v from 'valibot';
import { DomainError } from '../errors.ts';
import { LiveState } from './publication.entity.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000_000));

const publications = v.pipe(
  v.array(
    v.object({
      change: v.pipe(v.string(), v.regex(/^\d{1,18}$/)),
      state: v.picklist([LiveState.LIVE, LiveState.FAILED]),
      liveAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
      pagesWritten: count,
      pagesRemoved: count,
      milliseconds: v.optional(count),
      paths: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.maxLength(20)),
      reason: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
    }),
  ),
  v.maxLength(1_000),
);

/**
 * Keeps what the publisher tells of changes; the last word on a change counts. Throws BAD_USER_INPUT for anything
 * else than a list of at most 1,000 of them.
 */
export async function recordPublications(db: Kysely<unknown>, told: unknown): Promise<void> {
  const result = v.safeParse(publications, told);
  if (!result.success)
    throw new DomainError('BAD_USER_INPUT', {
      reason: `${v.getDotPath(result.issues[0]) ?? 'the body'}: ${result.issues[0].message}`,
    });
  const last = new Map(result.output.map((one) => [one.change, one]));
  if (last.size === 0) return;
  await sql`
    insert into publication (sequence, state, live_at, pages_written, pages_removed, milliseconds, paths, reason)
    select change::bigint, state, "liveAt", "pagesWritten", "pagesRemoved", milliseconds, paths, reason
    from jsonb_to_recordset(${JSON.stringify([...last.values()])}::jsonb) as told(
      change text, state text, "liveAt" timestamptz, "pagesWritten" int, "pagesRemoved" int, milliseconds int, paths text[], reason text)
    -- One that was pruned meanwhile is of no interest any more.
    where exists (select from change where sequence = told.change::bigint)
    on conflict (sequence) do update set state = excluded.state, live_at = excluded.live_at, pages_written = excluded.pages_written,
      pages_removed = excluded.pages_removed, milliseconds = excluded.milliseconds, paths = excluded.paths, reason = excluded.reason`.execute(
    db,
  );
}
