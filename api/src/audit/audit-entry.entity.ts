import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from '../viewer/staff-member.entity.ts';

/** What staff did: written in the transaction that did it, and only ever added. */
@Entity()
@Index({ properties: ['subjectId', 'id'] })
export class AuditEntry {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()', index: true })
  at: Date = new Date();

  /** Null for the system and the command line. */
  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true })
  staff?: Ref<StaffMember> | null;

  /** Name of the operation: `publishTexts`. */
  @Property({ type: 'text' })
  action!: string;

  /** Type of what it was done to: `Story`, `StaffMember`, `Order`. */
  @Property({ type: 'text' })
  subjectType!: string;

  @Property({ type: 'text' })
  subjectId!: string;

  /** What it was called then. */
  @Property({ type: 'text', default: '' })
  subjectName: string = '';

  /** Address that the request came from. */
  @Property({ type: 'text', nullable: true })
  askedFrom?: string | null;

  /** What is different now: field to what it was and what it is. */
  @Property({ type: 'json' })
  difference: Record<string, { was: unknown; is: unknown }> = {};
}
