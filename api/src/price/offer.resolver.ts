import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { availabilityOf, type Supply } from '../product/product-availability.rules.ts';
import { Availability } from '../product/supply.ts';
import { MarketOffer } from './offer.ts';

type SuppliedOffer = MarketOffer & { supply: Supply };

@Resolver(() => MarketOffer)
export class MarketOfferResolver {
  @Extensions({ plain: (offer: SuppliedOffer, _: object, context: Context) => availability(offer, context) })
  @FieldResolver(() => Availability, { description: 'Whether a shopper in this market can have it now.' })
  availability(@Root() offer: SuppliedOffer, @Ctx() context: Context): Availability {
    return availability(offer, context);
  }
}

function availability({ isDelivered, supply }: SuppliedOffer, { now }: Context): Availability {
  return availabilityOf({ ...supply, isDelivered }, now);
}
