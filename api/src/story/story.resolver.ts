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
import { findRecord, recordsById } from '../graphql/find-record.ts';
import { given } from '../graphql/given.ts';
import { LanguageArg, TextOrigin } from '../graphql/localized-text.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { newestFirst, recordPage } from '../graphql/record-page.ts';
import { RedirectKind } from '../graphql/redirect.entity.ts';
import { LanguageTag } from '../graphql/scalars.ts';
import { selectedIn } from '../graphql/selected.ts';
import { placeIdsWithin } from '../place/within-place.ts';
import { chooseBody } from './read-body.ts';
import { blockTypeNames, StoryBlock } from './story.blocks.ts';
import { Story, StoryType } from './story.entity.ts';
import type { StoredBlock } from './story-block.ts';

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
    const blocks = await Promise.all(body.blocks.map((block) => readBlock(block, { context, info })));
    return {
      language: body.language,
      origin: TextOrigin[body.origin],
      isReviewed: body.isReviewed,
      isFallback: body.language !== asked,
      blocks: blocks.flatMap((block) =>
        block ? [{ ...block, __typename: blockTypeNames[block.type] }] : [],
      ),
    };
  }
}

interface BlockReading {
  context: Context;
  info: GraphQLResolveInfo;
}

/** A block with the records that it names in place of their ids. */
interface ReadBlock {
  type: StoredBlock['type'];
  [record: string]: unknown;
}

/** A stored block with the records that it names; null when what it shows is no longer public. */
async function readBlock(block: StoredBlock, reading: BlockReading): Promise<ReadBlock | null> {
  switch (block.type) {
    case 'PICTURE': {
      const picture = await shown('Picture', 'picture', reading).load(block.pictureId);
      return picture && { ...block, picture };
    }
    case 'PLACE': {
      const place = await shown('Place', 'place', reading).load(block.placeId);
      return place && { ...block, place };
    }
    case 'PRODUCER': {
      const producer = await shown('Producer', 'producer', reading).load(block.producerId);
      return producer && { ...block, producer };
    }
    case 'PRODUCTS': {
      const rows = await shown('Product', 'products', reading).loadMany(block.productIds.slice(0, 12));
      const products = rows.filter((row) => row !== null);
      return products.length > 0 ? { ...block, products } : null;
    }
    default:
      return block;
  }
}

/** Records by id that blocks show in a field, for all blocks of all stories at one path of the answer: these select the same of them. */
function shown(typeName: string, field: string, { context, info }: BlockReading) {
  return context.loader<string, object | null>(`story.${field} ${pathOf(info)}`, (ids) => {
    const { row } = selectedIn(context, info);
    return recordsById(context, typeName, ids, (name, alias) => row(name, alias, ['blocks', field]));
  });
}

/** Where a field stands in the answer, whichever record of a list it belongs to. */
function pathOf({ path }: GraphQLResolveInfo): string {
  const names: string[] = [];
  for (let part: typeof path | undefined = path; part; part = part.prev)
    if (typeof part.key === 'string') names.unshift(part.key);
  return names.join('.');
}
