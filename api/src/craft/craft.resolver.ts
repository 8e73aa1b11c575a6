import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { CraftDirection } from './craft-direction.entity.ts';
import { ProductType } from './product-type.entity.ts';

@Resolver()
export class CraftResolver {
  @Query(() => [CraftDirection], {
    description: 'All craft directions, in the programme’s order. At most 100.',
    complexity: 12,
  })
  craftDirections(@Ctx() context: Context): Promise<CraftDirection[]> {
    return context.em.find(CraftDirection, {}, { orderBy: { position: 'asc' }, limit: 100 });
  }

  @Query(() => CraftDirection, { nullable: true, description: 'The craft direction with this slug.' })
  craftDirection(
    @Arg('slug', () => String, { description: 'Its slug.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<CraftDirection | null> {
    return context.em.findOne(CraftDirection, { slug });
  }

  @Query(() => [ProductType], { description: 'All product types, by slug. At most 500.', complexity: 20 })
  productTypes(@Ctx() context: Context): Promise<ProductType[]> {
    return context.em.find(ProductType, {}, { orderBy: { slug: 'asc' }, limit: 500 });
  }
}
