import type { Language } from '@aul/language';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { DateTime, LanguageTag } from '../graphql/scalars.ts';

@ArgsType()
export class TextArgs {
  @Field(() => ID, { description: 'Id of the manuscript.' })
  manuscript!: string;

  @Field(() => LanguageTag, { description: 'Language of the text.' })
  language!: Language;
}

@ArgsType()
export class ApproveArgs extends TextArgs {
  @Field(() => Int, { description: 'Revision of the text that was read.' })
  revision!: number;
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
export class RulesArgs {
  @Field(() => Boolean, { description: 'Whether somebody else than its writer has to approve a text.' })
  isReviewRequired!: boolean;

  @Field(() => String, { description: 'IANA time zone.' })
  timezone!: string;
}
