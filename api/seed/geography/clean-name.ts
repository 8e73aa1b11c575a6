import type { PlaceRecord } from '../records.ts';
import type { CountryCode } from './country-code.ts';

export interface CleanName {
  name: string;
  /** What the word beside the name said: `Shahri`, `Qishlogʻi`. */
  settlementKind?: PlaceRecord['settlementKind'];
}

/** A name of the source without the words for its kind, in today's letters: `Tŭytepa` -> `Toʻytepa`. */
export function cleanSourceName(raw: string, country: CountryCode): CleanName {
  const { name, settlementKind } = withoutKindWord(raw.normalize('NFC').trim());
  return { name: country === 'UZ' ? uzbekLetters(name) : name, settlementKind };
}

const kindWords: [RegExp, PlaceRecord['settlementKind']][] = [
  [/ (Shahri|Shahar|Shaharchasi)$/u, 'TOWN'],
  [/ Qishlo[gG][‘’'ʻ]i$/u, 'VILLAGE'],
  [/ Tumani$/u, undefined],
];

function withoutKindWord(name: string): CleanName {
  for (const [pattern, settlementKind] of kindWords) {
    if (pattern.test(name)) return { name: name.replace(pattern, ''), settlementKind };
  }
  return { name };
}

/** Uzbek Latin as it is written today: ʻ (U+02BB) in oʻ and gʻ, ʼ (U+02BC) elsewhere, no breves. */
export function uzbekLetters(name: string): string {
  return name
    .replace(/ŭ/g, 'oʻ')
    .replace(/Ŭ/g, 'Oʻ')
    .replace(/([oOgG])[‘’'`´ʼʻ]/g, '$1ʻ')
    .replace(/[‘’'`´]/g, 'ʼ');
}
