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
import { listTag } from '../graphql/answer-tags.ts';
import { findRecord } from '../graphql/find-record.ts';
import { given } from '../graphql/given.ts';
import type { RowExpression } from '../graphql/json-row.ts';
import { connectionOf, type Page, PageArgs, pageComplexity } from '../graphql/page.ts';
import { byName, recordPage } from '../graphql/record-page.ts';
import { RedirectKind } from '../graphql/redirect.entity.ts';
import { CountryCode } from '../graphql/scalars.ts';
import { Specialization } from '../specialization/specialization.entity.ts';
import { Place } from './place.entity.ts';
import { PlaceLevel } from './place-level.ts';
import { PlaceStatistics, statisticsOf } from './place-statistics.ts';
import { isBelow } from './within-place.ts';

const PlaceConnection = connectionOf(Place);

@ArgsType()
class PlacesArgs extends PageArgs {
  @Field(() => PlaceLevel, { nullable: true, description: 'Only places of this level.' })
  level?: PlaceLevel;

  @Field(() => String, { nullable: true, description: 'Only places below this one, at any depth: a `path`.' })
  under?: string;

  @Field(() => CountryCode, { nullable: true, description: 'Only places in this country.' })
  country?: string;
}

/** The places from the country down to the parent: the prefixes of the path. */
const ancestorRows: RowExpression = ({ alias, newAlias, object }, { fields }) => {
  const path = sql.ref(`${alias}.path`);
  const above = newAlias();
  const part = (n: number) => sql`split_part(${path}, '/', ${sql.lit(n)})`;
  const prefixes = sql`array[${part(1)}, ${part(1)} || '/' || ${part(2)}, ${part(1)} || '/' || ${part(2)} || '/' || ${part(3)}]`;
  return sql`(select coalesce(json_agg(${object('Place', above, fields)} order by length(${sql.ref(`${above}.path`)})), '[]')
    from place as ${sql.ref(above)} where ${sql.ref(`${above}.path`)} = any(${prefixes}) and ${sql.ref(`${above}.path`)} <> ${path})`;
};

const specializationRow: RowExpression = ({ alias, newAlias, object }, { fields }) => {
  const made = newAlias();
  return sql`(select ${object('Specialization', made, fields)} from specialization as ${sql.ref(made)}
    where ${sql.ref(`${made}.place_id`)} = ${sql.ref(`${alias}.id`)} and ${sql.ref(`${made}.rank`)} = 'PRIMARY' and ${sql.ref(`${made}.valid_to`)} is null)`;
};

const specializationsRow: RowExpression = ({ alias, newAlias, object }, { fields }) => {
  const made = newAlias();
  const column = (name: string) => sql.ref(`${made}.${name}`);
  return sql`(select coalesce(json_agg(listed.node), '[]') from (
    select ${object('Specialization', made, fields)} as node from specialization as ${sql.ref(made)}
    where ${column('place_id')} = ${sql.ref(`${alias}.id`)}
    order by ${column('valid_to')} desc nulls first, ${column('rank')}, ${column('valid_from')} desc, ${column('id')} limit 50) as listed)`;
};

/** What the resolvers read of a row. */
interface PlaceRow {
  id: string;
  path: string;
  ancestors: Place[];
  specialization: Specialization | null;
  specializations: Specialization[];
}

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description:
      'The place at a path, `uzbekistan/fergana/rishton`. A path that the place had before finds it too: compare `path` and redirect.',
  })
  place(
    @Arg('path', () => String, { description: 'Slugs from the country down, joined by `/`.' }) path: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Place | null> {
    return findRecord(context, Place, { kind: RedirectKind.PLACE, column: 'path', address: path }, info);
  }

  @Query(() => PlaceConnection, { description: 'Places by name.', complexity: pageComplexity })
  places(
    @Args(() => PlacesArgs) args: PlacesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Place>> {
    const where = [
      ...given(args.level, (level) => sql`place.level = ${level}`),
      ...given(args.under, (under) => isBelow(under)),
      ...given(
        args.country,
        (country) =>
          sql`split_part(place.path, '/', 1) = (select path from place where iso_code = ${country})`,
      ),
    ];
    const tags = [
      args.under
        ? listTag('places', { by: 'under', value: args.under })
        : args.level
          ? listTag('places', { by: 'level', value: args.level })
          : listTag('places', { by: 'country', value: args.country }),
    ];
    return recordPage(context, Place, { args, order: byName('place', context), where, tags }, info);
  }

  @Extensions({ row: ancestorRows, isCarried: true })
  @FieldResolver(() => [Place], {
    description: 'The places that it lies in, from the country down to the parent.',
    complexity: 4,
  })
  ancestors(@Root() place: PlaceRow): Place[] {
    return place.ancestors;
  }

  @Extensions({ needs: ['path'] })
  @FieldResolver(() => PlaceConnection, {
    description: 'The places directly in this one, by name.',
    complexity: pageComplexity,
  })
  children(
    @Root() place: PlaceRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Place>> {
    return recordPage(
      context,
      Place,
      {
        args,
        order: byName('place', context),
        where: [sql`place.parent_id = ${place.id}`],
        tags: [listTag('places', { by: 'parent', value: place.path })],
      },
      info,
    );
  }

  @Extensions({ row: specializationRow, isCarried: true })
  @FieldResolver(() => Specialization, {
    nullable: true,
    description: 'The one product of this place: its active primary specialisation.',
    complexity: 2,
  })
  specialization(@Root() place: PlaceRow): Specialization | null {
    return place.specialization;
  }

  @Extensions({ needs: ['path'] })
  @FieldResolver(() => PlaceStatistics, {
    description: 'What there is in this place and below it, in numbers.',
    complexity: 15,
  })
  statistics(@Root() place: PlaceRow, @Ctx() context: Context): Promise<PlaceStatistics> {
    context.tags.add(
      listTag('places', { by: 'under', value: place.path }),
      ...['producers', 'products', 'people'].map((list) => listTag(list, { by: 'place', value: place.path })),
    );
    return statisticsOf(context).load(place.id);
  }

  @Extensions({ row: specializationsRow, isCarried: true })
  @FieldResolver(() => [Specialization], {
    description:
      'All that it makes or made: active first, primary before secondary, then the history from the latest. At most 50.',
    complexity: 5,
  })
  specializations(@Root() place: PlaceRow): Specialization[] {
    return place.specializations;
  }
}
