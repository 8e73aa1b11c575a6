import { expect, test } from 'vitest';
import { languages } from './language.ts';
import { matchLanguage } from './match-language.ts';

test('every language serves its own tag, in any case', () => {
  for (const language of languages) {
    expect(matchLanguage(language)).toBe(language);
    expect(matchLanguage(language.toUpperCase())).toBe(language);
  }
});

test.each([
  ['en-GB', 'en'],
  ['uz', 'uz-Latn'],
  ['uz-UZ', 'uz-Latn'],
  ['uz-Cyrl-UZ', 'uz-Cyrl'],
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['ky-KG', 'ky'],
])('%s is served by %s', (tag, language) => {
  expect(matchLanguage(tag)).toBe(language);
});

test.each(['fr', 'zh-Hant', 'zh-TW', 'zh-HK', '', 'english', '*'])('%j is served by none', (tag) => {
  expect(matchLanguage(tag)).toBeUndefined();
});
