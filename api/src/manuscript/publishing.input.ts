import type { Language } from '@aul/language';
import type { LinkedKind } from '@aul/manuscript';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DateTime, LanguageTag } from '../graphql/scalars.ts';
import { LinkedKinds } from './link-target.ts';

@ArgsType()
export class TextArgs {
  @Field(() => ID, { description: 'Id of the manuscript.' })
  manuscript!: string;

  @Field(() => LanguageTag, { description: 'Language of the text.' })
  language!: Language;
}

@ArgsType()
export class ReturnArgs extends TextArgs {
  @Field(() => String, { description: 'What is to be changed, at most 2000 letters.' })
  note!: string;
}

@ArgsType()
export class TextsArgs {
  @Field(() => ID, { description: 'Id of the manuscript.' })
  manuscript!: string;

  @Field(() => [LanguageTag], { description: 'Languages of the texts.' })
  languages!: Language[];
}

@ArgsType()
export class ScheduleArgs extends TextsArgs {
  @Field(() => DateTime, { description: 'When, with its offset: in the future, within two years.' })
  at!: Date;
}

@ArgsType()
export class LinkTargetsArgs {
  @Field(() => String, {
    description: 'The beginning of a name, in any language; empty for those with the most behind them.',
  })
  text!: string;

  @Field(() => [LinkedKinds], { nullable: true, description: 'Only these kinds; all when left out.' })
  kinds?: LinkedKind[];

  @Field(() => Int, { defaultValue: 10, description: 'How many, 1 to 50.' })
  first: number = 10;

  @Field(() => [ID], { nullable: true, description: 'These alone, whatever they are called.' })
  ids?: string[];
}

@ArgsType()
export class RulesArgs {
  @Field(() => Boolean, { description: 'Whether somebody else than its writer has to approve a text.' })
  isReviewRequired!: boolean;

  @Field(() => String, { description: 'IANA time zone.' })
  timezone!: string;
}
