import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ProductVariant } from '../product/product-variant.entity.ts';
import { StockReason } from './stock-reason.ts';

/**
 * A movement of stock. Rows are only ever added, by a trigger on `stock`, so that no statement can forget one; the sums
 * over a variant are its stock.
 */
@Entity()
@Index({ properties: ['variant', 'id'] })
@Check({ name: 'stock_movement_moves', expression: 'on_hand <> 0 or reserved <> 0' })
export class StockMovement {
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @ManyToOne(() => ProductVariant, { ref: true, deleteRule: 'cascade' })
  variant!: Ref<ProductVariant>;

  /** More or fewer pieces on hand. */
  @Property({ type: 'integer' })
  onHand!: number;

  /** More or fewer pieces promised. */
  @Property({ type: 'integer' })
  reserved!: number;

  @Enum({ items: () => StockReason })
  reason!: StockReason;

  /** The checkout, order or shipment that it was for, or what an officer wrote. */
  @Property({ type: 'text', nullable: true })
  note?: string | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at: Date = new Date();
}
