import type { Language } from '@aul/language';

export type CountryCode = 'UZ' | 'KZ' | 'KG' | 'TJ';

/** The language that a country's places are named in first. */
export const localLanguage: Record<CountryCode, Language> = {
  UZ: 'uz-Latn',
  KZ: 'kk',
  KG: 'ky',
  TJ: 'tg',
};
