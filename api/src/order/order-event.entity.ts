import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import { FulfilmentState } from '../fulfilment/fulfilment-state.ts';
import { Order } from './order.entity.ts';
import { OrderActor } from './order-actor.ts';

/** A step in the life of an order. Rows are only ever added; the database refuses anything else. */
@Entity()
@Index({ properties: ['order', 'id'] })
export class OrderEvent {
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @ManyToOne(() => Order, { ref: true })
  order!: Ref<Order>;

  /** Null where it is about the whole order. */
  @ManyToOne(() => Fulfilment, { ref: true, nullable: true })
  fulfilment?: Ref<Fulfilment> | null;

  /** What was done: the name of a step. */
  @Property({ type: 'text' })
  step!: string;

  @Enum({ items: () => FulfilmentState, nullable: true })
  to?: FulfilmentState | null;

  @Enum({ items: () => OrderActor })
  actor!: OrderActor;

  /** Of the member of staff. */
  @Property({ type: 'uuid', nullable: true })
  staffId?: string | null;

  @Property({ type: 'text', nullable: true })
  note?: string | null;

  @Property({ type: 'timestamptz' })
  at!: Date;
}
