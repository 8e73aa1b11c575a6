import { letterMark } from './apostrophes.ts';

/**
 * The letters of Uzbek that stand for one another whatever is beside them, lower case.
 * е ё ю я, ц, ъ and ь depend on their neighbours: see to-uzbek-latin.ts and to-uzbek-cyrillic.ts.
 */
export const uzbekLatinOf: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: `g${letterMark}`,
  д: 'd',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: `o${letterMark}`,
  ф: 'f',
  х: 'x',
  ҳ: 'h',
  ч: 'ch',
  ш: 'sh',
  э: 'e',
  ё: 'yo',
  ю: 'yu',
  я: 'ya',
};

export const cyrillicOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(uzbekLatinOf).map(([cyrillic, latin]) => [latin, cyrillic]),
);

export const cyrillicVowels = 'аеёиоуўэюяы';
