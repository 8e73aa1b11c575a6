import type { Language, TextOrigin as Origin } from '@aul/language';
import type { Conflict, Content } from '@aul/manuscript';
import { GraphQLScalarType } from 'graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TextOrigin } from '../graphql/localized-text.ts';
import { DateTime, Json, LanguageTag } from '../graphql/scalars.ts';
import { VersionReason } from '../manuscript-version/manuscript-version.entity.ts';
import { DeskPlace } from '../place/desk-place.ts';
import { StorySource, StoryType } from '../story/story.entity.ts';
import { StaffName } from '../viewer/staff-name.ts';
import { ManuscriptKind } from './manuscript.entity.ts';
import { TextState } from './manuscript-text.entity.ts';

registerEnumType(ManuscriptKind, {
  name: 'ManuscriptKind',
  description: 'What a manuscript is the text of.',
  valuesConfig: {
    STORY: { description: 'A story.' },
    PLACE: { description: 'The page of a place.' },
    BRAND: { description: 'A brand.' },
    PRODUCER: { description: 'A producer.' },
    PRODUCT: { description: 'A product.' },
  },
});
registerEnumType(TextState, {
  name: 'TextState',
  description: 'Where a text stands on its way to the public.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    IN_REVIEW: { description: 'Waits for somebody to read it.' },
    SCHEDULED: { description: 'Waits for its hour.' },
    PUBLISHED: { description: 'Public; it may have been changed since.' },
    UNPUBLISHED: { description: 'Was public, and is no more.' },
  },
});
registerEnumType(VersionReason, {
  name: 'VersionReason',
  description: 'How a version came to be.',
  valuesConfig: {
    SAVED: { description: 'Somebody wrote it.' },
    MERGED: { description: 'Two people wrote at once, and it has the words of both.' },
    RESTORED: { description: 'It was an earlier version, and somebody took it back.' },
    TRANSLITERATED: { description: 'It was made from the other script of its language.' },
    PUBLISHED: { description: 'It was public before there was a manuscript.' },
  },
});

