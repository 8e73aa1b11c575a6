import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { listTag, recordTag } from '../graphql/answer-tags.ts';
import { findRecord } from '../graphql/find-record.ts';
import { given } from '../graphql/given.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { byName, recordPage } from '../graphql/record-page.ts';
import { RedirectKind } from '../graphql/redirect.entity.ts';
import { CountryCode } from '../graphql/scalars.ts';
import { BrandMembership } from '../membership/brand-membership.entity.ts';
import { placeIdsWithin } from '../place/within-place.ts';
import { Brand } from './brand.entity.ts';
import { BrandKind } from './brand-kind.ts';

const BrandConnection = connectionOf(Brand);
const BrandMembershipConnection = connectionOf(BrandMembership);

@ArgsType()
class BrandsArgs extends PageArgs {
  @Field(() => CountryCode, { nullable: true, description: 'Only brands of this country.' })
  country?: string;

  @Field(() => BrandKind, { nullable: true, description: 'Only brands of this kind.' })
  kind?: BrandKind;

  @Field(() => String, {
    nullable: true,
    description: 'Only brands at home in this place or below it: a `path`.',
  })
  place?: string;
}

@Resolver(() => Brand)
export class BrandResolver {
  @Query(() => Brand, {
    nullable: true,
    description: 'The brand with this slug, or with one that it had before: compare `slug` and redirect.',
  })
  brand(
    @Arg('slug', () => String, { description: 'Its slug.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Brand | null> {
    return findRecord(context, Brand, { kind: RedirectKind.BRAND, address: slug }, info);
  }

  @Query(() => BrandConnection, { description: 'Brands by name.', complexity: pageComplexity })
  brands(
    @Args(() => BrandsArgs) args: BrandsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Brand>> {
    const { country, kind, place } = args;
    const where = [
      ...given(country, (country) => sql`brand.country_code = ${country}`),
      ...given(kind, (kind) => sql`brand.kind = ${kind}`),
      ...given(
        place,
        (place) =>
          sql`brand.id in (select brand_id from brand_place where place_id in ${placeIdsWithin(place)})`,
      ),
    ];
    const tags = [
      place
        ? listTag('brands', { by: 'place', value: place })
        : kind
          ? listTag('brands', { by: 'kind', value: kind })
          : listTag('brands', { by: 'country', value: country }),
    ];
    return recordPage(context, Brand, { args, order: byName('brand', context), where, tags }, info);
  }

  @FieldResolver(() => BrandMembershipConnection, {
    description: 'Its active members, the longest first.',
    complexity: pageComplexity,
  })
  members(
    @Root() brand: Brand,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<BrandMembership>> {
    return recordPage(
      context,
      BrandMembership,
      {
        args,
        order: {
          expression: sql`brand_membership.valid_from::text`,
          direction: 'asc',
          type: 'text',
          name: 'since',
        },
        where: [
          sql`brand_membership.id in (select id from active_membership)`,
          sql`brand_membership.brand_id = ${brand.id}`,
          sql`exists (select from producer where producer.id = brand_membership.producer_id and producer.state = 'PUBLISHED')`,
        ],
        tags: [`members@${recordTag(brand.id)}`],
      },
      info,
    );
  }
}
