import { languages } from '@aul/language';
import { expect, it } from 'vitest';
import { ogLocale, otherOgLocales } from './og-locale.ts';

it.each([
  ['en', 'en_US'],
  ['ru', 'ru_RU'],
  ['uz-Latn', 'uz_UZ'],
  ['kk', 'kk_KZ'],
  ['ky', 'ky_KG'],
  ['tg', 'tg_TJ'],
  ['ja', 'ja_JP'],
  ['zh-Hans', 'zh_CN'],
])('%s is %s', (language, locale) => {
  expect(ogLocale(language)).toBe(locale);
});

it('names each of the others once, and never the page’s own', () => {
  for (const language of languages) {
    const others = otherOgLocales(language, languages);
    expect(new Set(others).size).toBe(others.length);
    expect(others).not.toContain(ogLocale(language));
    expect(others).toHaveLength(new Set(languages.map(ogLocale)).size - 1);
  }
});
