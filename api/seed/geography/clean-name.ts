import { normalizeApostrophes } from '@aul/language';
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

/** Uzbek Latin as it is written today: oʻ where older maps have a breve, and its own apostrophes. */
function uzbekLetters(name: string): string {
  return normalizeApostrophes(name.replaceAll('ŭ', 'oʻ').replaceAll('Ŭ', 'Oʻ'));
}
