/** The languages of Aul as BCP 47 tags. Uzbek is one language in two scripts, each with a tag of its own. */
export type Language = 'en' | 'ru' | 'uz-Latn' | 'uz-Cyrl' | 'kk' | 'ky' | 'tg' | 'ja' | 'zh-Hans';

/** All of them, in the order in which they are listed to people and tried when nothing else is left. */
export const languages: readonly Language[] = [
  'en',
  'ru',
  'uz-Latn',
  'uz-Cyrl',
  'kk',
  'ky',
  'tg',
  'ja',
  'zh-Hans',
];

/** True for exactly the tags in `languages`, capitals included. */
export function isLanguage(value: string): value is Language {
  return Object.hasOwn(paths, value);
}

/** The first segment of a page's path in that language. */
export function languagePath(language: Language): string {
  return paths[language];
}

/** The language's name in itself, for a language menu. */
export function languageName(language: Language): string {
  return names[language];
}

const paths: Record<Language, string> = {
  en: 'en',
  ru: 'ru',
  'uz-Latn': 'uz',
  'uz-Cyrl': 'uz-cyrl',
  kk: 'kk',
  ky: 'ky',
  tg: 'tg',
  ja: 'ja',
  'zh-Hans': 'zh-hans',
};

const names: Record<Language, string> = {
  en: 'English',
  ru: 'Русский',
  'uz-Latn': 'Oʻzbekcha',
  'uz-Cyrl': 'Ўзбекча',
  kk: 'Қазақша',
  ky: 'Кыргызча',
  tg: 'Тоҷикӣ',
  ja: '日本語',
  'zh-Hans': '简体中文',
};
