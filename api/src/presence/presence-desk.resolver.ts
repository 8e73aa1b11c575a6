import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { isUuid } from '../graphql/node.ts';
import { found } from '../operation.ts';
import { beThere } from './be-there.ts';
import { BeThereArgs } from './presence.input.ts';
import { Presence } from './presence.ts';
import { readPresence } from './read-presence.ts';

@Resolver()
export class PresenceDeskResolver {
  @Query(() => [Presence], { description: 'Who has a manuscript open, at most 50.', complexity: 5 })
  async presence(
    @Ctx() context: DeskContext,
    @Arg('manuscript', () => ID, { description: 'Its id.' }) manuscript: string,
  ): Promise<Presence[]> {
    found(isUuid(manuscript) || undefined, 'The manuscript');
    return readPresence(context, manuscript);
  }

  @Mutation(() => [Presence], {
    description:
      'Says that somebody has a manuscript open, every few seconds; after 15 without a sign they are gone. Gives who has, at most 50.',
    complexity: 10,
  })
  async beThere(
    @Ctx() context: DeskContext,
    @Args(() => BeThereArgs) args: BeThereArgs,
  ): Promise<Presence[]> {
    const { blockId = null, ...sign } = args;
    await beThere(context.operation(), context.viewer, { ...sign, blockId });
    return readPresence(context, args.manuscript);
  }
}
