import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import type { ShippedQuantity } from './shipped-quantity.ts';

/** A parcel that has left. */
@Entity()
export class Shipment {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @ManyToOne(() => Fulfilment, { ref: true, index: true })
  fulfilment!: Ref<Fulfilment>;

  @Property({ type: 'text' })
  carrier!: string;

  @Property({ type: 'text', nullable: true, unique: true })
  trackingNumber?: string | null;

  /** What is in it. */
  @Property({ type: 'json' })
  contents!: ShippedQuantity[];

  @Property({ type: 'timestamptz' })
  shippedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  deliveredAt?: Date | null;
}
