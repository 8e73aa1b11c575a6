import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { idOf } from '../graphql/node.ts';
import { refuseUnless } from '../operation.ts';
import { signOrder } from '../order/order-link.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { PlacedOrder, PlaceOrderInput } from './checkout.ts';
import { findCheckout } from './find-checkout.ts';
import { type Placed, placeOrder, proceed } from './place-order.ts';
import { readBuyer } from './read-buyer.ts';

@Resolver()
export class CheckoutResolver {
  @Query(() => [PaymentMethod], { description: 'How one can pay here.' })
  paymentMethods(@Ctx() { shop, tags }: Context): PaymentMethod[] {
    // Of this process, not of the database.
    tags.keepPersonal();
    return [...shop.providers.keys()];
  }

  @Mutation(() => PlacedOrder, {
    description:
      'Buys a basket. Stock is promised first, then the money, then there is an order, and then the money is taken: nobody is charged without an order. Errors: NOT_ORDERABLE, TOTAL_CHANGED, DESTINATION_DIFFERS, STOCK_TOO_LOW, TRANSFERS_OPEN_TOO_MANY, PAYMENT_DECLINED, CHECKOUT_IN_PROGRESS, TOO_MANY_REQUESTS and others; nothing is charged then.',
    complexity: 100,
  })
  async placeOrder(
    @Ctx() context: Context,
    @Arg('input', () => PlaceOrderInput, { description: 'What the buyer sends.' }) input: PlaceOrderInput,
  ): Promise<PlacedOrder> {
    const { shop, ip } = context;
    await shop.limits.take('orders', ip);
    const { buyer, problems } = readBuyer(input);
    if (!buyer) return { problems, redirectUrl: null, order: null };
    requireReturn(input.returnUrl, shop.returnOrigins);
    if (input.method === PaymentMethod.BANK_TRANSFER) await shop.limits.take('transfers', ip);
    const placed = await placeOrder(context.operation(), shop.providers, {
      token: input.token,
      key: input.key,
      buyer,
      choices: new Map(input.shipping.map(({ producerId, code }) => [idOf('Producer', producerId), code])),
      method: input.method,
      expectedTotalMinor: BigInt(input.expectedTotalMinor),
      returnUrl: input.returnUrl,
    });
    return shown(context, placed);
  }

  @Mutation(() => PlacedOrder, {
    description:
      'What became of a purchase, for a buyer who comes back from the page of a payment provider, or whose line broke. It may be asked as often as one likes. Errors as those of `placeOrder`.',
    complexity: 100,
  })
  async continueCheckout(
    @Ctx() context: Context,
    @Arg('token', () => String, { description: 'Of the basket.' }) token: string,
    @Arg('key', () => String, { description: 'The key of the attempt.' }) key: string,
  ): Promise<PlacedOrder> {
    const ctx = context.operation();
    const id = await findCheckout(ctx, { token, key });
    return shown(context, await proceed(ctx, context.shop.providers, id));
  }
}

function shown({ shop }: Context, { order, redirectUrl }: Placed): PlacedOrder {
  const key = order && { number: order.number, token: signOrder(shop.secret, order.id) };
  return { problems: [], redirectUrl, order: key };
}

/** So that no link of ours leads buyers to somebody else's site. */
function requireReturn(url: string, origins: readonly string[]): void {
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  refuseUnless(origins.includes(origin), `"${url}" is not an address of this shop`);
}
