import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { toGlobalId } from '../graphql/node.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { Redirect, RedirectKind } from '../graphql/redirect.entity.ts';
import { listRedirects, type RedirectRow, redirectTypes } from './list-redirects.ts';

const RedirectConnection = connectionOf(Redirect);

@ArgsType()
class RedirectsArgs extends PageArgs {
  @Field(() => RedirectKind, { nullable: true, description: 'Only former addresses of this kind.' })
  kind?: RedirectKind;
}

@Resolver(() => Redirect)
export class RedirectResolver {
  @Query(() => RedirectConnection, {
    description:
      'Addresses that public records had before, by address: what a site needs to lead old links on. One whose record is no longer public is left out, and so is one that another record has taken.',
    complexity: pageComplexity,
  })
  redirects(
    @Args(() => RedirectsArgs) { kind, ...args }: RedirectsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<RedirectRow>> {
    return listRedirects(context, { args, kind }, info);
  }

  @FieldResolver(() => String, {
    description: 'The address that the record has today: a slug, or the path of a place.',
  })
  to(@Root() redirect: RedirectRow): string {
    return redirect.to;
  }

  @FieldResolver(() => ID, { description: 'Global id of the record, for `node(id)`.' })
  recordId(@Root() redirect: RedirectRow): string {
    return toGlobalId(redirectTypes[redirect.kind].name, redirect.id);
  }
}
