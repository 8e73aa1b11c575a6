import type { Language } from '@aul/language';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  Float,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { Brand } from '../brand/brand.entity.ts';
import type { Context } from '../context.ts';
import { LanguageTag } from '../graphql/scalars.ts';
import { Place } from '../place/place.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Product } from '../product/product.entity.ts';
import { Story } from '../story/story.entity.ts';
import { search } from './search.ts';
import { SearchKind } from './search-document.entity.ts';

export const SearchRecord = createUnionType({
  name: 'SearchRecord',
  description: 'What a search can find.',
  types: () => [Product, Place, Brand, Producer, Story] as const,
  resolveType: (record: { __typename?: string; constructor: { name: string } }) =>
    record.__typename ?? record.constructor.name,
});

@ObjectType({ simpleResolvers: true, description: 'Something found, with how well it fits.' })
export class SearchHit {
  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: SearchKind;

  @Field(() => Float, { description: 'How well it fits, comparable within one answer only: 0 to about 2.' })
  score!: number;

  @Field(() => SearchRecord, { description: 'The record.', complexity: 2 })
  record!: object;
}

@ObjectType({ simpleResolvers: true, description: 'How many of a kind were found.' })
export class SearchKindCount {
  @Field(() => SearchKind, { description: 'The kind.' })
  kind!: SearchKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The answer to a search.' })
export class SearchResult {
  @Field(() => [SearchHit], { description: 'What was found, best first.', complexity: 3 })
  hits!: SearchHit[];

  @Field(() => [SearchKindCount], {
    description: 'How many of each kind were found, of all kinds. Counts stop at 1,000 in all.',
  })
  counts!: SearchKindCount[];
}

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
      description: 'The language of the texts in the answer; that of the request when left out.',
    })
    language: Language | undefined,
    @Arg('market', () => String, {
      nullable: true,
      description: 'Code of the market of the prices in the answer; that of the request when left out.',
    })
    market: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchResult> {
    // The rest of this answer is read in the language and the market of the search.
    if (language) context.language = language;
    if (market) context.market = market;
    return search(context, { text, kinds, first }, info);
  }
}
