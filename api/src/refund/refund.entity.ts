import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Payment } from '../payment/payment.entity.ts';

export enum RefundState {
  WAITING = 'WAITING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

/** Money that goes back. Promised here first, so that what can be given back is never given twice. */
@Entity()
@Check({ name: 'refund_amount_positive', expression: 'amount_minor > 0' })
@Index({
  name: 'refund_waiting',
  expression: `create index "refund_waiting" on "refund" ("created_at") where state = 'WAITING'`,
})
export class Refund {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @ManyToOne(() => Payment, { ref: true, index: true })
  payment!: Ref<Payment>;

  /** The same key is the same refund. */
  @Property({ type: 'text', unique: true })
  key!: string;

  @Property({ type: 'bigint' })
  amountMinor!: bigint;

  @Property({ type: 'text' })
  reason!: string;

  @Enum({ items: () => RefundState })
  state: RefundState = RefundState.WAITING;

  @Property({ type: 'text', nullable: true })
  failure?: string | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  /** When its provider was last asked to send it. */
  @Property({ type: 'timestamptz', nullable: true })
  triedAt?: Date | null;
}
