import type { Language, TextOrigin } from '@aul/language';
import type { Content } from '@aul/manuscript';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StaffMember } from '../viewer/staff-member.entity.ts';
import { Manuscript } from './manuscript.entity.ts';

/** Where a text stands on its way to the public. What has no row is missing. */
export enum TextState {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  SCHEDULED = 'SCHEDULED',
  /** What was published may have been changed since: compare the revisions. */
  PUBLISHED = 'PUBLISHED',
  UNPUBLISHED = 'UNPUBLISHED',
}

/** A manuscript in one language, as it is now. */
@Entity()
@Index({
  name: 'manuscript_text_scheduled',
  expression: `create index "manuscript_text_scheduled" on "manuscript_text" ("publish_at") where state = 'SCHEDULED'`,
})
@Check({
  name: 'manuscript_text_scheduled_has_time',
  expression: `(state = 'SCHEDULED') = (publish_at is not null)`,
})
@Check({
  name: 'manuscript_text_revisions',
  expression: 'revision > 0 and (published_revision is null or published_revision between 1 and revision)',
})
export class ManuscriptText {
  @ManyToOne(() => Manuscript, { ref: true, primary: true, deleteRule: 'cascade' })
  manuscript!: Ref<Manuscript>;

  @PrimaryKey({ type: 'text' })
  language!: Language;

  @Enum({ items: () => TextState })
  state!: TextState;

  /** That `content` is. */
  @Property({ type: 'integer' })
  revision!: number;

  /** That the public sees; null when it sees none. */
  @Property({ type: 'integer', nullable: true })
  publishedRevision?: number | null;

  @Property({ type: 'json' })
  content!: Content;

  @Property({ type: 'text', default: 'WRITTEN' })
  origin: TextOrigin = 'WRITTEN';

  /** Who wrote or translated it: the last person who changed its words. */
  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  translator?: Ref<StaffMember> | null;

  /** Who approved `reviewedRevision`. */
  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  reviewer?: Ref<StaffMember> | null;

  @Property({ type: 'integer', nullable: true })
  reviewedRevision?: number | null;

  /** What a reviewer wants changed. */
  @Property({ type: 'text', nullable: true })
  reviewNote?: string | null;

  /** The language that it was made from by rule or machine, and the revision of it. */
  @Property({ type: 'text', nullable: true })
  sourceLanguage?: Language | null;

  @Property({ type: 'integer', nullable: true })
  sourceRevision?: number | null;

  @Property({ type: 'timestamptz', nullable: true })
  publishAt?: Date | null;

  /** Who scheduled it, and is told when it fails. */
  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  scheduledBy?: Ref<StaffMember> | null;

  /** Why it was not published at its time: code and sentence. */
  @Property({ type: 'json', nullable: true })
  publishProblem?: { code: string; message: string } | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  updatedAt: Date = new Date();
}
