import { type Language, languages } from './language.ts';
import { toUzbekCyrillic } from './to-uzbek-cyrillic.ts';
import { toUzbekLatin } from './to-uzbek-latin.ts';

/** Who made a text: a person in that language, the rules between the Uzbek scripts, or a machine translation. */
export type TextOrigin = 'WRITTEN' | 'TRANSLITERATED' | 'MACHINE';

/** One public text in one language. */
export interface Text {
  text: string;
  origin: TextOrigin;
  /** Whether a person who reads the language has approved it. */
  isReviewed: boolean;
}

/** The same text in the languages that there are. An empty text counts as none. */
export type Texts = Partial<Record<Language, Text>>;

/** A text and the language that it really is in, which may not be the one asked for. */
export interface ChosenText extends Text {
  language: Language;
}

/** What is tried, in this order, when the language itself is missing. */
export const fallbackChain: Record<Language, readonly Language[]> = {
  en: [],
  ru: ['en'],
  'uz-Latn': ['uz-Cyrl', 'ru', 'en'],
  'uz-Cyrl': ['uz-Latn', 'ru', 'en'],
  kk: ['ru', 'en'],
  ky: ['ru', 'en'],
  tg: ['ru', 'en'],
  ja: ['en'],
  'zh-Hans': ['en'],
};

/**
 * The text for a reader of `language`: in that language, else along its fallbackChain, else in the first of
 * `languages` that has one; undefined when there is none at all.
 *
 * Between the Uzbek scripts the text is transliterated: it is then in the language asked for, TRANSLITERATED
 * and not reviewed. A machine translation stays MACHINE, so that it is not shown as somebody's words.
 * Costs one property read and one object when the language is there. Transliterating costs about 0.2 us a
 * letter each time: store the result of long texts.
 */
export function chooseText(texts: Texts, language: Language): ChosenText | undefined {
  const own = texts[language];
  if (own?.text) return inLanguage(own, language);
  for (const next of fallbackChain[language]) {
    const text = texts[next];
    if (text?.text) return transliterated(text, next, language) ?? inLanguage(text, next);
  }
  for (const next of languages) {
    const text = texts[next];
    if (text?.text) return inLanguage(text, next);
  }
  return undefined;
}

function inLanguage(text: Text, language: Language): ChosenText {
  return { text: text.text, origin: text.origin, isReviewed: text.isReviewed, language };
}

function transliterated(text: Text, from: Language, to: Language): ChosenText | undefined {
  const convert = from === 'uz-Cyrl' ? toUzbekLatin : from === 'uz-Latn' ? toUzbekCyrillic : undefined;
  if (convert === undefined || !to.startsWith('uz-')) return undefined;
  const origin = text.origin === 'MACHINE' ? 'MACHINE' : 'TRANSLITERATED';
  return { text: convert(text.text), origin, isReviewed: false, language: to };
}
