import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from './staff-member.entity.ts';

/** What lets a member of staff in until it expires. Only a hash of its token is kept. */
@Entity()
export class StaffSession {
  @PrimaryKey({ type: 'bytea' })
  tokenHash!: Buffer;

  @ManyToOne(() => StaffMember, { ref: true, index: true, deleteRule: 'cascade' })
  staff!: Ref<StaffMember>;

  /** Address that it was opened from; null for the command line. */
  @Property({ type: 'text', nullable: true })
  openedFrom?: string | null;

  /** What the browser calls itself, as far as it helps to tell sessions apart. */
  @Property({ type: 'text', nullable: true })
  device?: string | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;
}
