import { type Language, languageName, languagePath, languages } from '@aul/language';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { allRecords, findRecord } from '../graphql/find-record.ts';
import { LanguageTag } from '../graphql/scalars.ts';
import { Market } from './market.entity.ts';

@ObjectType('Language', { simpleResolvers: true, description: 'A language that texts are given in.' })
class LanguageInfo {
  @Field(() => LanguageTag, {
    description: 'BCP 47 tag: for `lang`, `hreflang` and the `language` argument.',
  })
  tag!: Language;

  @Field(() => String, { description: 'What its speakers call it.' })
  name!: string;

  @Field(() => String, { description: 'How addresses of the storefront name it.' })
  pathName!: string;
}

@Resolver()
export class MarketResolver {
  @Query(() => [Market], {
    description: 'All markets, in the programme’s order; the rest of the world last. At most 100.',
    complexity: 11,
  })
  markets(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Market[]> {
    return allRecords(context, Market, { orderBy: 'position', limit: 100 }, info);
  }

  @Query(() => Market, { nullable: true, description: 'The market with this code.' })
  market(
    @Arg('code', () => String, { description: 'Its code.' }) code: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Market | null> {
    return findRecord(context, Market, { column: 'code', address: code }, info);
  }

  @Query(() => [LanguageInfo], { description: 'The nine languages of this API.' })
  languages(): LanguageInfo[] {
    return languages.map((tag) => ({ tag, name: languageName(tag), pathName: languagePath(tag) }));
  }
}
