import { letterMark, normalizeApostrophes, tutuq } from './apostrophes.ts';
import { cyrillicOf } from './uzbek-letters.ts';
import { loanStems, loanWords, otherSpellings } from './uzbek-loanwords.ts';

/**
 * Uzbek in Latin letters, written in Cyrillic letters (plain text, any apostrophes). Kept in Latin: Roman
 * numerals, and words with a letter that Uzbek does not have (c without h, w, accents), such as Facebook.
 *
 * The letters ц ь щ ы, and э й ъ before some vowels, cannot be told from the Latin text. Common loanwords
 * come from a table; the README lists what is lost.
 */
export function toUzbekCyrillic(latin: string): string {
  return normalizeApostrophes(latin.normalize('NFC')).replace(word, (found, offset: number, text: string) =>
    isKept(found, text[offset + found.length]) ? found : convertWord(found),
  );
}

const word = new RegExp(`\\p{Script=Latin}[\\p{Script=Latin}${letterMark}${tutuq}]*`, 'gu');
const foreign = new RegExp(`[^a-z${letterMark}${tutuq}]|w|c(?!h)`, 'i');
const romanNumeral = /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/;

/** A single capital with a point behind it is somebody's initial, not a numeral. */
function isKept(found: string, next: string | undefined): boolean {
  if (foreign.test(found)) return true;
  return romanNumeral.test(found) && (found.length > 1 || next !== '.');
}

const stem = new RegExp(
  `^(?:${Object.keys(loanStems)
    .sort((left, right) => right.length - left.length)
    .join('|')})`,
);

function convertWord(found: string): string {
  const lower = found.toLowerCase();
  const whole = wholeWords.get(lower);
  if (whole !== undefined) return likeCase(whole, found);
  const known = stem.exec(lower)?.[0] ?? '';
  const loan = loanStems[known];
  if (loan === undefined) return spell(found, lower);
  return likeCase(loan, found.slice(0, known.length)) + spell(found, lower, known.length);
}

const wholeWords: ReadonlyMap<string, string> = new Map(Object.entries({ ...loanWords, ...otherSpellings }));

/** The letters from `start` on, one by one. */
function spell(found: string, lower: string, start = 0): string {
  let cyrillic = '';
  for (let at = start; at < found.length; ) {
    const { written, length } = cyrillicAt(lower, at);
    cyrillic +=
      found === lower
        ? written
        : likeCase(written, found.slice(at, at + length), found.slice(Math.max(0, at - 1), at + length + 1));
    at += length;
  }
  return cyrillic;
}

interface Spelling {
  written: string;
  /** How many Latin characters it stands for. */
  length: number;
}

function cyrillicAt(lower: string, at: number): Spelling {
  const letter = lower.charAt(at);
  const after = lower.charAt(at + 1);
  switch (letter) {
    case 's':
      if (after === tutuq && lower[at + 2] === 'h') return { written: 'с', length: 2 };
      if (lower.startsWith('siya', at) && isOneOf('knp', lower[at - 1])) return { written: 'ц', length: 1 };
      break;
    case 't':
      if (!lower.startsWith('tsi', at) || !isOneOf('aeiouy', lower[at + 3])) break;
      if (isBehindVowel(lower, at)) return { written: 'ц', length: 2 };
      break;
    case 'e':
      return { written: isSyllable(lower, at) ? 'э' : 'е', length: 1 };
    case 'y':
      if (after === 'e') return { written: isSyllable(lower, at) ? 'е' : 'ье', length: 2 };
      if (after === 'o' && lower[at + 2] === letterMark) return { written: 'й', length: 1 };
      break;
    case tutuq:
    case letterMark:
      return { written: 'ъ', length: 1 };
  }
  const two = cyrillicOf[letter + after];
  if (after !== '' && two !== undefined) return { written: two, length: 2 };
  return { written: cyrillicOf[letter] ?? letter, length: 1 };
}

/** Whether a syllable begins here without a consonant: at the start, behind a vowel, behind the tutuq. */
function isSyllable(lower: string, at: number): boolean {
  return at === 0 || lower[at - 1] === tutuq || isBehindVowel(lower, at);
}

function isBehindVowel(lower: string, at: number): boolean {
  const before = lower[at - 1];
  return isOneOf('aeiou', before) || (before === letterMark && lower[at - 2] === 'o');
}

function isOneOf(letters: string, letter: string | undefined): boolean {
  return letter !== undefined && letters.includes(letter);
}

/** `written` in the capitals of the Latin letters that it stands for; a sign has the case of those around it. */
function likeCase(written: string, latin: string, around = latin): string {
  if (written === 'ъ') return isCapitals(around) ? 'Ъ' : 'ъ';
  if (latin.length > 1 && isCapitals(latin)) return written.toUpperCase();
  const first = latin.charAt(0);
  if (first === first.toLowerCase()) return written;
  return written.charAt(0).toUpperCase() + written.slice(1);
}

function isCapitals(latin: string): boolean {
  return latin === latin.toUpperCase() && latin !== latin.toLowerCase();
}
