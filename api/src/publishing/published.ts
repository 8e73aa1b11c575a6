import type { Language } from '@aul/language';
import { Field, ObjectType } from 'type-graphql';
import { LanguageTag } from '../graphql/scalars.ts';
import { DeskManuscript } from '../manuscript/desk-manuscript.ts';

@ObjectType({ simpleResolvers: true, description: 'What stands in the way of publishing.' })
export class PublishingProblem {
  @Field(() => String, { description: 'What it is, permanently: `ALT_MISSING`.' })
  code!: string;

  @Field(() => String, { description: 'What it is and what to do, in English, Russian or Uzbek.' })
  message!: string;

  @Field(() => LanguageTag, { nullable: true, description: 'Of which text; null where it is of all.' })
  language!: Language | null;

  @Field(() => String, { nullable: true, description: 'In which field of the text or the facts.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'In which block.' })
  blockId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What is public now, and what readers are told of it.' })
export class Published {
  @Field(() => DeskManuscript, { description: 'The manuscript as it is now.', complexity: 5 })
  manuscript!: DeskManuscript;

  @Field(() => String, {
    nullable: true,
    description: 'The last change, for `publication(change)`; null where nothing public is different.',
  })
  change!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How the programme publishes.' })
export class PublishingRules {
  @Field(() => Boolean, { description: 'Whether somebody else than its writer has to approve a text.' })
  isReviewRequired!: boolean;

  @Field(() => String, { description: 'IANA time zone that schedules are thought in: `Asia/Tashkent`.' })
  timezone!: string;
}
