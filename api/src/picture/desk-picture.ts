import type { Language } from '@aul/language';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Json } from '../graphql/scalars.ts';
import { PictureSource } from './picture-source.ts';

/** What a picture may still need before it can be shown. */
export enum PictureLack {
  ALT = 'ALT',
  CREDIT = 'CREDIT',
  LICENCE = 'LICENCE',
  CONSENT = 'CONSENT',
}
registerEnumType(PictureLack, {
  name: 'PictureLack',
  description: 'What a picture still needs before it can be shown.',
  valuesConfig: {
    ALT: { description: 'Words, in one language at least, for those who do not see it.' },
    CREDIT: { description: 'Whom to name beside it.' },
    LICENCE: { description: 'Under which terms it may be shown.' },
    CONSENT: { description: 'The consent of the person in it to portraits.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A picture as staff work with it: also one that cannot be shown yet.',
})
export class DeskPicture {
  @Field(() => ID, { description: 'By which texts name it.' })
  id!: string;

  @Field(() => String, { description: 'Hash of the content; names the files.' })
  hash!: string;

  @Field(() => Int, { description: 'Width of the largest file, in pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Height of the largest file, in pixels.' })
  height!: number;

  @Field(() => Json, { description: 'What is to be seen, by language.' })
  alt!: Partial<Record<Language, string>>;

  @Field(() => String, { description: 'Whom to name beside it; empty until it is known.' })
  credit!: string;

  @Field(() => String, {
    description: 'SPDX identifier or name of the licence; empty until it is known.',
  })
  licence!: string;

  @Field(() => Int, {
    description: 'What has to stay in sight where it is cut: percent from the left.',
  })
  focusX!: number;

  @Field(() => Int, { description: 'The same, from the top.' })
  focusY!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The producer of whom somebody can be recognised in it.',
  })
  personProducerId!: string | null;

  @Field(() => String, { nullable: true, description: 'How that producer is called.' })
  personName!: string | null;

  @Field(() => Boolean, { description: 'Whether it has all that it takes to be shown.' })
  isComplete!: boolean;

  @Field(() => [PictureLack], { description: 'What it still needs.' })
  lacks!: PictureLack[];

  @Field(() => Boolean, { description: 'True for an illustration made by a program.' })
  isGenerated!: boolean;

  @Field(() => [PictureSource], {
    description: 'The files, best format first, each in ascending width.',
  })
  sources!: PictureSource[];
}
