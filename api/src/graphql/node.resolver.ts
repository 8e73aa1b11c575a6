import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { recordsById } from './find-record.ts';
import { fromGlobalId, Node } from './node.ts';
import { selectedIn } from './selected.ts';

/** Refetched only through the record that they belong to, never by an id of their own. */
const dependent = new Set(['ProductVariant', 'Certificate', 'BrandMembership', 'BrandCriterion']);

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The public record with this global id; null when there is none, or it is no longer public.',
    complexity: 2,
  })
  async node(
    @Arg('id', () => ID, { description: 'From the `id` of a record.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const { typeName, id: key } = fromGlobalId(id);
    const type = info.schema.getType(typeName);
    if (
      !isObjectType(type) ||
      !type.getInterfaces().some((face) => face.name === 'Node') ||
      dependent.has(typeName)
    )
      return null;
    const { row } = selectedIn(context, info);
    const [record] = await recordsById(context, typeName, [key], (name, alias) => row(name, alias, []));
    return record ?? null;
  }
}
