import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { everything } from '../graphql/answer-tags.ts';
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
    // It has no id of its own to be known by.
    context.tags.add('programme');
    const row = selectedIn(context, info).row('Programme', 'programme', []);
    return context.read<Programme | null>(sql`select ${row} from programme`);
  }

  @FieldResolver(() => DateTime, {
    description: 'When any record last changed: an answer from before it may be out of date.',
    complexity: 10,
  })
  async changedAt(@Ctx() context: Context): Promise<Date> {
    context.tags.add(everything);
    const at = await context.read<string>(sql`to_json(greatest(
      (select max(updated_at) from place), (select max(updated_at) from producer), (select max(updated_at) from brand),
      (select max(updated_at) from brand_membership), (select max(updated_at) from product), (select max(updated_at) from story),
      (select max(updated_at) from picture), (select max(updated_at) from price), (select max(updated_at) from specialization),
      'epoch'::timestamptz))`);
    return new Date(at);
  }
}
