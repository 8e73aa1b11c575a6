import type { Language } from '@aul/language';
import type { Currency } from '@aul/money';
import { Collection, type Ref } from '@mikro-orm/core';
import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  OneToMany,
  OneToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { Address } from '../address/address.ts';
import { Checkout } from '../checkout/checkout.entity.ts';
import type { RateUsed } from '../checkout/checkout-terms.ts';
import { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import { Market } from '../market/market.entity.ts';
import { Incoterm } from './incoterm.ts';
import { OrderLine } from './order-line.entity.ts';

/** What was bought, by whom, for how much. All of it as it was said when it was placed; nothing of it changes later. */
@Entity({ tableName: 'customer_order' })
@Index({ properties: ['placedAt', 'id'] })
@Check({
  name: 'customer_order_number_form',
  expression: `number ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'`,
})
@Check({
  name: 'customer_order_sums',
  expression:
    'total_minor = items_minor + shipping_minor + duty_minor + tax_minor and least(items_minor, shipping_minor, duty_minor, tax_minor) >= 0',
})
export class Order {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  /** Eight random letters and digits: it says nothing of how many orders there are. */
  @Property({ type: 'text', unique: true })
  number!: string;

  @OneToOne(() => Checkout, { ref: true, owner: true, unique: true })
  checkout!: Ref<Checkout>;

  @ManyToOne(() => Market, { ref: true })
  market!: Ref<Market>;

  /** The buyer's: letters and papers are in it. */
  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'text' })
  currency!: Currency;

  @Property({ type: 'bigint' })
  itemsMinor!: bigint;

  @Property({ type: 'bigint' })
  shippingMinor!: bigint;

  /** Duties that are in the total. */
  @Property({ type: 'bigint' })
  dutyMinor!: bigint;

  /** Taxes of the destination that are in the total. */
  @Property({ type: 'bigint' })
  taxMinor!: bigint;

  @Property({ type: 'bigint' })
  totalMinor!: bigint;

  @Enum({ items: () => Incoterm })
  incoterm!: Incoterm;

  /** What the buyer was told of duties, in their language. */
  @Property({ type: 'text[]' })
  dutyNotes: string[] = [];

  /** The rates that prices and fees were converted by. */
  @Property({ type: 'json' })
  rates: RateUsed[] = [];

  @Property({ type: 'text' })
  email!: string;

  /** E.164. */
  @Property({ type: 'text' })
  phone!: string;

  @Property({ type: 'json' })
  address!: Address;

  /** The same in Latin letters, where the address is not. */
  @Property({ type: 'json', nullable: true })
  latinAddress?: Address | null;

  @Property({ type: 'timestamptz' })
  placedAt!: Date;

  @OneToMany(
    () => Fulfilment,
    (fulfilment) => fulfilment.order,
    { orderBy: { position: 'asc' } },
  )
  fulfilments = new Collection<Fulfilment>(this);

  @OneToMany(
    () => OrderLine,
    (line) => line.order,
    { orderBy: { position: 'asc' } },
  )
  lines = new Collection<OrderLine>(this);
}
