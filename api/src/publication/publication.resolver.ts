import { sql } from 'kysely';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { LiveState, Publication } from './publication.entity.ts';

@Resolver()
export class PublicationResolver {
  @Query(() => Publication, {
    nullable: true,
    description:
      'What became of a change on the static site, with the others of its transaction; null when there is no such change, or it is too old.',
    complexity: 2,
  })
  async publication(
    @Arg('change', () => String, { description: 'The `sequence` of the change.' }) change: string,
    @Ctx() context: Context,
  ): Promise<Partial<Publication> | null> {
    if (!/^\d{1,18}$/.test(change))
      throw new DomainError('BAD_USER_INPUT', { reason: `"${change}" is not the sequence of a change` });
    // It changes by itself, without a change of any record.
    context.tags.keepPersonal();
    const found = await context.read<{
      isChange: boolean;
      wholeAt: Date | null;
      told: Publication | null;
    }>(sql`json_build_object(
      'isChange', exists (select from change where sequence = ${change}::bigint),
      'wholeAt', (select live_at from whole_site join change on pg_visible_in_snapshot(change.txid, seen) where sequence = ${change}::bigint),
      'told', (select ${toldOf} from publication as asked cross join lateral (select
          ${areAllTold} as "areAllTold", bool_or(state = 'FAILED') as "hasFailed", max(live_at) as "liveAt",
          max(pages_written) as written, max(pages_removed) as removed, max(milliseconds) as milliseconds, max(reason) as reason
        from publication where sequence = asked.sequence or sequence in (${together})) as told
        cross join lateral (select coalesce(array_agg(path), '{}') as paths from (select distinct path
          from publication cross join unnest(paths) as path
          where sequence = asked.sequence or sequence in (${together}) order by path limit 20) as path) as pages
        where asked.sequence = ${change}::bigint))`);
    if (found.told) return 'viewer' in context ? found.told : withoutDetails(found.told);
    if (!found.isChange) return null;
    const state = found.wholeAt ? LiveState.LIVE : LiveState.WAITING;
    return { state, liveAt: found.wholeAt, pagesWritten: 0, pagesRemoved: 0, paths: [] };
  }
}

/** What the publisher says of a failure may name files of its machine, and is for staff. */
function withoutDetails(told: Publication): Publication {
  return { ...told, reason: told.reason && 'A page could not be made. It is tried again.' };
}

/** Changes of the transaction of `asked`. What they share is one page, so the most of them counts, not the sum. */
const together = sql`select change.sequence from change
  where txid = (select txid from change where sequence = asked.sequence)`;

/** One that touches no page is told of at once, while the pages of another are still being written. */
const areAllTold = sql`not exists (select from change
  where txid = (select txid from change where sequence = asked.sequence)
    and not exists (select from publication where publication.sequence = change.sequence)
    and not exists (select from whole_site where pg_visible_in_snapshot(change.txid, seen)))`;

const toldOf = sql`json_build_object(
  'state', case when told."hasFailed" then 'FAILED' when told."areAllTold" then asked.state else 'WAITING' end,
  'liveAt', case when told."areAllTold" then told."liveAt" end,
  'pagesWritten', greatest(told.written, cardinality(pages.paths)), 'pagesRemoved', told.removed,
  'milliseconds', told.milliseconds, 'paths', pages.paths, 'reason', told.reason)`;
