import type { Currency } from '@aul/money';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Payment } from './payment.entity.ts';

export enum MoneyEntryKind {
  CAPTURE = 'CAPTURE',
  REFUND = 'REFUND',
}

/** A movement of money. Rows are only ever added; their sum is what we hold: captured less refunded. */
@Entity()
@Check({
  name: 'money_entry_sign',
  expression: `(kind = 'CAPTURE') = (amount_minor > 0) and amount_minor <> 0`,
})
export class MoneyEntry {
  @PrimaryKey({ type: 'bigint' })
  id!: string;

  @ManyToOne(() => Payment, { ref: true, index: true })
  payment!: Ref<Payment>;

  @Enum({ items: () => MoneyEntryKind })
  kind!: MoneyEntryKind;

  /** Into our account above zero, out of it below. */
  @Property({ type: 'bigint' })
  amountMinor!: bigint;

  @Property({ type: 'text' })
  currency!: Currency;

  /** Of what caused it: written once, whoever tells of it how often. */
  @Property({ type: 'text', unique: true })
  key!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at: Date = new Date();
}
