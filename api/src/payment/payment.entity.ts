import type { Currency } from '@aul/money';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Checkout } from '../checkout/checkout.entity.ts';
import { PaymentMethod } from './payment-method.ts';
import { PaymentState } from './payment-state.ts';

/** The money of one checkout, as far as we know; the provider knows better, and the reconciler asks it. */
@Entity()
@Check({ name: 'payment_amount_positive', expression: 'amount_minor > 0' })
@Check({
  name: 'payment_amounts_in_order',
  expression: 'captured_minor between 0 and amount_minor and refunded_minor between 0 and captured_minor',
})
export class Payment {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @OneToOne(() => Checkout, { ref: true, owner: true, unique: true })
  checkout!: Ref<Checkout>;

  @Enum({ items: () => PaymentMethod })
  method!: PaymentMethod;

  /** What the provider calls it, once it has answered. */
  @Property({ type: 'text', nullable: true, unique: true })
  reference?: string | null;

  @Enum({ items: () => PaymentState })
  state!: PaymentState;

  @Property({ type: 'bigint' })
  amountMinor!: bigint;

  @Property({ type: 'text' })
  currency!: Currency;

  @Property({ type: 'bigint', default: 0 })
  capturedMinor: bigint = 0n;

  @Property({ type: 'bigint', default: 0 })
  refundedMinor: bigint = 0n;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  /** When the provider was last asked about it. */
  @Property({ type: 'timestamptz', nullable: true })
  comparedAt?: Date | null;
}
