import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { LinkTargetsArgs } from './link.input.ts';
import { LinkTarget } from './link-target.ts';
import { findLinkTargets } from './link-targets.ts';

@Resolver()
export class LinkDeskResolver {
  @Query(() => [LinkTarget], {
    description: 'Public records by their names, for whoever links to them and shows them; at most 50.',
    complexity: 10,
  })
  linkTargets(
    @Ctx() context: DeskContext,
    @Args(() => LinkTargetsArgs) args: LinkTargetsArgs,
  ): Promise<LinkTarget[]> {
    return findLinkTargets(context, args);
  }
}
