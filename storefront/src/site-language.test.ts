import { languages } from '@aul/language';
import { expect, it } from 'vitest';
import { firstLanguage, marketOf, readSiteLanguages, siteLanguages } from './site-language.ts';

it('has all languages when nothing is set, English at the top', () => {
  expect(siteLanguages).toEqual(languages);
  expect(firstLanguage).toBe('en');
  expect(readSiteLanguages(undefined)).toEqual(languages);
  expect(readSiteLanguages(' ')).toEqual(languages);
});

it('reads a choice of languages in the order given', () => {
  expect(readSiteLanguages('uz-Latn, uz-Cyrl,ru')).toEqual(['uz-Latn', 'uz-Cyrl', 'ru']);
});

it('refuses what is no language, and one that is named twice', () => {
  for (const setting of ['uz', 'en,EN', 'en,en', 'en,', ','])
    expect(() => readSiteLanguages(setting), setting).toThrow(`SITE_LANGUAGES is "${setting}"; expected `);
});

it('knows where readers of each language buy', () => {
  expect(Object.keys(marketOf).toSorted()).toEqual(languages.toSorted());
});
