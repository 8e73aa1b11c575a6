import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabets } from './alphabets.ts';
import type { Language } from './language.ts';
import { sortKey } from './sort-key.ts';

const sorted = (texts: readonly string[], language: Language) =>
  texts.toSorted((left, right) => compare(sortKey(left, language), sortKey(right, language)));

test.each([
  ['uz-Latn', ['Andijon', 'Nurota', 'Xiva', 'Zomin', 'Oʻzbekiston', "G'ijduvon", 'Shovot', 'Chust']],
  ['uz-Cyrl', ['Андижон', 'Чуст', 'Шовот', 'Яккабоғ', 'Ўзбекистон', 'Қарши', 'Ғиждувон', 'Ҳазорасп']],
  ['kk', ['Абай', 'Әйтеке', 'Гвардия', 'Ғабит', 'Кеген', 'Қарасай', 'Нұра', 'Ыбырай', 'Ізенді']],
  ['ky', ['Нарын', 'Ноокат', 'Оргочор', 'Өзгөн', 'Талас', 'Узун', 'Үч-Коргон']],
  [
    'tg',
    [
      'Гулистон',
      'Ғафуров',
      'Истаравшан',
      'Кӯлоб',
      'Қубодиён',
      'Хоруғ',
      'Ҳисор',
      'Чкалов',
      'Ҷиргатол',
      'Шаҳритӯс',
    ],
  ],
  ['ru', ['Ежово', 'Ёлкино', 'Ельск', 'Жуково', 'Йод', 'Ош', 'Ош Новый', 'Ошоба']],
  ['en', ['2 bowls', 'Éclair', 'eclairs', 'Über', 'Zinc']],
  ['ja', ['アトラス', 'きもの', 'キモノや', 'さら']],
] as const)('%s sorts as its dictionary', (language, order) => {
  expect(sorted(order.toReversed(), language)).toEqual(order);
});

describe('in agreement with ICU, where ICU knows the language', () => {
  test.each([
    ['ru', 'ru'],
    ['kk', 'kk'],
    ['ky', 'ky'],
    ['uz-Latn', 'uz'],
    ['en', 'en'],
  ] as const)('%s', (language, locale) => {
    const collator = new Intl.Collator(locale, { sensitivity: 'base' });
    const letters = (alphabets[language] ?? '').split(' ');
    const word = fc.array(fc.constantFrom(...letters), { maxLength: 5 }).map((found) => found.join(''));
    fc.assert(
      fc.property(word, word, (left, right) => {
        const ours = compare(sortKey(left, language), sortKey(right, language));
        expect(ours).toBe(Math.sign(collator.compare(left, right)));
      }),
      { numRuns: 2000 },
    );
  });
});

test('capitals, accents and the tutuq do not count', () => {
  expect(sortKey('ÁDRAS', 'en')).toBe(sortKey('adras', 'en'));
  expect(sortKey('Maʼno', 'uz-Latn')).toBe(sortKey('MANO', 'uz-Latn'));
  expect(sortKey('Ёлка', 'ru')).toBe(sortKey('елка', 'ru'));
});

test('s and h that meet are not sh', () => {
  expect(sorted(['Ishoq', 'Isʼhoq', 'Iz'], 'uz-Latn')).toEqual(['Isʼhoq', 'Iz', 'Ishoq']);
});

test('letters of another script come last', () => {
  expect(sorted(['Zarya', 'Ягода', '7 gul'], 'ru')).toEqual(['7 gul', 'Ягода', 'Zarya']);
});

test('keys of the tables are ASCII for text of their alphabet, so that any byte order is right', () => {
  for (const [language, letters] of Object.entries(alphabets)) {
    expect(sortKey(letters, language as Language)).toMatch(/^[\x20-\x7d]+$/);
  }
});

function compare(left: string, right: string): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}
