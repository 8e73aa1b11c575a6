import { sql } from 'kysely';
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk-context.ts';
import { adjustStock } from './adjust-stock.ts';

@ObjectType({ simpleResolvers: true, description: 'How many pieces of a variant there are.' })
class StockLevel {
  @Field(() => String, { description: 'Stock keeping unit.' })
  sku!: string;

  @Field(() => Int, { description: 'Pieces on hand.' })
  onHand!: number;

  @Field(() => Int, { description: 'Of them, those that are promised.' })
  reserved!: number;
}

@Resolver()
export class StockDeskResolver {
  @Mutation(() => StockLevel, {
    description:
      'Says how many pieces of a variant there are, and why. The ledger of stock keeps both, and who said it.',
    complexity: 10,
  })
  async adjustStock(
    @Ctx() context: DeskContext,
    @Arg('sku', () => String, { description: 'Of the variant.' }) sku: string,
    @Arg('onHand', () => Int, { description: 'How many there are, counted; not fewer than are promised.' })
    onHand: number,
    @Arg('reason', () => String, { description: 'Why, at most 1000 letters.' }) reason: string,
  ): Promise<StockLevel> {
    await adjustStock(context.operation(), context.viewer, { sku, onHand, reason });
    return context.read(sql`(select json_build_object('sku', sku, 'onHand', on_hand, 'reserved', reserved)
      from stock join product_variant on id = variant_id where sku = ${sku})`);
  }
}
