import type { Language, Texts } from '@aul/language';
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
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { type Consenting, mayShow } from '../consent/consent.rules.ts';
import { ConsentScope } from '../consent/consent-scope.ts';
import type { Context } from '../context.ts';
import { listTag } from '../graphql/answer-tags.ts';
import { findRecord } from '../graphql/find-record.ts';
import { given } from '../graphql/given.ts';
import type { RowExpression } from '../graphql/json-row.ts';
import { LanguageArg, LocalizedText, localize } from '../graphql/localized-text.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { recordPage } from '../graphql/record-page.ts';
import { RedirectKind } from '../graphql/redirect.entity.ts';
import { BrandMembership } from '../membership/brand-membership.entity.ts';
import { Picture } from '../picture/picture.entity.ts';
import { placeIdsWithin } from '../place/within-place.ts';
import { byPublicName } from './by-public-name.ts';
import { Producer } from './producer.entity.ts';

const ProducerConnection = connectionOf(Producer);

@ArgsType()
class ProducersArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those in this place or below it: a `path`.' })
  place?: string;

  @Field(() => String, { nullable: true, description: 'Only active members of this brand: its slug.' })
  brand?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only those who work in this craft direction: its slug.',
  })
  direction?: string;
}

/** What the resolvers read of a row. */
interface PersonalFacts extends Consenting {
  name: Texts;
  description?: Texts;
  visitInfo?: Texts;
  picture?: Picture;
  memberships: BrandMembership[];
}

const facts = ['kind', 'consentedScopes'];
const personalText = { isLocalized: true, needs: facts };

/** Memberships that are active on the day, of public brands, the longest first. */
const membershipRows: RowExpression = ({ alias, newAlias, object, today }, { fields }) => {
  const membership = newAlias();
  const of = (name: string) => sql.ref(`${membership}.${name}`);
  return sql`(select coalesce(json_agg(${object('BrandMembership', membership, fields)} order by ${of('valid_from')}, ${of('id')}), '[]')
    from brand_membership as ${sql.ref(membership)} join brand on brand.id = ${of('brand_id')} and brand.state = 'PUBLISHED'
    where ${of('producer_id')} = ${sql.ref(`${alias}.id`)} and ${of('state')} = 'ACTIVE'
    and ${of('valid_from')} <= ${today}::date and (${of('valid_to')} is null or ${of('valid_to')} >= ${today}::date))`;
};

@Resolver(() => Producer)
export class ProducerResolver {
  @Query(() => Producer, {
    nullable: true,
    description: 'The producer with this slug, or with one that it had before: compare `slug` and redirect.',
  })
  producer(
    @Arg('slug', () => String, { description: 'Its slug.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Producer | null> {
    return findRecord(context, Producer, { kind: RedirectKind.PRODUCER, address: slug }, info);
  }

  @Query(() => ProducerConnection, {
    description: 'Producers by name; those who are not named come last.',
    complexity: pageComplexity,
  })
  producers(
    @Args(() => ProducersArgs) args: ProducersArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Producer>> {
    const { place, brand, direction } = args;
    const where = [
      ...given(place, (place) => sql`producer.place_id in ${placeIdsWithin(place)}`),
      ...given(
        brand,
        (brand) =>
          sql`producer.id in (select producer_id from active_membership join brand on brand.id = brand_id where slug = ${brand} and brand.state = 'PUBLISHED')`,
      ),
      ...given(
        direction,
        (direction) =>
          sql`producer.id in (select producer_id from producer_direction join craft_direction on craft_direction.id = craft_direction_id where slug = ${direction})`,
      ),
    ];
    const tags = [
      brand
        ? listTag('producers', { by: 'brand', value: brand })
        : place
          ? listTag('producers', { by: 'place', value: place })
          : listTag('producers', { by: 'direction', value: direction }),
    ];
    return recordPage(context, Producer, { args, order: byPublicName(context), where, tags }, info);
  }

  @Extensions(personalText)
  @FieldResolver(() => LocalizedText, {
    nullable: true,
    description: 'What the producer is called; null for an artisan or family without a consent to be named.',
  })
  name(
    @Root() producer: PersonalFacts,
    @Ctx() context: Context,
    @LanguageArg() language?: Language,
  ): LocalizedText | null {
    return mayShow(producer, ConsentScope.NAME)
      ? localize(producer.name, language ?? context.language)
      : null;
  }

  @Extensions(personalText)
  @FieldResolver(() => LocalizedText, {
    nullable: true,
    description: 'Who they are and how they work; null without a consent to it.',
  })
  description(
    @Root() producer: PersonalFacts,
    @Ctx() context: Context,
    @LanguageArg() language?: Language,
  ): LocalizedText | null {
    return mayShow(producer, ConsentScope.BIOGRAPHY)
      ? localize(producer.description, language ?? context.language)
      : null;
  }

  @Extensions(personalText)
  @FieldResolver(() => LocalizedText, {
    nullable: true,
    description: 'When and how to visit the workshop; null without a consent to it.',
  })
  visitInfo(
    @Root() producer: PersonalFacts,
    @Ctx() context: Context,
    @LanguageArg() language?: Language,
  ): LocalizedText | null {
    return mayShow(producer, ConsentScope.VISITS)
      ? localize(producer.visitInfo, language ?? context.language)
      : null;
  }

  @Extensions({ needs: ['picture', ...facts] })
  @FieldResolver(() => Picture, {
    nullable: true,
    description: 'A picture of the producer or the workshop; null without a consent to it.',
    complexity: 2,
  })
  picture(@Root() producer: PersonalFacts): Picture | null {
    return mayShow(producer, ConsentScope.PORTRAIT) ? (producer.picture ?? null) : null;
  }

  @Extensions({ row: membershipRows, isCarried: true })
  @FieldResolver(() => [BrandMembership], {
    description: 'Their memberships of brands that are active today.',
    complexity: 5,
  })
  memberships(@Root() producer: PersonalFacts): BrandMembership[] {
    return producer.memberships;
  }
}
