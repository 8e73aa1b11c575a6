import type { Currency } from '@aul/money';
import { Check, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PaymentState } from '../payment/payment-state.ts';

/** The books of the test provider: play money, kept apart from ours as those of a real provider are. */
@Entity()
@Check({ name: 'test_charge_amounts', expression: 'refunded_minor between 0 and amount_minor' })
export class TestCharge {
  /** The checkout that it was asked for by: the same again is the same charge. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Enum({ items: () => PaymentState })
  state!: PaymentState;

  @Property({ type: 'bigint' })
  amountMinor!: bigint;

  @Property({ type: 'text' })
  currency!: Currency;

  @Property({ type: 'bigint', default: 0 })
  refundedMinor: bigint = 0n;

  /** Where the buyer is to go to, and to come back from. */
  @Property({ type: 'text' })
  returnUrl!: string;

  /** Keys of refunds that were made. */
  @Property({ type: 'text[]' })
  refundKeys: string[] = [];
}
