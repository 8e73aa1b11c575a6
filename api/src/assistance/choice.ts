import type { Texts } from '@aul/language';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
import { shownText } from './desk-text.ts';

@ObjectType({ simpleResolvers: true, description: 'Something that a form lets one choose.' })
export class Choice {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its permanent key, as spreadsheets write it.' })
  slug!: string;

  @Field(() => String, { description: 'Its name, in the language of the request.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A picture that a record shows.' })
export class PictureChoice {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Address of its smallest file, a JPEG.' })
  thumbnailUrl!: string;

  @Field(() => String, { description: 'What is to be seen, in the language of the request.' })
  alt!: string;
}

export function showPicture(
  { id, hash, widths, alt }: { id: string; hash: string; widths: number[]; alt: Texts },
  { mediaUrl, language }: Context,
): PictureChoice {
  const width = Math.min(...widths);
  return { id, thumbnailUrl: `${mediaUrl}/${hash}-${width}.jpg`, alt: shownText(alt, language) };
}
