import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Basket } from '../basket/basket.entity.ts';
import { PaymentMethod } from '../payment/payment-method.ts';
import { CheckoutState } from './checkout-state.ts';
import type { CheckoutTerms } from './checkout-terms.ts';

/** One attempt to buy a basket: from the promise of its stock to the order, or to the reason why there is none. */
@Entity()
@Check({ name: 'checkout_failed_says_why', expression: `(state = 'FAILED') = (failure is not null)` })
@Index({
  name: 'checkout_one_standing',
  expression: `create unique index "checkout_one_standing" on "checkout" ("basket_id") where state <> 'FAILED'`,
})
@Index({
  name: 'checkout_open',
  expression: `create index "checkout_open" on "checkout" ("hold_until") where state in ('HELD', 'WAITING')`,
})
@Index({
  name: 'checkout_transfers',
  expression: `create index "checkout_transfers" on "checkout" (lower(terms->'buyer'->>'email')) where method = 'BANK_TRANSFER'`,
})
export class Checkout {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @ManyToOne(() => Basket, { ref: true, index: true })
  basket!: Ref<Basket>;

  /** Of the idempotency key that came with it, together with the basket. */
  @Property({ type: 'bytea', unique: true })
  keyHash!: Buffer;

  /** Of all that was asked for: the same key with other input is refused. */
  @Property({ type: 'bytea' })
  inputHash!: Buffer;

  @Enum({ items: () => CheckoutState })
  state!: CheckoutState;

  /** Everything that the order will say. */
  @Property({ type: 'json' })
  terms!: CheckoutTerms;

  @Enum({ items: () => PaymentMethod })
  method!: PaymentMethod;

  /** Until when the stock is promised. */
  @Property({ type: 'timestamptz' })
  holdUntil!: Date;

  /** Whoever works on it does so until then; afterwards anybody may go on. */
  @Property({ type: 'timestamptz' })
  leaseUntil!: Date;

  /** A code of `errors.ts`. */
  @Property({ type: 'text', nullable: true })
  failure?: string | null;

  /** Where the buyer comes back to from the page of the payment provider. */
  @Property({ type: 'text' })
  returnUrl!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  endedAt?: Date | null;
}
