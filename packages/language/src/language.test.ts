import { expect, test } from 'vitest';
import { isLanguage, languageName, languagePath, languages } from './language.ts';
import { pluralCategory } from './plural-category.ts';

test('every language has a path and a name of its own, and a tag in canonical form', () => {
  expect(languages.map(languagePath)).toEqual([
    'en',
    'ru',
    'uz',
    'uz-cyrl',
    'kk',
    'ky',
    'tg',
    'ja',
    'zh-hans',
  ]);
  expect(new Set(languages.map(languageName)).size).toBe(9);
  expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
});

test('only the tags themselves are languages', () => {
  expect(languages.every(isLanguage)).toBe(true);
  expect(['uz', 'EN', 'zh', '', 'toString'].some(isLanguage)).toBe(false);
});

test('counts take the plural forms of their language', () => {
  expect([1, 2, 5, 21, 0.5].map((count) => pluralCategory(count, 'ru'))).toEqual([
    'one',
    'few',
    'many',
    'one',
    'other',
  ]);
  for (const language of ['en', 'uz-Latn', 'uz-Cyrl', 'kk', 'ky', 'tg'] as const) {
    expect([0, 1, 2].map((count) => pluralCategory(count, language))).toEqual(['other', 'one', 'other']);
  }
  expect(pluralCategory(1, 'ja')).toBe('other');
  expect(pluralCategory(1, 'zh-Hans')).toBe('other');
});
