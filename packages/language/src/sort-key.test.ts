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
  [
    'zh-Hans',
    ['2号窑', '阿德拉斯', '布哈拉', '布哈拉地毯', '费尔干纳', '里什坦', '丘斯特', '陶艺', 'Adras', 'Арча'],
  ],
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

test('Chinese agrees with ICU on ideographs in use', () => {
  const { compare: byPinyin } = new Intl.Collator('zh');
  const used =
    '阿德拉斯布哈丘特陶艺中国乌兹别克坦吉尔哈萨皮毛地毯丝绸刀木雕铜器碗盘子蜂蜜杏干核桃山村手工白黑红蓝大小新老';
  const word = fc.array(fc.constantFrom(...used), { maxLength: 5 }).map((found) => found.join(''));
  fc.assert(
    fc.property(word, word, (left, right) => {
      const ours = compare(sortKey(left, 'zh-Hans'), sortKey(right, 'zh-Hans'));
      expect(ours).toBe(Math.sign(byPinyin(left, right)));
    }),
    { numRuns: 2000 },
  );
});

test('each ideograph of the table has a place of its own, which UTF-8 and UTF-16 order alike', () => {
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCharCode(0x4e00 + index));
  const keys = all.map((character) => sortKey(character, 'zh-Hans'));
  expect(new Set(keys).size).toBe(all.length);
  for (const key of [...keys, sortKey('a', 'zh-Hans')]) expect(key).toMatch(/^[\u4e00-\u9fff～]/u);
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
