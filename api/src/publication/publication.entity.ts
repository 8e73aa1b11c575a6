import { Check, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';

export enum LiveState {
  WAITING = 'WAITING',
  LIVE = 'LIVE',
  FAILED = 'FAILED',
}
registerEnumType(LiveState, {
  name: 'LiveState',
  description: 'Where a change stands on its way to the static site.',
  valuesConfig: {
    WAITING: { description: 'The publisher has not told of it yet.' },
    LIVE: { description: 'Every page that it touches shows it.' },
    FAILED: { description: 'At least one page still shows the older state; it is tried again.' },
  },
});

/** What the publisher told of a change: the proof that it is live, or why it is not. */
@ObjectType({ simpleResolvers: true, description: 'What became of a change on the static site.' })
@Entity()
@Check({
  name: 'publication_counts',
  expression: 'pages_written >= 0 and pages_removed >= 0 and milliseconds >= 0',
})
export class Publication {
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  sequence!: string;

  @Field(() => LiveState, { description: 'Where it stands.' })
  @Enum({ items: () => LiveState })
  state!: LiveState;

  @Field(() => DateTime, { nullable: true, description: 'Live: when the last page was in its place.' })
  @Property({ type: 'timestamptz', nullable: true })
  liveAt?: Date | null;

  @Field(() => Int, { description: 'Pages that were written for it.' })
  @Property({ type: 'integer', default: 0 })
  pagesWritten: number = 0;

  @Field(() => Int, { description: 'Pages that were removed for it.' })
  @Property({ type: 'integer', default: 0 })
  pagesRemoved: number = 0;

  @Field(() => Int, {
    nullable: true,
    description: 'Milliseconds from the change to the last page in its place.',
  })
  @Property({ type: 'integer', nullable: true })
  milliseconds?: number | null;

  @Field(() => [String], { description: 'Paths of pages that were written for it. At most 20.' })
  @Property({ type: 'text[]' })
  paths: string[] = [];

  @Field(() => String, {
    nullable: true,
    description: 'Failed: what went wrong. Staff are told which page, and why; others that there is one.',
  })
  @Property({ type: 'text', nullable: true })
  reason?: string | null;
}
