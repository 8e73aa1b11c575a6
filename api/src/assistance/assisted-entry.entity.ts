import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from '../viewer/staff-member.entity.ts';

/** Who entered a producer or product on behalf of people who have no computer, and who confirmed it with them. */
@Entity()
export class AssistedEntry {
  /** `PRODUCER` or `PRODUCT`. */
  @PrimaryKey({ type: 'text' })
  kind!: 'PRODUCER' | 'PRODUCT';

  @PrimaryKey({ type: 'uuid' })
  recordId!: string;

  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  enteredBy?: Ref<StaffMember> | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  enteredAt: Date = new Date();

  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  confirmedBy?: Ref<StaffMember> | null;

  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt?: Date | null;

  /** How the producer agreed: by telephone, on paper. */
  @Property({ type: 'text', default: '' })
  note: string = '';
}
