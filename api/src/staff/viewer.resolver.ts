import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { endSession } from '../viewer/end-session.ts';
import { readMember } from './read-staff.ts';
import { Staff } from './staff.ts';

@Resolver()
export class ViewerResolver {
  @Query(() => Staff, { description: 'Whose session this is.', complexity: 5 })
  viewer(@Ctx() context: DeskContext): Promise<Staff> {
    return readMember(context, context.viewer.id);
  }

  @Mutation(() => Staff, { description: 'Ends a session of the viewer.', complexity: 5 })
  async endSession(
    @Ctx() context: DeskContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Staff> {
    await endSession(context.operation(), context.viewer, id);
    return readMember(context, context.viewer.id);
  }
}
