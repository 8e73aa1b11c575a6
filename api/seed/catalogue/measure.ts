import type { PhraseLanguage } from './words.ts';

const cyrillic: Record<string, string> = {
  mm: 'мм',
  cm: 'см',
  m: 'м',
  kg: 'кг',
  g: 'г',
  ml: 'мл',
  l: 'л',
  'm²': 'м²',
};

interface Habit {
  units: Record<string, string>;
  pieces: string;
  /** Between whole and part; a point unless said. */
  mark?: ',';
}

const habits: Record<PhraseLanguage, Habit> = {
  en: { units: {}, pieces: ' pcs' },
  ru: { units: cyrillic, pieces: ' шт.', mark: ',' },
  'uz-Latn': { units: { cm: 'sm' }, pieces: ' dona', mark: ',' },
  kk: { units: cyrillic, pieces: ' дана', mark: ',' },
  ky: { units: cyrillic, pieces: ' даана', mark: ',' },
  tg: { units: cyrillic, pieces: ' дона', mark: ',' },
  ja: { units: {}, pieces: '点' },
  'zh-Hans': { units: {}, pieces: '件' },
};

/** A size as it is written in English (`2 × 1.5 m`, `500 g`, `12 pcs`, `M`) for readers of another language. */
export function localMeasure(label: string, language: PhraseLanguage): string {
  const { units, pieces, mark = '.' } = habits[language];
  return label
    .replace(/(\d)\.(\d)/g, `$1${mark}$2`)
    .replace(/ pcs\b/g, pieces)
    .replace(/(?<=\d )(mm|cm|m²|m|kg|g|ml|l)(?![a-z])/g, (unit) => units[unit] ?? unit);
}
