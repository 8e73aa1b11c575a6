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
import type { Context } from '../context.ts';
import { listTag, recordTag } from '../graphql/answer-tags.ts';
import { findRecord } from '../graphql/find-record.ts';
import { given } from '../graphql/given.ts';
import { Money } from '../graphql/money.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { recordPage } from '../graphql/record-page.ts';
import { placeIdsWithin } from '../place/within-place.ts';
import { byPublicName } from '../producer/by-public-name.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Facility } from './facility.entity.ts';
import { Organization, OrganizationType } from './organization.entity.ts';

const OrganizationConnection = connectionOf(Organization);
const FacilityConnection = connectionOf(Facility);
const MemberConnection = connectionOf(Producer);

@ArgsType()
class OrganizationsArgs extends PageArgs {
  @Field(() => OrganizationType, { nullable: true, description: 'Only organisations of this type.' })
  type?: OrganizationType;
}

@ArgsType()
class FacilitiesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those in this place or below it: a `path`.' })
  place?: string;
}

const bySlug = (table: string) =>
  ({ expression: sql.ref(`${table}.slug`), direction: 'asc', type: 'text', name: 'slug' }) as const;

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: 'The organisation with this slug.' })
  organization(
    @Arg('slug', () => String, { description: 'Its slug.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organization | null> {
    return findRecord(context, Organization, { address: slug }, info);
  }

  @Query(() => OrganizationConnection, { description: 'Organisations, by slug.', complexity: pageComplexity })
  organizations(
    @Args(() => OrganizationsArgs) args: OrganizationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Organization>> {
    const where = given(args.type, (type) => sql`organization.type = ${type}`);
    return recordPage(
      context,
      Organization,
      { args, order: bySlug('organization'), where, tags: ['organizations'] },
      info,
    );
  }

  @FieldResolver(() => MemberConnection, {
    description: 'Its members today, by name; those who are not named come last.',
    complexity: pageComplexity,
  })
  members(
    @Root() organization: Organization,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Producer>> {
    const isMember = sql`producer.id in (select producer_id from organization_membership where organization_id = ${organization.id}
      and valid_from <= ${context.today}::date and (valid_to is null or valid_to >= ${context.today}::date))`;
    const tags = [`producers@organization:${recordTag(organization.id)}`];
    return recordPage(
      context,
      Producer,
      { args, order: byPublicName(context), where: [isMember], tags },
      info,
    );
  }
}

@Resolver(() => Facility)
export class FacilityResolver {
  @Query(() => FacilityConnection, { description: 'Facilities, by slug.', complexity: pageComplexity })
  facilities(
    @Args(() => FacilitiesArgs) args: FacilitiesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Facility>> {
    const tags = [listTag('facilities', { by: 'place', value: args.place })];
    const where = given(args.place, (place) => sql`facility.place_id in ${placeIdsWithin(place)}`);
    return recordPage(context, Facility, { args, order: bySlug('facility'), where, tags }, info);
  }

  @Extensions({ needs: ['investmentMinor', 'investmentCurrency'] })
  @FieldResolver(() => Money, { nullable: true, description: 'What was invested, as reported.' })
  investment(@Root() { investmentMinor, investmentCurrency }: Facility): Money | null {
    if (investmentMinor === undefined || investmentMinor === null || !investmentCurrency) return null;
    return { amountMinor: String(investmentMinor), currency: investmentCurrency };
  }
}
