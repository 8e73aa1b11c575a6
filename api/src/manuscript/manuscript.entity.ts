import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { v7 as uuidv7 } from 'uuid';
import type { StorySource, StoryType } from '../story/story.entity.ts';
import { StaffMember } from '../viewer/staff-member.entity.ts';

export enum ManuscriptKind {
  STORY = 'STORY',
  PLACE = 'PLACE',
  BRAND = 'BRAND',
  PRODUCER = 'PRODUCER',
  PRODUCT = 'PRODUCT',
}

/** What a story is beside its words. */
export interface StoryFacts {
  slug: string;
  type: StoryType;
  sources: StorySource[];
  pictureId: string | null;
  /** What it is about, beside what its blocks show. Ids. */
  placeIds: string[];
  brandIds: string[];
}

/**
 * What editors work at: the texts of one story, place, brand, producer or product, before and behind what is public. Nothing
 * public reads it: publishing copies from it.
 */
@Entity()
@Unique({ properties: ['kind', 'subjectId'] })
@Index({ properties: ['updatedAt'] })
export class Manuscript {
  @PrimaryKey({ type: 'uuid' })
  id: string = uuidv7();

  @Enum({ items: () => ManuscriptKind })
  kind!: ManuscriptKind;

  /** The public record; of a story that was never published, the id that it is going to have. */
  @Property({ type: 'uuid' })
  subjectId!: string;

  /** What a story is about, in no language; null for other kinds, whose records have it. */
  @Property({ type: 'json', nullable: true })
  facts?: StoryFacts | null;

  /** Counts the changes of `facts`. */
  @Property({ type: 'integer', default: 0 })
  factsRevision: number = 0;

  @ManyToOne(() => StaffMember, { ref: true, nullable: true, index: true, deleteRule: 'set null' })
  createdBy?: Ref<StaffMember> | null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  createdAt: Date = new Date();

  /** Of the last change of anything in it. */
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  updatedAt: Date = new Date();

  /** In the trash since then. */
  @Property({ type: 'timestamptz', nullable: true })
  trashedAt?: Date | null;
}
