import { Collection, type Ref } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { ShippingChoice } from '../checkout/checkout-terms.ts';
import { DutyCollection } from '../customs/duty-collection.ts';
import type { TaxNumbers } from '../customs/tax-scheme.ts';
import { Order } from '../order/order.entity.ts';
import { Producer } from '../producer/producer.entity.ts';
import { Shipment } from '../shipment/shipment.entity.ts';
import { FulfilmentState } from './fulfilment-state.ts';

/** The part of an order that one producer sends. */
@Entity()
@Unique({ properties: ['order', 'position'] })
@Index({ properties: ['producer', 'state'] })
@Check({
  name: 'fulfilment_on_hold_came_from_somewhere',
  expression: `(state = 'ON_HOLD') = (held_from is not null)`,
})
export class Fulfilment {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @ManyToOne(() => Order, { ref: true })
  order!: Ref<Order>;

  @Property({ type: 'smallint' })
  position!: number;

  @ManyToOne(() => Producer, { ref: true })
  producer!: Ref<Producer>;

  /** As papers name the sender, in Latin letters. */
  @Property({ type: 'text' })
  senderName!: string;

  /** Village, district and region of the sender, in Latin letters. */
  @Property({ type: 'text' })
  senderPlace!: string;

  /** In the buyer's language; null: as papers name the sender. */
  @Property({ type: 'text', nullable: true })
  shownSenderName?: string | null;

  /** In the buyer's language; null: as papers name the place. */
  @Property({ type: 'text', nullable: true })
  shownSenderPlace?: string | null;

  /** ISO 3166-1 alpha-2. */
  @Property({ type: 'text' })
  originCountry!: string;

  @Enum({ items: () => FulfilmentState })
  state!: FulfilmentState;

  /** Where it goes on from when it is on hold no longer. */
  @Enum({ items: () => FulfilmentState, nullable: true })
  heldFrom?: FulfilmentState | null;

  @Property({ type: 'json' })
  shipping!: ShippingChoice;

  /** When duties and taxes of its destination are paid, as promised. */
  @Enum({ items: () => DutyCollection })
  collection!: DutyCollection;

  /** Under which taxes were collected with the order. */
  @Property({ type: 'json', nullable: true })
  taxNumbers?: TaxNumbers | null;

  /** The day by which it leaves, as promised; it moves by the days that its payment takes to come. */
  @Property({ type: 'date' })
  leavesBy!: string;

  @OneToMany(
    () => Shipment,
    (shipment) => shipment.fulfilment,
    { orderBy: { shippedAt: 'asc' } },
  )
  shipments = new Collection<Shipment>(this);
}
