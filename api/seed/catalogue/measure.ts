import type { Country } from './words.ts';

const uzbek: Record<string, string> = { cm: 'sm' };
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
const pieces: Record<Country | 'ru', string> = { ru: 'шт.', UZ: 'dona', KZ: 'дана', KG: 'даана', TJ: 'дона' };

/** A size as it is written in English (`2 × 1.5 m`, `500 g`, `12 pcs`, `M`) for readers of another language. */
export function localMeasure(label: string, reader: Country | 'ru'): string {
  const units = reader === 'UZ' ? uzbek : cyrillic;
  return label
    .replace(/(\d)\.(\d)/g, '$1,$2')
    .replace(/\bpcs\b/g, pieces[reader])
    .replace(/(?<=\d )(mm|cm|m²|m|kg|g|ml|l)(?![a-z])/g, (unit) => units[unit] ?? unit);
}
