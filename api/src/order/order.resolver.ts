import { Arg, Args, ArgsType, Ctx, Field, Int, Mutation, Query, Resolver } from 'type-graphql';
import { cancelOrder } from '../cancellation/cancel-order.ts';
import type { Context } from '../context.ts';
import { found } from '../operation.ts';
import { requestReturn } from '../return/request-return.ts';
import { type FoundBuyer, findBuyer } from './find-buyer.ts';
import { PiecesInput } from './order.input.ts';
import { Order } from './order.ts';
import { signPapers } from './order-link.ts';
import { readOrder } from './read-orders.ts';
import { showOrder } from './show-order.ts';

@ArgsType()
class OrderArgs {
  @Field(() => String, { description: 'Its number, such as `7K3M-9QXP`.' })
  number!: string;

  @Field(() => String, { description: 'What opens it: of the signed link in letters, or from `placeOrder`.' })
  token!: string;
}

/** What a buyer sees of their order and does with it. */
@Resolver()
export class OrderResolver {
  @Query(() => Order, {
    description: 'An order, for its buyer. NOT_FOUND for a wrong number or token alike.',
    complexity: 20,
  })
  async order(@Ctx() context: Context, @Args(() => OrderArgs) address: OrderArgs): Promise<Order> {
    return shown(context, await buyerOf(context, address));
  }

  @Mutation(() => Order, {
    description:
      'Cancels a whole order, while nothing of it has left; what was paid goes back. STEP_NOT_POSSIBLE later.',
    complexity: 20,
  })
  async cancelOrder(
    @Ctx() context: Context,
    @Args(() => OrderArgs) address: OrderArgs,
    @Arg('reason', () => String, { description: 'Why, in the buyer’s own words.' }) reason: string,
  ): Promise<Order> {
    const buyer = await buyerOf(context, address);
    await cancelOrder(context.operation(), buyer.viewer, { order: buyer.number, reason });
    return shown(context, buyer);
  }

  @Mutation(() => Order, {
    description:
      'Asks to send things of a part back, within fourteen days after it came. RETURN_TOO_LATE after that, STEP_NOT_POSSIBLE before.',
    complexity: 20,
  })
  async requestReturn(
    @Ctx() context: Context,
    @Args(() => OrderArgs) address: OrderArgs,
    @Arg('fulfilment', () => Int, { description: 'Position of the part.' }) fulfilment: number,
    @Arg('reason', () => String, { description: 'Why, in the buyer’s own words.' }) reason: string,
    @Arg('contents', () => [PiecesInput], {
      nullable: true,
      description: 'What is to come back; all that has arrived when left out.',
    })
    contents?: PiecesInput[],
  ): Promise<Order> {
    const buyer = await buyerOf(context, address);
    const request = { order: buyer.number, fulfilment, contents, reason };
    await requestReturn(context.operation(), buyer.viewer, request);
    return shown(context, buyer);
  }
}

function buyerOf({ db, shop, tags }: Context, address: OrderArgs): Promise<FoundBuyer> {
  tags.keepPersonal();
  return findBuyer(db, address, shop.secret);
}

async function shown(context: Context, { viewer: { orderId } }: FoundBuyer): Promise<Order> {
  const order = showOrder(found(await readOrder(context, { id: orderId }), 'The order'), context.now);
  return { ...order, papersToken: signPapers(context.shop.secret, orderId, context.now) };
}
