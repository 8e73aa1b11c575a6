import type { Language } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { Order } from '../order/order.entity.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { MailKind } from './mail-kind.ts';
import { StaffMailKind } from './staff-mail-kind.ts';

/** The outbox: a letter to the buyer of an order or to a member of staff, written in the transaction of what it tells of, and sent afterwards. */
@Entity()
@Index({
  name: 'mail_unsent',
  expression: `create index "mail_unsent" on "mail" ("next_try_at") where sent_at is null and given_up_at is null`,
})
@Check({ name: 'mail_has_one_reader', expression: '(order_id is null) <> (staff_id is null)' })
export class Mail {
  /** Also the local part of its Message-ID. */
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  /** Of the event that it tells of: one letter each. */
  @Property({ type: 'text', unique: true })
  key!: string;

  @Enum({ items: () => ({ ...MailKind, ...StaffMailKind }) })
  kind!: MailKind | StaffMailKind;

  @ManyToOne(() => Order, { ref: true, nullable: true, index: true, deleteRule: 'no action' })
  order?: Ref<Order> | null;

  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  staff?: Ref<StaffMember> | null;

  @Property({ type: 'text' })
  language!: Language;

  /** What the letter says beside the order: a tracking number, an amount. To staff: all that it says of its own. */
  @Property({ type: 'json' })
  facts: Record<string, unknown> = {};

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  nextTryAt: Date = new Date();

  @Property({ type: 'smallint', default: 0 })
  attempts: number = 0;

  @Property({ type: 'timestamptz', nullable: true })
  sentAt?: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  givenUpAt?: Date | null;

  /** Of the last attempt; no address in it. */
  @Property({ type: 'text', nullable: true })
  failure?: string | null;
}
