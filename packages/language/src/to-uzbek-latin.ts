import { tutuq } from './apostrophes.ts';
import { inCaseOf } from './latin-case.ts';
import { cyrillicVowels, uzbekLatinOf } from './uzbek-letters.ts';

/**
 * Uzbek in Cyrillic letters, written in Latin letters, by the orthography of 1995 (plain text; whatever is
 * not a Cyrillic letter stays). Agrees with CLDR's uz_Cyrl-uz_Latn except where CLDR leaves the orthography:
 *
 * - ц is ts behind a vowel and s elsewhere: sirk, aksiya, militsiya;
 * - the hard sign goes between a consonant and е ё ю я, and behind oʻ: obyekt, moʻjiza;
 * - с and ҳ that meet are kept apart: Isʼhoq;
 * - ьо is yo (pavilyon), щ is shch, ы is i;
 * - сентябрь and октябрь are sentabr and oktabr;
 * - an initial is "Sh.", not "SH.".
 */
export function toUzbekLatin(cyrillic: string): string {
  return cyrillic.normalize('NFC').replace(/\p{Script=Cyrillic}+/gu, convertWord);
}

function convertWord(word: string): string {
  const lower = word.toLowerCase();
  let latin = '';
  for (let at = 0; at < word.length; at++) {
    latin += inCaseOf(word, at, latinAt(lower, at));
  }
  return latin;
}

/** September and October, alone or with a suffix; not the Russian adjective in names, as Октябрьское. */
const autumnMonth = /^(?:ок|сен)тябр(?!ь\p{L})/u;

function latinAt(word: string, at: number): string {
  const letter = word.charAt(at);
  const before = word[at - 1];
  const after = word[at + 1];
  switch (letter) {
    case 'е':
      return before === undefined || isVowel(before) || isSign(before) ? 'ye' : 'e';
    case 'ц':
      if (before === 'ц') return '';
      return isVowel(before) ? 'ts' : 's';
    case 'ъ':
      return before === 'ў' || (!isVowel(before) && isIotated(after)) ? '' : tutuq;
    case 'ь':
      return after === 'о' ? 'y' : '';
    case 'с':
      return after === 'ҳ' ? `s${tutuq}` : 's';
    case 'я':
      return word.slice(0, at + 3) === autumnMonth.exec(word)?.[0] ? 'a' : 'ya';
    case 'щ':
      return 'shch';
    case 'ы':
      return 'i';
    default:
      return uzbekLatinOf[letter] ?? letter;
  }
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && cyrillicVowels.includes(letter);
}

function isSign(letter: string): boolean {
  return letter === 'ъ' || letter === 'ь';
}

function isIotated(letter: string | undefined): boolean {
  return letter !== undefined && 'еёюя'.includes(letter);
}
