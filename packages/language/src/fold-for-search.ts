import { anyApostrophe } from './apostrophes.ts';

/**
 * The text as search compares it: one Latin skeleton for all spellings and scripts, whatever the language.
 * A text and a query that fold alike are the same; trigrams take it from there. The README explains the
 * rules and what they cost. Chinese and Japanese are kept. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  let folded = toPlainLatin(text);
  for (let before = ''; before !== folded; ) {
    before = folded;
    for (const [pattern, merged] of merges) folded = folded.replace(pattern, merged);
  }
  return folded;
}

/** Lower case, no apostrophes, no marks, Cyrillic letter by letter, words apart by one space. */
function toPlainLatin(text: string): string {
  return text
    .replace(apostrophes, '')
    .normalize('NFKC')
    .replace(apostrophes, '')
    .toLowerCase()
    .replace(/ьо/g, 'yo')
    .replace(/\P{ASCII}/gu, toLatin)
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/\P{ASCII}/gu, toLatin)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function toLatin(letter: string): string {
  return latinOf[letter] ?? letter;
}

const apostrophes = new RegExp(`[${anyApostrophe}]`, 'g');

/** All combining marks but the two that make voiced kana. */
const marks = /[\p{M}--[\u3099\u309a]]/gv;

/** Letters of all five Cyrillic alphabets, and the Latin ones that are no base letter with a mark. */
// biome-ignore format: a table, by rows
const latinOf: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', э: 'e', є: 'e', ж: 'j', ҷ: 'j',
  з: 'z', и: 'i', і: 'i', ї: 'i', ӣ: 'i', ы: 'i', й: 'y', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'ng',
  о: 'o', ө: 'o', ў: 'o', у: 'u', ӯ: 'u', ұ: 'u', ү: 'u', п: 'p', р: 'r', с: 's', т: 't', ф: 'f',
  х: 'h', ҳ: 'h', һ: 'h', ц: 's', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ь: '', ю: 'yu', я: 'ya',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'ng', ə: 'a',
};

/**
 * What the spellings of one name differ by, applied until nothing changes. Single letters come first, so that
 * a digraph is found in whichever letters it was written.
 */
const merges: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'h'],
  [/q|c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/([a-z])\1+/g, '$1'],
  [/shch/g, 'sh'],
  [/d?zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ts/g, 's'],
  [/y[oe]/g, 'e'],
  [/y/g, 'i'],
  [/u/g, 'o'],
];
