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
    description: 'When anything public last changed: an answer from before it may be out of date.',
    complexity: 10,
  })
  async changedAt(@Ctx() context: Context): Promise<Date> {
    context.tags.add(everything);
    // The last one is always kept.
    const at = await context.read<string>(
      sql`to_json(coalesce((select at from change order by sequence desc limit 1), 'epoch'))`,
    );
    return new Date(at);
  }
}
