import type { Language } from '@aul/language';

const codes: Record<Language, string> = {
  en: 'en',
  ru: 'ru',
  'uz-Latn': 'oʻz',
  'uz-Cyrl': 'ўз',
  kk: 'қз',
  ky: 'кг',
  tg: 'тҷ',
  ja: '日',
  'zh-Hans': '中',
};

/** A language in one to three letters of its own, where nine of them stand side by side. */
export const codeOf = (language: Language): string => codes[language];
