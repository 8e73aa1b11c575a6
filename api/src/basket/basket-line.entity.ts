import type { Currency } from '@aul/money';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ProductVariant } from '../product/product-variant.entity.ts';
import { Basket } from './basket.entity.ts';

/** So many of a variant, at the price that the shopper saw. */
@Entity()
@Check({ name: 'basket_line_quantity', expression: 'quantity between 1 and 999' })
@Check({ name: 'basket_line_amount_positive', expression: 'unit_minor > 0' })
export class BasketLine {
  @ManyToOne(() => Basket, { ref: true, primary: true, deleteRule: 'cascade' })
  basket!: Ref<Basket>;

  @ManyToOne(() => ProductVariant, { ref: true, primary: true, deleteRule: 'cascade' })
  variant!: Ref<ProductVariant>;

  @Property({ type: 'integer' })
  quantity!: number;

  /** What one cost when it was put in. It stays so until `promisedUntil`, whatever becomes of prices and rates. */
  @Property({ type: 'bigint' })
  unitMinor!: bigint;

  @Property({ type: 'text' })
  currency!: Currency;

  @Property({ type: 'timestamptz' })
  promisedUntil!: Date;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  addedAt: Date = new Date();
}
