import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as paths from './paths.ts';
import { siteLanguages } from './site-language.ts';

const language = fc.constantFrom(...siteLanguages);
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/);
const placePath = fc
  .tuple(
    fc.constantFrom('uzbekistan', 'kazakhstan', 'kyrgyzstan', 'tajikistan'),
    fc.array(slug, { maxLength: 3 }),
  )
  .map(([country, rest]) => [country, ...rest].join('/'));

describe('paths', () => {
  it('puts English at the top and the others under their prefix', () => {
    expect(paths.homePath('en')).toBe('/');
    expect(siteLanguages.map(paths.homePath)).toEqual([
      '/',
      '/ru/',
      '/uz/',
      '/uz-cyrl/',
      '/kk/',
      '/ky/',
      '/tg/',
      '/ja/',
      '/zh-hans/',
    ]);
    expect(paths.placePath('en', 'uzbekistan/fergana/rishton')).toBe('/uzbekistan/fergana/rishton/');
    expect(paths.brandPath('ru', 'rishtan-ceramics')).toBe('/ru/brands/rishtan-ceramics/');
    expect(paths.storiesPath('ru')).toBe('/ru/stories/');
  });

  it('gives every page of every language an address of its own', () => {
    const all = siteLanguages.flatMap((each) => [
      paths.homePath(each),
      paths.brandsPath(each),
      paths.craftsPath(each),
      paths.storiesPath(each),
      paths.basketPath(each),
      paths.checkoutPath(each),
      paths.orderPath(each),
      paths.orderReturnPath(each),
      paths.placePath(each, 'x'),
      paths.brandPath(each, 'x'),
      paths.craftPath(each, 'x'),
      paths.producerPath(each, 'x'),
      paths.productPath(each, 'x'),
      paths.storyPath(each, 'x'),
    ]);
    expect(new Set(all).size).toBe(all.length);
    for (const path of all) expect(path).toMatch(/^\/(.*\/)?$/);
  });

  it('reads back the parameters that it gives', () => {
    fc.assert(
      fc.property(language, placePath, (each, path) => {
        expect(paths.readPlaceParam(paths.placeParam(each, path))).toEqual({ language: each, path });
        expect(paths.readLanguageParam(paths.languageParam(each))).toBe(each);
      }),
    );
  });

  it('refuses a language that the site does not have', () => {
    expect(() => paths.readLanguageParam('en')).toThrow('no pages under "/en/"');
  });
});
