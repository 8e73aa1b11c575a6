import type { Language } from '@aul/language';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { DateTime, LanguageTag } from '../graphql/scalars.ts';
import { type StartedPreview, startPreview } from './start-preview.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A page of the storefront with drafts in it, for whoever has its address.',
})
class Preview implements StartedPreview {
  @Field(() => String, { description: 'Where it is seen. It can be guessed by nobody.' })
  url!: string;

  @Field(() => DateTime, { description: 'When it is over.' })
  expiresAt!: Date;
}

@Resolver()
export class PreviewDeskResolver {
  @Mutation(() => Preview, {
    description:
      'An address at which the page of a manuscript is seen as if these languages were published as they are written, for a quarter of an hour. It always shows the newest revision. Nothing is published by it.',
    complexity: 10,
  })
  startPreview(
    @Ctx() { operation, desk, shop }: DeskContext,
    @Arg('manuscript', () => ID, { description: 'Of which.' }) manuscript: string,
    @Arg('languages', () => [LanguageTag], { description: 'Those to be seen; the page is in the first.' })
    languages: Language[],
  ): Promise<Preview> {
    const { previewUrl } = desk;
    return startPreview(operation(), { manuscript, languages, previewUrl, secret: shop.secret });
  }
}
