import type { Language } from '@aul/language';
import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Manuscript } from '../manuscript/manuscript.entity.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';

/** Who is where in a manuscript; after some seconds without a sign they are gone. */
@Entity()
export class ManuscriptPresence {
  @ManyToOne(() => Manuscript, { ref: true, primary: true, deleteRule: 'cascade' })
  manuscript!: Ref<Manuscript>;

  @ManyToOne(() => StaffMember, { ref: true, primary: true, deleteRule: 'cascade' })
  staff!: Ref<StaffMember>;

  /** Of a browser's tab: one person may have several. */
  @PrimaryKey({ type: 'uuid' })
  tab!: string;

  @Property({ type: 'text' })
  language!: Language;

  @Property({ type: 'text', nullable: true })
  blockId?: string | null;

  @Property({ type: 'timestamptz' })
  seenAt!: Date;
}
