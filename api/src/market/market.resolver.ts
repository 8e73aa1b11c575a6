import { type Language, languageName, languagePath, languages } from '@aul/language';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
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
  markets(@Ctx() context: Context): Promise<Market[]> {
    return context.em.find(Market, {}, { orderBy: { position: 'asc' }, limit: 100 });
  }

  @Query(() => Market, { nullable: true, description: 'The market with this code.' })
  market(
    @Arg('code', () => String, { description: 'Its code.' }) code: string,
    @Ctx() context: Context,
  ): Promise<Market | null> {
    return context.em.findOne(Market, { code });
  }

  @Query(() => [LanguageInfo], { description: 'The nine languages of this API.' })
  languages(): LanguageInfo[] {
    return languages.map((tag) => ({ tag, name: languageName(tag), pathName: languagePath(tag) }));
  }
}
