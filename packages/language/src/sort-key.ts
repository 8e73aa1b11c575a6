import { alphabets } from './alphabets.ts';
import { normalizeApostrophes } from './apostrophes.ts';
import type { Language } from './language.ts';
import { pinyinOrder } from './pinyin-order.ts';

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
 * Japanese text falls back on the order of code points. Chinese sorts by its reading in pinyin.
 */
export function sortKey(text: string, language: Language): string {
  if (language === 'zh-Hans') return pinyinKey(text);
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

/** An ideograph of the table weighs the character that stands at its place among the code points. */
function pinyinKey(text: string): string {
  readings ??= new Map(
    Array.from(pinyinOrder.replaceAll('\n', ''), (character, index) => [
      character,
      String.fromCharCode(0x4e00 + index),
    ]),
  );
  let key = '';
  for (const character of text.normalize('NFKC').toLowerCase())
    key +=
      readings.get(character) ?? (/\p{L}/u.test(character) ? `${afterIdeographs}${character}` : character);
  return key;
}

/** Made when the first Chinese key is. */
let readings: Weights | undefined;

/** Above all ideographs of the table, in UTF-8 and in UTF-16. */
const afterIdeographs = '～';
