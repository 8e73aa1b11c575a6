import type { Language } from '@aul/language';
import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Info,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context.ts';
import { listTag } from '../graphql/answer-tags.ts';
import { findRecord } from '../graphql/find-record.ts';
import { given } from '../graphql/given.ts';
import { LanguageArg, TextOrigin } from '../graphql/localized-text.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { newestFirst, recordPage } from '../graphql/record-page.ts';
import { RedirectKind } from '../graphql/redirect.entity.ts';
import { LanguageTag } from '../graphql/scalars.ts';
import { placeIdsWithin } from '../place/within-place.ts';
import { readBlocks } from './read-blocks.ts';
import { chooseBody } from './read-body.ts';
import { StoryBlock } from './story.blocks.ts';
import { Story, StoryType } from './story.entity.ts';

const StoryConnection = connectionOf(Story);

@ArgsType()
class StoriesArgs extends PageArgs {
  @Field(() => StoryType, { nullable: true, description: 'Only stories of this type.' })
  type?: StoryType;

  @Field(() => String, {
    nullable: true,
    description: 'Only stories about this place or one below it: a `path`.',
  })
  place?: string;

  @Field(() => String, { nullable: true, description: 'Only stories about this brand: its slug.' })
  brand?: string;

  @Field(() => String, { nullable: true, description: 'Only stories about this producer: its slug.' })
  producer?: string;
}

@ObjectType({ simpleResolvers: true, description: 'A story as it reads in one language.' })
class StoryContent {
  @Field(() => LanguageTag, { description: 'The language that it is really in.' })
  language!: Language;

  @Field(() => TextOrigin, { description: 'Written, transliterated or translated by machine.' })
  origin!: TextOrigin;

  @Field(() => Boolean, { description: 'Whether a native reader has approved it.' })
  isReviewed!: boolean;

  @Field(() => Boolean, { description: 'True where `language` is not the language that was asked for.' })
  isFallback!: boolean;

  @Field(() => [StoryBlock], { description: 'Its parts in the order of reading.', complexity: 20 })
  blocks!: object[];
}

@Resolver(() => Story)
export class StoryResolver {
  @Query(() => Story, {
    nullable: true,
    description: 'The story with this slug, or with one that it had before: compare `slug` and redirect.',
  })
  story(
    @Arg('slug', () => String, { description: 'Its slug.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Story | null> {
    return findRecord(context, Story, { kind: RedirectKind.STORY, address: slug }, info);
  }

  @Query(() => StoryConnection, {
    description: 'Published stories, newest first.',
    complexity: pageComplexity,
  })
  stories(
    @Args(() => StoriesArgs) args: StoriesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Story>> {
    const { type, place, brand, producer } = args;
    const where = [
      ...given(type, (type) => sql`story.type = ${type}`),
      ...given(
        place,
        (place) =>
          sql`story.id in (select story_id from story_place where place_id in ${placeIdsWithin(place)})`,
      ),
      ...given(
        brand,
        (brand) =>
          sql`story.id in (select story_id from story_brand join brand on brand.id = brand_id where brand.slug = ${brand} and brand.state = 'PUBLISHED')`,
      ),
      ...given(
        producer,
        (producer) =>
          sql`story.id in (select story_id from story_producer join producer on producer.id = producer_id where producer.slug = ${producer} and producer.state = 'PUBLISHED')`,
      ),
    ];
    const tags = [
      producer
        ? listTag('stories', { by: 'producer', value: producer })
        : brand
          ? listTag('stories', { by: 'brand', value: brand })
          : place
            ? listTag('stories', { by: 'place', value: place })
            : listTag('stories', { by: 'type', value: type }),
    ];
    return recordPage(context, Story, { args, order: newestFirst('story'), where, tags }, info);
  }

  @Extensions({ needs: ['bodies', 'slug'] })
  @FieldResolver(() => StoryContent, { description: 'The story itself.', complexity: 5 })
  async content(
    @Root() story: Story,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @LanguageArg() language?: Language,
  ): Promise<StoryContent> {
    const asked = language ?? context.language;
    const body = chooseBody(story.bodies, asked);
    if (!body) throw new Error(`story ${story.slug} has no body`);
    return {
      language: body.language,
      origin: TextOrigin[body.origin],
      isReviewed: body.isReviewed,
      isFallback: body.language !== asked,
      blocks: await readBlocks(body.blocks, { context, info }),
    };
  }
}
