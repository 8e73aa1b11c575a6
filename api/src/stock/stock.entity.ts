import type { Ref } from '@mikro-orm/core';
import { Check, Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { ProductVariant } from '../product/product-variant.entity.ts';

/**
 * How many there are and how many of them are promised. A narrow row of its own, since it is the one that buyers
 * contend for. The checks are the last line: nothing that is not there can be promised.
 */
@Entity()
@Check({ name: 'stock_on_hand_not_negative', expression: 'on_hand >= 0' })
@Check({ name: 'stock_reserved_within_on_hand', expression: 'reserved >= 0 and reserved <= on_hand' })
export class Stock {
  @OneToOne(() => ProductVariant, { ref: true, primary: true, deleteRule: 'cascade' })
  variant!: Ref<ProductVariant>;

  @Property({ type: 'integer' })
  onHand!: number;

  @Property({ type: 'integer', default: 0 })
  reserved: number = 0;
}
