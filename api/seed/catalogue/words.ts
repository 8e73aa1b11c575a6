import type { Language } from '@aul/language';
import type { Words } from '../records.ts';

/**
 * A short text in every language: English, Russian, Uzbek, Kazakh, Kyrgyz, Tajik, Japanese, Chinese. Uzbek is written
 * in Latin letters; whoever reads it in Cyrillic is given what `@aul/language` makes of them.
 */
export type Phrase = readonly [
  en: string,
  ru: string,
  uz: string,
  kk: string,
  ky: string,
  tg: string,
  ja: string,
  zh: string,
];

/** The languages of a phrase, column by column. */
export const phraseLanguages = [
  'en',
  'ru',
  'uz-Latn',
  'kk',
  'ky',
  'tg',
  'ja',
  'zh-Hans',
] as const satisfies readonly Language[];
export type PhraseLanguage = (typeof phraseLanguages)[number];
export type PhraseColumn = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function inAllLanguages([en, ru, uz, kk, ky, tg, ja, zh]: Phrase): Words {
  return { en, ru, 'uz-Latn': uz, kk, ky, tg, ja, 'zh-Hans': zh };
}

/** A phrase made column by column. */
export function phraseOf(make: (column: PhraseColumn, language: PhraseLanguage) => string): Phrase {
  return [
    make(0, 'en'),
    make(1, 'ru'),
    make(2, 'uz-Latn'),
    make(3, 'kk'),
    make(4, 'ky'),
    make(5, 'tg'),
    make(6, 'ja'),
    make(7, 'zh-Hans'),
  ];
}

export function capitalizedPhrase(phrase: Phrase): Phrase {
  return phraseOf((column) => capitalized(phrase[column]));
}

/** What stands between two parts of one line. */
export function comma(language: PhraseLanguage): string {
  return language === 'ja' ? '、' : language === 'zh-Hans' ? '，' : ', ';
}

/** English, Russian, Uzbek, Kazakh, Kyrgyz, Tajik: sentences that makers of all four countries could say. */
export type SixNames = readonly [en: string, ru: string, uz: string, kk: string, ky: string, tg: string];

export type Country = 'UZ' | 'KZ' | 'KG' | 'TJ';
export type LocalLanguage = 'uz-Latn' | 'kk' | 'ky' | 'tg';

export const localLanguage: Record<Country, LocalLanguage> = { UZ: 'uz-Latn', KZ: 'kk', KG: 'ky', TJ: 'tg' };
export const countries: readonly Country[] = ['UZ', 'KZ', 'KG', 'TJ'];

/** A sentence of a maker's country: English, Russian, the country's own language. */
export type Row = readonly [en: string, ru: string, local: string];

export const rowWords = ([en, ru, local]: Row, country: Country): Words => ({
  en,
  ru,
  [localLanguage[country]]: local,
});

export function rowOfSix([en, ru, uz, kk, ky, tg]: SixNames, country: Country): Row {
  return [en, ru, { UZ: uz, KZ: kk, KG: ky, TJ: tg }[country]];
}

export function mapRow(row: Row, change: (text: string, column: 0 | 1 | 2) => string): Row {
  return [change(row[0], 0), change(row[1], 1), change(row[2], 2)];
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
