import { Field, ObjectType } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { Market } from '../market/market.entity.ts';
import type { Supply } from '../product/product-availability.rules.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a product or a variant costs in a market today, and whether one can have it.',
})
export class MarketOffer {
  @Field(() => Market, { description: 'The market.', complexity: 2 })
  market!: Market;

  @Field(() => Money, { description: 'The price; of a product: that of its cheapest variant.' })
  price!: Money;

  @Field(() => Money, {
    nullable: true,
    description: 'Of a product: the price of its dearest variant, where it differs.',
  })
  highestPrice!: Money | null;

  @Field(() => Boolean, { description: 'Whether the price was converted from the producer’s currency.' })
  isConverted!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day of the exchange rate of a converted price: show it beside the price.',
  })
  rateDate!: string | null;

  @Field(() => Boolean, { description: 'Whether it is sent to shoppers in this market.' })
  isDelivered!: boolean;
}

/** An offer as a row carries it: of facts only those that are asked for, of supply those that tell the availability. */
export interface OfferRow extends Partial<Omit<MarketOffer, 'price' | 'highestPrice'>> {
  supply?: Supply;
  amountMinor: string;
  highestMinor?: string | null;
  currency: Money['currency'];
}
