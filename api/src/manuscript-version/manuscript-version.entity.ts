import type { Language } from '@aul/language';
import type { Content } from '@aul/manuscript';
import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Manuscript } from '../manuscript/manuscript.entity.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';

export enum VersionReason {
  SAVED = 'SAVED',
  /** Two people wrote at once, and the words of both are in it. */
  MERGED = 'MERGED',
  RESTORED = 'RESTORED',
  TRANSLITERATED = 'TRANSLITERATED',
  PUBLISHED = 'PUBLISHED',
}

/** A revision of a text. Its content never changes; those that nobody needs are thinned out after a day. */
@Entity()
@Unique({ properties: ['manuscript', 'language', 'saveId'] })
export class ManuscriptVersion {
  @ManyToOne(() => Manuscript, { ref: true, primary: true, deleteRule: 'cascade' })
  manuscript!: Ref<Manuscript>;

  @PrimaryKey({ type: 'text' })
  language!: Language;

  @PrimaryKey({ type: 'integer' })
  revision!: number;

  @Property({ type: 'json' })
  content!: Content;

  @Enum({ items: () => VersionReason })
  reason!: VersionReason;

  /** Chosen by whoever saved: the same save sent again is the same revision. */
  @Property({ type: 'uuid' })
  saveId!: string;

  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  savedBy?: Ref<StaffMember> | null;

  /** Never thinned out: it was public, approved, scheduled, or taken back. */
  @Property({ type: 'boolean', default: false })
  isKept: boolean = false;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  savedAt: Date = new Date();
}
