import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { selectedIn } from '../graphql/selected.ts';
import { Programme } from './programme.entity.ts';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => Programme, {
    nullable: true,
    description: 'The programme that this API serves; null until one is loaded.',
  })
  async programme(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Programme | null> {
    const row = selectedIn(context, info).row('Programme', 'programme', []);
    const { rows } = await sql<{ node: Programme }>`select ${row} as node from programme`.execute(context.db);
    return rows[0]?.node ?? null;
  }

  @FieldResolver(() => DateTime, {
    description: 'When any record last changed: an answer from before it may be out of date.',
    complexity: 10,
  })
  async changedAt(@Ctx() context: Context): Promise<Date> {
    const { rows } = await sql<{ at: string }>`select to_json(greatest(
      (select max(updated_at) from place), (select max(updated_at) from producer), (select max(updated_at) from brand),
      (select max(updated_at) from brand_membership), (select max(updated_at) from product), (select max(updated_at) from story),
      (select max(updated_at) from picture), (select max(updated_at) from price), (select max(updated_at) from specialization),
      'epoch'::timestamptz)) as at`.execute(context.db);
    return new Date(rows[0]?.at ?? 0);
  }
}
