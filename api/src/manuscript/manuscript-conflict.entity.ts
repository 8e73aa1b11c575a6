import type { Language } from '@aul/language';
import type { Conflict } from '@aul/manuscript';
import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { Manuscript } from './manuscript.entity.ts';

/** Words that met other words at the same place: kept until somebody has looked at both. */
@Entity()
@Index({ properties: ['manuscript', 'language'] })
export class ManuscriptConflict {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @ManyToOne(() => Manuscript, { ref: true, deleteRule: 'cascade' })
  manuscript!: Ref<Manuscript>;

  @Property({ type: 'text' })
  language!: Language;

  /** The revision in which the other words stand. */
  @Property({ type: 'integer' })
  revision!: number;

  @Property({ type: 'json' })
  conflict!: Conflict;

  /** Whose words were put aside. */
  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  writtenBy?: Ref<StaffMember> | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  settledAt?: Date | null;
}
