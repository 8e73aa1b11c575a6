import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { availabilityOf, type Supply } from '../product/product-availability.rules.ts';
import { Availability } from '../product/supply.ts';
import { MarketOffer } from './offer.ts';

@Resolver(() => MarketOffer)
export class MarketOfferResolver {
  @FieldResolver(() => Availability, { description: 'Whether a shopper in this market can have it now.' })
  availability(
    @Root() { isDelivered, supply }: MarketOffer & { supply: Supply },
    @Ctx() context: Context,
  ): Availability {
    return availabilityOf({ ...supply, isDelivered }, context.now);
  }
}
