import type { Language } from '@aul/language';
import type { Content } from '@aul/manuscript';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { LanguageTag, LocalDate } from '../graphql/scalars.ts';
import { ManuscriptContent } from '../manuscript/desk-manuscript.ts';
import { TextArgs, VersionArgs } from '../manuscript/manuscript.input.ts';
import { StoryType } from '../story/story.entity.ts';

@ArgsType()
export class SaveTextArgs extends TextArgs {
  @Field(() => ID, {
    description:
      'A UUID that the writer makes for this save. The same save sent again has the same answer, and no other effect.',
  })
  saveId!: string;

  @Field(() => Int, { description: 'The revision that the content was made from; 0 where there was none.' })
  baseRevision!: number;

  @Field(() => ManuscriptContent, { description: 'The whole text.' })
  content!: Content;
}

@ArgsType()
export class RestoreArgs extends VersionArgs {
  @Field(() => ID, { description: 'A UUID for this change, as for a save.' })
  saveId!: string;
}

@ArgsType()
export class TransliterateArgs {
  @Field(() => ID, { description: 'Id of the manuscript.' })
  manuscript!: string;

  @Field(() => LanguageTag, { description: 'The language that there is.' })
  from!: Language;

  @Field(() => LanguageTag, { description: 'The same language in its other script.' })
  to!: Language;

  @Field(() => ID, { description: 'A UUID for this change, as for a save.' })
  saveId!: string;
}

@ArgsType()
export class StartStoryArgs {
  @Field(() => StoryType, { description: 'What it is going to be about.' })
  type!: StoryType;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => LanguageTag, { description: 'In which the title is.' })
  language!: Language;

  @Field(() => [ID], { description: 'Ids of the places that it is about; there may be none yet.' })
  places!: string[];
}

@InputType({ description: 'Where a story has its facts from.' })
class StorySourceInput {
  @Field(() => String, { description: 'Who published it.' })
  publisher!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url?: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was published.' })
  publishedOn?: string;

  @Field(() => String, {
    nullable: true,
    description: 'INTERVIEW, NEWS, DECREE, REPORT or another word for what it is.',
  })
  kind?: string;
}

@InputType({
  description: 'What a story is beside its words. What is missing for publishing may be missing here.',
})
export class StoryFactsInput {
  @Field(() => String, { description: 'Its name in addresses: a-z, 0-9 and hyphens.' })
  slug!: string;

  @Field(() => StoryType, { description: 'What it is about.' })
  type!: StoryType;

  @Field(() => [StorySourceInput], { description: 'Where its facts come from, at most 50.' })
  sources!: StorySourceInput[];

  @Field(() => ID, { nullable: true, description: 'The picture that opens it.' })
  pictureId?: string;

  @Field(() => [ID], { description: 'Ids of the places that it is about, at most 50, the nearest first.' })
  placeIds!: string[];

  @Field(() => [ID], { description: 'Ids of the brands that it is about, at most 20.' })
  brandIds!: string[];
}

@ArgsType()
export class SaveFactsArgs {
  @Field(() => ID, { description: 'Id of the manuscript.' })
  manuscript!: string;

  @Field(() => Int, { description: 'The `factsRevision` that these were made from.' })
  baseRevision!: number;

  @Field(() => StoryFactsInput, { description: 'All of them.' })
  facts!: StoryFactsInput;
}
