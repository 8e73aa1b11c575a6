import { chooseText, type Language, type Text, type Texts } from '@aul/language';
import { Property } from '@mikro-orm/decorators/legacy';
import type { GraphQLFieldResolver } from 'graphql';
import { Arg, Extensions, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../context.ts';
import { LanguageTag } from './scalars.ts';

export enum TextOrigin {
  WRITTEN = 'WRITTEN',
  TRANSLITERATED = 'TRANSLITERATED',
  MACHINE = 'MACHINE',
}
registerEnumType(TextOrigin, {
  name: 'TextOrigin',
  description: 'How a text came to be in its language.',
  valuesConfig: {
    WRITTEN: { description: 'Written or translated by a person.' },
    TRANSLITERATED: { description: 'Made from the same language in its other script.' },
    MACHINE: { description: 'Translated by a machine.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'A text in one language. Asked for in a language that it does not exist in, it falls back along a fixed chain (kk, ky, tg: ru, en; Uzbek scripts: each other, ru, en; ja, zh-Hans: en) and says which language it is in.',
})
export class LocalizedText {
  @Field(() => String, { description: 'The text itself, plain, without markup.' })
  text!: string;

  @Field(() => LanguageTag, { description: 'The language that `text` is really in: use it for `lang`.' })
  language!: Language;

  @Field(() => TextOrigin, { description: 'Written, transliterated or translated by machine.' })
  origin!: TextOrigin;

  @Field(() => Boolean, { description: 'Whether a native reader has approved this text.' })
  isReviewed!: boolean;

  @Field(() => Boolean, { description: 'True where `language` is not the language that was asked for.' })
  isFallback!: boolean;
}

/**
 * A text per language: a JSONB column of `Texts`, shown as a LocalizedText with a `language` argument.
 * The argument and the resolver are attached by `attachFieldResolvers`, since a decorated method costs ten
 * times as much and these are the most resolved fields there are.
 */
export function LocalizedField(options: { description: string; nullable?: boolean }): PropertyDecorator {
  return (target, key) => {
    Property({ type: 'json', nullable: options.nullable ?? false })(target, String(key));
    Field(() => LocalizedText, options)(target, key);
    Extensions({ isLocalized: true })(target, key);
  };
}

/**
 * Chooses the language of one text; undefined texts stay null. A string is what a row gives for a text that exists in the
 * language asked for, where nothing else of it is selected.
 */
export function localize(texts: Texts | string | null | undefined, language: Language): LocalizedText | null {
  if (!texts) return null;
  // Neither origin nor review is selected, so nobody looks for them.
  if (typeof texts === 'string') return { text: texts, language, isFallback: false } as LocalizedText;
  const chosen = chooseText(texts, language);
  return chosen
    ? { ...chosen, origin: TextOrigin[chosen.origin], isFallback: chosen.language !== language }
    : null;
}

export function localizeAll(texts: Texts[], language: Language): LocalizedText[] {
  return texts.flatMap((text) => localize(text, language) ?? []);
}

/** The `language` argument of a field that is resolved by a method. */
export function LanguageArg(): ReturnType<typeof Arg> {
  return Arg('language', () => LanguageTag, {
    nullable: true,
    description: 'The language to give it in; that of the request when left out.',
  });
}

export function localizedResolver(property: string): GraphQLFieldResolver<Record<string, Texts>, Context> {
  return (root, args: { language?: Language | null }, context) =>
    localize(root[property], args.language ?? context.language);
}

/** Marks texts as written and not yet seen by a native reader. */
export function written(words: Partial<Record<Language, string>>): Texts {
  const mark = (text: string): Text => ({ text, origin: 'WRITTEN', isReviewed: false });
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, mark(text)]));
}
