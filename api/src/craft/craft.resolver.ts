import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { allRecords, findRecord } from '../graphql/find-record.ts';
import { CraftDirection } from './craft-direction.entity.ts';
import { ProductType } from './product-type.entity.ts';

@Resolver()
export class CraftResolver {
  @Query(() => [CraftDirection], {
    description: 'All craft directions, in the programme’s order. At most 100.',
    complexity: 12,
  })
  craftDirections(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CraftDirection[]> {
    return allRecords(context, CraftDirection, { orderBy: 'position', limit: 100 }, info);
  }

  @Query(() => CraftDirection, { nullable: true, description: 'The craft direction with this slug.' })
  craftDirection(
    @Arg('slug', () => String, { description: 'Its slug.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CraftDirection | null> {
    return findRecord(context, CraftDirection, { address: slug }, info);
  }

  @Query(() => [ProductType], { description: 'All product types, by slug. At most 500.', complexity: 20 })
  productTypes(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ProductType[]> {
    return allRecords(context, ProductType, { orderBy: 'slug', limit: 500 }, info);
  }
}
