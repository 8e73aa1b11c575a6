import type { Language } from '@aul/language';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { PageArgs } from '../graphql/page.ts';
import { LanguageTag } from '../graphql/scalars.ts';
import { WorkState } from '../work/work-state.ts';
import { ManuscriptKind } from './manuscript.entity.ts';

@ArgsType()
export class ManuscriptsArgs extends PageArgs {
  @Field(() => ManuscriptKind, {
    nullable: true,
    description:
      'Only of this kind: then with all its records, whether anybody has opened them or not. Without it, what has been opened.',
  })
  kind?: ManuscriptKind;

  @Field(() => String, {
    nullable: true,
    description: 'Only what is about the place with this path, or one below it.',
  })
  place?: string;

  @Field(() => LanguageTag, {
    nullable: true,
    description: 'The language that `state` is asked in; any when left out.',
  })
  language?: Language;

  @Field(() => WorkState, { nullable: true, description: 'Only what has a text that stands there.' })
  state?: WorkState;

  @Field(() => String, { nullable: true, description: 'Only what has this in its name in any language.' })
  text?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'What is in the trash, and nothing else.' })
  isTrashed!: boolean;
}

@ArgsType()
export class ProgressArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only what is about the place with this path, or one below it.',
  })
  place?: string;

  @Field(() => ManuscriptKind, { nullable: true, description: 'Only of this kind.' })
  kind?: ManuscriptKind;
}

@ArgsType()
export class VersionsArgs extends PageArgs {
  @Field(() => ID, { description: 'Id of the manuscript.' })
  manuscript!: string;

  @Field(() => LanguageTag, { description: 'Of the text.' })
  language!: Language;
}

@ArgsType()
export class TextArgs {
  @Field(() => ID, { description: 'Id of the manuscript.' })
  manuscript!: string;

  @Field(() => LanguageTag, { description: 'Of the text.' })
  language!: Language;
}

@ArgsType()
export class VersionArgs extends TextArgs {
  @Field(() => Int, { description: 'Its number.' })
  revision!: number;
}
