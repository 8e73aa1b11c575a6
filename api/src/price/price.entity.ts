import type { Currency } from '@aul/money';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Node } from '../graphql/node.ts';
import { Market } from '../market/market.entity.ts';
import { ProductVariant } from '../product/product-variant.entity.ts';

/**
 * What a producer asks for a variant: a base price in the producer's currency (no market), or an override for one
 * market in that market's currency. A price is never changed: it ends, and the next begins; the rows are the history.
 */
@Entity()
@Index({
  name: 'price_one_current',
  expression: `create unique index "price_one_current" on "price" ("variant_id", "market_id") nulls not distinct where valid_to is null`,
})
@Check({ name: 'price_amount_positive', expression: 'amount_minor > 0' })
@Check({ name: 'price_dates_in_order', expression: 'valid_to is null or valid_to > valid_from' })
export class Price extends Node {
  @ManyToOne(() => ProductVariant, { ref: true, index: true, deleteRule: 'cascade' })
  variant!: Ref<ProductVariant>;

  // Without its market an override would pass for the base price.
  @ManyToOne(() => Market, { ref: true, nullable: true, deleteRule: 'restrict' })
  market?: Ref<Market>;

  @Property({ type: 'bigint' })
  amountMinor!: bigint;

  @Property({ type: 'text' })
  currency!: Currency;

  @Property({ type: 'timestamptz' })
  validFrom!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  validTo?: Date;
}
