import { sql } from 'kysely';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';

/**
 * Headcounts are private, so they are told as sums alone: over at least so many producers that tell, and for regions only.
 * Sums of places within one another could be subtracted.
 */
const fewestForSums = 5;

@ObjectType({
  simpleResolvers: true,
  description: 'What there is in a place and below it, counted over public records.',
})
export class PlaceStatistics {
  @Field(() => Int, { description: 'Settlements.' })
  settlements!: number;

  @Field(() => Int, { description: 'Settlements with at least one producer.' })
  producingSettlements!: number;

  @Field(() => Int, { description: 'Producers.' })
  producers!: number;

  @Field(() => Int, { description: 'Products.' })
  products!: number;

  @Field(() => Int, {
    nullable: true,
    description: `Of a region: people who work for these producers; null below ${fewestForSums} producers that tell, and for all other places, since headcounts are private.`,
  })
  people!: number | null;
}

/** A place's id to what there is in it. */
export const statisticsOf = (context: Context) =>
  context.loader<string, PlaceStatistics>('place.statistics', async (ids) => {
    const rows = await context.read<(PlaceStatistics & { id: string })[] | null>(sql`
      select json_agg(row) from (select place.id, counted.* from place cross join lateral (
        select
          count(*) filter (where inner_place.level = 'SETTLEMENT')::int as settlements,
          count(*) filter (where inner_place.level = 'SETTLEMENT' and made.producers > 0)::int as "producingSettlements",
          coalesce(sum(made.producers), 0)::int as producers,
          coalesce(sum(made.products), 0)::int as products,
          case when place.level = 'REGION' and sum(made.tellers) >= ${fewestForSums} then sum(made.people)::int end as people
        from place as inner_place cross join lateral (
          select
            (select count(*) from producer where place_id = inner_place.id and state = 'PUBLISHED') as producers,
            (select count(*) from product where place_id = inner_place.id and state = 'PUBLISHED') as products,
            (select count(headcount) from producer where place_id = inner_place.id and state = 'PUBLISHED') as tellers,
            (select sum((headcount->>'total')::int) from producer where place_id = inner_place.id and state = 'PUBLISHED') as people
        ) as made
        where inner_place.path = place.path or inner_place.path like place.path || '/%'
      ) as counted where place.id = any(${[...ids]})) as row`);
    const byId = new Map((rows ?? []).map(({ id, ...statistics }) => [id, statistics]));
    return ids.map((id) => byId.get(id) ?? new Error(`no place ${id}`));
  });
