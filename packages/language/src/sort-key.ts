import { alphabets } from './alphabets.ts';
import { normalizeApostrophes } from './apostrophes.ts';
import type { Language } from './language.ts';

/**
 * A key by which texts of one language sort as its dictionary does, when keys are compared as plain code
 * points: PostgreSQL's COLLATE "C", or < in JavaScript. Keys of different languages do not compare.
 *
 * Capitals, accents and marks do not count, nor does the tutuq; Russian ё sorts as е. Words come before the
 * longer ones that they begin ("Osh" before "Oshoba"); a space or a hyphen before any letter; digits before
 * letters; letters of other scripts after the alphabet. Texts that differ only in what does not count have
 * equal keys: order by something unique besides.
 *
 * Japanese sorts right when it is given the reading in kana (hiragana and katakana are one); any other
 * Japanese text, and Chinese, falls back on the order of code points.
 */
export function sortKey(text: string, language: Language): string {
  const weights = weightsOf[language];
  return weights === undefined ? characterKey(text) : alphabetKey(text, language, weights);
}

type Weights = ReadonlyMap<string, string>;

/** Letter n of an alphabet weighs the nth character from "A" on: above the digits, below "~". */
const weightsOf: Partial<Record<Language, Weights>> = Object.fromEntries(
  Object.entries(alphabets).map(([language, letters]) => [
    language,
    new Map(letters.split(' ').map((letter, index) => [letter, String.fromCharCode(0x41 + index)])),
  ]),
);

function alphabetKey(text: string, language: Language, weights: Weights): string {
  const lower = (language === 'uz-Latn' ? normalizeApostrophes(text) : text).normalize('NFC').toLowerCase();
  let key = '';
  for (let at = 0; at < lower.length; ) {
    const two = weights.get(lower.slice(at, at + 2));
    const one = String.fromCodePoint(lower.codePointAt(at) ?? 0);
    key += at + 1 < lower.length && two !== undefined ? two : weigh(one, weights);
    at += two === undefined ? one.length : 2;
  }
  return key.replace(/ +/g, ' ').trim();
}

function weigh(character: string, weights: Weights): string {
  if (/[\s\p{Pd}]/u.test(character)) return ' ';
  return (
    weights.get(character) ??
    [...character.normalize('NFKD')].map((part) => weights.get(part) ?? weighForeign(part)).join('')
  );
}

function weighForeign(part: string): string {
  if (/[0-9]/.test(part)) return part;
  return /[[\p{L}\p{N}]--\p{Lm}]/v.test(part) ? `~${part}` : '';
}

function characterKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60));
}