export const ManuscriptContent = new GraphQLScalarType({
  name: 'ManuscriptContent',
  description:
    'A text in one language as JSON: `fields` by name, and `blocks` in order, each with an `id` and a `type`. At most 200 blocks and 300 KB.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'Words that met others at the same place, and were put aside.',
})
export class TextConflict {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Json, {
    description:
      'Where, and which words: `{at: "FIELD", name, mine, base}` or `{at: "BLOCK", blockId, mine, base}`. Mine are those that were put aside, base is what they were made from.',
  })
  conflict!: Conflict;

  @Field(() => StaffName, { nullable: true, description: 'Whose words they are.' })
  writtenBy!: StaffName | null;

  @Field(() => DateTime, { description: 'Since when.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'The revision in which the other words stand.' })
  revision!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Why a text was not published at its hour.' })
class PublishProblem {
  @Field(() => String, { description: 'The code of the error.' })
  code!: string;

  @Field(() => String, { description: 'What stood in the way.' })
  message!: string;
}

@ObjectType('ManuscriptText', {
  simpleResolvers: true,
  description: 'A manuscript in one language. One in which nothing is written is missing.',
})
export class DeskText {
  /** Of its manuscript, as the next. */
  manuscriptId!: string;
  kind!: ManuscriptKind;

  @Field(() => LanguageTag, { description: 'Its language.' })
  language!: Language;

  @Field(() => TextState, { description: 'Where it stands.' })
  state!: TextState;

  @Field(() => Boolean, { description: 'Whether the public sees something else than stands in it now.' })
  isChangedSincePublished!: boolean;

  @Field(() => Int, { description: 'Counts its changes.' })
  revision!: number;

  @Field(() => Int, { nullable: true, description: 'That the public sees; null when it sees none.' })
  publishedRevision!: number | null;

  @Field(() => TextOrigin, { description: 'How it came to be.' })
  origin!: Origin;

  @Field(() => StaffName, { nullable: true, description: 'Who changed it last.' })
  translator!: StaffName | null;

  @Field(() => StaffName, { nullable: true, description: 'Who read and approved `reviewedRevision`.' })
  reviewer!: StaffName | null;

  @Field(() => Int, { nullable: true, description: 'The revision that was approved.' })
  reviewedRevision!: number | null;

  @Field(() => String, { nullable: true, description: 'What whoever read it wants changed.' })
  reviewNote!: string | null;

  @Field(() => LanguageTag, { nullable: true, description: 'The language that it was made from.' })
  sourceLanguage!: Language | null;

  @Field(() => Boolean, { description: 'Whether what it was made from has changed since.' })
  isSourceChanged!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Its hour, while it waits for it.' })
  publishAt!: Date | null;

  @Field(() => PublishProblem, { nullable: true, description: 'Why it was not published at its hour.' })
  publishProblem!: PublishProblem | null;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: Date;

  @Field(() => [String], { description: 'The fields that a text of its kind has, in the order of writing.' })
  fieldNames!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'A brand, as staff see it.' })
class DeskBrand {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  name!: string;
}

@ObjectType('StoryFacts', { simpleResolvers: true, description: 'What a story is beside its words.' })
export class DeskFacts {
  @Field(() => String, { description: 'Its name in addresses.' })
  slug!: string;

  @Field(() => StoryType, { description: 'What it is about.' })
  type!: StoryType;

  @Field(() => [StorySource], { description: 'Where its facts come from.' })
  sources!: StorySource[];

  @Field(() => ID, { nullable: true, description: 'The picture that opens it.' })
  pictureId!: string | null;

  @Field(() => [DeskPlace], { description: 'Places that it is about.' })
  places!: DeskPlace[];

  @Field(() => [DeskBrand], { description: 'Brands that it is about.' })
  brands!: DeskBrand[];
}

@ObjectType('Manuscript', {
  simpleResolvers: true,
  description: 'What editors work at: the texts of one record, before and behind what is public.',
})
export class DeskManuscript {
  @Field(() => ID, { description: 'Its id, which is that of its record.' })
  id!: string;

  @Field(() => ManuscriptKind, { description: 'What it is the text of.' })
  kind!: ManuscriptKind;

  @Field(() => ID, { description: 'Id of the public record, or that a story is going to have.' })
  subjectId!: string;

  @Field(() => String, { description: 'Its title or name, in the language of the request or the nearest.' })
  name!: string;

  @Field(() => DeskPlace, { nullable: true, description: 'The place that it is about first of all.' })
  place!: DeskPlace | null;

  @Field(() => DeskFacts, { nullable: true, description: 'Of a story: what it is beside its words.' })
  facts!: DeskFacts | null;

  @Field(() => Int, { description: 'Counts the changes of `facts`.' })
  factsRevision!: number;

  @Field(() => [DeskText], { description: 'Its texts, one a language.', complexity: 9 })
  texts!: DeskText[];

  @Field(() => Boolean, { description: 'Whether it is in the trash.' })
  isTrashed!: boolean;

  @Field(() => DateTime, {
    description: 'When anything in it was changed last; 1970 when nobody has opened it yet.',
  })
  updatedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Path of its page on the storefront, when it is public.',
  })
  publicPath!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A text as it was.' })
export class Version {
  /** Of its save: for cursors. */
  id!: string;

  @Field(() => Int, { description: 'Its number.' })
  revision!: number;

  @Field(() => VersionReason, { description: 'How it came to be.' })
  reason!: VersionReason;

  @Field(() => StaffName, { nullable: true, description: 'By whom.' })
  savedBy!: StaffName | null;

  @Field(() => DateTime, { description: 'When.' })
  savedAt!: Date;

  @Field(() => ManuscriptContent, { nullable: true, description: 'Its content; null in lists.' })
  content?: Content;
}

@ObjectType({ simpleResolvers: true, description: 'How far the texts are in one language.' })
export class WorkProgress {
  @Field(() => LanguageTag, { description: 'The language.' })
  language!: Language;

  @Field(() => Int, { description: 'Nothing is written.' })
  missing!: number;

  @Field(() => Int, { description: 'Being written.' })
  draft!: number;

  @Field(() => Int, { description: 'Waiting for somebody to read them.' })
  inReview!: number;

  @Field(() => Int, { description: 'Waiting for their hour.' })
  scheduled!: number;

  @Field(() => Int, { description: 'Public as they are.' })
  published!: number;

  @Field(() => Int, { description: 'Public, and changed since.' })
  changed!: number;

  @Field(() => Int, { description: 'Were public, and are no more.' })
  unpublished!: number;

  @Field(() => Int, { description: 'All.' })
  total!: number;
}
