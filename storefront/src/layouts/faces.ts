import type { SiteLanguage } from '../site-language.ts';

const file = (letters: string) => `/fonts/piazzolla-${letters}-700.woff2`;
const latin = [file('latin')];
const cyrillic = [file('latin'), file('cyrillic')];

/**
 * Files of the display face that every page of a language needs. They are asked for with the page: a face that comes
 * after the first paint is left for the next page, so that no line breaks anew under the eyes of who reads it.
 */
export function facesOf(language: SiteLanguage): readonly string[] {
  return faces[language];
}

const faces: Record<SiteLanguage, readonly string[]> = {
  en: latin,
  ru: cyrillic,
  'uz-Latn': latin,
  'uz-Cyrl': [...cyrillic, file('cyrillic-more')],
  kk: [...cyrillic, file('cyrillic-more')],
  ky: [...cyrillic, file('cyrillic-more')],
  tg: [...cyrillic, file('cyrillic-more')],
  // Set in faces of the system, but for the wordmark.
  ja: [],
  'zh-Hans': [],
};
