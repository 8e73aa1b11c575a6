import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from '../viewer/staff-member.entity.ts';

/** A passkey of a member of staff: its public half. */
@Entity()
export class StaffPasskey {
  /** Credential id, base64url. */
  @PrimaryKey({ type: 'text' })
  id!: string;

  @ManyToOne(() => StaffMember, { ref: true, index: true, deleteRule: 'cascade' })
  staff!: Ref<StaffMember>;

  @Property({ type: 'bytea' })
  publicKey!: Buffer;

  /** Uses, as the key counts them; a smaller one than before is a copy. */
  @Property({ type: 'bigint', default: 0 })
  counter: bigint = 0n;

  @Property({ type: 'text[]' })
  transports: string[] = [];

  /** What its owner calls it. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  lastUsedAt?: Date | null;
}
