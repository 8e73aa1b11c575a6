import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { ChangePage } from './change-page.ts';
import { defaultChanges, mostChanges, readChanges } from './read-changes.ts';

@Resolver()
export class ChangeResolver {
  @Query(() => ChangePage, {
    description:
      'What changed after a cursor: each change once, whatever the order of commits. Without a cursor: no changes, and the cursor of now. Changes are kept for a while; for an older cursor the error is CURSOR_TOO_OLD.',
    complexity: ({ args }) => 10 + Math.ceil(Math.min(Math.max(args.first, 1), mostChanges) / 10),
  })
  async changes(
    @Ctx() context: Context,
    @Arg('after', () => String, { nullable: true, description: '`cursor` of an earlier answer.' })
    after?: string,
    @Arg('types', () => [String], { nullable: true, description: 'Only of records of these GraphQL types.' })
    types?: string[],
    @Arg('first', () => Int, {
      defaultValue: defaultChanges,
      description: `How many to give, 1 to ${mostChanges}.`,
    })
    first?: number,
  ): Promise<ChangePage> {
    // Not out of date by a change of any record, and asked for anew each time.
    context.tags.keepPersonal();
    const { changes, ...page } = await readChanges(context, { after, types, first });
    return { ...page, changes: changes.map((change) => ({ ...change, at: new Date(change.at) })) };
  }
}
