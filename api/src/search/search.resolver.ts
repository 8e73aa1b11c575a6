import type { Language } from '@aul/language';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import { LanguageTag } from '../graphql/scalars.ts';
import { search } from './search.ts';
import { SearchKind } from './search-document.entity.ts';
import { SearchResult } from './search-result.ts';

@Resolver()
export class SearchResolver {
  @Query(() => SearchResult, {
    description:
      'Products, places, brands, producers and stories by their names and the words around them, in any of the nine languages, either Uzbek script, and with small misspellings. An empty text finds nothing.',
    complexity: ({ args, childComplexity }: { args: { first?: number }; childComplexity: number }) =>
      20 + Math.ceil(((args.first ?? 20) * childComplexity) / 10),
  })
  search(
    @Arg('text', () => String, { description: 'What the shopper typed; at most 200 characters count.' })
    text: string,
    @Arg('kinds', () => [SearchKind], { nullable: true, description: 'Only these kinds; all when left out.' })
    kinds: SearchKind[] | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many hits to give, 1 to 50.' })
    first: number,
    @Arg('language', () => LanguageTag, {
      nullable: true,
      description:
        'The language of the texts in the answer; that of the request when left out. With another, the search stands alone in its operation.',
    })
    language: Language | undefined,
    @Arg('market', () => String, {
      nullable: true,
      description:
        'Code of the market of the prices in the answer; that of the request when left out. With another, the search stands alone in its operation.',
    })
    market: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchResult> {
    const isElsewhere = (language && language !== context.language) || (market && market !== context.market);
    // The whole answer is read in one language and for one market.
    if (isElsewhere && !standsAlone(info))
      throw new DomainError('BAD_USER_INPUT', {
        reason: 'A search in a language or market other than the request’s stands alone in its operation',
      });
    if (language) context.language = language;
    if (market) context.market = market;
    return search(context, { text, kinds, first }, info);
  }
}

function standsAlone({ operation }: GraphQLResolveInfo): boolean {
  const [only, ...others] = operation.selectionSet.selections;
  return only?.kind === 'Field' && others.length === 0;
}
