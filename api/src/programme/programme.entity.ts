import type { Texts } from '@aul/language';
import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { LocalizedField } from '../graphql/localized-text.ts';
import { LocalDate } from '../graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'The One Village One Product programme that this API serves.',
})
@Entity()
@Check({ name: 'programme_one_row', expression: 'id = 1' })
export class Programme {
  /** There is one. */
  @PrimaryKey({ type: 'smallint' })
  id: number = 1;

  @LocalizedField({ description: 'Its name.' })
  name!: Texts;

  @LocalizedField({ description: 'What it is for, in a sentence.' })
  purpose!: Texts;

  @LocalizedField({ nullable: true, description: 'A longer account of it.' })
  about?: Texts;

  @Field(() => Boolean, {
    description:
      'True where producers, products, prices and pictures are invented to show what the software does.',
  })
  @Property({ type: 'boolean' })
  isDemonstration!: boolean;

  @LocalizedField({ nullable: true, description: 'The notice that every page of a demonstration must show.' })
  notice?: Texts;

  @Field(() => LocalDate, { description: 'The day that the data describes.' })
  @Property({ type: 'date' })
  date!: string;

  /** Whether a text is published only after somebody else than its writer has approved it. */
  @Property({ type: 'boolean', default: false })
  isReviewRequired: boolean = false;

  /** Where its days begin and schedules are kept, IANA. */
  @Property({ type: 'text', default: 'Asia/Tashkent' })
  timezone: string = 'Asia/Tashkent';

  /** What the demonstration was composed from, to tell whether another one is asked for. */
  @Property({ type: 'json', nullable: true })
  composition?: { products: number; seed: number; version: string };
}
