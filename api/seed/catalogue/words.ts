import type { Words } from '../records.ts';

/** English, Russian, Uzbek Latin, Uzbek Cyrillic, Kazakh, Kyrgyz, Tajik, Japanese, Chinese. */
export type NineNames = readonly [
  en: string,
  ru: string,
  uz: string,
  uzCyrl: string,
  kk: string,
  ky: string,
  tg: string,
  ja: string,
  zh: string,
];

export function inNine([en, ru, uz, uzCyrl, kk, ky, tg, ja, zh]: NineNames): Words {
  return { en, ru, 'uz-Latn': uz, 'uz-Cyrl': uzCyrl, kk, ky, tg, ja, 'zh-Hans': zh };
}

/** English, Russian, Uzbek, Kazakh, Kyrgyz, Tajik: what is used by makers of all four countries. */
export type SixNames = readonly [en: string, ru: string, uz: string, kk: string, ky: string, tg: string];

export type Country = 'UZ' | 'KZ' | 'KG' | 'TJ';
export type LocalLanguage = 'uz-Latn' | 'kk' | 'ky' | 'tg';

export const localLanguage: Record<Country, LocalLanguage> = { UZ: 'uz-Latn', KZ: 'kk', KG: 'ky', TJ: 'tg' };
export const countries: readonly Country[] = ['UZ', 'KZ', 'KG', 'TJ'];

/** A text of a maker's country: English, Russian, the country's own language. */
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
