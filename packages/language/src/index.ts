export { alphabets } from './alphabets.ts';
export { normalizeApostrophes } from './apostrophes.ts';
export { foldForSearch } from './fold-for-search.ts';
export { isLanguage, type Language, languageName, languagePath, languages } from './language.ts';
export { latinOf } from './latin-of.ts';
export { matchLanguage } from './match-language.ts';
export { type PluralCategory, pluralCategory } from './plural-category.ts';
export { slugify } from './slugify.ts';
export { sortKey } from './sort-key.ts';
export {
  type ChosenText,
  chooseText,
  fallbackChain,
  type Text,
  type TextOrigin,
  type Texts,
} from './texts.ts';
export { toUzbekCyrillic } from './to-uzbek-cyrillic.ts';
export { toUzbekLatin } from './to-uzbek-latin.ts';
export { uzbekDay, uzbekMonths } from './uzbek-days.ts';
