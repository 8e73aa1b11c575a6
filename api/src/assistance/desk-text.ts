import { chooseText, type Language, languages, type Texts } from '@aul/language';
import { Field, InputType, ObjectType } from 'type-graphql';
import { TextOrigin } from '../graphql/localized-text.ts';
import { LanguageTag } from '../graphql/scalars.ts';
import type { Words } from './words.rules.ts';

@ObjectType({ simpleResolvers: true, description: 'A text in one language, as staff see it.' })
export class DeskText {
  @Field(() => LanguageTag, { description: 'Its language.' })
  language!: Language;

  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => TextOrigin, { description: 'Written, transliterated or translated by machine.' })
  origin!: TextOrigin;

  @Field(() => Boolean, { description: 'Whether a native reader has approved it.' })
  isReviewed!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A text in the languages that it exists in.' })
export class DeskTexts {
  @Field(() => [DeskText], { description: 'One for each language that there is.' })
  texts!: DeskText[];
}

@InputType({ description: 'A text in one language.' })
export class TextInput {
  @Field(() => LanguageTag, { description: 'Its language.' })
  language!: Language;

  @Field(() => String, {
    description: 'The text, at most 20000 letters; an empty one takes away what there is in this language.',
  })
  text!: string;
}

@InputType({ description: 'A text in several languages.' })
export class TextsInput {
  @Field(() => [TextInput], { description: 'One for each language.' })
  texts!: TextInput[];
}

export function showTexts(texts: Texts | null | undefined): DeskText[] {
  return languages.flatMap((language) => {
    const text = texts?.[language];
    return text ? [{ ...text, language, origin: TextOrigin[text.origin] }] : [];
  });
}

/** What a text is called in lists: in the language, or in the one that stands in for it. */
export function shownText(texts: Texts | null | undefined, language: Language): string {
  return chooseText(texts ?? {}, language)?.text ?? '';
}

export function wordsOf(texts: readonly TextInput[]): Words {
  return Object.fromEntries(texts.map(({ language, text }) => [language, text]));
}
