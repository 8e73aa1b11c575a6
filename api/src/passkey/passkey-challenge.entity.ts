import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { StaffMember } from '../viewer/staff-member.entity.ts';

/** What a passkey has to sign, once and soon. */
@Entity()
export class PasskeyChallenge {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @Property({ type: 'text' })
  challenge!: string;

  /** Who adds a passkey; null where somebody signs in. */
  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'cascade' })
  staff?: Ref<StaffMember> | null;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;
}
