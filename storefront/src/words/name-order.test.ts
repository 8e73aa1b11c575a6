import { expect, it } from 'vitest';
import { siteLanguages } from '../site-language.ts';
import { countryName } from './formats.ts';
import { nameOrder } from './name-order.ts';

const ordered = (...codes: string[]) =>
  Object.fromEntries(
    siteLanguages.map((language) => {
      const inOrder = nameOrder(language);
      const name = (code: string) => countryName(code, language);
      return [language, codes.toSorted((one, other) => inOrder(name(one), name(other))).join(' ')];
    }),
  );

it('puts countries into the order of each language', () => {
  expect(ordered('UZ', 'TJ', 'KG', 'KZ')).toEqual({
    en: 'KZ KG TJ UZ',
    ru: 'KZ KG TJ UZ',
    'uz-Latn': 'KG KZ TJ UZ',
    'uz-Cyrl': 'TJ UZ KG KZ',
    kk: 'KZ KG UZ TJ',
    ky: 'KZ KG UZ TJ',
    tg: 'KZ KG TJ UZ',
    ja: 'UZ KZ KG TJ',
    'zh-Hans': 'KZ KG TJ UZ',
  });
});
