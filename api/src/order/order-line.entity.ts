import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { CertificateNumber } from '../certificate/certificate-number.ts';
import { Fulfilment } from '../fulfilment/fulfilment.entity.ts';
import { ProductVariant } from '../product/product-variant.entity.ts';
import { Order } from './order.entity.ts';

/** So many of one thing. Title, price and what customs want to know are as they were when it was bought. */
@Entity()
@Unique({ properties: ['order', 'position'] })
@Check({ name: 'order_line_quantity_positive', expression: 'quantity > 0' })
@Check({ name: 'order_line_amounts', expression: 'unit_minor > 0 and duty_minor >= 0 and tax_minor >= 0' })
@Check({ name: 'order_line_cancelled', expression: 'cancelled_quantity between 0 and quantity' })
@Check({
  name: 'order_line_returned',
  expression:
    'returning_quantity >= 0 and returned_quantity >= 0 and returning_quantity + returned_quantity <= quantity',
})
@Check({ name: 'order_line_promised', expression: 'promised_quantity between 0 and quantity' })
export class OrderLine {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @ManyToOne(() => Order, { ref: true })
  order!: Ref<Order>;

  @ManyToOne(() => Fulfilment, { ref: true, index: true })
  fulfilment!: Ref<Fulfilment>;

  @Property({ type: 'smallint' })
  position!: number;

  /** What it was; null when it has been deleted since. */
  @ManyToOne(() => ProductVariant, { ref: true, nullable: true, deleteRule: 'set null' })
  @Index()
  variant?: Ref<ProductVariant> | null;

  @Property({ type: 'text' })
  productSlug!: string;

  /** In the buyer's language, with what was chosen. */
  @Property({ type: 'text' })
  title!: string;

  /** For papers, in Latin letters: English where there is English. */
  @Property({ type: 'text' })
  englishTitle!: string;

  @Property({ type: 'text' })
  sku!: string;

  @Property({ type: 'integer' })
  quantity!: number;

  /** How many of them hold a promise in `stock.reserved`: not those that are made to order, nor what has left. */
  @Property({ type: 'integer' })
  promisedQuantity!: number;

  @Property({ type: 'integer', default: 0 })
  cancelledQuantity: number = 0;

  /** How many of them the buyer wants to send back; none once they came, or are not taken back. */
  @Property({ type: 'integer', default: 0 })
  returningQuantity: number = 0;

  /** How many came back of those that had arrived. */
  @Property({ type: 'integer', default: 0 })
  returnedQuantity: number = 0;

  @Property({ type: 'bigint' })
  unitMinor!: bigint;

  /** Of the whole line, in the total. */
  @Property({ type: 'bigint' })
  dutyMinor!: bigint;

  @Property({ type: 'bigint' })
  taxMinor!: bigint;

  @Property({ type: 'text' })
  hsCode6!: string;

  @Property({ type: 'text' })
  countryOfOrigin!: string;

  /** What it is made of, in English, for customs. */
  @Property({ type: 'text' })
  materials!: string;

  /** Of one, net. */
  @Property({ type: 'integer' })
  weightGrams!: number;

  /** Of one, packed. */
  @Property({ type: 'integer' })
  packageWeightGrams!: number;

  /** Those that were valid, for customs. */
  @Property({ type: 'json' })
  certificates!: CertificateNumber[];
}
