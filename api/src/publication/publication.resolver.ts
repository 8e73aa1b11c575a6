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
      'What became of a change on the static site; null when there is no such change, or it is too old.',
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
    const found = await context.read<{ isChange: boolean; told: Publication | null }>(sql`json_build_object(
      'isChange', exists (select from change where sequence = ${change}::bigint),
      'told', (select json_build_object('state', state, 'liveAt', live_at, 'pagesWritten', pages_written,
        'pagesRemoved', pages_removed, 'milliseconds', milliseconds, 'paths', paths, 'reason', reason)
        from publication where sequence = ${change}::bigint))`);
    if (found.told) return found.told;
    return found.isChange ? { state: LiveState.WAITING, pagesWritten: 0, pagesRemoved: 0, paths: [] } : null;
  }
}
