import type { Ref } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ProductVariant } from '../product/product-variant.entity.ts';
import { Checkout } from './checkout.entity.ts';

/**
 * Pieces in `stock.reserved` that are promised to a checkout. With the order the row goes, and the promise is the order
 * line's; otherwise the row goes together with the promise.
 */
@Entity()
@Check({ name: 'stock_hold_quantity_positive', expression: 'quantity > 0' })
export class StockHold {
  @ManyToOne(() => Checkout, { ref: true, primary: true })
  checkout!: Ref<Checkout>;

  @ManyToOne(() => ProductVariant, { ref: true, primary: true })
  variant!: Ref<ProductVariant>;

  @Property({ type: 'integer' })
  quantity!: number;
}
