import { expect, test } from 'vitest';
import { written } from '../graphql/localized-text.ts';
import { searchNames, searchTexts, searchWords } from './document.rules.ts';
import { nameSort } from './name-sort.rules.ts';

test('words of all languages meet in one spelling, and stand once', () => {
  const words = searchWords(
    [written({ 'uz-Latn': 'Doʻppi', 'uz-Cyrl': 'Дўппи', en: 'Doppi cap' }), null, 'cap'],
    new Map(),
  );
  expect(words.split(' ').toSorted()).toEqual(['dopi', 'kap']);
});

test('names stay whole, one a line, each spelling once', () => {
  const names = [
    written({ en: 'Yangi Margilan', ru: 'Янги-Маргилан', 'uz-Latn': 'Yangi Margʻilon' }),
    null,
    'Town',
  ];
  expect(searchNames(names, new Map()).split('\n')).toEqual(['iangi margilan', 'iangi margilon', 'tovn']);
});

test('what was folded once is remembered', () => {
  const memory = new Map([['Rishton', ['remembered']]]);
  expect(searchWords(['Rishton'], memory)).toBe('remembered');
});

test('a name sorts for readers of every language by what they are shown', () => {
  const keys = nameSort(written({ ru: 'Ош' }));
  expect(Object.keys(keys)).toHaveLength(9);
  expect(keys.ru).not.toBe(keys.en);
  expect(nameSort(written({}))).toEqual({});
});

test('words stand with their language, for whoever searches in it', () => {
  const texts = [
    written({ en: 'Silk dress', ru: 'Шёлковое платье' }),
    null,
    'No language',
    written({ en: 'Silk' }),
  ];
  expect(searchTexts(texts, new Map())).toEqual({ en: 'silk dres', ru: expect.stringContaining('plat') });
});
