import type { Currency } from '@aul/money';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Market } from '../market/market.entity.ts';
import { Product } from '../product/product.entity.ts';
import { ProductVariant } from '../product/product-variant.entity.ts';

/**
 * What a variant costs in a market today: an override, or the base price converted and rounded. Derived from prices
 * and rates by `refreshOffers` in the same transaction that changes either; kept so that lists can filter and sort.
 */
@Entity()
@Index({
  name: 'offer_lowest_by_price',
  expression: `create unique index "offer_lowest_by_price" on "offer" ("market_id", "amount_minor", "product_id") where is_lowest`,
})
@Index({
  name: 'offer_lowest_by_product',
  expression: `create unique index "offer_lowest_by_product" on "offer" ("product_id", "market_id") where is_lowest`,
})
// The dearest of a product in a market is found without a look at its other offers.
@Index({ properties: ['product', 'market', 'amountMinor'] })
@Check({ name: 'offer_amount_positive', expression: 'amount_minor > 0' })
@Check({ name: 'offer_converted_has_rate_date', expression: 'is_converted = (rate_date is not null)' })
export class Offer {
  @ManyToOne(() => ProductVariant, { ref: true, primary: true, deleteRule: 'cascade' })
  variant!: Ref<ProductVariant>;

  @ManyToOne(() => Market, { ref: true, primary: true })
  market!: Ref<Market>;

  /** That of the variant; the database sees to it. */
  @ManyToOne(() => Product, { ref: true, deleteRule: 'cascade' })
  product!: Ref<Product>;

  @Property({ type: 'bigint' })
  amountMinor!: bigint;

  @Property({ type: 'text' })
  currency!: Currency;

  @Property({ type: 'boolean' })
  isConverted!: boolean;

  /** The day of the rate that it was converted by. */
  @Property({ type: 'date', nullable: true })
  rateDate?: string;

  /** The cheapest variant of its product in its market; exactly one, the first by position among equals. */
  @Property({ type: 'boolean' })
  isLowest!: boolean;

  /** Whether the product can be sent to a shopper in this market. */
  @Property({ type: 'boolean' })
  isDelivered!: boolean;
}
